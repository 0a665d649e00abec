/** Scopes of a second, for the arguments of clone(2). */
import { each } from '../../checker/index.ts';
import { CLONE, SIGNAL, WAIT } from '../constants.ts';
import { type LinuxScope, linuxScope } from './scope.ts';

const { SIGCHLD, SIGUSR1, SIGWINCH } = SIGNAL;
const {
  CLONE_DETACHED,
  CLONE_FS,
  CLONE_NEWIPC,
  CLONE_NEWNS,
  CLONE_NEWPID,
  CLONE_NEWTIME,
  CLONE_NEWUSER,
  CLONE_PARENT,
  CLONE_PARENT_SETTID,
  CLONE_PIDFD,
  CLONE_SIGHAND,
  CLONE_SYSVSEM,
  CLONE_THREAD,
  CLONE_VM,
} = CLONE;
const thread = CLONE_THREAD | CLONE_SIGHAND | CLONE_VM;

export const tinyCloneFlags: LinuxScope = linuxScope({
  name: 'tiny-clone-flags',
  says: 'Flags that do not go together, asked for by a task that gets nothing anyway: the order of the checks.',
  tasks: 2,
  pidNamespaces: 2,
  utsNamespaces: 1,
  ipcNamespaces: 2,
  mntNamespaces: 2,
  parameters: { depthMax: 1, pid_max: 2, userLevelMax: 0, outermost: { level: 1 } },
  schedule: 'interleaved',
  calls: [
    ...each('clone', [
      CLONE_PIDFD | CLONE_PARENT_SETTID | SIGCHLD,
      CLONE_NEWNS | CLONE_FS | SIGCHLD,
      CLONE_NEWUSER | CLONE_FS | SIGCHLD,
      CLONE_THREAD | CLONE_VM,
      CLONE_SIGHAND | SIGCHLD,
      thread,
      thread | CLONE_NEWUSER,
      thread | CLONE_NEWPID,
      CLONE_PIDFD | CLONE_DETACHED | SIGCHLD,
      CLONE_NEWIPC | CLONE_SYSVSEM | SIGCHLD,
      CLONE_NEWIPC | SIGCHLD,
    ]),
    ...each('unshare', [CLONE_NEWPID]),
    ...each('setresuid', [1000], [1000], [1000]),
  ],
  pinned: { states: 4, transitions: 9, depth: 2 },
});

export const tinyExitSignals: LinuxScope = linuxScope({
  name: 'tiny-exit-signals',
  says: 'Three tasks whose parents learn of their deaths by a deadly signal, a harmless one, or one that there is not.',
  tasks: 3,
  pidNamespaces: 1,
  utsNamespaces: 1,
  parameters: { depthMax: 0, pid_max: 4 },
  schedule: 'interleaved',
  calls: [
    ...each('clone', [2 ** 32 + SIGCHLD, SIGUSR1, SIGWINCH, CLONE_NEWTIME | SIGCHLD, CLONE_PARENT | SIGUSR1]),
    ...each('_exit', [0]),
    ...each('wait4', [-1], [WAIT.WNOHANG, WAIT.WNOHANG | WAIT.__WCLONE, WAIT.WNOHANG | WAIT.__WALL]),
  ],
  pinned: { states: 1_267, transitions: 13_964, depth: 17 },
});
