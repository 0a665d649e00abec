/** Sockets: descriptors and credentials are passed between tasks in different namespaces. */
import type { Drawable, Pick, Prelude } from '../../checker/index.ts';
import { AF, CLONE, MSG, NSIO, OPEN, RLIMIT, SIGNAL, SIOC, SO, SOCK, WAIT } from '../constants.ts';
import { from_kid } from '../facts/ids.ts';
import { task_pid_nr_as_seen_by } from '../facts/visibility.ts';
import type { Linux, LinuxKinds } from '../kinds.ts';
import { fdOn, someFd } from './handles.ts';
import { hasDeadChildren, isOrdinary, oneOf, somePid } from './picking.ts';
import { starters } from './starters.ts';
import type { Theme } from './theme.ts';

const { CLONE_NEWNET, CLONE_NEWPID, CLONE_NEWUSER, CLONE_NEWUTS } = CLONE;

const types = oneOf<number>(
  SOCK.SOCK_DGRAM,
  SOCK.SOCK_DGRAM,
  SOCK.SOCK_SEQPACKET,
  SOCK.SOCK_SEQPACKET,
  SOCK.SOCK_SEQPACKET | SOCK.SOCK_CLOEXEC,
);
const cloneFlags = oneOf<number>(
  0,
  0,
  CLONE_NEWPID,
  CLONE_NEWUSER,
  CLONE_NEWUSER | CLONE_NEWPID,
  CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWUTS,
  CLONE_NEWUSER | CLONE_NEWNET,
  CLONE_NEWUTS,
);
const links = oneOf('user', 'pid', 'uts', 'uts', 'net');
const ids = oneOf(0, 0, 0, 1, 5, 1000, 1001, 65534, -1);
const options = oneOf<number>(SO.SO_PEERCRED, SO.SO_PEERCRED, SO.SO_PASSCRED, SO.SO_PEERPIDFD);

const someSocket = fdOn('socket');
const hasSocket = (k: Linux, task: number): boolean =>
  k.fdTables.get(k.tasks.get(task).files).fds.some(({ file }) => k.files.get(file).on.is === 'socket');

/** To be the caller itself, but perhaps for one thing: a draw has no more than a few picks. */
function someClaim(k: Linux, caller: number, pick: Pick) {
  const { uid, gid, user_ns } = k.creds.get(caller);
  const { uid_map, gid_map } = k.userNamespaces.get(user_ns);
  const own = {
    pid: task_pid_nr_as_seen_by(k, caller, caller),
    uid: from_kid(uid_map, uid),
    gid: from_kid(gid_map, gid),
  };
  const claims = [
    own,
    { ...own, pid: 0 },
    { ...own, pid: 7 },
    ...[1, 2, 3].map((pid) => ({ ...own, pid })),
    ...[0, 5, 1000].flatMap((id) => [
      { ...own, uid: id },
      { ...own, gid: id },
    ]),
    { pid: 2, uid: 0, gid: 0 },
    { pid: 99, uid: 1, gid: -1 },
  ];
  return claims[pick(claims.length)] ?? own;
}

/** A message of nothing, of a descriptor, of credentials, of both. */
function someMessage(k: Linux, caller: number, pick: Pick) {
  const passes = pick(2) === 0 ? { SCM_RIGHTS: someFd(k, caller, pick) } : {};
  const claims = pick(3) === 0 ? { SCM_CREDENTIALS: { answer: someClaim(k, caller, pick) } } : {};
  return { answer: { ...passes, ...claims } };
}

/** The descriptors of a task for sockets to which somebody has sent something. */
const mailboxes = (k: Linux, task: number): readonly number[] =>
  k.fdTables
    .get(k.tasks.get(task).files)
    .fds.filter(({ file }) => {
      const { on } = k.files.get(file);
      return on.is === 'socket' && k.unixSockets.get(on.socket).queue.length > 0;
    })
    .map(({ fd }) => fd);
const hasMail = (k: Linux, task: number): boolean => mailboxes(k, task).length > 0;

/** One of these, where there is one. */
function someMailbox(k: Linux, caller: number, pick: Pick): number {
  const full = mailboxes(k, caller);
  return full.length > 0 && pick(6) > 0 ? (full[pick(full.length)] ?? 3) : someSocket(k, caller, pick);
}

