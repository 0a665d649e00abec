import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { checkHost } from '../conformance/executor/driver.ts';
import { scopes } from './catalogue.ts';
import { pinDifference } from './check-summary.ts';
import { workshop } from './cloister.fixture.ts';

const { folder, write, cloister, interrupted } = workshop();
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

/** A guard without which the init dies of its own signal: one step. */
const mutant = 'sigpendings/is-for-an-init-and-not-forced-on-it';
const property = 'no-signal-from-inside-harms-init';
/** A mutant that no property of names is about: the search ends as it does without it. */
const harmless = ['--mutant', mutant, '--property', 'names-have-at-most-64-bytes'];

describe.concurrent('cloister check', () => {
  it('a violation: exit code 1, the trace in a file, which replays', async () => {
    const found = await cloister('check', 'tiny', '--mutant', mutant, '--trace', 'found');
    expect(found.code).toBe(1);
    expect(found.out).toContain(`violated: ${property}`);
    const file = join('found', `tiny.${mutant.replace('/', '-')}.${property}.trace`);
    expect(found.out).toContain(`replay: cloister run ${file}`);
    expect(readdirSync(join(folder, 'found')).every((name) => name.endsWith('.trace'))).toBe(true);

    const again = await cloister('run', file);
    expect(again.out).toContain(`${property} is violated in line `);
    expect(again.out).toContain('reproduced');
    expect([again.code, again.err]).toEqual([0, '']);

    const model = write('model.trace', read(file).replace(/^mutant: .*\n/m, ''));
    const refused = await cloister('run', model);
    expect(refused.code).toBe(1);
    expect(refused.out).toContain(`${property} holds along this trace`);
  });

  it('a proof, as JSON: exit code 0', async () => {
    const { code, out, err } = await cloister('check', 'tiny-names', ...harmless, '--json');
    expect([code, err]).toEqual([0, '']);
    const { scopes: found, exitCode } = JSON.parse(out);
    expect(exitCode).toBe(0);
    expect(found).toHaveLength(1);
    expect(found[0].properties[0].verdict).toBe('proved in this scope');
    expect(found[0].digest).toMatch(/^[0-9a-f]{16}$/);
    expect(existsSync(join(folder, '.cloister'))).toBe(false);
  });

  it('in several threads: the same as in one', async () => {
    const several = ['tiny-names', 'tiny-limits', 'tiny-uts', ...harmless, '--json'];
    const outcome = async (workers: string) => {
      const { code, out } = await cloister('check', ...several, '--workers', workers);
      const found: readonly { seconds: number }[] = JSON.parse(out).scopes;
      return { code, found: found.map(({ seconds: _, ...rest }) => rest) };
    };
    const one = await outcome('1');
    expect(one.found).toHaveLength(3);
    expect(await outcome('2')).toEqual(one);
  });

  it('a budget that ends first: exit code 3, and no word of a proof', async () => {
    const scope = ['check', 'tiny-nested', ...harmless, '--trace', 'budget'];
    const { code, out } = await cloister(...scope, '--states', '2000');
    expect(code).toBe(3);
    expect(out).toContain('not refuted within the budget: 1 property');
    expect(out).not.toContain('proved');
  });

  it('a search that was cut off, gone on with: as if it had not been', async () => {
    const scope = ['check', 'tiny-nested', ...harmless, '--trace', 'cut off'];
    const cut = await cloister(...scope, '--states', '2000');
    expect(cut.code).toBe(3);
    const goOn = `go on: cloister check tiny-nested --resume --mutant ${mutant} --property names-have-at-most-64-bytes`;
    expect(cut.out).toContain(`${goOn} --trace 'cut off'`);
    const file = `tiny-nested.${mutant.replace('/', '-')}.search`;
    expect(readdirSync(join(folder, 'cut off'))).toEqual([file]);

    const again = await cloister(...scope, '--resume', '--states', '3000', '--json');
    expect(JSON.parse(again.out).scopes[0].goOn).toContain('--resume');
    const other = await cloister(
      'check',
      'tiny-nested',
      '--mutant',
      mutant,
      '--trace',
      'cut off',
      '--resume',
    );
    expect([other.code, other.out]).toEqual([2, '']);
    expect(other.err).toContain(`cannot go on from cut off/${file}: it is of a search for something else`);

    const outcome = async (...options: readonly string[]) => {
      const { code, out } = await cloister(...scope, '--json', ...options);
      const { seconds: _, ...found } = JSON.parse(out).scopes[0];
      return { code, found };
    };
    const resumed = await outcome('--resume');
    expect(resumed.found.complete).toBe(true);
    expect(readdirSync(join(folder, 'cut off'))).toEqual([]);
    expect(await outcome()).toEqual(resumed);
  });

  it('nothing to go on with, or something that is no search: says so, exit code 2', async () => {
    const nothing = await cloister('check', 'tiny-uts', '--resume', '--trace', 'empty');
    expect([nothing.code, nothing.out]).toEqual([2, '']);
    expect(nothing.err).toContain('nothing to resume: no search of tiny-uts was cut off (empty)');
    write('tiny-uts.search', 'no search');
    const broken = await cloister('check', 'tiny-uts', '--resume', '--trace', '.');
    expect([broken.code, broken.out]).toEqual([2, '']);
    expect(broken.err).toContain('cannot go on from tiny-uts.search: ');
  });

  it('Ctrl-C: what is known so far, exit code 3', async () => {
    const largest = scopes.at(-1)?.name ?? '';
    const junit = ['--reporter', 'junit=interrupted.xml'];
    const { code, out, err } = await interrupted(
      'check',
      largest,
      '--json',
      '--trace',
      'interrupted',
      ...junit,
    );
    expect(err).toContain('interrupted');
    expect(code).toBe(3);
    const [scope] = JSON.parse(out).scopes;
    expect(scope.complete).toBe(false);
    expect(scope.states).toBeGreaterThan(1000);
    expect(XMLValidator.validate(read('interrupted.xml'))).toBe(true);
  });

  it('a model that is wrong: the step, and the way there', async () => {
    const careless = [
      '--mutant',
      'utsNamespaces/add-a-reference',
      '--property',
      'names-have-at-most-64-bytes',
    ];
    const { code, err } = await cloister('check', 'tiny-uts', ...careless);
    const [first, ...way] = err.trimEnd().split('\n');
    expect(first).toMatch(/^cloister: the model is wrong: .+; in \w+\(.*\) by the task in slot \d+, after$/);
    expect(way[0]).toMatch(/^ {2}A: clone\((CLONE_\w+\|)*SIGCHLD\) = 2 as B/);
    expect(code).toBe(1);
  });

  it('reports for CI', async () => {
    const reporters = ['--reporter', 'junit=reports/junit.xml', '--reporter', 'github'];
    const { code, out } = await cloister('check', 'tiny', '--mutant', mutant, ...reporters, '--trace', 'ci');
    expect(code).toBe(1);
    const annotation = out.split('\n').filter((line) => line.startsWith('::error '));
    expect(annotation[0]).toMatch(/^::error file=.*properties\/.*\.ts,line=\d+,title=tiny%3A .+::.+%0A.+/);
    const xml = read('reports/junit.xml');
    expect(XMLValidator.validate(xml)).toBe(true);
    const { testsuites } = new XMLParser({ ignoreAttributes: false }).parse(xml);
    expect(Number(testsuites['@_failures'])).toBe(annotation.length);
    expect(testsuites.testsuite['@_name']).toBe('tiny');
    expect(readdirSync(join(folder, 'reports'))).toEqual(['junit.xml']);
  });

  it('counts that are not the pinned ones are named, with the place of the pins', () => {
    const [scope] = scopes;
    if (!scope) throw new Error('there is no scope');
    const pinned = { states: 10, transitions: 20, depth: 3 };
    const complete = { ...pinned, complete: true } as Parameters<typeof pinDifference>[1];
    expect(pinDifference({ ...scope, pinned }, complete)).toBeUndefined();
    expect(pinDifference({ ...scope, pinned }, { ...complete, states: 11 })).toMatch(
      /^states 11, pinned 10 \(models\/scopes\/[a-z-]+\.ts:\d+\)$/,
    );
    expect(pinDifference({ ...scope, pinned }, { ...complete, states: 11, complete: false })).toBeUndefined();
  });
});

