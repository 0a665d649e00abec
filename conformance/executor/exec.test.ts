import { describe, expect, it } from 'vitest';
import { PROC_FD, type Slot, type Step, type StepResult } from './driver.ts';
import { clone, exit, inSandboxes, int32, returns, slots, text } from './play.fixture.ts';
import { CLONE_NEWPID, CLONE_NEWUSER, CLONE_NEWUTS, call } from './random.fixture.ts';

const [CLONE_NEWTIME, CLONE_VM, CLONE_VFORK, CLONE_NEWNS] = [0x80, 0x100, 0x4000, 0x20000];
const THREAD = 0x10d00; // CLONE_THREAD | CLONE_SIGHAND | CLONE_FILES | CLONE_VM
const [ENOENT, EACCES, EBADF] = [2, 13, 9];
const [SIGUSR1, SIGUSR2, SIGCHLD] = [10, 12, 17];
const [PR_SET_NO_NEW_PRIVS, PR_SET_KEEPCAPS, PR_GET_KEEPCAPS, PR_GET_DUMPABLE] = [38, 8, 7, 3];
const O_CLOEXEC = 0o2000000;

const mkexec = (path: string, uid = 0, gid = 0, mode = 0o755): Step => ({
  op: 'mkexec',
  path,
  uid,
  gid,
  mode,
});
const exec = (task: Slot, file = '/tmp/p'): Step => ({ op: 'exec', task, file });
const ids = (task: Slot): Step => ({ op: 'readfile', task, path: 'self/status' });
const line = (step: StepResult | undefined, name: string): string =>
  new RegExp(`^${name}:\\s*(.*)$`, 'm').exec(text(step))?.[1] ?? '';

