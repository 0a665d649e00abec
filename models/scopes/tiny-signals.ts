/** Scopes of a second, for what tasks do with signals, those that wait, stopping, and waiting for that. */
import { each } from '../../checker/index.ts';
import { CLONE, HANDLER, IDTYPE, SA, SIG, SIGNAL, WAIT } from '../constants.ts';
import { type LinuxScope, linuxScope } from './scope.ts';

const { CLONE_NEWPID, CLONE_NEWUSER } = CLONE;
const { SIGCHLD, SIGCONT, SIGHUP, SIGKILL, SIGSTOP, SIGTERM, SIGTSTP, SIGURG } = SIGNAL;
const { SIG_DFL, SIG_HANDLER, SIG_IGN } = HANDLER;
const { SIG_BLOCK, SIG_SETMASK, SIG_UNBLOCK } = SIG;
const { WCONTINUED, WEXITED, WNOHANG, WNOWAIT, WSTOPPED } = WAIT;

export const tinySignals: LinuxScope = linuxScope({
  name: 'tiny-signals',
  says: 'Two tasks in two PID namespaces and two user namespaces handle, ignore and block what they send each other.',
  tasks: 2,
  pidNamespaces: 2,
  utsNamespaces: 1,
  userNamespaces: 2,
  parameters: { depthMax: 1, pid_max: 3 },
  schedule: 'interleaved',
  calls: [
    ...each('clone', [SIGCHLD, SIGCHLD | CLONE_NEWPID, SIGCHLD | CLONE_NEWUSER]),
    ...each(
      'sigaction',
      [SIGTERM],
      [{ answer: { sa_handler: SIG_HANDLER } }, { answer: { sa_handler: SIG_IGN } }],
    ),
    ...each('sigaction', [SIGKILL], [{ answer: { sa_handler: SIG_DFL } }]),
    ...each('sigprocmask', [SIG_BLOCK], [[SIGTERM, SIGKILL]]),
    ...each('sigprocmask', [SIG_UNBLOCK], [[SIGTERM, SIGURG]]),
    ...each('sigprocmask', [SIG_SETMASK], [[SIGURG]]),
    ...each('sigprocmask', [3], [[]]),
    ...each('sigpending'),
    ...each('sigtimedwait', [[SIGTERM]]),
    ...each('kill', [1, 2], [SIGTERM, SIGURG]),
    ...each('kill', [2], [0]),
  ],
  pinned: { states: 7_899, transitions: 201_090, depth: 10 },
});

export const tinySenders: LinuxScope = linuxScope({
  name: 'tiny-senders',
  says: 'A task and its child, which has another name for their user, tell each other who has sent a signal.',
  tasks: 2,
  pidNamespaces: 1,
  utsNamespaces: 1,
  userNamespaces: 2,
  parameters: { depthMax: 0, pid_max: 3 },
  schedule: 'settled',
  calls: [
    ...each('clone', [SIGCHLD | CLONE_NEWUSER]),
    ...each('write', ['/proc/2/uid_map'], ['5 0 1']),
    ...each('sigprocmask', [SIG_BLOCK], [[SIGTERM]]),
    ...each('kill', [1, 2], [SIGTERM]),
    ...each('sigtimedwait', [[SIGTERM]]),
  ],
  pinned: { states: 58, transitions: 408, depth: 5 },
});

