/** Scopes of a second, for the threads of processes. */
import { each } from '../../checker/index.ts';
import { CLONE, OPEN, PIDFD, PIDFD_SIGNAL, SIG, SIGNAL, WAIT } from '../constants.ts';
import { type LinuxScope, linuxScope } from './scope.ts';

const { SIGCHLD, SIGCONT, SIGKILL, SIGSTOP, SIGTERM } = SIGNAL;
const { CLONE_NEWPID, CLONE_NEWUSER, CLONE_NEWUTS, CLONE_SIGHAND, CLONE_THREAD, CLONE_VM } = CLONE;

/** What makes a thread. */
const asThread = CLONE_VM | CLONE_SIGHAND | CLONE_THREAD;

const tinyThreads: LinuxScope = linuxScope({
  name: 'tiny-threads',
  says: 'Processes of up to three threads, which end one by one or all at once and leave children, in any order.',
  tasks: 4,
  pidNamespaces: 1,
  utsNamespaces: 1,
  parameters: { depthMax: 0, pid_max: 5 },
  schedule: 'settled',
  calls: [
    ...each('clone', [SIGCHLD, asThread]),
    ...each('exit', [3]),
    ...each('_exit', [4]),
    ...each('tgkill', [2], [3], [SIGKILL]),
    ...each('wait4', [-1], [WAIT.WNOHANG, WAIT.WNOHANG | WAIT.__WNOTHREAD]),
    ...each('getpid'),
    ...each('gettid'),
  ],
  pinned: { states: 7_126, transitions: 121_777, depth: 14 },
});

const tinyThreadsOfInit: LinuxScope = linuxScope({
  name: 'tiny-threads-of-init',
  says: 'The init of a PID namespace has threads, which end one by one or all at once and the last of them takes the namespace with it.',
  tasks: 3,
  pidNamespaces: 2,
  utsNamespaces: 1,
  parameters: { depthMax: 1, pid_max: 4 },
  schedule: 'interleaved',
  calls: [...each('clone', [CLONE_NEWPID | SIGCHLD, SIGCHLD, asThread]), ...each('exit', [3])],
  pinned: { states: 1_547, transitions: 7_537, depth: 18 },
});

const tinyThreadOrphans: LinuxScope = linuxScope({
  name: 'tiny-thread-orphans',
  says: 'Threads of a process die while others of it live, and leave children, which die too.',
  tasks: 4,
  pidNamespaces: 1,
  utsNamespaces: 1,
  parameters: { depthMax: 0, pid_max: 5 },
  schedule: 'interleaved',
  calls: [...each('clone', [SIGCHLD, asThread]), ...each('exit', [3])],
  pinned: { states: 26_599, transitions: 164_456, depth: 24 },
});

const tinyThreadSignals: LinuxScope = linuxScope({
  name: 'tiny-thread-signals',
  says: 'Signals for a process and for one of its two threads, which wait, stop, continue and kill.',
  tasks: 3,
  pidNamespaces: 2,
  utsNamespaces: 1,
  parameters: { depthMax: 1, pid_max: 4 },
  schedule: 'settled',
  calls: [
    ...each('clone', [CLONE_NEWPID | SIGCHLD, asThread]),
    ...each('exit', [0]),
    ...each('sigprocmask', [SIG.SIG_BLOCK], [[SIGTERM]]),
    ...each('sigtimedwait', [[SIGTERM]]),
    ...each('kill', [3], [SIGTERM, SIGSTOP, SIGCONT]),
    ...each('tgkill', [2, 0], [3], [SIGTERM]),
    ...each('tkill', [2], [SIGTERM, 65]),
    ...each('waitid', [0], [0], [WAIT.WNOHANG | WAIT.WEXITED | WAIT.WSTOPPED]),
  ],
  pinned: { states: 15_916, transitions: 195_766, depth: 20 },
});

