import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PROC_FD, type Slot, type Step } from './driver.ts';
import { clone, inSandboxes, returns, text } from './play.fixture.ts';
import { CLONE_NEWPID, CLONE_NEWUSER, CLONE_NEWUTS, call } from './random.fixture.ts';

const [O_RDONLY, O_WRONLY] = [0, 1];
const [NS_GET_USERNS, NS_GET_NSTYPE] = [0xb701, 0xb703];
const [EBADF, EACCES, EINVAL, ENOSPC, ESPIPE, EROFS] = [9, 13, 22, 28, 29, 30];

const open = (task: Slot, proc: string, flags = O_RDONLY, of?: Slot): Step =>
  call(task, 'openat', PROC_FD, of === undefined ? { proc } : { proc, of }, flags, 0);
const fstat = (task: Slot, step: number): Step => call(task, 'fstat', { res: step }, { out: 144 });

describe('files of tasks', () => {
  const play = inSandboxes({ nsflags: CLONE_NEWUTS, mode: 'fork' });

  it('take no more room than they need, however often they are read', async () => {
    const read: Step = { op: 'readfile', task: 0, path: 'self/mountinfo', cap: 1 << 14 };
    const steps = await play(...Array<Step>(600).fill(read));
    expect(new Set(steps.map(({ status }) => status))).toEqual(new Set(['ok']));
    expect(steps.every(({ ret, out }) => ret > 0 && out.length === ret)).toBe(true);
  });

  it('are opened by one task, handed on through fork, and asked what they are', async () => {
    const steps = await play(
      clone(0, 1, CLONE_NEWUTS),
      open(0, 'self/ns/uts', O_RDONLY, 1),
      open(0, 'self/ns/uts'),
      call(0, 'ioctl', { res: 1 }, NS_GET_NSTYPE, 0),
      call(0, 'ioctl', { res: 1 }, NS_GET_USERNS, 0),
      clone(0, 2),
      call(0, 'close', { res: 1 }),
      call(0, 'close', { res: 1 }),
      call(2, 'dup', { res: 1 }),
      call(2, 'setns', { res: 8 }, CLONE_NEWUTS),
      fstat(2, 8),
      open(2, 'self/ns/uts'),
      fstat(2, 11),
      fstat(2, 2),
      call(2, 'newfstatat', PROC_FD, { proc: 'self/ns/uts', of: 0 }, { out: 144 }, 0),
    );
    const uts = CLONE_NEWUTS;
    expect(returns(steps)).toEqual([2, 3, 4, uts, steps[4]?.ret, 3, 0, -EBADF, 6, 0, 0, 7, 0, 0, 0]);
    const inode = (i: number): bigint => Buffer.from(steps[i]?.out ?? []).readBigUInt64LE(8);
    expect(inode(10)).toBe(inode(12));
    expect(inode(13)).toBe(inode(14));
    expect(inode(10)).not.toBe(inode(13));
  });

  it('are written at an offset by the descriptor of another task', async () => {
    const steps = await play(
      clone(0, 1, CLONE_NEWUSER),
      open(0, 'self/uid_map', O_WRONLY, 1),
      call(0, 'pwrite64', { res: 1 }, { in: '0 0 1' }, 5, 0),
      call(0, 'lseek', { res: 1 }, 1, 0),
      call(0, 'write', { res: 1 }, { in: '0 0 1' }, 5),
      call(0, 'lseek', { res: 1 }, 0, 0),
      call(0, 'write', { res: 1 }, { in: '0 0 1' }, 5),
      open(0, 'self/uid_map', O_RDONLY, 1),
      call(0, 'read', { res: 7 }, { out: 64 }, 64),
      call(0, 'lseek', { res: 7 }, 0, 0),
      call(0, 'pread64', { res: 7 }, { out: 4 }, 4, 9),
      call(0, 'pidfd_open', 2, 0),
      call(0, 'pidfd_getfd', { res: 11 }, PROC_FD, 0),
      call(0, 'kcmp', 1, 2, 1, 0, 0),
      call(0, 'pidfd_send_signal', { res: 11 }, 9, 0, 0),
    );
    // A seq_file has no pwrite; a position other than 0 comes from lseek.
    expect(steps.slice(2, 7).map(({ ret }) => ret)).toEqual([-ESPIPE, 1, -EINVAL, 0, 5]);
    expect(text(steps[8]).trim().split(/\s+/)).toEqual(['0', '0', '1']);
    expect([steps[9]?.ret, text(steps[10])]).toEqual([0, '0   ']);
    // Of two different things kcmp says 1 or 2, as the kernel's addresses happen to be.
    expect(steps.slice(11).map(({ ret }) => ret)).toEqual([5, 6, expect.toBeOneOf([1, 2]), 0]);
    expect(steps.at(-1)?.zombie).toBe(2);
  });
});

