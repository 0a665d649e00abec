/** Mounts by way of others: paths that lead through the root or the working directory of another task. */
import type { Pick } from '../../checker/index.ts';
import { CLONE, MNT, MS, SIGNAL } from '../constants.ts';
import { task_pid_nr } from '../facts/visibility.ts';
import type { Linux } from '../kinds.ts';
import { oneOf } from './picking.ts';
import type { Theme } from './theme.ts';

const { CLONE_NEWNS, CLONE_NEWUSER, CLONE_FS } = CLONE;
const { SIGCHLD } = SIGNAL;

const below = oneOf('', '', '', '/a', '/b', '/a/a', '/..', '/../b', '/nowhere', '/f');
const here = oneOf('/a', '/b', '/c', '/a/a', '/');

/** A path through somebody: by the procfs that all have, now and then by one that somebody has mounted. */
function through(k: Linux, caller: number, pick: Pick): string {
  const tasks = k.tasks.slots();
  const task = tasks[pick(tasks.length)] ?? caller;
  const number = task_pid_nr(k, task);
  if (pick(3) === 0)
    return `/tmp/proc/${oneOf(String(number), 'self', '1', '7')(pick)}/${oneOf('root', 'cwd')(pick)}${below(pick)}`;
  // Where the caller is itself it need not go through anybody.
  const own = k.tasks.get(task).fs === k.tasks.get(caller).fs;
  return `/proc/${number}/${own ? 'root' : oneOf('root', 'cwd', 'cwd')(pick)}${below(pick)}`;
}

const somewhere = (k: Linux, caller: number, pick: Pick): string =>
  pick(3) === 0 ? here(pick) : through(k, caller, pick);

const types = oneOf(MS.MS_SHARED, MS.MS_SLAVE, MS.MS_PRIVATE, MS.MS_UNBINDABLE, MS.MS_SHARED | MS.MS_REC);

export const mountLinks: Theme = {
  name: 'mount-links',
  kinds: ['mnt', 'user'],
  share: 2,
  observe: '/proc/self/mountinfo',
  repertoire: {
    preludes: [
      [{ call: 'mount', args: ['none', '/tmp/proc', 'proc', 0] }],
      [{ call: 'clone', args: [CLONE_NEWNS | SIGCHLD] }],
      [
        { call: 'mount', args: [null, '/', null, MS.MS_SHARED] },
        { call: 'clone', args: [CLONE_NEWNS | SIGCHLD] },
      ],
    ],
    internalWeight: 2,
    calls: [
      {
        call: 'clone',
        weight: 5,
        args: (_, __, pick) => [
          oneOf(0, CLONE_FS, CLONE_NEWNS, CLONE_NEWNS, CLONE_NEWNS | CLONE_NEWUSER, CLONE_NEWUSER)(pick) |
            SIGCHLD,
        ],
      },
      { call: 'unshare', weight: 3, args: (_, __, pick) => [oneOf(CLONE_NEWNS, CLONE_FS)(pick)] },
      {
        call: 'mount',
        weight: 8,
        args: (k, caller, pick) => [
          'none',
          somewhere(k, caller, pick),
          oneOf('tmpfs', 'tmpfs', 'tmpfs', 'proc', 'nosuchfs')(pick),
          0,
        ],
      },
      {
        call: 'mount',
        weight: 8,
        args: (k, caller, pick) => [
          somewhere(k, caller, pick),
          somewhere(k, caller, pick),
          null,
          oneOf(MS.MS_BIND, MS.MS_BIND | MS.MS_REC, MS.MS_MOVE)(pick),
        ],
      },
      {
        call: 'mount',
        weight: 5,
        args: (k, caller, pick) => [null, somewhere(k, caller, pick), null, types(pick)],
      },
      {
        call: 'mount',
        weight: 2,
        args: (k, caller, pick) => [
          null,
          somewhere(k, caller, pick),
          null,
          MS.MS_REMOUNT | MS.MS_BIND | oneOf(0, MS.MS_RDONLY)(pick),
        ],
      },
      {
        call: 'umount2',
        weight: 6,
        args: (k, caller, pick) => [
          somewhere(k, caller, pick),
          oneOf(0, MNT.MNT_DETACH, MNT.MNT_DETACH, MNT.MNT_EXPIRE)(pick),
        ],
      },
      { call: 'chdir', weight: 8, args: (k, caller, pick) => [somewhere(k, caller, pick)] },
      { call: 'chroot', weight: 3, args: (k, caller, pick) => [somewhere(k, caller, pick)] },
      {
        call: 'pivot_root',
        weight: 2,
        args: (_, __, pick) =>
          oneOf(['/tmp/proc/2/cwd', '/tmp/proc/2/cwd'], ['/a', '/tmp/proc/2/root/a'], ['.', '.'])(pick),
      },
      { call: '_exit', weight: 1, args: () => [0] },
    ],
  },
};
