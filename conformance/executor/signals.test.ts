import { describe, expect, it } from 'vitest';
import { decodeSiginfo, type Slot, type Step, type StepResult } from './driver.ts';
import { clone, exit, inSandboxes, int32, returns, slots } from './play.fixture.ts';
import { CLONE_NEWPID, CLONE_NEWUTS, call } from './random.fixture.ts';

const [SIGUSR1, SIGUSR2, SIGTERM, SIGCHLD, SIGCONT, SIGSTOP] = [10, 12, 15, 17, 18, 19];
const [SIG_BLOCK, SIG_UNBLOCK] = [0, 1];
const [PTRACE_SEIZE, PTRACE_GETSIGMASK, PTRACE_SETSIGMASK] = [0x4206, 0x420a, 0x420b];
const [SA_RESTART, SA_NOCLDWAIT] = [0x10000000, 2];
const [EINTR, EAGAIN, ECHILD, EINVAL] = [4, 11, 10, 22];
const [SI_USER, SI_TKILL, CLD_EXITED] = [0, -6, 1];

const set = (...signals: number[]): Uint8Array => {
  const bytes = new Uint8Array(8);
  for (const signal of signals)
    bytes[(signal - 1) >> 3] = (bytes[(signal - 1) >> 3] ?? 0) | (1 << ((signal - 1) & 7));
  return bytes;
};
const action = (task: Slot, signal: number, how: 'default' | 'ignore' | 'handler', flags = 0): Step => ({
  op: 'sigaction',
  task,
  signal,
  how,
  flags,
});
const mask = (task: Slot, how: number, ...signals: number[]): Step =>
  call(task, 'rt_sigprocmask', how, { in: set(...signals) }, 0, 8);
const pending = (task: Slot): Step => call(task, 'rt_sigpending', { out: 8 }, 8);
const take = (task: Slot, ...signals: number[]): Step =>
  call(task, 'rt_sigtimedwait', { in: set(...signals) }, { out: 128 }, { in: new Uint8Array(16) }, 8);
const kill = (task: Slot, pid: number, signal: number): Step => call(task, 'kill', pid, signal);
const wait = (task: Slot): Step => call(task, 'wait4', -1, { out: 4 }, 0, 0);
const info = (step: StepResult | undefined) => decodeSiginfo(step?.out ?? new Uint8Array(128));

