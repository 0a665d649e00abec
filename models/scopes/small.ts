/** The scope of half a minute: PID and UTS namespaces at once, two deep. */
import { each } from '../../checker/index.ts';
import { CLONE, SIGNAL, WAIT } from '../constants.ts';
import { type LinuxScope, linuxScope } from './scope.ts';

const { CLONE_NEWPID, CLONE_NEWUTS, CLONE_PARENT } = CLONE;
const { SIGCHLD, SIGKILL } = SIGNAL;
const { WNOHANG } = WAIT;

// Three tasks are too few for a subreaper to be anything but an init (see `tiny-subreaper`), and a
// second deadly signal would double the ways to have died (see `tiny-nested`).
export const small: LinuxScope = linuxScope({
  name: 'small',
  says: 'Three tasks make, share and leave three PID namespaces, one in another, and two UTS namespaces.',
  tasks: 3,
  pidNamespaces: 3,
  utsNamespaces: 2,
  parameters: { depthMax: 2, pid_max: 4 },
  schedule: 'interleaved',
  calls: [
    ...each('fork'),
    ...each('clone', [SIGCHLD | CLONE_NEWPID, SIGCHLD | CLONE_PARENT, SIGCHLD | CLONE_NEWPID | CLONE_NEWUTS]),
    ...each('unshare', [CLONE_NEWPID, CLONE_NEWUTS, CLONE_NEWPID | CLONE_PARENT]),
    ...each('_exit', [3]),
    ...each('kill', [-1, 1, 2], [SIGKILL]),
    ...each('kill', [-1], [-1]),
    ...each('wait4', [-1, 2], [WNOHANG]),
    ...each('wait4', [-1], [0]),
    ...each('getppid'),
    ...each('stat', ['/proc/self/ns/pid_for_children']),
    ...each('sethostname', ['ab'], [1, 65]),
  ],
  pinned: { states: 813_608, transitions: 11_989_776, depth: 29 },
});
