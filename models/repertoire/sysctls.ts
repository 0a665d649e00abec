/** Sysctls: opened in one namespace, and read and written in another, by others, or when it is gone. */
import type { Drawable, Pick } from '../../checker/index.ts';
import { AF, CLONE, OPEN, PRCTL, SEEK, SIGNAL, SOCK, WAIT } from '../constants.ts';
import { task_pid_nr } from '../facts/visibility.ts';
import type { Linux, LinuxKinds } from '../kinds.ts';
import { fdOn, someFd, someLink } from './handles.ts';
import { hasDeadChildren, isOrdinary, oneOf, somePid } from './picking.ts';
import { starterOfEveryKind } from './starters.ts';
import type { Theme } from './theme.ts';

const { CLONE_FILES, CLONE_NEWIPC, CLONE_NEWNET, CLONE_NEWPID, CLONE_NEWUSER, CLONE_NEWUTS } = CLONE;

const paths = oneOf(
  '/proc/sys/kernel/msgmax',
  '/proc/sys/kernel/msgmax',
  '/proc/sys/kernel/sem',
  '/proc/sys/fs/mqueue/msg_max',
  '/proc/sys/net/ipv4/ip_unprivileged_port_start',
  '/proc/sys/net/ipv4/ip_unprivileged_port_start',
  '/proc/sys/kernel/pid_max',
  '/proc/sys/kernel/pid_max',
  '/proc/sys/kernel/ns_last_pid',
  '/proc/sys/kernel/ns_last_pid',
  '/proc/sys/kernel/hostname',
  '/proc/sys/kernel/hostname',
  '/proc/sys/kernel/domainname',
  '/proc/sys/user/max_uts_namespaces',
  '/proc/sys/user/max_uts_namespaces',
);
const texts: Readonly<Record<string, (pick: Pick) => string>> = {
  msgmax: oneOf('100', '200\n', '-1'),
  sem: oneOf('1 2 3 4', '1 2 3 32769'),
  msg_max: oneOf('5', '0'),
  ip_unprivileged_port_start: oneOf('80', '1024\n', '32769'),
  pid_max: oneOf('500', '400\n', '300'),
  ns_last_pid: oneOf('50', '60\n', '4194305'),
  hostname: oneOf('a', 'host\n', '', 'two\nlines', 'x'.repeat(65)),
  domainname: oneOf('d', 'domain\n'),
  max_uts_namespaces: oneOf('7', '9\n', '-1'),
};
const flags = oneOf(
  CLONE_NEWIPC,
  CLONE_NEWNET,
  CLONE_NEWUTS,
  CLONE_NEWUSER,
  CLONE_NEWIPC | CLONE_NEWNET | CLONE_NEWUTS,
  CLONE_NEWUSER | CLONE_NEWIPC | CLONE_NEWNET | CLONE_NEWUTS,
);
const cloneFlags = oneOf(0, CLONE_NEWPID, CLONE_NEWUSER | CLONE_NEWPID, CLONE_FILES);
const someSysctl = fdOn('sysctl');
const someSocket = fdOn('socket');
const hasOpen = (k: Linux, task: number): boolean =>
  k.fdTables.get(k.tasks.get(task).files).fds.some(({ file }) => k.files.get(file).on.is === 'sysctl');

const textFor = (path: string, pick: Pick): string => texts[path.split('/').at(-1) ?? '']?.(pick) ?? '1';

const numbersOf = (k: Linux): readonly number[] => k.tasks.slots().map((task) => task_pid_nr(k, task));

/** A descriptor of a sysctl, mostly, with a text that may be written there. */
function somethingWritten(k: Linux, caller: number, pick: Pick): readonly [number, string] {
  const fd = someSysctl(k, caller, pick);
  const { fds } = k.fdTables.get(k.tasks.get(caller).files);
  const file = fds.find((one) => one.fd === fd)?.file;
  const on = file === undefined ? undefined : k.files.get(file).on;
  return [fd, on?.is === 'sysctl' ? textFor(on.path, pick) : '1'];
}