describe.concurrent('cloister walk', () => {
  it('a violation: seed, path and the commands that show it again', async () => {
    const args = ['walk', '--runs', '200', '--mutant', mutant, '--property', property, '--trace', 'walks'];
    const found = await cloister(...args, '--seed', '7', '--json');
    expect(found.code).toBe(1);
    const { violation, seed } = JSON.parse(found.out);
    expect(seed).toBe(7);
    const again = await cloister(...violation.replay.split(' ').slice(1), '--trace', 'walks-again');
    expect(again.code).toBe(1);
    expect(again.out).toContain(`violated: ${property}`);
    expect(read(violation.file.replace('walks', 'walks-again'))).toBe(violation.trace);
    const replayed = await cloister('run', violation.file);
    expect(replayed.out).toContain('reproduced');
    expect(replayed.code).toBe(0);
  });

  it('without a seed it says which one it took, and the same seed walks the same way', async () => {
    const args = ['walk', '--runs', '20', '--steps', '40', '--json'];
    const first = JSON.parse((await cloister(...args)).out);
    const second = JSON.parse((await cloister(...args, '--seed', String(first.seed))).out);
    expect({ ...second, seconds: 0 }).toEqual({ ...first, seconds: 0 });
    expect(first.runs).toBe(20);
  });

  it('time that ends first: exit code 3', async () => {
    expect((await cloister('walk', '--kinds', 'uts', '--runs', '10000000', '--seconds', '0.5')).code).toBe(3);
  });
});