/** There is a pair before anybody else is: all have it in common. */
const aPair = (type: number): Prelude => [{ call: 'socketpair', args: [AF.AF_UNIX, type, 0] }];
const askForBoth: Prelude = [3, 4].map((fd) => ({
  call: 'setsockopt',
  args: [fd, SO.SOL_SOCKET, SO.SO_PASSCRED, 1],
}));
const preludes: readonly Prelude[] = starters.flatMap((starter) => [
  [...aPair(SOCK.SOCK_DGRAM), ...askForBoth, ...starter],
  [...starter, ...aPair(SOCK.SOCK_SEQPACKET), ...askForBoth],
  [...aPair(SOCK.SOCK_SEQPACKET), ...starter],
]);

const talking: readonly Drawable<LinuxKinds>[] = [
  { call: 'socketpair', weight: 3, args: (_, __, pick) => [AF.AF_UNIX, types(pick), 0] },
  {
    call: 'setsockopt',
    weight: 6,
    args: (k, caller, pick) => [
      someSocket(k, caller, pick),
      SO.SOL_SOCKET,
      SO.SO_PASSCRED,
      oneOf(1, 1, 1, 0)(pick),
    ],
    prefers: hasSocket,
  },
  {
    call: 'getsockopt',
    weight: 8,
    args: (k, caller, pick) => [someSocket(k, caller, pick), SO.SOL_SOCKET, options(pick)],
    prefers: hasSocket,
  },
  {
    call: 'sendmsg',
    weight: 24,
    args: (k, caller, pick) => [someSocket(k, caller, pick), someMessage(k, caller, pick), 0],
    prefers: hasSocket,
  },
  {
    call: 'recvmsg',
    weight: 24,
    args: (k, caller, pick) => [someMailbox(k, caller, pick), pick(3) === 0 ? MSG.MSG_CMSG_CLOEXEC : 0],
    prefers: hasMail,
  },
  { call: 'close', weight: 4, args: (k, caller, pick) => [someSocket(k, caller, pick)] },
];

export const sockets: Theme = {
  name: 'sockets',
  kinds: ['user', 'uts', 'pid', 'net'],
  share: 4,
  mode: 'fork',
  repertoire: {
    preludes,
    internalWeight: 16,
    calls: [
      ...talking,
      { call: 'clone', weight: 10, args: (_, __, pick) => [cloneFlags(pick) | SIGNAL.SIGCHLD] },
      { call: 'fork', weight: 4, args: () => [], prefers: isOrdinary },
      {
        call: 'open',
        weight: 6,
        args: (_, __, pick) => [
          `/proc/self/ns/${links(pick)}`,
          oneOf<number>(OPEN.O_RDONLY, OPEN.O_RDONLY, OPEN.O_PATH)(pick),
        ],
      },
      {
        call: 'write',
        weight: 6,
        args: (k, caller, pick) => [
          `/proc/${k.pids.get(k.tasks.get(caller).thread_pid).numbers[0]?.nr}/${oneOf('uid_map', 'gid_map')(pick)}`,
          oneOf('0 0 1', '0 1000 1', '5 0 1', '1000 1000 1', '0 0 70000')(pick),
        ],
      },
      { call: 'fstat', weight: 5, args: (k, caller, pick) => [fdOn('namespace')(k, caller, pick)] },
      { call: 'setns', weight: 4, args: (k, caller, pick) => [fdOn('namespace')(k, caller, pick), 0] },
      {
        call: 'ioctl',
        weight: 4,
        args: (k, caller, pick) => [
          someSocket(k, caller, pick),
          oneOf<number>(SIOC.SIOCGSKNS, SIOC.SIOCGSKNS, NSIO.NS_GET_USERNS)(pick),
          0,
        ],
      },
      { call: 'dup', weight: 1, args: (k, caller, pick) => [someSocket(k, caller, pick)] },
      { call: '_exit', weight: 2, args: () => [0] },
      { call: 'kill', weight: 1, args: (k, caller, pick) => [somePid(k, caller, pick), SIGNAL.SIGKILL] },
      { call: 'wait4', weight: 3, args: () => [-1, WAIT.WNOHANG], prefers: hasDeadChildren },
      { call: 'setresuid', weight: 2, args: (_, __, pick) => [ids(pick), ids(pick), ids(pick)] },
      { call: 'setresgid', weight: 2, args: (_, __, pick) => [ids(pick), ids(pick), ids(pick)] },
      {
        call: 'setrlimit',
        weight: 1,
        args: (_, __, pick) => [
          RLIMIT.RLIMIT_NOFILE,
          { answer: { rlim_cur: oneOf(3, 5, 6, 9)(pick), rlim_max: 9 } },
        ],
      },
      { call: 'setsid', weight: 1, args: () => [] },
      { call: 'getppid', weight: 1, args: () => [] },
    ],
  },
};
