import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  checkHost,
  decodeNsIds,
  type Executor,
  openExecutor,
  PROC_FD,
  type ScenarioResult,
  type Slot,
  type Step,
  type StepResult,
} from './driver.ts';
import {
  CLONE_NEWIPC,
  CLONE_NEWPID,
  CLONE_NEWUSER,
  CLONE_NEWUTS,
  call,
  randomScenario,
} from './random.fixture.ts';

const host = checkHost();
const [WNOHANG, SIGKILL, SIGCONT, SIGSTOP] = [1, 9, 18, 19];
const [EPERM, ECHILD] = [1, 10];

const clone = (task: Slot, child: Slot, flags = 0): Step => ({ op: 'clone', task, child, flags });
const exit = (task: Slot, code = 0): Step => ({ op: 'exit', task, code });
const wait = (task: Slot, pid = -1, options = 0): Step => call(task, 'wait4', pid, { out: 4 }, options, 0);
const kill = (task: Slot, pid: number, signal = SIGKILL): Step => call(task, 'kill', pid, signal);

const number = (step: StepResult | undefined): number =>
  step === undefined || step.out.length < 4 ? Number.NaN : Buffer.from(step.out).readInt32LE(0);
const slots = (mask: number): number[] => [...Array(32).keys()].filter((slot) => mask & (1 << slot));
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes).replace(/\0.*$/s, '');
/** nodename and domainname of struct utsname: fields of 65 bytes. */
const nodename = (step: StepResult | undefined): string => text(step?.out.slice(65, 130) ?? new Uint8Array());
const domainname = (step: StepResult | undefined): string =>
  text(step?.out.slice(325, 390) ?? new Uint8Array());

/** Everything that may not differ between two runs. */
const signature = (result: ScenarioResult): string =>
  JSON.stringify([
    result.error,
    result.steps.map((step) => ({ ...step, out: Buffer.from(step.out).toString('hex') })),
  ]);

