import { describe, expect, it } from 'vitest';
import { PROC_FD, type Slot, type Step } from './driver.ts';
import { clone, exit, inSandboxes, int32, returns, slots, text } from './play.fixture.ts';
import { CLONE_NEWIPC, CLONE_NEWPID, CLONE_NEWUTS, call, randomScenario } from './random.fixture.ts';

const THREAD = 0x10d00; // CLONE_THREAD | CLONE_SIGHAND | CLONE_FILES | CLONE_VM
const CLONE_FS = 0x200;
const CLONE_VFORK = 0x4000;
const WNOHANG = 1;
const [SIGKILL, SIGUSR1, SIGSTOP, SIGCONT] = [9, 10, 19, 18];
const [ENOENT, ESRCH, ECHILD, EINVAL] = [2, 3, 10, 22];
const PIDFD_THREAD = 0x80;

const thread = (task: Slot, child: Slot, flags = 0): Step => clone(task, child, THREAD | flags);
const leave = (task: Slot, code = 0): Step => ({ op: 'exit', task, code, group: false });
const wait = (task: Slot, pid = -1, options = 0): Step => call(task, 'wait4', pid, { out: 4 }, options, 0);
const kill = (task: Slot, pid: number, signal = SIGKILL): Step => call(task, 'kill', pid, signal);