const tinyThreadNamespaces: LinuxScope = linuxScope({
  name: 'tiny-thread-namespaces',
  says: 'Two threads ask for other namespaces, together and each for itself.',
  tasks: 3,
  pidNamespaces: 1,
  utsNamespaces: 2,
  userNamespaces: 2,
  files: 2,
  parameters: { depthMax: 0, pid_max: 4, descriptorMax: 3 },
  schedule: 'settled',
  calls: [
    ...each('clone', [asThread, CLONE_NEWUSER | SIGCHLD]),
    ...each('exit', [0]),
    ...each('unshare', [CLONE_THREAD, CLONE_NEWUSER, CLONE_NEWUTS]),
    ...each('open', ['/proc/2/ns/user', '/proc/3/ns/uts'], [OPEN.O_RDONLY]),
    ...each('stat', ['/proc/self/ns/uts', '/proc/thread-self/ns/uts']),
    ...each('setns', [3], [0]),
  ],
  pinned: { states: 7_766, transitions: 89_062, depth: 15 },
});

const tinyThreadPidfds: LinuxScope = linuxScope({
  name: 'tiny-thread-pidfds',
  says: 'Pidfds of threads and of their process, what files tell of them, and groups that only processes have.',
  tasks: 2,
  pidNamespaces: 1,
  utsNamespaces: 1,
  files: 3,
  parameters: { depthMax: 0, pid_max: 4, descriptorMax: 4 },
  schedule: 'settled',
  calls: [
    ...each('clone', [asThread, SIGCHLD]),
    ...each('exit', [0]),
    ...each('sigprocmask', [SIG.SIG_BLOCK], [[SIGTERM]]),
    ...each('setpgid', [0, 2], [0]),
    ...each('read', ['/proc/self/status', '/proc/thread-self/status'], ['NSpid', 'NStgid', 'Threads']),
    ...each('pidfd_open', [1, 2], [0, PIDFD.PIDFD_THREAD]),
    ...each('pidfd_send_signal', [3], [SIGTERM], [0, PIDFD_SIGNAL.PIDFD_SIGNAL_THREAD]),
    ...each('pidfd_send_signal', [3], [0], [PIDFD_SIGNAL.PIDFD_SIGNAL_PROCESS_GROUP]),
  ],
  pinned: { states: 8_169, transitions: 133_259, depth: 14 },
});

const tinyThreadAccess: LinuxScope = linuxScope({
  name: 'tiny-thread-access',
  says: 'Two threads and a process of other users signal each other, and look into each other.',
  tasks: 3,
  pidNamespaces: 1,
  utsNamespaces: 1,
  parameters: { depthMax: 0, pid_max: 4 },
  schedule: 'settled',
  calls: [
    ...each('clone', [SIGCHLD, asThread]),
    ...each('setresuid', [1], [1], [1]),
    ...each('kill', [1, 2], [0]),
    ...each('stat', ['/proc/1/ns/uts', '/proc/2/ns/uts']),
  ],
  pinned: { states: 70, transitions: 1_268, depth: 4 },
});

const tinyThreadExec: LinuxScope = linuxScope({
  name: 'tiny-thread-exec',
  says: 'Threads execute a program while signals wait for their process.',
  tasks: 3,
  pidNamespaces: 1,
  utsNamespaces: 1,
  parameters: { depthMax: 0, pid_max: 4 },
  schedule: 'settled',
  calls: [
    ...each('clone', [SIGCHLD, asThread]),
    ...each('execve', ['/tmp/plain']),
    ...each('sigprocmask', [SIG.SIG_BLOCK], [[SIGTERM]]),
    ...each('kill', [2], [SIGTERM]),
    ...each('exit', [0]),
    ...each('getpid'),
  ],
  pinned: { states: 5_780, transitions: 92_814, depth: 14 },
});

export const threadScopes: readonly LinuxScope[] = [
  tinyThreads,
  tinyThreadsOfInit,
  tinyThreadOrphans,
  tinyThreadSignals,
  tinyThreadNamespaces,
  tinyThreadPidfds,
  tinyThreadAccess,
  tinyThreadExec,
];
