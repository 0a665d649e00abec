/** What tasks share with each other: memory, root directories, signal handlers; and who may not enter for that. */
import { CLONE, FCNTL, OPEN, PRCTL, SIGNAL, WAIT } from '../constants.ts';
import { hasDeadChildren, isOrdinary, oneOf } from './picking.ts';
import type { Theme } from './theme.ts';

const {
  CLONE_FILES,
  CLONE_FS,
  CLONE_NEWNS,
  CLONE_NEWTIME,
  CLONE_NEWUSER,
  CLONE_SIGHAND,
  CLONE_SYSVSEM,
  CLONE_THREAD,
  CLONE_VM,
} = CLONE;

const cloneFlags = oneOf<number>(
  0,
  CLONE_FS,
  CLONE_VM,
  CLONE_VM | CLONE_FS,
  CLONE_VM | CLONE_SIGHAND,
  CLONE_VM | CLONE_SIGHAND | CLONE_FS | CLONE_SYSVSEM,
  CLONE_NEWUSER,
  CLONE_NEWNS,
  CLONE_NEWUSER | CLONE_VM,
  CLONE_FILES,
  CLONE_FILES,
  CLONE_FILES | CLONE_VM,
  CLONE_FILES | CLONE_FS,
);
const unshareFlags = oneOf<number>(
  CLONE_FS,
  CLONE_FS,
  CLONE_VM,
  CLONE_SIGHAND,
  CLONE_THREAD,
  CLONE_SYSVSEM,
  CLONE_FILES,
  CLONE_FILES | CLONE_FS,
  CLONE_VM | CLONE_FS,
  CLONE_NEWUSER,
  CLONE_NEWNS,
  CLONE_NEWTIME,
  CLONE_NEWUSER | CLONE_VM,
);
const kinds = oneOf('user', 'mnt', 'time');
const types = oneOf(0, 0, 0, CLONE_NEWUSER, CLONE_NEWNS, CLONE_NEWTIME);

export const sharing: Theme = {
  name: 'sharing',
  kinds: ['user', 'mnt', 'time'],
  share: 2,
  mode: 'fork',
  repertoire: {
    internalWeight: 8,
    calls: [
      { call: 'clone', weight: 14, args: (_, __, pick) => [cloneFlags(pick) | SIGNAL.SIGCHLD] },
      { call: 'unshare', weight: 10, args: (_, __, pick) => [unshareFlags(pick)] },
      { call: 'prctl', weight: 3, args: (_, __, pick) => [PRCTL.PR_SET_DUMPABLE, pick(2)] },
      { call: 'prctl', weight: 4, args: () => [PRCTL.PR_GET_DUMPABLE, 0] },
      { call: 'chroot', weight: 2, args: (_, __, pick) => [oneOf('/tmp', '/tmp', '/', '.')(pick)] },
      { call: 'chdir', weight: 2, args: (_, __, pick) => [oneOf('/tmp', '/', '..')(pick)] },
      { call: 'open', weight: 5, args: (_, __, pick) => [`/proc/self/ns/${kinds(pick)}`, OPEN.O_RDONLY] },
      { call: 'close', weight: 5, args: (_, __, pick) => [3 + pick(3)] },
      { call: 'dup', weight: 3, args: (_, __, pick) => [pick(5)] },
      {
        call: 'fcntl',
        weight: 5,
        args: (_, __, pick) => [3 + pick(3), oneOf(FCNTL.F_GETFD, FCNTL.F_SETFD)(pick), FCNTL.FD_CLOEXEC],
      },
      { call: 'execve', weight: 2, args: (_, __, pick) => [oneOf('/tmp/plain', '/tmp/data')(pick)] },
      { call: 'setns', weight: 10, args: (_, __, pick) => [3 + pick(3), types(pick)] },
      {
        call: 'stat',
        weight: 3,
        args: (_, __, pick) => [oneOf('/proc/self/ns/time', '/proc/self/ns/user')(pick)],
      },
      { call: '_exit', weight: 5, args: () => [7], prefers: isOrdinary },
      { call: 'wait4', weight: 5, args: () => [-1, WAIT.WNOHANG], prefers: hasDeadChildren },
    ],
  },
};
