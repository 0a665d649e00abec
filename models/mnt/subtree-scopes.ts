/** Scopes of what does not get out of a subtree: out of what is private or a slave, and from beneath a lock. */
import { each } from '../../checker/index.ts';
import { CLONE, MNT, MS, SIGNAL } from '../constants.ts';
import { type LinuxScope, linuxScope } from '../scopes/scope.ts';

const { CLONE_NEWNS } = CLONE;
const { MS_SHARED, MS_SLAVE, MS_PRIVATE } = MS;

const mountsApart: LinuxScope = linuxScope({
  name: 'mount-apart',
  says: 'A copy of a tree becomes a slave of its original, or private, and something is mounted, changed and unmounted in either.',
  pidNamespaces: 1,
  utsNamespaces: 1,
  schedule: 'settled',
  tasks: 2,
  mntNamespaces: 2,
  mounts: 6,
  parameters: { depthMax: 0, pid_max: 3 },
  calls: [
    ...each('clone', [SIGNAL.SIGCHLD | CLONE_NEWNS]),
    ...each('mount', [null], ['/'], [null], [MS_SHARED, MS_SLAVE, MS_PRIVATE]),
    ...each('mount', ['none'], ['/a'], ['tmpfs'], [0]),
    ...each('umount2', ['/a'], [MNT.MNT_DETACH]),
  ],
  pinned: { states: 7_166, transitions: 56_147, depth: 30 },
});

export const subtreeScopes: readonly LinuxScope[] = [mountsApart];
