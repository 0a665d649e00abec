import { describe, expect, it } from 'vitest';
import type { CloneArgs, CloneStep, Step } from './driver.ts';
import { clone, exit, inSandboxes, int32, returns, slots } from './play.fixture.ts';
import { CLONE_NEWPID, CLONE_NEWUSER, CLONE_NEWUTS, CLONE_PARENT, call } from './random.fixture.ts';

const [CLONE_NEWTIME, CLONE_VM, CLONE_FS, CLONE_FILES, CLONE_SIGHAND] = [0x80, 0x100, 0x200, 0x400, 0x800];
const [CLONE_PIDFD, CLONE_VFORK, CLONE_NEWNS, CLONE_SYSVSEM] = [0x1000, 0x4000, 0x20000, 0x40000];
const [CLONE_PARENT_SETTID, CLONE_DETACHED, CLONE_CHILD_SETTID] = [0x100000, 0x400000, 0x1000000];
const CLONE_CLEAR_SIGHAND = 0x100000000n;
const CLONE_INTO_CGROUP = 0x200000000n;
const [EPERM, E2BIG, EBADF, EFAULT, EEXIST, EINVAL, EMFILE] = [1, 7, 9, 14, 17, 22, 24];
const nowhere = 8;

const wait = (pid: number, options = 0): Step => call(0, 'wait4', pid, { out: 4 }, options, 0);

describe.each([{ mode: 'vm' }, { mode: 'fork' }] as const)('clone in mode $mode', ({ mode }) => {
  const play = inSandboxes({ nsflags: CLONE_NEWUTS, mode });
  /** One clone3 after the other, each into the same slot: what is refused leaves it free. */
  const errnos = async (...tries: readonly (Partial<CloneStep> & CloneArgs)[]): Promise<unknown[]> => {
    const steps = await play(
      ...tries.map(({ flags = 0, signal, setTid, ...args }) =>
        clone(0, 1, flags, {
          api: 'clone3',
          args,
          ...(signal === undefined ? {} : { signal }),
          ...(setTid === undefined ? {} : { setTid }),
        }),
      ),
      clone(0, 1),
      call(1, 'getppid'),
    );
    expect(returns(steps.slice(-1))).toEqual([1]);
    return returns(steps.slice(0, -2));
  };

  it('reaches every refusal of the arguments of clone3', async () => {
    expect(
      await errnos(
        { size: 4097 },
        { size: 63 },
        { pointer: nowhere },
        { size: 96, trailing: 1 },
        { set_tid_size: 33, set_tid: nowhere },
        { set_tid_size: 1 },
        { set_tid: nowhere },
        { signal: 65 },
        { signal: 0x100000000n },
        { flags: CLONE_INTO_CGROUP, cgroup: 0x80000000 },
        { flags: CLONE_INTO_CGROUP, size: 80 },
        { set_tid: nowhere, set_tid_size: 1 },
        { flags: 1n << 60n },
        { flags: CLONE_DETACHED },
        { flags: 0x11 },
        { flags: CLONE_CLEAR_SIGHAND | BigInt(CLONE_SIGHAND | CLONE_VM) },
        { flags: CLONE_PARENT },
        { stack: 0 },
        { stack_size: 0 },
      ),
    ).toEqual([
      -E2BIG,
      -EINVAL,
      -EFAULT,
      -E2BIG,
      ...Array(6).fill(-EINVAL),
      -EINVAL,
      -EFAULT,
      ...Array(7).fill(-EINVAL),
    ]);
  });

  it('reaches the refusals that clone and clone3 share', async () => {
    expect(
      await errnos(
        { flags: CLONE_PIDFD | CLONE_PARENT_SETTID, pidfd: nowhere, parent_tid: nowhere },
        { flags: CLONE_NEWNS | CLONE_FS },
        { flags: CLONE_NEWUSER | CLONE_FS },
        { flags: 0x10000 },
        { flags: CLONE_PARENT, signal: 0 },
        { flags: 0x08000000 | CLONE_SYSVSEM },
        { setTid: [1, 1, 1, 1, 1, 1, 1] },
        { setTid: [0] },
        { setTid: [1] },
        { flags: CLONE_PIDFD, pidfd: nowhere },
        { flags: CLONE_INTO_CGROUP, cgroup: 999 },
      ),
    ).toEqual([...Array(8).fill(-EINVAL), -EEXIST, -EFAULT, -EBADF]);
    const steps = await play(
      clone(0, 1, CLONE_PIDFD | CLONE_PARENT_SETTID),
      clone(0, 1, CLONE_PIDFD | CLONE_DETACHED),
      clone(0, 1, CLONE_SIGHAND),
      call(0, 'prlimit64', 0, 7, { in: new Uint8Array(16) }, 0),
      clone(0, 2, CLONE_PIDFD),
    );
    const sighand = mode === 'vm' ? 2 : -EINVAL;
    expect(returns(steps)).toEqual([-EINVAL, -EINVAL, sighand, 0, -EMFILE]);
    expect(slots(steps[4]?.alive)).toEqual(mode === 'vm' ? [0, 1] : [0]);
  });

  it('ignores what clone has no room for', async () => {
    const steps = await play(
      clone(0, 1, CLONE_INTO_CGROUP, { api: 'clone' }),
      clone(0, 2, CLONE_DETACHED),
      clone(0, 3, 0, { signal: 0x91 }),
      exit(3),
      wait(4, 1),
      wait(4, 0x40000001),
    );
    expect(returns(steps)).toEqual([2, 3, 4, 'died', -10, 4]);
  });

  it('takes any stack', async () => {
    const steps = await play(
      clone(0, 1, 0, { args: { stack: 0 }, api: 'clone' }),
      clone(0, 2, 0, { args: { stack: 0, stack_size: 0 } }),
      clone(2, 3, 0, { args: { stack: 4096, stack_size: 1 } }),
      call(1, 'getpid'),
      call(2, 'getpid'),
      call(3, 'getppid'),
    );
    expect(returns(steps)).toEqual([2, 3, 4, 2, 3, 3]);
  });

  it('numbers as set_tid says', async () => {
    const steps = await play(
      clone(0, 1, 0, { setTid: [200] }),
      clone(0, 2, CLONE_NEWPID, { setTid: [1, 77] }),
      call(2, 'getpid'),
      clone(0, 3, CLONE_NEWPID, { setTid: [2] }),
      clone(0, 3, CLONE_NEWUSER | CLONE_NEWPID, { setTid: [1] }),
      clone(3, 4, 0, { setTid: [9, 99] }),
    );
    expect(returns(steps).slice(0, 4)).toEqual([200, 77, 1, -EINVAL]);
    expect(returns(steps).slice(5)).toEqual([-EPERM]);
  });

  it('gives a pidfd, with either call', async () => {
    const steps = await play(
      clone(0, 1, CLONE_PIDFD),
      clone(0, 2, CLONE_PIDFD | CLONE_CHILD_SETTID | CLONE_PARENT_SETTID, { api: 'clone3' }),
      call(0, 'pidfd_send_signal', { resOut: 0 }, 9, 0, 0),
      call(0, 'pidfd_send_signal', { resOut: 1 }, 9, 0, 0),
      wait(2),
      call(0, 'pidfd_send_signal', { resOut: 0 }, 0, 0, 0),
    );
    expect(returns(steps)).toEqual([2, 3, 0, 0, 2, -3]);
    expect([int32(steps[0]), int32(steps[1]), int32(steps[1], 8), int32(steps[1], 16)]).toEqual([3, 4, 3, 3]);
    expect(slots(steps[3]?.zombie)).toEqual([1, 2]);
  });

  it('blocks a parent that vforks until its child is dead', async () => {
    const steps = await play(
      clone(0, 1, CLONE_VFORK | CLONE_VM | CLONE_PIDFD),
      call(0, 'getpid'),
      clone(1, 2),
      call(1, 'getpid'),
      exit(1, 3),
      wait(2),
      clone(0, 3, CLONE_VFORK | CLONE_VM),
      clone(3, 4, CLONE_VFORK | CLONE_VM, { api: 'clone3' }),
      call(4, 'kill', 4, 9),
      call(4, 'kill', 5, 9),
      clone(0, 5, CLONE_VFORK | CLONE_NEWUSER | CLONE_FS),
    );
    expect(returns(steps)).toEqual([
      'blocked-done',
      'busy',
      3,
      2,
      'died',
      2,
      'blocked-done',
      'blocked',
      0,
      'died',
      -EINVAL,
    ]);
    expect([steps[0]?.ret, steps[0]?.completed, int32(steps[0])]).toEqual([2, 4, 3]);
    expect([slots(steps[0]?.blocked), slots(steps[3]?.blocked), slots(steps[4]?.blocked)]).toEqual([
      [0],
      [0],
      [],
    ]);
    // A parent that is killed while it waits does not wait any longer, and its own parent neither.
    expect([slots(steps[8]?.zombie), slots(steps[8]?.alive), steps[6]?.completed]).toEqual([
      [3],
      [0, 2, 4],
      8,
    ]);
  });
});