describe.concurrent('cloister run', () => {
  it('shows what was answered beside what was expected', async () => {
    const file = write(
      'wrong.trace',
      'A: fork() = _ as B\nB: getpid() = 7  # no\nA: kill(B, SIGKILL) = EPERM | ESRCH\n',
    );
    const { code, out, err } = await cloister('run', file);
    expect([code, err]).toEqual([1, '']);
    expect(out).toMatch(/ {5}1 {2}A: fork\(\) +\u003d 2 as B/);
    expect(out).toMatch(/✗ {4}2 {2}B: getpid\(\) +\u003d 2 +expected 7/);
    expect(out).toMatch(/✗ {4}3 {2}A: kill\(B, SIGKILL\) +\u003d 0 +expected EPERM \| ESRCH/);
    expect(out).toContain('not as expected: 2 calls of 3');
  });

  it('says so as JSON too', async () => {
    const file = write('right.trace', '# a comment\nA: getpid() = 1\n');
    const { code, out } = await cloister('run', file, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out).traces[0]).toMatchObject({
      file,
      asExpected: true,
      calls: [{ line: 2, call: 'A: getpid()', expected: '1', model: '1', accepted: true }],
    });
  });
});

describe.concurrent('cloister mutate', () => {
  it('names the properties that kill a mutant', async () => {
    const { code, out } = await cloister('mutate', '--mutant', mutant);
    expect(out).toMatch(new RegExp(`^killed +${mutant} +${property} \\(tiny, 1 step\\)`));
    expect(code).toBe(0);
  });
});

describe('this kernel', () => {
  const host = checkHost();
  it.skipIf(host.ok)('says why it cannot be used: exit code 4', async () => {
    const { code, err } = await cloister('conform', '--runs', '1');
    expect(code).toBe(4);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  it.skipIf(!host.ok)('agrees with the model, and its answers can be kept', async () => {
    const { code, out } = await cloister(
      'conform',
      '--runs',
      '20',
      '--seed',
      '1',
      '--record',
      'kept/answers.jsonl',
    );
    expect(out).toContain('no difference: 20 scenarios');
    expect(out).toMatch(/clone +EINVAL +CLONE-\d+ \d+/);
    expect(code).toBe(0);
    expect(readdirSync(join(folder, 'kept'))).toEqual(['answers.jsonl']);
    const again = await cloister('conform', '--replay', 'kept/answers.jsonl');
    expect(again.out).toContain('no difference: 20 scenarios');
    expect(again.code).toBe(0);
    const file = write('both.trace', 'A: unshare(CLONE_NEWPID) = 0\nA: fork() = _ as B\nB: getpid() = 1\n');
    const both = await cloister('run', '--on', 'both', file, '--out', 'besides.trace');
    expect(both.out).toContain('on model and kernel');
    expect(both.code).toBe(0);
    const besides = read('besides.trace');
    expect(besides).toMatch(/^kernel: \d+\./);
    expect(besides).toContain(
      'A: unshare(CLONE_NEWPID) = 0  kernel: 0\nA: fork() = _ as B  kernel: 2\nB: getpid() = 1  kernel: 1\n',
    );
    expect((await cloister('run', file, '--out', 'besides.trace')).code).toBe(2);
  });
});