describe.each([
  { mode: 'vm', userNamespace: false },
  { mode: 'fork', userNamespace: false },
  { mode: 'fork', userNamespace: true },
] as const)('threads in mode $mode, user namespace: $userNamespace', ({ mode, userNamespace }) => {
  const play = inSandboxes({ nsflags: CLONE_NEWUTS | CLONE_NEWIPC, mode }, { userNamespace });

  it('have numbers of their own and those of their group', async () => {
    const steps = await play(
      clone(0, 1),
      thread(1, 2),
      thread(2, 3, CLONE_FS),
      call(3, 'gettid'),
      call(3, 'getpid'),
      call(3, 'getppid'),
      clone(3, 4),
      call(4, 'getppid'),
      call(0, 'pidfd_open', 3, 0),
      call(0, 'pidfd_open', 3, PIDFD_THREAD),
      call(3, 'tgkill', 2, 3, 0),
      call(3, 'tgkill', 3, 3, 0),
      { op: 'readfile', task: 3, path: 'self/status' },
    );
    expect(returns(steps).slice(0, 12)).toEqual([2, 3, 4, 4, 2, 1, 5, 2, -ENOENT, 3, 0, -ESRCH]);
    expect(text(steps[12])).toMatch(/\nNStgid:[\t\d]*\t2\nNSpid:[\t\d]*\t4\n/);
  });

  it('leave without a trace, and the last of them ends the group', async () => {
    const steps = await play(
      clone(0, 1),
      thread(1, 2),
      leave(2, 1),
      wait(0, -1, 0x40000000 | WNOHANG),
      thread(1, 2),
      leave(1, 5),
      wait(0, -1, WNOHANG),
      call(2, 'getpid'),
      call(2, 'gettid'),
      kill(0, 2, 0),
      leave(2, 7),
      wait(0),
    );
    expect(returns(steps)).toEqual([2, 3, 'died', 0, 4, 'died', 0, 2, 4, 0, 'died', 2]);
    const fates = steps.map((step) => [slots(step.alive), slots(step.zombie)]);
    expect(fates[2]).toEqual([[0, 1], []]);
    // The leader is a zombie that nobody can reap before its last thread has gone.
    expect(fates[5]).toEqual([[0, 2], [1]]);
    expect(fates[10]).toEqual([[0], [1]]);
    // The status of the group is that of the thread that ended last.
    expect([int32(steps[11]), steps[11]?.zombie]).toEqual([7 << 8, 0]);
  });

  it('all die of exit_group or of a signal to one of them', async () => {
    const steps = await play(
      clone(0, 1),
      thread(1, 2),
      thread(1, 3),
      exit(3, 4),
      wait(0),
      clone(0, 1),
      thread(1, 2),
      thread(1, 3),
      call(0, 'tkill', 6, SIGUSR1),
      wait(0),
      clone(0, 1),
      thread(1, 2),
      leave(1),
      kill(0, 8),
      wait(0),
    );
    expect(steps.map((step) => slots(step.zombie)).filter((mask) => mask.length > 0)).toEqual([
      [1],
      [1],
      [1],
      [1],
    ]);
    expect([4, 9, 14].map((i) => [steps[i]?.ret, int32(steps[i]), slots(steps[i]?.alive)])).toEqual([
      [2, 4 << 8, [0]],
      [5, SIGUSR1, [0]],
      [8, SIGKILL, [0]],
    ]);
  });

  it('reap the children of each other, and inherit them', async () => {
    const steps = await play(
      clone(0, 1),
      thread(1, 2),
      clone(2, 3),
      leave(2),
      call(3, 'getppid'),
      exit(3, 1),
      wait(1),
      thread(1, 2),
      wait(2, -1),
      clone(1, 3),
      wait(1, -1),
      exit(3, 2),
      wait(0, 2, WNOHANG),
    );
    expect([returns(steps)[4], steps[6]?.ret, steps[8]?.ret, steps[10]?.status, steps[10]?.ret]).toEqual([
      2,
      4,
      -ECHILD,
      'blocked-done',
      6,
    ]);
    expect(steps[12]?.ret).toBe(0);
  });

  it('stop and go on together', async () => {
    const steps = await play(
      clone(0, 1),
      thread(1, 2),
      kill(0, 3, SIGSTOP),
      call(1, 'getpid'),
      wait(0, 2, 2),
      kill(0, 2, SIGCONT),
      call(2, 'gettid'),
    );
    expect(returns(steps)).toEqual([2, 3, 0, 'stopped', 2, 0, 3]);
    expect(slots(steps[2]?.stopped)).toEqual([1, 2]);
    expect(steps[5]?.stopped).toBe(0);
  });

  it('have namespaces of their own, except for user and PID', async () => {
    const steps = await play(
      clone(0, 1),
      thread(1, 2),
      call(2, 'unshare', CLONE_NEWUTS),
      call(2, 'sethostname', { in: 'thread' }, 6),
      { op: 'nsids', task: 1 },
      { op: 'nsids', task: 2 },
      call(2, 'unshare', 0x10000000),
      thread(2, 3, CLONE_NEWPID),
      call(2, 'openat', PROC_FD, { proc: 'self/ns/uts' }, 0, 0),
      call(1, 'setns', { res: 8 }, CLONE_NEWUTS),
      { op: 'nsids', task: 1 },
      call(2, 'unshare', CLONE_NEWPID),
      thread(2, 3),
      thread(1, 3),
    );
    expect(returns(steps).slice(6)).toEqual([-EINVAL, -EINVAL, 3, 0, 0, 0, -EINVAL, 4]);
    expect(steps[4]?.out).not.toEqual(steps[5]?.out);
    expect(steps[10]?.out).toEqual(steps[5]?.out);
  });

  it('of an init: the last one takes the namespace down, and waits for strangers', async () => {
    const steps = await play(
      clone(0, 1, CLONE_NEWPID),
      thread(1, 2),
      clone(2, 3),
      leave(1),
      call(3, 'getppid'),
      leave(2),
      wait(0),
      clone(0, 1),
      call(1, 'unshare', CLONE_NEWPID),
      clone(1, 2),
      clone(1, 3),
      thread(2, 4),
      exit(3),
      leave(2),
      leave(4),
      wait(1, -1),
      wait(1, -1),
    );
    expect(returns(steps).slice(0, 7)).toEqual([2, 2, 3, 'died', 1, 'died', 2]);
    expect([slots(steps[3]?.alive), slots(steps[3]?.zombie)]).toEqual([[0, 2, 3], [1]]);
    expect([slots(steps[5]?.alive), slots(steps[5]?.zombie)]).toEqual([[0], [1]]);
    expect([slots(steps[14]?.parked), slots(steps[14]?.zombie)]).toEqual([[2], [3]]);
    expect([steps[15]?.ret, steps[15]?.parked, slots(steps[15]?.zombie)]).toEqual([7, 0, [2]]);
    expect([steps[16]?.ret, steps[16]?.zombie]).toEqual([6, 0]);
  });

  it('keep a vforking thread waiting, not the others', async () => {
    const steps = await play(
      clone(0, 1),
      thread(1, 2),
      clone(2, 3, CLONE_VFORK | 0x100),
      call(1, 'getpid'),
      call(3, 'getppid'),
      exit(3),
      wait(1),
    );
    expect(returns(steps)).toEqual([2, 3, 'blocked-done', 2, 2, 'died', 4]);
  });

  it('live and die at random, twice with the same results', async () => {
    for (let seed = 0; seed < 100; seed++) {
      const { steps } = randomScenario(seed, mode, 30, true);
      const results = await Promise.all([play(...steps), play(...steps)]);
      expect(results[0].map(({ status }) => status)).not.toContain('hang');
      expect(results[1]).toEqual(results[0]);
    }
  }, 60_000);

  it('end with their namespace by reboot', async () => {
    const reboot = (task: Slot, command: number): Step =>
      call(task, 'reboot', 0xfee1dead, 0x28121969, command, 0);
    const [RESTART, HALT, CAD_OFF] = [0x01234567, 0xcdef0123, 0];
    const steps = await play(
      clone(0, 1, CLONE_NEWPID),
      thread(1, 2),
      clone(1, 3),
      reboot(3, CAD_OFF),
      reboot(3, RESTART),
      wait(0),
      clone(0, 1, CLONE_NEWPID),
      thread(1, 2),
      reboot(2, HALT),
      wait(0),
      reboot(0, 1),
    );
    expect(returns(steps)).toEqual([2, 2, 3, -EINVAL, 'died', 2, 5, 2, 'died', 5, -EINVAL]);
    expect([int32(steps[5]), int32(steps[9])]).toEqual([1, 2]);
  });

  it('are found when they cannot report their number', async () => {
    const steps = await play(
      clone(0, 1),
      thread(0, 2),
      call(0, 'close_range', 0, 0xffffffff, 0),
      thread(0, 3),
      call(3, 'gettid'),
      leave(3),
      call(2, 'gettid'),
    );
    expect(returns(steps)).toEqual([2, 3, 0, 4, 4, 'died', 3]);
  });
});
