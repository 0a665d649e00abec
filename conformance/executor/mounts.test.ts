import { describe, expect, it } from 'vitest';
import type { Slot, Step } from './driver.ts';
import { clone, exit, inSandboxes, returns } from './play.fixture.ts';
import { CLONE_NEWPID, CLONE_NEWUTS, call } from './random.fixture.ts';

const CLONE_NEWNS = 0x20000;
const MS_BIND = 4096;
const [O_CREAT, ENOMEM, EBUSY, EINVAL] = [0o100, 12, 16, 22];

describe.each([{ userNamespace: false }, { userNamespace: true }])(
  'files of namespaces, user namespace: $userNamespace',
  ({ userNamespace }) => {
    const play = inSandboxes({ nsflags: CLONE_NEWUTS | CLONE_NEWNS, mode: 'fork' }, { userNamespace });
    const create = (task: Slot, path: string): Step =>
      call(task, 'openat', -100, { in: path }, O_CREAT, 0o644);
    const bind = (task: Slot, proc: string, of: Slot, path: string): Step =>
      call(task, 'mount', { proc, of, fromProc: true }, { in: path }, 0, MS_BIND, 0);

    it('are bound to a path, and keep the namespace alive', async () => {
      const steps = await play(
        create(0, '/tmp/uts'),
        clone(0, 1, CLONE_NEWUTS),
        call(1, 'sethostname', { in: 'bound' }, 5),
        bind(0, 'self/ns/uts', 1, '/tmp/uts'),
        exit(1),
        call(0, 'openat', -100, { in: '/tmp/uts' }, 0, 0),
        call(0, 'setns', { res: 5 }, CLONE_NEWUTS),
        call(0, 'uname', { out: 390 }),
        call(0, 'umount2', { in: '/tmp/uts' }, 0),
        call(0, 'close', { res: 5 }),
        call(0, 'umount2', { in: '/tmp/uts' }, 0),
        call(0, 'umount2', { in: '/tmp/uts' }, 0),
      );
      expect(returns(steps)).toEqual([3, 2, 0, 0, 'died', 4, 0, 0, -EBUSY, 0, 0, -EINVAL]);
      expect(new TextDecoder().decode(steps[7]?.out.slice(65, 70))).toBe('bound');
    });

    it('are joined by number where the kernel lets the caller', async () => {
      const steps = await play(
        create(0, '/tmp/pid'),
        clone(0, 1, CLONE_NEWPID),
        bind(0, 'self/ns/pid', 1, '/tmp/pid'),
        exit(1),
        call(0, 'wait4', -1, 0, 0, 0),
        call(0, 'openat', -100, { in: '/tmp/pid' }, 0, 0),
        call(0, 'setns', { res: 5 }, 0),
        clone(0, 2),
      );
      // The namespace outlives its init in the mount; nothing is born in it any more.
      expect(returns(steps)).toEqual([3, 2, 0, 'died', 2, 4, 0, -ENOMEM]);
    });
  },
);