export const tinyStops: LinuxScope = linuxScope({
  name: 'tiny-stops',
  says: 'Two tasks stop each other, go on, and wait for that, in their own groups and in two PID namespaces.',
  tasks: 2,
  pidNamespaces: 2,
  utsNamespaces: 1,
  parameters: { depthMax: 1, pid_max: 3 },
  schedule: 'interleaved',
  calls: [
    ...each('clone', [SIGCHLD, SIGCHLD | CLONE_NEWPID]),
    ...each('setpgid', [0], [0]),
    ...each('sigaction', [SIGCONT, SIGTERM], [{ answer: { sa_handler: SIG_IGN } }]),
    ...each('sigprocmask', [SIG_BLOCK, SIG_UNBLOCK], [[SIGCONT, SIGTSTP]]),
    ...each('kill', [2], [SIGSTOP, SIGTSTP, SIGCONT, SIGTERM, SIGURG, SIGKILL]),
    ...each('kill', [1], [SIGSTOP]),
    ...each('waitid', [IDTYPE.P_ALL], [0], [WEXITED | WNOHANG, WSTOPPED | WNOHANG, 0]),
    ...each('waitid', [IDTYPE.P_PID], [0, 2], [WSTOPPED | WCONTINUED | WNOHANG | WNOWAIT]),
    ...each('waitid', [IDTYPE.P_PGID], [0], [WEXITED | 16]),
    ...each('wait4', [-1], [WNOHANG | WSTOPPED | WCONTINUED]),
  ],
  pinned: { states: 8_592, transitions: 162_384, depth: 11 },
});

export const tinyZombies: LinuxScope = linuxScope({
  name: 'tiny-zombies',
  says: 'Two tasks that want no zombies, or want to be told of their children, or neither.',
  tasks: 2,
  pidNamespaces: 1,
  utsNamespaces: 1,
  userNamespaces: 2,
  parameters: { depthMax: 0, pid_max: 3 },
  schedule: 'interleaved',
  calls: [
    ...each('clone', [SIGCHLD, SIGURG, SIGCHLD | CLONE_NEWUSER]),
    ...each('kill', [2], [SIGSTOP]),
    ...each('sigaction', [SIGCHLD], [{ answer: { sa_handler: SIG_IGN } }]),
    ...each('sigaction', [SIGCHLD], [{ answer: { sa_flags: SA.SA_NOCLDWAIT } }]),
    ...each('sigprocmask', [SIG_BLOCK], [[SIGCHLD]]),
    ...each('sigtimedwait', [[SIGCHLD]]),
    ...each('wait4', [-1], [WNOHANG | WAIT.__WALL]),
    ...each('_exit', [0]),
  ],
  pinned: { states: 600, transitions: 5_781, depth: 9 },
});

export const tinyVfork: LinuxScope = linuxScope({
  name: 'tiny-vfork',
  says: 'Two tasks of which one waits for the other to execute a program or die, and is sent signals meanwhile.',
  tasks: 3,
  pidNamespaces: 1,
  utsNamespaces: 1,
  parameters: { depthMax: 0, pid_max: 4 },
  schedule: 'settled',
  calls: [
    ...each('clone', [CLONE.CLONE_VFORK | SIGNAL.SIGCHLD]),
    ...each('fork'),
    ...each('kill', [2], [SIGNAL.SIGTERM, SIGNAL.SIGQUIT, SIGNAL.SIGSTOP, SIGNAL.SIGKILL]),
    ...each('execve', ['/tmp/plain']),
    ...each('_exit', [0]),
    ...each('wait4', [-1], [WAIT.WNOHANG]),
  ],
  pinned: { states: 2_416, transitions: 28_607, depth: 15 },
});

export const tinyOrphans: LinuxScope = linuxScope({
  name: 'tiny-orphans',
  says: 'Three tasks of whom some are left stopped, in a group without a connection to its session, by a death.',
  tasks: 3,
  pidNamespaces: 1,
  utsNamespaces: 1,
  parameters: { depthMax: 0, pid_max: 4 },
  schedule: 'interleaved',
  calls: [
    ...each('clone', [SIGCHLD]),
    ...each('setsid'),
    ...each('setpgid', [3], [0]),
    ...each('sigprocmask', [SIG_BLOCK], [[SIGHUP]]),
    ...each('kill', [3], [SIGSTOP]),
    ...each('_exit', [0]),
  ],
  pinned: { states: 1_438, transitions: 9_858, depth: 10 },
});
