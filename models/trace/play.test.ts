/** What the player makes of traces that no example of the spec shows. */
import { describe, expect, it } from 'vitest';
import { parseTrace } from '../../checker/index.ts';
import { linux } from '../system.ts';
import { playTrace } from './play.ts';

function play(...lines: readonly string[]) {
  const parsed = parseTrace(lines.join('\n'), 'test');
  if (!parsed.ok) throw new Error(parsed.problems.map(({ expected }) => expected).join());
  const { problem, lines: played } = playTrace(linux, parsed.trace);
  return { problem, accepted: played.map(({ accepted }) => accepted) };
}

const fork = 'A: fork() = _ as B';
const wait = 'A: wait4(B, null, 0, null) = blocks';

describe('a call that has not returned', () => {
  it('keeps its task from making another', () => {
    expect(play(fork, wait, 'A: getpid() = 1').problem).toEqual({
      line: 3,
      column: 1,
      message: 'getpid is made while an earlier call has not returned',
    });
  });
  it('ends the trace by name where it would return', () => {
    expect(play(fork, wait, 'B: _exit(0) = died').problem?.message).toMatch(
      /^_exit lets an earlier call return/,
    );
  });
  it('lets others go on', () => {
    expect(play(fork, wait, 'B: getpid() = 2')).toEqual({ problem: undefined, accepted: [true, true, true] });
  });
});

describe('numbers are cut to the kernel’s types', () => {
  it.each([
    ['A: unshare(4294967296) = EINVAL', 'an unsigned long keeps its high bits'],
    ['A: kill(4294967298, 0) = 0', 'a pid is an int'],
    ['A: kill(B, 4294967296) = 0', 'a signal is an int'],
    ['A: sethostname("abc", 4294967298) = 0', 'a length is an int'],
    ['A: clone(4294967313) = 3', 'legacy clone takes the low 32 bits'],
  ])('%s: %s', (line) => {
    expect(play(fork, line)).toEqual({ problem: undefined, accepted: [true, true] });
  });
});

describe('a name that a failed call was to make', () => {
  it('is said to be none, and why', () => {
    const message =
      'argument 1 of close must be a number, or the name of a descriptor; q is none: line 1 failed with EACCES';
    const trace = ['A: mq_open("/q", O_RDWR) = any as q', 'A: close(q) = 0'];
    expect(play(...trace).problem?.message).toBe(message);
  });
});

describe('names of the manual that are other calls', () => {
  it('mean what it says there', () => {
    const vforked = ['A: vfork() = blocks as B', 'B: exit_group(7) = died'];
    const waited = ['A: waitpid(B, null, WNOHANG) = {pid: B, status: 7}', 'A: wait(null) = ECHILD'];
    const all = play(...vforked, ...waited, 'A: umount("/nowhere") = ENOENT');
    expect(all).toEqual({ problem: undefined, accepted: [true, true, true, true, true] });
  });
  it('take the arguments of the manual', () => {
    expect(play('A: vfork(1) = 2').problem?.message).toBe('vfork takes no arguments, not 1');
    expect(play('A: waitpid(-1) = 2').problem?.message).toBe('waitpid takes 3 arguments, not 1');
  });
});

describe('names', () => {
  it('of a task that was reaped mean a number nobody has', () => {
    const gone = ['B: _exit(0) = died', 'A: wait4(B, null, 0, null) = B', 'A: kill(B, 0) = ESRCH'];
    expect(play(fork, ...gone)).toEqual({ problem: undefined, accepted: [true, true, true, true] });
  });
  it('are not given by a call that was refused', () => {
    const { problem } = play('A: clone(CLONE_PARENT|SIGCHLD) = EINVAL as B', 'B: getpid() = 2');
    expect(problem).toEqual({ line: 2, column: 1, message: 'there is no task B yet' });
  });
  it.each(['toString', 'constructor'])('%s is no constant and no call', (name) => {
    expect(play(`A: unshare(${name}) = 0`).problem?.message).toMatch(/^argument 1 of unshare must be/);
    expect(play(`A: ${name}() = 0`).problem?.message).toMatch(/^there is no call/);
  });
});
