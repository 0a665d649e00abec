/** Scopes of seconds for mounts: of files of namespaces, and of procfs. */
import { each } from '../../checker/index.ts';
import { CLONE, MNT, MS, OPEN, SIGNAL, WAIT } from '../constants.ts';
import { type LinuxScope, linuxScope } from '../scopes/scope.ts';

const { CLONE_NEWNS, CLONE_NEWPID, CLONE_NEWUSER, CLONE_NEWUTS } = CLONE;
const { SIGCHLD } = SIGNAL;
const bind = [null] as const;

const tinyBinds: LinuxScope = linuxScope({
  name: 'tiny-binds',
  says: 'Two tasks keep UTS namespaces at a path, in mount namespaces of one and of another user namespace.',
  tasks: 2,
  userNamespaces: 2,
  pidNamespaces: 1,
  utsNamespaces: 2,
  mntNamespaces: 2,
  files: 2,
  parameters: { depthMax: 0, pid_max: 3, descriptorMax: 3, mountsMax: 2 },
  schedule: 'settled',
  calls: [
    ...each('clone', [SIGCHLD | CLONE_NEWNS, SIGCHLD | CLONE_NEWUSER, SIGCHLD | CLONE_NEWUSER | CLONE_NEWNS]),
    ...each('unshare', [CLONE_NEWUTS]),
    ...each('mount', ['/proc/1/ns/uts'], ['/tmp/a'], bind, [MS.MS_BIND]),
    ...each('mount', ['/proc/self/ns/mnt'], ['/tmp/a', '/tmp/nowhere'], bind, [MS.MS_BIND]),
    ...each('mount', ['/proc/self/ns/uts'], ['/tmp/proc'], bind, [MS.MS_BIND]),
    ...each('umount2', ['/tmp/a'], [MNT.MNT_DETACH]),
    ...each('stat', ['/tmp/a']),
    ...each('open', ['/tmp/a'], [OPEN.O_RDONLY]),
    ...each('_exit', [0]),
    ...each('wait4', [-1], [WAIT.WNOHANG]),
  ],
  pinned: { states: 1_680, transitions: 12_542, depth: 11 },
});

const tinyProcfs: LinuxScope = linuxScope({
  name: 'tiny-procfs',
  says: 'Tasks in PID namespaces below one another mount procfs and read them, their own and those of others.',
  tasks: 2,
  userNamespaces: 2,
  pidNamespaces: 2,
  utsNamespaces: 1,
  mntNamespaces: 2,
  parameters: { depthMax: 1, pid_max: 3, mountsMax: 2 },
  schedule: 'settled',
  calls: [
    ...each('clone', [SIGCHLD, SIGCHLD | CLONE_NEWPID, SIGCHLD | CLONE_NEWPID | CLONE_NEWUSER | CLONE_NEWNS]),
    ...each('clone', [SIGCHLD | CLONE_NEWUSER | CLONE_NEWNS]),
    ...each('mount', ['proc'], ['/tmp/proc', '/tmp/a'], ['proc'], [0]),
    ...each('umount2', ['/tmp/proc'], [MNT.MNT_DETACH]),
    ...each('read', ['/tmp/proc/self/status', '/tmp/proc/2/status'], ['NSpid']),
    ...each('stat', ['/tmp/proc/1/ns/pid']),
    ...each('_exit', [0]),
    ...each('wait4', [-1], [WAIT.WNOHANG]),
  ],
  pinned: { states: 154, transitions: 1_226, depth: 11 },
});

export const mntScopes: readonly LinuxScope[] = [tinyBinds, tinyProcfs];
