/** Scopes of seconds for sockets: what they carry, and who may claim to be whom. */
import { each } from '../../checker/index.ts';
import { AF, CLONE, MSG, OPEN, RLIMIT, SIGNAL, SIOC, SO, SOCK, WAIT } from '../constants.ts';
import { type LinuxScope, linuxScope } from './scope.ts';

const { CLONE_NEWNET, CLONE_NEWPID, CLONE_NEWUSER } = CLONE;
const { SOL_SOCKET, SO_PASSCRED, SO_PEERCRED, SO_PEERPIDFD } = SO;

const rights = (fd: number) => ({ answer: { SCM_RIGHTS: fd } });
const claim = (pid: number, uid: number, gid: number) => ({
  answer: { SCM_CREDENTIALS: { answer: { pid, uid, gid } } },
});
const nothing = { answer: {} };

export const tinySockets: LinuxScope = linuxScope({
  name: 'tiny-sockets',
  says: 'One task makes pairs of both kinds and closes them, with messages and a file in flight.',
  tasks: 1,
  pidNamespaces: 1,
  utsNamespaces: 2,
  files: 4,
  unixSockets: 2,
  parameters: { depthMax: 0, pid_max: 3, descriptorMax: 5, queueMax: 2 },
  schedule: 'settled',
  calls: [
    ...each('socketpair', [AF.AF_UNIX], [SOCK.SOCK_DGRAM, SOCK.SOCK_SEQPACKET | SOCK.SOCK_CLOEXEC], [0]),
    ...each('open', ['/proc/self/ns/uts'], [OPEN.O_RDONLY]),
    ...each('unshare', [CLONE.CLONE_NEWUTS]),
    ...each('sendmsg', [3, 4], [nothing, rights(5)], [0]),
    ...each('recvmsg', [3, 4], [0]),
    ...each('recvmsg', [3], [MSG.MSG_CMSG_CLOEXEC]),
    ...each('sendmsg', [0], [nothing], [0]),
    ...each('close', [3, 4, 5]),
  ],
  pinned: { states: 10_160, transitions: 53_232, depth: 24 },
});

export const tinyTruncated: LinuxScope = linuxScope({
  name: 'tiny-truncated',
  says: 'A task receives files when it may have no descriptor more, and when it may.',
  tasks: 1,
  pidNamespaces: 1,
  utsNamespaces: 1,
  files: 4,
  unixSockets: 2,
  rlimits: true,
  parameters: { depthMax: 0, pid_max: 3, descriptorMax: 6, queueMax: 1 },
  schedule: 'settled',
  calls: [
    ...each('socketpair', [AF.AF_UNIX], [SOCK.SOCK_DGRAM], [0]),
    ...each('open', ['/proc/self/ns/uts'], [OPEN.O_RDONLY]),
    ...each(
      'setrlimit',
      [RLIMIT.RLIMIT_NOFILE],
      [4, 5, 6].map((rlim_cur) => ({ answer: { rlim_cur, rlim_max: 8 } })),
    ),
    ...each('sendmsg', [3], [rights(5)], [0]),
    ...each('recvmsg', [4], [0]),
    ...each('close', [5]),
  ],
  pinned: { states: 60, transitions: 249, depth: 7 },
});

export const tinyCredentialsSent: LinuxScope = linuxScope({
  name: 'tiny-credentials-sent',
  says: 'Two tasks in user and PID namespaces of their own tell each other who they are, and claim to be others.',
  tasks: 2,
  userNamespaces: 2,
  pidNamespaces: 2,
  utsNamespaces: 1,
  // One more than there are sockets: a map is opened to be written.
  files: 4,
  unixSockets: 2,
  parameters: { depthMax: 1, pid_max: 4, descriptorMax: 5, queueMax: 1 },
  schedule: 'settled',
  calls: [
    ...each('socketpair', [AF.AF_UNIX], [SOCK.SOCK_DGRAM], [0]),
    ...each('clone', [SIGNAL.SIGCHLD | CLONE_NEWPID, SIGNAL.SIGCHLD | CLONE_NEWUSER]),
    ...each('write', ['/proc/2/uid_map', '/proc/2/gid_map'], ['0 0 1']),
    ...each('setsockopt', [4], [SOL_SOCKET], [SO_PASSCRED], [0, 1]),
    ...each('getsockopt', [3], [SOL_SOCKET], [SO_PEERCRED]),
    ...each('getsockopt', [4], [SOL_SOCKET], [SO_PASSCRED]),
    ...each('sendmsg', [3], [nothing, claim(1, 0, 0), claim(2, 0, 0), claim(2, 0, 5)], [0]),
    ...each('recvmsg', [4], [0]),
    ...each('setresuid', [1000], [1000], [1000]),
    ...each('sendmsg', [3], [claim(1, 1000, 5), claim(2, 1000, 0), claim(3, 0, 0)], [0]),
  ],
  pinned: { states: 571, transitions: 5_094, depth: 8 },
});

export const tinySocketMakers: LinuxScope = linuxScope({
  name: 'tiny-socket-makers',
  says: 'A pair, and with it a network namespace, a user namespace and a pid, outlives the task that made it.',
  tasks: 3,
  userNamespaces: 2,
  pidNamespaces: 1,
  utsNamespaces: 1,
  netNamespaces: 2,
  files: 4,
  unixSockets: 2,
  parameters: { depthMax: 0, pid_max: 4, descriptorMax: 5, queueMax: 1 },
  schedule: 'settled',
  calls: [
    ...each('fork'),
    ...each('clone', [SIGNAL.SIGCHLD | CLONE_NEWUSER | CLONE_NEWNET]),
    ...each('socketpair', [AF.AF_UNIX], [SOCK.SOCK_SEQPACKET], [0]),
    ...each('getsockopt', [3], [SOL_SOCKET], [SO_PEERPIDFD]),
    ...each('ioctl', [3, 0], [SIOC.SIOCGSKNS], [0]),
    ...each('close', [3]),
    ...each('_exit', [0]),
    ...each('wait4', [-1], [WAIT.WNOHANG]),
  ],
  pinned: { states: 5_941, transitions: 44_456, depth: 17 },
});

export const socketScopes: readonly LinuxScope[] = [
  tinySockets,
  tinyTruncated,
  tinyCredentialsSent,
  tinySocketMakers,
];