const machine = (name: string): string => readFileSync(`/proc/sys/${name}`, 'utf8').trim();
const limits = ['user', 'pid', 'uts', 'time'].map((kind) => `user/max_${kind}_namespaces`);

describe.each([{ userNamespace: false }, { userNamespace: true }])(
  'sysctls, user namespace: $userNamespace',
  ({ userNamespace }) => {
    const play = inSandboxes({ nsflags: 0, mode: 'fork' }, { userNamespace });
    const read = (task: Slot, path: string): Step => ({ op: 'readfile', task, path });
    const write = (task: Slot, path: string, data: string): Step => ({ op: 'writefile', task, path, data });

    it('of a PID namespace are its own', async () => {
      const [max, last] = ['sys/kernel/pid_max', 'sys/kernel/ns_last_pid'];
      const before = machine('kernel/pid_max');
      const steps = await play(
        read(0, max),
        write(0, max, '310'),
        clone(0, 1, CLONE_NEWPID),
        read(1, max),
        write(1, max, '400'),
        write(1, max, '300'),
        read(0, max),
        write(1, last, '77'),
        clone(1, 2),
        call(2, 'getpid'),
        open(0, max, O_WRONLY),
        call(0, 'write', { res: 10 }, { in: '305' }, 3),
        read(0, max),
      );
      expect([3, 6, 12].map((i) => text(steps[i]).trim())).toEqual(['4194304', '310', '305']);
      expect([1, 4, 5, 7, 9, 11].map((i) => steps[i]?.ret)).toEqual([3, 3, -EINVAL, 2, 78, 3]);
      expect(machine('kernel/pid_max')).toBe(before);
      // Nor does the next sandbox see it.
      expect(text((await play(read(0, max)))[0]).trim()).toBe(text(steps[0]).trim());
    });

    it('of a user namespace are its own', async () => {
      const max = 'sys/user/max_uts_namespaces';
      const before = limits.map(machine);
      const steps = await play(
        read(0, max),
        write(0, max, '5'),
        clone(0, 1, CLONE_NEWUSER),
        read(1, max),
        write(1, max, '1'),
        read(0, max),
        call(1, 'unshare', CLONE_NEWUTS),
        call(1, 'unshare', CLONE_NEWUTS),
        open(0, max),
        call(0, 'openat', PROC_FD, { in: 'thread-self/fd/3' }, O_WRONLY, 0),
        write(1, 'sys/user/max_user_namespaces', '0'),
        call(1, 'unshare', CLONE_NEWUSER),
      );
      // Nobody can change the initial namespace's; the jail's own are for its root to set.
      expect(steps[1]?.ret).toBe(userNamespace ? 1 : -EACCES);
      expect(steps.map((step) => step.ret).slice(6, 8)).toEqual([0, -ENOSPC]);
      expect([text(steps[3]).trim(), steps[4]?.ret]).toEqual(['2147483647', 1]);
      expect(text(steps[5])).toBe(userNamespace ? '5\n' : text(steps[0]));
      expect([steps[9]?.ret, steps[11]?.ret]).toEqual([userNamespace ? 4 : -EACCES, -ENOSPC]);
      expect(limits.map(machine)).toEqual(before);
      expect((await play(read(0, max)))[0]?.out).toEqual(steps[0]?.out);
    });

    it('of the machine cannot be reached', async () => {
      const steps = await play(
        call(0, 'openat', PROC_FD, { in: 'sys/kernel/core_pattern' }, O_WRONLY, 0),
        call(0, 'openat', PROC_FD, { in: 'sys/kernel/pid_max' }, O_WRONLY, 0),
      );
      // Root's are read-only, also in a user namespace; nobody else may write them.
      expect([-EROFS, -EACCES]).toContain(steps[0]?.ret);
      if (process.getuid?.() === 0) expect(returns(steps)).toEqual([-EROFS, -EROFS]);
    });
  },
);