describe.each([{ userNamespace: false }, { userNamespace: true }])(
  'exec, user namespace: $userNamespace',
  ({ userNamespace }) => {
    const play = inSandboxes({ nsflags: CLONE_NEWUTS, mode: 'fork' }, { userNamespace });

    it('leaves the task steerable, and its children too', async () => {
      const steps = await play(
        mkexec('/tmp/p'),
        exec(0),
        clone(0, 1),
        exec(1),
        call(1, 'getpid'),
        clone(1, 2, CLONE_NEWPID),
        exec(2),
        call(2, 'getpid'),
        exit(2, 3),
        call(1, 'wait4', -1, { out: 4 }, 0, 0),
        { op: 'readfile', task: 1, path: 'self/comm' },
        { op: 'nsids', task: 1 },
        call(0, 'kill', 2, 9),
      );
      expect(returns(steps)).toEqual([0, 0, 2, 0, 2, 3, 0, 1, 'died', 3, 2, 0, 0]);
      expect([text(steps[10]), slots(steps[12]?.zombie)]).toEqual(['p\n', [1]]);
    });

    it('that fails leaves everything as it was', async () => {
      const steps = await play(
        mkexec('/tmp/p', 0, 0, 0o644),
        mkexec('/tmp/p'),
        mkexec('/no/p'),
        exec(0),
        exec(0, '/tmp/missing'),
        { op: 'exec', task: 0, file: '', dirfd: 99, flags: 0x1000 },
        call(0, 'getpid'),
      );
      expect(returns(steps)).toEqual([0, -17, -ENOENT, -EACCES, -ENOENT, -EBADF, 1]);
    });

    it('closes what is to be closed, ends sharing and a vfork', async () => {
      const steps = await play(
        mkexec('/tmp/p'),
        call(0, 'openat', PROC_FD, { proc: 'self/ns/uts' }, 0, 0),
        call(0, 'openat', PROC_FD, { proc: 'self/ns/uts' }, O_CLOEXEC, 0),
        clone(0, 1, CLONE_VM | CLONE_VFORK),
        call(1, 'kcmp', 1, 2, 1, 0, 0),
        exec(1),
        call(1, 'kcmp', 1, 2, 1, 0, 0),
        call(1, 'dup', 4),
        call(1, 'dup', 3),
        call(0, 'dup', 4),
      );
      expect(returns(steps)).toEqual([0, 3, 4, 'blocked-done', 0, 0, steps[6]?.ret, -EBADF, 4, 5]);
      expect([1, 2]).toContain(steps[6]?.ret);
      expect([steps[3]?.ret, steps[3]?.completed]).toEqual([2, 5]);
    });

    it('keeps ignored signals, not handlers', async () => {
      const steps = await play(
        mkexec('/tmp/p'),
        clone(0, 1),
        { op: 'sigaction', task: 1, signal: SIGUSR1, how: 'ignore' },
        { op: 'sigaction', task: 1, signal: SIGUSR2, how: 'handler' },
        call(0, 'kill', 2, SIGUSR2),
        exec(1),
        call(0, 'kill', 2, SIGUSR1),
        { op: 'sigaction', task: 1, signal: SIGCHLD, how: 'handler' },
        call(0, 'kill', 2, SIGCHLD),
        call(1, 'getpid'),
        call(0, 'kill', 2, SIGUSR2),
        call(0, 'wait4', -1, { out: 4 }, 0, 0),
      );
      expect(returns(steps)).toEqual([0, 2, 0, 0, 0, 0, 0, 0, 0, 2, 0, 2]);
      expect(int32(steps[11])).toBe(SIGUSR2);
    });

    it('of a thread ends the others, and makes it the leader', async () => {
      const steps = await play(
        mkexec('/tmp/p'),
        clone(0, 1),
        clone(1, 2, THREAD),
        clone(1, 3, THREAD),
        exec(3),
        call(3, 'gettid'),
        clone(3, 4, THREAD),
        { op: 'exit', task: 3, code: 1, group: false },
        exec(4),
        call(4, 'gettid'),
        exit(4, 5),
        call(0, 'wait4', -1, { out: 4 }, 0, 0),
        clone(0, 1),
        clone(1, 2, THREAD),
        clone(0, 3),
        call(1, 'wait4', -1, { out: 4 }, 0x20000000, 0),
        clone(1, 4),
        exec(1),
        exec(2),
        call(2, 'getpid'),
      );
      expect(returns(steps).slice(0, 12)).toEqual([0, 2, 3, 4, 0, 2, 5, 'died', 0, 2, 'died', 2]);
      const fates = steps.map((step) => [slots(step.alive), slots(step.zombie)]);
      expect([fates[3], fates[4], fates[7], fates[8], fates[10]]).toEqual([
        [[0, 1, 2, 3], []],
        [[0, 3], []],
        [[0, 4], [3]],
        [[0, 4], []],
        [[0], [4]],
      ]);
      expect([int32(steps[11]), fates[11]]).toEqual([5 << 8, [[0], []]]);
      // The leader has made itself the only one before the thread could.
      expect([returns(steps)[17], returns(steps)[18], fates[17]]).toEqual([
        0,
        'dead-task',
        [[0, 1, 3, 4], []],
      ]);
    });

    it('of a thread whose leader sleeps in a call', async () => {
      const steps = await play(
        mkexec('/tmp/p'),
        clone(0, 1),
        clone(1, 2, THREAD),
        clone(1, 3),
        call(1, 'wait4', -1, { out: 4 }, 0, 0),
        exec(2),
        call(2, 'getpid'),
        exit(3),
        call(2, 'wait4', -1, { out: 4 }, 0, 0),
      );
      expect(returns(steps)).toEqual([0, 2, 3, 4, 'blocked', 0, 2, 'died', 4]);
      expect([slots(steps[5]?.alive), slots(steps[5]?.blocked)]).toEqual([[0, 2, 3], []]);
    });

    it('enters the time namespace for children', async () => {
      const time: Step = call(0, 'newfstatat', PROC_FD, { proc: 'self/ns/time' }, { out: 144 }, 0);
      const steps = await play(
        mkexec('/tmp/p'),
        time,
        call(0, 'unshare', CLONE_NEWTIME),
        time,
        exec(0),
        time,
      );
      const inode = (i: number): bigint => Buffer.from(steps[i]?.out ?? []).readBigUInt64LE(8);
      expect(inode(3)).toBe(inode(1));
      expect(inode(5)).not.toBe(inode(1));
    });

    it('of a task that has closed the reserved descriptors is its end', async () => {
      const steps = await play(
        mkexec('/tmp/p'),
        clone(0, 1),
        call(1, 'close_range', 3, 0xffffffff, 0),
        exec(1),
      );
      expect(returns(steps)).toEqual([0, 2, 0, 'died']);
      expect(slots(steps[3]?.alive)).toEqual([0]);
    });
  },
);