const reaching: readonly Drawable<LinuxKinds>[] = [
  {
    call: 'open',
    weight: 14,
    args: (_, __, pick) => [
      paths(pick),
      oneOf(
        OPEN.O_RDWR,
        OPEN.O_RDWR,
        OPEN.O_RDONLY,
        OPEN.O_WRONLY,
        OPEN.O_RDWR | OPEN.O_CLOEXEC,
        OPEN.O_PATH,
      )(pick),
    ],
  },
  { call: 'write', weight: 14, args: somethingWritten, prefers: hasOpen },
  {
    call: 'read',
    weight: 10,
    args: (k, caller, pick) => [someSysctl(k, caller, pick), null],
    prefers: hasOpen,
  },
  {
    call: 'lseek',
    weight: 10,
    args: (k, caller, pick) => [
      someSysctl(k, caller, pick),
      oneOf(0, 0, 0, 0, 1, 3, 70)(pick),
      SEEK.SEEK_SET,
    ],
    prefers: hasOpen,
  },
  {
    call: 'pwrite',
    weight: 4,
    args: (k, caller, pick) => [...somethingWritten(k, caller, pick), oneOf(0, 0, 1, 2)(pick)],
    prefers: hasOpen,
  },
];

export const sysctls: Theme = {
  name: 'sysctls',
  kinds: ['ipc', 'net', 'pid', 'user', 'uts'],
  share: 4,
  mode: 'fork',
  repertoire: {
    preludes: [
      ...starterOfEveryKind,
      // There is a pair before anybody else is: all have it in common.
      [{ call: 'socketpair', args: [AF.AF_UNIX, SOCK.SOCK_SEQPACKET, 0] }],
    ],
    internalWeight: 3,
    calls: [
      ...reaching,
      {
        call: 'write',
        weight: 3,
        args: (_, __, pick) => {
          const path = paths(pick);
          return [path, textFor(path, pick)];
        },
      },
      { call: 'read', weight: 6, args: (_, __, pick) => [paths(pick), null] },
      { call: 'gethostname', weight: 2, args: () => [] },
      { call: 'unshare', weight: 6, args: (_, __, pick) => [flags(pick)] },
      {
        call: 'clone',
        weight: 7,
        args: (_, __, pick) => [oneOf(flags, cloneFlags)(pick)(pick) | SIGNAL.SIGCHLD],
      },
      { call: 'open', weight: 4, args: (k, caller, pick) => [someLink(k, caller, pick), OPEN.O_RDONLY] },
      {
        call: 'setns',
        weight: 5,
        args: (k, caller, pick) => [fdOn('namespace')(k, caller, pick), 0],
      },
      {
        call: 'write',
        weight: 3,
        args: (k, _, pick) => [
          `/proc/${oneOf<string | number>('self', ...numbersOf(k))(pick)}/uid_map`,
          '0 0 1\n1000 1000 1',
        ],
      },
      {
        call: 'setresuid',
        weight: 4,
        args: (_, __, pick) => oneOf([-1, 1000, -1], [-1, 0, -1], [1000, 1000, 1000], [0, 0, 0])(pick),
      },
      { call: 'prctl', weight: 2, args: () => [PRCTL.PR_SET_DUMPABLE, 1] },
      {
        call: 'sendmsg',
        weight: 3,
        args: (k, caller, pick) => [
          someSocket(k, caller, pick),
          { answer: { SCM_RIGHTS: someSysctl(k, caller, pick) } },
          0,
        ],
      },
      { call: 'recvmsg', weight: 3, args: (k, caller, pick) => [someSocket(k, caller, pick), 0] },
      {
        call: 'pidfd_open',
        weight: 1,
        args: (k, caller, pick) => [somePid(k, caller, pick), 0],
      },
      {
        call: 'pidfd_getfd',
        weight: 2,
        args: (k, caller, pick) => [fdOn('pidfd')(k, caller, pick), oneOf(3, 4, 5)(pick), 0],
      },
      { call: 'dup', weight: 1, args: (k, caller, pick) => [someSysctl(k, caller, pick)] },
      { call: 'close', weight: 2, args: (k, caller, pick) => [someFd(k, caller, pick)] },
      { call: '_exit', weight: 2, args: () => [0], prefers: isOrdinary },
      { call: 'wait4', weight: 2, args: () => [-1, WAIT.WNOHANG], prefers: hasDeadChildren },
    ],
  },
};