describe('sharing in mode fork', () => {
  const play = inSandboxes({ nsflags: CLONE_NEWUTS, mode: 'fork' });

  it('is what the flags say', async () => {
    const steps = await play(
      clone(0, 1, CLONE_FILES),
      clone(0, 2, CLONE_FS),
      clone(0, 3, CLONE_VM | CLONE_SIGHAND),
      ...[0, 1, 2, 3].flatMap((kind) =>
        [1, 2, 3].map((slot) => call(0, 'kcmp', 1, slot + 1, kind + 1, 0, 0)),
      ),
      call(1, 'openat', 60, { proc: 'self/ns/uts' }, 0, 0),
      call(0, 'close', { res: 15 }),
      call(2, 'chdir', { in: '/tmp' }),
      call(0, 'getcwd', { out: 16 }, 16),
    );
    const same = [0, 1, 2, 3].map((row) => [0, 1, 2].map((i) => steps[3 + row * 3 + i]?.ret === 0));
    expect(same).toEqual([
      [false, false, true], // KCMP_VM
      [true, false, false], // KCMP_FILES
      [false, true, false], // KCMP_FS
      [false, false, true], // KCMP_SIGHAND
    ]);
    expect(returns(steps.slice(-4))).toEqual([3, 0, 0, 5]);
  });

  it('enters the time namespace for children unless memory is shared', async () => {
    const steps = await play(
      call(0, 'unshare', CLONE_NEWTIME),
      clone(0, 1),
      clone(0, 2, CLONE_VM),
      ...[1, 2, 0].map((of) => call(0, 'newfstatat', 60, { proc: 'self/ns/time', of }, { out: 144 }, 0)),
    );
    const inode = (i: number): bigint => Buffer.from(steps[i]?.out ?? []).readBigUInt64LE(8);
    expect(inode(3)).not.toBe(inode(5));
    expect(inode(4)).toBe(inode(5));
  });
});