describe('set-user-ID programs', () => {
  const play = inSandboxes({ nsflags: CLONE_NEWUTS, mode: 'fork' });
  const become = (task: Slot, id: number): Step[] => [
    call(task, 'setresgid', id, id, id),
    call(task, 'setresuid', id, id, id),
  ];

  it('give their owner as effective ID, except on a nosuid mount or with no_new_privs', async (context) => {
    if (process.getuid?.() !== 0) context.skip('only root can make programs of several owners');
    const steps = await play(
      mkexec('/tmp/suid', 0, 0, 0o4755),
      mkexec('/tmp/sgid', 1000, 77, 0o2755),
      mkexec('/nosuid/suid', 0, 0, 0o4755),
      mkexec('/tmp/plain', 0, 0, 0o755),
      clone(0, 1),
      ...become(1, 1000),
      exec(1, '/nosuid/suid'),
      ids(1),
      exec(1, '/tmp/sgid'),
      ids(1),
      call(1, 'prctl', PR_GET_DUMPABLE, 0, 0, 0, 0),
      exec(1, '/tmp/suid'),
      ids(1),
      call(1, 'sethostname', { in: 'x' }, 1),
      clone(0, 2),
      ...become(2, 1000),
      call(2, 'prctl', PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0),
      exec(2, '/tmp/suid'),
      ids(2),
      clone(0, 3),
      call(3, 'prctl', PR_SET_KEEPCAPS, 1, 0, 0, 0),
      ...become(3, 1000),
      ids(3),
      exec(3, '/tmp/plain'),
      call(3, 'prctl', PR_GET_KEEPCAPS, 0, 0, 0, 0),
      ids(3),
    );
    expect(steps.filter((step) => step.status !== 'ok')).toEqual([]);
    const [root, none] = [line(steps[13], 'CapEff'), '0000000000000000'];
    const seen = [8, 10, 13, 20].map((i) => [line(steps[i], 'Uid'), line(steps[i], 'Gid')]);
    expect(seen).toEqual([
      ['1000\t1000\t1000\t1000', '1000\t1000\t1000\t1000'],
      ['1000\t1000\t1000\t1000', '1000\t77\t77\t77'],
      ['1000\t0\t0\t0', '1000\t77\t77\t77'],
      ['1000\t1000\t1000\t1000', '1000\t1000\t1000\t1000'],
    ]);
    expect([steps[11]?.ret, steps[14]?.ret]).toEqual([0, 0]);
    expect([line(steps[8], 'CapEff'), line(steps[25], 'CapPrm') === root, steps[27]?.ret]).toEqual([
      none,
      true,
      0,
    ]);
    expect([line(steps[28], 'CapPrm'), line(steps[28], 'CapBnd')]).toEqual([none, root]);
  });

  it('do not count for a user namespace in which their owner is nobody', async (context) => {
    if (process.getuid?.() !== 0) context.skip('only root can make programs of several owners');
    const steps = await play(
      mkexec('/tmp/suid', 1000, 0, 0o4755),
      clone(0, 1, CLONE_NEWUSER),
      { op: 'writefile', task: 0, path: 'self/uid_map', of: 1, data: '0 0 1' },
      { op: 'writefile', task: 0, path: 'self/gid_map', of: 1, data: '0 0 1' },
      exec(1, '/tmp/suid'),
      ids(1),
      clone(0, 2, CLONE_NEWUSER),
      { op: 'writefile', task: 0, path: 'self/uid_map', of: 2, data: '0 0 1\n5 1000 1' },
      { op: 'writefile', task: 0, path: 'self/gid_map', of: 2, data: '0 0 1' },
      exec(2, '/tmp/suid'),
      call(2, 'geteuid'),
    );
    expect([line(steps[5], 'Uid'), steps[9]?.ret, steps[10]?.ret]).toEqual(['0\t0\t0\t0', 0, 5]);
  });

  const inMounts = inSandboxes({ nsflags: CLONE_NEWUTS | CLONE_NEWNS, mode: 'fork' });

  it('work in the sandbox of a mount namespace', async () => {
    const steps = await inMounts(mkexec('/tmp/suid', 0, 0, 0o4755), exec(0, '/tmp/suid'), call(0, 'geteuid'));
    expect(returns(steps)).toEqual([0, 0, 0]);
  });
});