describe.each([{ mode: 'vm' }, { mode: 'fork' }] as const)('signals in mode $mode', ({ mode }) => {
  const play = inSandboxes({ nsflags: CLONE_NEWUTS, mode });

  it('are handled without harm to the task', async () => {
    const steps = await play(
      clone(0, 1),
      action(1, SIGTERM, 'handler'),
      kill(0, 2, SIGTERM),
      kill(1, 2, SIGTERM),
      ...Array.from({ length: 50 }, () => kill(0, 2, SIGTERM)),
      call(1, 'getpid'),
      action(0, SIGTERM, 'handler'),
      clone(0, 2, CLONE_NEWPID),
      kill(2, 1, SIGTERM),
      kill(0, 1, SIGTERM),
      action(1, SIGTERM, 'default'),
      action(1, 9, 'handler'),
      kill(0, 2, SIGTERM),
      wait(0),
    );
    expect(returns(steps.slice(53))).toEqual([0, 2, 0, 3, 0, 0, 0, -EINVAL, 0, 2]);
    expect([int32(steps.at(-1)), slots(steps.at(-1)?.alive)]).toEqual([SIGTERM, [0, 2]]);
  });

  it('of a tracer leave nothing behind, whether the task sleeps, is stopped, or is in no call', async () => {
    const tracerOf = (of: Slot): Step => ({ op: 'readfile', task: 0, path: 'self/status', of });
    const trace = (task: Slot, pid: number, ...then: Parameters<typeof call>[2][]): Step =>
      call(task, 'ptrace', PTRACE_SEIZE, pid, 0, 0, ...then);
    const steps = await play(
      clone(0, 1),
      clone(1, 2),
      wait(1),
      trace(0, 2, 0),
      tracerOf(1),
      trace(0, 3, PTRACE_SETSIGMASK, { in: set(SIGTERM) }),
      kill(0, 3, SIGTERM),
      pending(2),
      kill(0, 3, SIGSTOP),
      trace(0, 3, PTRACE_GETSIGMASK, { out: 8 }),
      kill(0, 3, SIGCONT),
      trace(0, 3, PTRACE_SETSIGMASK, { in: set() }),
    );
    expect(returns(steps.slice(3))).toEqual([0, expect.any(Number), 0, 0, 0, 0, 0, 0, 0]);
    expect(slots(steps[3]?.blocked)).toEqual([1]);
    expect(new TextDecoder().decode(steps[4]?.out)).toMatch(/^TracerPid:\t0$/m);
    for (const step of [steps[7], steps[9]]) expect(Uint8Array.from(step?.out ?? [])).toEqual(set(SIGTERM));
    expect([slots(steps[9]?.stopped), slots(steps[10]?.stopped)]).toEqual([[2], []]);
    // It dies of what it has blocked no more, and who slept in wait4 is told.
    expect([steps[2]?.status, steps[2]?.ret]).toEqual(['blocked-done', 3]);
  });

  it('interrupt a call, or let it go on', async () => {
    const steps = await play(
      clone(0, 1),
      clone(1, 2),
      action(1, SIGUSR1, 'handler'),
      action(1, SIGUSR2, 'handler', SA_RESTART),
      wait(1),
      kill(0, 2, SIGUSR2),
      kill(0, 2, SIGUSR1),
      wait(1),
      exit(2, 3),
    );
    expect(returns(steps)).toEqual([2, 3, 0, 0, 'blocked-done', 0, 0, 'blocked-done', 'died']);
    expect([steps[4]?.ret, steps[4]?.completed, steps[7]?.ret]).toEqual([-EINTR, 6, 3]);
    expect(slots(steps[5]?.blocked)).toEqual([1]);
  });

  it('wait while blocked, and tell who sent them', async () => {
    const steps = await play(
      clone(0, 1, CLONE_NEWPID),
      clone(1, 2),
      mask(2, SIG_BLOCK, SIGUSR1, SIGTERM, SIGCHLD),
      kill(1, 2, SIGUSR1),
      kill(0, 3, SIGTERM),
      pending(2),
      take(2, SIGUSR1),
      take(2, SIGTERM),
      take(2, SIGTERM),
      clone(2, 3),
      exit(3, 5),
      take(2, SIGCHLD),
      call(1, 'tkill', 2, SIGUSR1),
      take(2, SIGUSR1),
      kill(1, 2, SIGTERM),
      mask(2, SIG_UNBLOCK, SIGTERM),
      wait(1),
    );
    expect([...(steps[5]?.out ?? [])]).toEqual([...set(SIGUSR1, SIGTERM)]);
    expect([6, 7, 8, 11, 13].map((i) => steps[i]?.ret)).toEqual([
      SIGUSR1,
      SIGTERM,
      -EAGAIN,
      SIGCHLD,
      SIGUSR1,
    ]);
    expect([info(steps[6]), info(steps[7])]).toMatchObject([
      { signo: SIGUSR1, code: SI_USER, pid: 1, uid: 0 },
      { signo: SIGTERM, code: SI_USER, pid: 0, uid: 0 },
    ]);
    expect(info(steps[11])).toMatchObject({ signo: SIGCHLD, code: CLD_EXITED, pid: 3, status: 5 });
    expect(info(steps[13])).toMatchObject({ signo: SIGUSR1, code: SI_TKILL, pid: 1 });
    expect([steps[15]?.status, int32(steps[16])]).toEqual(['died', SIGTERM]);
  });

  it('that are ignored do nothing, and an ignored SIGCHLD reaps', async () => {
    const steps = await play(
      clone(0, 1),
      action(1, SIGTERM, 'ignore'),
      kill(0, 2, SIGTERM),
      action(0, SIGCHLD, 'handler', SA_NOCLDWAIT),
      kill(0, 2, 9),
      wait(0),
      action(0, SIGCHLD, 'ignore'),
      clone(0, 1),
      kill(0, 3, 9),
      wait(0),
    );
    expect(returns(steps)).toEqual([2, 0, 0, 0, 0, -ECHILD, 0, 3, 0, -ECHILD]);
    expect(steps.every((step) => step.zombie === 0)).toBe(true);
  });

  it('stop and go on with a handler of SIGCONT', async () => {
    const steps = await play(
      clone(0, 1),
      action(1, SIGCONT, 'handler'),
      kill(0, 2, SIGSTOP),
      kill(0, 2, SIGTERM),
      kill(0, 2, SIGCONT),
      wait(0),
    );
    expect(returns(steps)).toEqual([2, 0, 0, 0, 0, 2]);
    expect([slots(steps[3]?.stopped), int32(steps[5])]).toEqual([[1], SIGTERM]);
  });
});
