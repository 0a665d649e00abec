/** Somebody comes into a container of Linux as it is, call by call: what can those inside take from it? */
import { each } from '../../../checker/index.ts';
import { CLONE, OPEN, SIGNAL } from '../../constants.ts';
import { type LinuxScope, linuxScope } from '../../scopes/scope.ts';

const { CLONE_NEWPID, CLONE_NEWUTS } = CLONE;
const { SIGCHLD } = SIGNAL;

export const entering: LinuxScope = linuxScope({
  name: 'interfaces-entering',
  says: 'A task makes a container and sends a child into its PID namespace; those inside look at who has come.',
  tasks: 3,
  pidNamespaces: 2,
  utsNamespaces: 2,
  files: 4,
  parameters: { depthMax: 1, pid_max: 4, descriptorMax: 4 },
  schedule: 'settled',
  calls: [
    ...each('clone', [SIGCHLD, SIGCHLD | CLONE_NEWPID | CLONE_NEWUTS]),
    ...each('open', ['/proc/self/ns/uts', '/proc/2/ns/pid'], [OPEN.O_RDONLY]),
    ...each('setns', [4], [CLONE_NEWPID]),
    ...each('pidfd_open', [2], [0]),
    ...each('pidfd_getfd', [3], [3], [0]),
  ],
  pinned: { states: 21_878, transitions: 117_793, depth: 11 },
});
