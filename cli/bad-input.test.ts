import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { workshop } from './cloister.fixture.ts';

const { folder, write, cloister } = workshop();
mkdirSync(join(folder, 'folder'));
write('binary.trace', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0xff]));
write('latin1.trace', new Uint8Array([0x23, 0xe9, 0x0a]));
write('empty.trace', '');
write('comments.trace', '# nothing happens\n\n');
write('syntax.trace', 'A: fork() = _ as B\nB: getpid( = 1\n');
write('header.trace', 'mutnat: tasks/x\n---\nA: getpid() = 1\n');
write('scope.trace', 'scope: tinny\n---\nA: getpid() = 1\n');
write('schedule.trace', 'system: linux\nschedule: random\n---\nA: getpid() = 1\n');
write('twice.trace', 'kernel: 6\nkernel: 7\n---\nA: getpid() = 1\n');
write('depth.trace', 'depth-max: 33\n---\nA: getpid() = 1\n');
write('task.trace', 'A: getpid() = 1\nB: getpid() = 1\n');
write('call.trace', 'A: getpit() = 1\n');
write('argument.trace', 'A: kill("x", SIGKILL) = 0\n');
write('record.jsonl', '{"kernel": 6}\n');

describe.concurrent('bad input is one line and exit code 2', () => {
  it.each([
    ['chek', `cloister: unknown command 'chek'; did you mean "check"?`],
    ['--vresion', `cloister: unknown option '--vresion'; did you mean "--version"?`],
    ['check --stats 3', `cloister: unknown option '--stats'; did you mean "--states"?`],
    ['check tinny', 'cloister: there is no scope "tinny"; did you mean "tiny"?'],
    [
      'check --property pids-are-uniqe-and-stable',
      'cloister: there is no property "pids-are-uniqe-and-stable"; did you mean "pids-are-unique-and-stable"?',
    ],
    [
      'check tiny --mutant tasks/nobody-has-that-pit',
      'cloister: there is no mutant "tasks/nobody-has-that-pit"; did you mean "tasks/nobody-has-that-pid"?',
    ],
    [
      'check --states many',
      `cloister: option '--states <n>' argument 'many' is invalid. expected a whole number of at least 1; see: cloister check --help`,
    ],
    [
      'check --seconds 0',
      `cloister: option '--seconds <n>' argument '0' is invalid. expected a number above 0; see: cloister check --help`,
    ],
    ['check --states', `cloister: option '--states <n>' argument missing; see: cloister check --help`],
    ['check --reporter junti=x', 'cloister: there is no reporter "junti"; did you mean "junit"?'],
    ['check --reporter junit', 'cloister: the reporter junit needs a file: --reporter junit=FILE'],
    ['check --reporter junit=/proc/none/x.xml', /^cloister: cannot write \/proc\/none\/x\.xml: /],
    ['check --reporter junit=folder', 'cloister: cannot write folder: it is a directory'],
    [
      'check --reporter junit=empty.trace/x.xml',
      'cloister: cannot write empty.trace/x.xml: a part of its path is not a directory',
    ],
    [
      'check --trace empty.trace',
      'cloister: cannot write to empty.trace: a part of its path is not a directory',
    ],
    [
      'walk --seed -1',
      `cloister: option '--seed <n>' argument '-1' is invalid. expected a whole number from 0 to 2147483647; see: cloister walk --help`,
    ],
    [
      'walk --kinds pid,usr',
      /^cloister: option '--kinds <list>' argument 'pid,usr' is invalid\. there is no kind "usr"; the kinds are .*pid.*; see: cloister walk --help$/,
    ],
    ['conform --thin 3', 'cloister: --thin says what a record keeps: it needs --record'],
    [
      'walk tiny',
      `cloister: too many arguments for 'walk'. Expected 0 arguments but got 1; see: cloister walk --help`,
    ],
    ['mutate --mutant x', /^cloister: there is no mutant "x"; there are \d+, none of them like it$/],
    ['run', `cloister: missing required argument 'file'; see: cloister run --help`],
    [
      'run --on mars task.trace',
      `cloister: option '--on <where>' argument 'mars' is invalid. Allowed choices are model, kernel, both; see: cloister run --help`,
    ],
    ['run missing.trace', 'cloister: cannot read missing.trace: there is no such file or directory'],
    ['run folder', 'cloister: cannot read folder: it is a directory'],
    [
      'run binary.trace',
      'cloister: cannot read binary.trace: it is not a text file (UTF-8 without NUL bytes)',
    ],
    [
      'run latin1.trace',
      'cloister: cannot read latin1.trace: it is not a text file (UTF-8 without NUL bytes)',
    ],
    ['run empty.trace', 'cloister: there is no call in empty.trace'],
    ['run comments.trace', 'cloister: there is no call in comments.trace'],
    ['run syntax.trace', /^syntax\.trace:2:12: expected .+, found "="$/],
    ['run header.trace', 'header.trace:1:1: there is no header key "mutnat"; did you mean "mutant"?'],
    ['run scope.trace', 'scope.trace:1:1: there is no scope "tinny"; did you mean "tiny"?'],
    [
      'run schedule.trace',
      'schedule.trace:2:1: there is no schedule "random"; there are "interleaved" and "settled"',
    ],
    ['run twice.trace', 'twice.trace:2:1: the header has "kernel" twice'],
    ['run depth.trace', 'depth.trace:1:1: depth-max must be a whole number from 0 to 32, not "33"'],
    ['run task.trace', 'task.trace:2:1: there is no task B yet'],
    ['run call.trace', /^call\.trace:1:1: there is no call getpit/],
    ['run argument.trace', /^argument\.trace:1:1: argument 1 of kill must be /],
    ['conform --replay missing', 'cloister: cannot read missing: there is no such file or directory'],
    ['conform --replay empty.trace', 'cloister: cannot replay empty.trace: there is no scenario in it'],
    ['conform --replay record.jsonl', /^record\.jsonl:1:1: expected the fields /],
    [
      'conform --replay empty.trace --seed 1',
      /^cloister: option '--replay <file>' cannot be used with option '--seed <n>'/,
    ],
  ])('cloister %s', async (line, message) => {
    const { code, out, err } = await cloister(...line.split(' '));
    expect(out).toBe('');
    expect(err.endsWith('\n')).toBe(true);
    if (typeof message === 'string') expect(err.trimEnd()).toBe(message);
    else expect(err.trimEnd()).toMatch(message);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(code).toBe(2);
  });

  it('every file that cannot be played is named, and the others are played', async () => {
    const good = write('good.trace', 'A: getpid() = 1\n');
    const { code, out, err } = await cloister('run', 'task.trace', good, 'missing.trace');
    expect(out).toContain('as expected: 1 call');
    expect(err.trimEnd().split('\n')).toHaveLength(2);
    expect(code).toBe(2);
  });

  it('no command at all gets the help, on standard error', async () => {
    const { code, out, err } = await cloister();
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Usage: cloister');
  });

  it('who asks for help or the version gets it', async () => {
    const help = await cloister('check', '--help');
    expect([help.code, help.err]).toEqual([0, '']);
    expect(help.out).toContain('--property <name>');
    const version = await cloister('--version');
    expect(version).toEqual({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), err: '' });
  });
});