describe.each([
  { mode: 'vm', userNamespace: false },
  { mode: 'fork', userNamespace: false },
  { mode: 'vm', userNamespace: true },
] as const)('the executor in mode $mode, user namespace: $userNamespace', ({ mode, userNamespace }) => {
  let executor: Executor | undefined;

  beforeAll(async () => {
    if (host.ok) executor = await openExecutor({ userNamespace, hangMs: 5000 });
  });
  afterAll(() => executor?.close());
  beforeEach((context) => {
    if (!host.ok) context.skip(`${host.reason}; ${host.remedy}`);
  });

  async function play(...steps: Step[]): Promise<readonly StepResult[]> {
    const [result] = (await executor?.run([{ nsflags: CLONE_NEWUTS | CLONE_NEWIPC, mode, steps }])) ?? [];
    expect(result?.error).toBe(0);
    return result?.steps ?? [];
  }
  const returns = (steps: readonly StepResult[]): (number | string)[] =>
    steps.map((step) => (step.status === 'ok' ? step.ret : step.status));

  it('numbers pids from 1, and knows the parent', async () => {
    const steps = await play(
      call(0, 'getpid'),
      clone(0, 1),
      clone(1, 7),
      call(1, 'getpid'),
      call(1, 'getppid'),
      call(7, 'getpid'),
      call(7, 'getppid'),
      call(0, 'getppid'),
    );
    expect(returns(steps)).toEqual([1, 2, 3, 2, 1, 3, 2, 0]);
    expect(slots(steps.at(-1)?.alive ?? 0)).toEqual([0, 1, 7]);
  });

  it('makes the first child after unshare(CLONE_NEWPID) pid 1', async () => {
    const steps = await play(
      clone(0, 1),
      call(1, 'unshare', CLONE_NEWPID),
      { op: 'nsids', task: 1 },
      clone(1, 2),
      call(2, 'getpid'),
      call(2, 'getppid'),
      { op: 'nsids', task: 1 },
      { op: 'nsids', task: 2 },
    );
    expect(returns(steps)).toEqual([2, 0, 0, 3, 1, 0, 0, 0]);
    const [before, after, inner] = [2, 6, 7].map((i) => decodeNsIds(steps[i]?.out ?? new Uint8Array(80)));
    expect(before?.pid_for_children).toBe(-2);
    expect(after?.pid_for_children).toBe(inner?.pid);
    expect(inner?.pid).not.toBe(after?.pid);
    expect(inner?.uts).toBe(after?.uts);
  });

  it('lets a PID namespace, and those below it, die with its init', async () => {
    const steps = await play(
      clone(0, 1, CLONE_NEWPID),
      clone(1, 2),
      clone(2, 3, CLONE_NEWPID),
      clone(3, 4),
      kill(2, 1),
      kill(0, 2),
      wait(0),
    );
    // Its members cannot kill an init, its ancestors can.
    expect(slots(steps[4]?.alive ?? 0)).toEqual([0, 1, 2, 3, 4]);
    expect(slots(steps[5]?.alive ?? 0)).toEqual([0]);
    expect(slots(steps[5]?.zombie ?? 0)).toEqual([1]);
    expect([steps[6]?.ret, number(steps[6]), steps[6]?.zombie]).toEqual([2, SIGKILL, 0]);
  });

  it('parks an init that waits for a zombie whose parent is outside', async () => {
    const steps = await play(
      clone(0, 1),
      call(1, 'unshare', CLONE_NEWPID),
      clone(1, 2),
      clone(1, 3),
      exit(3),
      kill(1, 3),
      wait(1, 3, WNOHANG),
      wait(1, 4),
      wait(1, 3),
    );
    expect(slots(steps[4]?.zombie ?? 0)).toEqual([3]);
    expect([slots(steps[5]?.parked ?? 0), slots(steps[5]?.zombie ?? 0), slots(steps[5]?.alive ?? 0)]).toEqual(
      [[2], [3], [0, 1]],
    );
    expect(steps[6]?.ret).toBe(0);
    // Reaping the zombie lets the init go on to its own end.
    expect([steps[7]?.ret, steps[7]?.parked, slots(steps[7]?.zombie ?? 0)]).toEqual([4, 0, [2]]);
    expect([steps[8]?.ret, number(steps[8]), steps[8]?.zombie]).toEqual([3, SIGKILL, 0]);
  });

  it('tells how a child ended', async () => {
    const steps = await play(
      clone(0, 1),
      exit(1, 3),
      wait(0),
      clone(0, 1),
      kill(0, 3),
      wait(0),
      clone(0, 1),
      kill(0, 4, SIGSTOP),
      wait(0, 4, 2),
      kill(0, 4, SIGCONT),
      wait(0, 4, 8),
      wait(0, 4, WNOHANG),
      kill(0, 4),
      wait(0, 4),
      wait(0),
    );
    expect([2, 5, 8, 10, 13].map((i) => [steps[i]?.ret, number(steps[i])])).toEqual([
      [2, 3 << 8],
      [3, SIGKILL],
      [4, (SIGSTOP << 8) | 0x7f],
      [4, 0xffff],
      [4, SIGKILL],
    ]);
    expect(slots(steps[7]?.stopped ?? 0)).toEqual([1]);
    expect(steps[9]?.stopped).toBe(0);
    expect(steps[11]?.ret).toBe(0);
    expect(steps[14]?.ret).toBe(-ECHILD);
  });

  it('reaches all but itself and the init with kill(-1)', async () => {
    const steps = await play(clone(0, 1), clone(0, 2), clone(1, 3), clone(0, 4, CLONE_NEWPID), kill(1, -1));
    expect([slots(steps[4]?.alive ?? 0), slots(steps[4]?.zombie ?? 0)]).toEqual([
      [0, 1],
      [2, 3, 4],
    ]);
  });

  it('isolates the hostname through CLONE_NEWUTS, and starts from known names', async () => {
    const uname = (task: Slot): Step => call(task, 'uname', { out: 390 });
    const steps = await play(
      clone(0, 1, CLONE_NEWUTS),
      call(1, 'sethostname', { in: 'inner' }, 5),
      uname(1),
      uname(0),
      clone(0, 2),
      call(2, 'sethostname', { in: 'both' }, 4),
      uname(0),
      uname(1),
    );
    expect([2, 3, 6, 7].map((i) => nodename(steps[i]))).toEqual(['inner', 'cloister', 'both', 'inner']);
    expect(domainname(steps[3])).toBe('(none)');
    // The next scenario starts afresh, with a UTS namespace of its own or without.
    for (const nsflags of [0, 0, CLONE_NEWUTS]) {
      const [next] =
        (await executor?.run([
          { nsflags, mode, steps: [uname(0), call(0, 'sethostname', { in: 'x' }, 1)] },
        ])) ?? [];
      expect(nodename(next?.steps[0])).toBe('cloister');
      expect(next?.steps[1]?.ret).toBe(0);
    }
  });

  it('reports a task that dies in its own call', async () => {
    const steps = await play(
      clone(0, 1),
      kill(1, 2),
      call(1, 'getpid'),
      wait(0),
      clone(0, 1),
      call(1, 'getpid'),
      call(0, 'exit_group', 1),
      call(1, 'getpid'),
    );
    expect(returns(steps)).toEqual([2, 'died', 'dead-task', 2, 3, 3, 'died', 'dead-task']);
    expect([slots(steps[1]?.alive ?? 0), slots(steps[1]?.zombie ?? 0)]).toEqual([[0], [1]]);
    expect([steps[6]?.alive, slots(steps[6]?.zombie ?? 0)]).toEqual([0, [0]]);
  });

  it('carries on while a task sleeps in wait4', async () => {
    const steps = await play(
      clone(0, 1),
      clone(0, 2),
      wait(0, 2),
      call(0, 'getpid'),
      call(2, 'getpid'),
      exit(1, 7),
      call(0, 'getpid'),
      clone(2, 3),
      wait(2),
      kill(0, 3),
      call(0, 'getpid'),
    );
    expect(returns(steps)).toEqual([2, 3, 'blocked-done', 'busy', 3, 'died', 1, 4, 'blocked', 0, 1]);
    expect([steps[2]?.ret, number(steps[2]), steps[2]?.completed]).toEqual([2, 7 << 8, 5]);
    expect([slots(steps[2]?.blocked ?? 0), steps[5]?.blocked, slots(steps[8]?.blocked ?? 0)]).toEqual([
      [0],
      0,
      [2],
    ]);
    expect([slots(steps[9]?.alive ?? 0), slots(steps[9]?.zombie ?? 0)]).toEqual([[0, 3], [2]]);
  });

  it('carries on while a task has stopped itself', async () => {
    const steps = await play(
      clone(0, 1),
      kill(1, 2, SIGSTOP),
      call(1, 'getpid'),
      kill(0, 2, SIGCONT),
      call(1, 'getpid'),
    );
    expect(returns(steps)).toEqual([2, 'blocked-done', 'stopped', 0, 2]);
    expect([slots(steps[1]?.stopped ?? 0), steps[1]?.ret, steps[1]?.completed, steps[3]?.stopped]).toEqual([
      [1],
      0,
      3,
      0,
    ]);
  });

  it('lets one task wake another, whatever the call', async () => {
    const message = new Uint8Array(9).fill(1);
    const steps = await play(
      call(0, 'msgget', 7, 0o1600),
      clone(0, 1),
      call(1, 'msgrcv', { res: 0 }, { out: 16 }, 8, 0, 0),
      call(0, 'msgsnd', { res: 0 }, { in: message }, 1, 0),
      call(0, 'msgctl', { res: 0 }, 0, 0),
      clone(0, 2),
      call(2, 'pause'),
      kill(2, 3),
      call(2, 'getpid'),
    );
    expect([steps[2]?.status, steps[2]?.ret, steps[2]?.completed]).toEqual(['blocked-done', 1, 3]);
    expect(returns(steps).slice(6)).toEqual(['blocked', 'busy', 'busy']);
  });

  it('reads and writes files of tasks, and passes results on', async () => {
    const steps = await play(
      clone(0, 1, CLONE_NEWUSER),
      { op: 'readfile', task: 1, path: 'self/uid_map' },
      { op: 'writefile', task: 0, path: 'self/uid_map', of: 1, data: '7 0 1' },
      { op: 'readfile', task: 1, path: 'self/uid_map' },
      call(1, 'getuid'),
      call(0, 'openat', PROC_FD, { proc: 'self/ns/uts' }, 0, 0),
      clone(0, 2, CLONE_NEWUTS),
      call(2, 'setns', { res: 5 }, CLONE_NEWUTS),
      { op: 'nsids', task: 0 },
      { op: 'nsids', task: 2 },
      call(0, 'pipe2', { out: 8 }, 0),
      call(0, 'write', { resOut: 10, offset: 4 }, { in: 'hey' }, 3),
      call(0, 'read', { resOut: 10 }, { out: 8 }, 8),
      call(1, 'sethostname', { in: 'a' }, 1),
    );
    expect(returns(steps)).toEqual([2, 0, 5, steps[3]?.ret, 7, 3, 3, 0, 0, 0, 0, 3, 3, -EPERM]);
    expect(
      text(steps[3]?.out ?? new Uint8Array())
        .trim()
        .split(/\s+/),
    ).toEqual(['7', '0', '1']);
    expect(steps[8]?.out).toEqual(steps[9]?.out);
    expect(text(steps[12]?.out ?? new Uint8Array())).toBe('hey');
  });

  it('finds a child whose parent has closed the descriptor it would report by', async () => {
    const steps = await play(
      call(0, 'close_range', 0, 0xffffffff, 0),
      clone(0, 1),
      call(1, 'getpid'),
      kill(0, 2),
      wait(0),
    );
    expect(returns(steps)).toEqual([0, 2, 2, 0, 2]);
  });

  it('plays 200 random scenarios twice with the same results', async () => {
    const scenarios = Array.from({ length: 200 }, (_, seed) => randomScenario(seed, mode));
    const [first, second] = await Promise.all([executor?.run(scenarios), executor?.run(scenarios)]);
    expect(first?.length).toBe(200);
    expect(
      first?.map(signature).filter((line, i) => line !== signature(second?.[i] as ScenarioResult)),
    ).toEqual([]);
    const seen = new Set(first?.flatMap((result) => result.steps.map((step) => step.status)));
    expect([...seen].sort()).not.toContain('hang');
    expect(seen).toContain('died');
  }, 60_000);
});
