/** Handles: namespaces of all kinds are opened, kept, entered and asked about, in containers of any depth. */
import type { Drawable, Pick } from '../../checker/index.ts';
import {
  CLONE,
  FCNTL,
  IDTYPE,
  NSIO,
  OPEN,
  PIDFD,
  PIDFD_GET,
  PIDFD_SELF,
  SIGNAL,
  WAIT,
} from '../constants.ts';
import { task_pid_nr } from '../facts/visibility.ts';
import type { Opened } from '../files/context.ts';
import type { Linux, LinuxKinds } from '../kinds.ts';
import { hasDeadChildren, isOrdinary, oneOf, somePid } from './picking.ts';
import type { Theme } from './theme.ts';

const { CLONE_NEWUSER, CLONE_NEWPID, CLONE_NEWUTS, CLONE_NEWIPC, CLONE_NEWTIME } = CLONE;
const { CLONE_FILES, CLONE_PIDFD, CLONE_NEWNS, CLONE_NEWCGROUP, CLONE_NEWNET } = CLONE;
const { SIGCHLD, SIGKILL } = SIGNAL;
const { O_RDONLY, O_CLOEXEC, O_PATH, O_RDWR } = OPEN;

const cloneFlags = oneOf(
  0,
  0,
  CLONE_NEWUSER,
  CLONE_NEWPID,
  CLONE_NEWPID,
  CLONE_NEWUSER | CLONE_NEWPID,
  CLONE_NEWUSER | CLONE_NEWUTS,
  CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWUTS | CLONE_NEWIPC | CLONE_NEWNS | CLONE_NEWCGROUP,
  CLONE_NEWIPC | CLONE_NEWCGROUP,
  CLONE_NEWNS | CLONE_NEWUTS,
  CLONE_NEWUSER | CLONE_NEWNET,
);
const unshareFlags = oneOf(
  CLONE_NEWUSER,
  CLONE_NEWPID,
  CLONE_NEWUTS,
  CLONE_NEWIPC,
  CLONE_NEWTIME,
  CLONE_NEWTIME,
  CLONE_NEWCGROUP,
  CLONE_NEWNS,
  CLONE_NEWUSER | CLONE_NEWPID,
  CLONE_NEWUSER | CLONE_NEWTIME | CLONE_NEWUTS,
);
const links = oneOf(
  'user',
  'user',
  'pid',
  'pid',
  'pid_for_children',
  'uts',
  'uts',
  'ipc',
  'mnt',
  'net',
  'cgroup',
  'time',
  'time_for_children',
);
const openFlags = oneOf(O_RDONLY, O_RDONLY, O_RDONLY, O_RDONLY, O_RDONLY | O_CLOEXEC, O_PATH, O_RDWR);
const nstypes = oneOf(0, 0, 0, 0, CLONE_NEWUTS, CLONE_NEWUSER, CLONE_NEWPID, CLONE_NEWUTS | CLONE_NEWIPC, 1);
const requests = oneOf(...Object.values(NSIO), 0xb780);

/** A link of the caller's own, or of somebody who was there a moment ago. */
export function someLink(k: Linux, _: number, pick: Pick): string {
  const numbers = k.tasks.slots().map((task) => String(task_pid_nr(k, task)));
  const who = ['self', ...numbers, ...numbers, '4194303'];
  return `/proc/${who[pick(who.length)]}/ns/${links(pick)}`;
}

/** Mostly a descriptor that is open, and is none of the first three. */
export function someFd(k: Linux, caller: number, pick: Pick): number {
  const { files } = k.tasks.get(caller);
  const mine = k.fdTables
    .get(files)
    .fds.map(({ fd }) => fd)
    .filter((fd) => fd > 2);
  const all = [...mine, ...mine, ...mine, ...mine, 0, 3, 40, -1];
  return all[pick(all.length)] as number;
}

const hasHandles = (k: Linux, task: number): boolean =>
  k.fdTables.get(k.tasks.get(task).files).fds.length > 3;

/** What one does with handles. */
export const handling: readonly Drawable<LinuxKinds>[] = [
  { call: 'open', weight: 14, args: (k, caller, pick) => [someLink(k, caller, pick), openFlags(pick)] },
  {
    call: 'setns',
    weight: 16,
    args: (k, caller, pick) => [someFd(k, caller, pick), nstypes(pick)],
    prefers: hasHandles,
  },
  {
    call: 'ioctl',
    weight: 8,
    args: (k, caller, pick) => [someFd(k, caller, pick), requests(pick), somePid(k, caller, pick)],
    prefers: hasHandles,
  },
  { call: 'stat', weight: 6, args: (k, caller, pick) => [someLink(k, caller, pick)] },
  { call: 'close', weight: 3, args: (k, caller, pick) => [someFd(k, caller, pick)] },
];

const { WEXITED, WSTOPPED, WNOHANG, WNOWAIT } = WAIT;
const requestsOfPidfds = oneOf(...Object.values(PIDFD_GET));
const manyKinds = oneOf(
  CLONE_NEWUSER,
  CLONE_NEWUTS | CLONE_NEWIPC,
  CLONE_NEWUSER | CLONE_NEWUTS | CLONE_NEWPID,
  CLONE_NEWPID,
  CLONE_NEWNS | CLONE_NEWCGROUP | CLONE_NEWNET | CLONE_NEWTIME,
  CLONE_NEWTIME | CLONE_NEWUTS,
  CLONE_NEWNS,
);

/** A descriptor of the caller's that is open on this, or any at all. */
export const fdOn =
  (is: Opened['is']) =>
  (k: Linux, caller: number, pick: Pick): number => {
    const { fds } = k.fdTables.get(k.tasks.get(caller).files);
    const such = fds.filter(({ file }) => k.files.get(file).on.is === is).map(({ fd }) => fd);
    return such.length > 0 && pick(8) > 0 ? (such[pick(such.length)] as number) : someFd(k, caller, pick);
  };
const somePidfd = fdOn('pidfd');
const someDirectory = fdOn('process directory');

/** The directory of a process, or one that nobody has. */
function someProcess(k: Linux, _: number, pick: Pick): string {
  const who = ['self', '4194303', ...k.tasks.slots().map((task) => String(task_pid_nr(k, task)))];
  return `/proc/${who[pick(who.length)]}`;
}

/** What pidfd_send_signal takes: mostly a pidfd. */
export function someTarget(k: Linux, caller: number, pick: Pick): number {
  const self = Object.values(PIDFD_SELF);
  const kind = pick(6);
  if (kind === 0) return self[pick(self.length)] as number;
  return (kind === 1 ? someDirectory : somePidfd)(k, caller, pick);
}

/** Opens the directory of a process. */
export const openingProcesses: Drawable<LinuxKinds> = {
  call: 'open',
  weight: 4,
  args: (k, caller, pick) => [
    someProcess(k, caller, pick),
    oneOf<number>(OPEN.O_RDONLY, OPEN.O_RDONLY, OPEN.O_DIRECTORY, OPEN.O_PATH, OPEN.O_WRONLY)(pick),
  ],
};

const has =
  (is: Opened['is']) =>
  (k: Linux, task: number): boolean =>
    k.fdTables.get(k.tasks.get(task).files).fds.some(({ file }) => k.files.get(file).on.is === is);

/** What one does with pidfds. */
const reaching: readonly Drawable<LinuxKinds>[] = [
  openingProcesses,
  {
    call: 'pidfd_open',
    weight: 10,
    args: (k, caller, pick) => [somePid(k, caller, pick), oneOf(0, 0, 0, PIDFD.PIDFD_NONBLOCK, 1)(pick)],
  },
  {
    call: 'pidfd_send_signal',
    weight: 6,
    args: (k, caller, pick) => [someTarget(k, caller, pick), oneOf<number>(SIGKILL, 0, 0, 65)(pick), 0],
    prefers: (k, task) => has('pidfd')(k, task) || has('process directory')(k, task),
  },
  {
    call: 'pidfd_getfd',
    weight: 8,
    args: (k, caller, pick) => [somePidfd(k, caller, pick), pick(7), oneOf(0, 0, 0, 0, 0, 1)(pick)],
    prefers: has('pidfd'),
  },
  {
    call: 'waitid',
    weight: 6,
    args: (k, caller, pick) => [
      IDTYPE.P_PIDFD,
      somePidfd(k, caller, pick),
      oneOf(WEXITED | WNOHANG, WEXITED | WNOHANG, WEXITED, WSTOPPED, WEXITED | WNOWAIT | WNOHANG, 0)(pick),
    ],
    prefers: has('pidfd'),
  },
  {
    call: 'setns',
    weight: 10,
    args: (k, caller, pick) => [somePidfd(k, caller, pick), manyKinds(pick)],
    prefers: has('pidfd'),
  },
  {
    call: 'ioctl',
    weight: 6,
    args: (k, caller, pick) => [somePidfd(k, caller, pick), requestsOfPidfds(pick), oneOf(0, 0, 0, 1)(pick)],
    prefers: has('pidfd'),
  },
];

/** Who does it: containers are made, people become others, people die. */
const living: readonly Drawable<LinuxKinds>[] = [
  {
    call: 'clone',
    weight: 10,
    args: (_, __, pick) => [cloneFlags(pick) | oneOf(0, 0, 0, CLONE_PIDFD, CLONE_FILES)(pick) | SIGCHLD],
  },
  { call: 'fork', weight: 4, args: () => [], prefers: isOrdinary },
  { call: 'unshare', weight: 6, args: (_, __, pick) => [unshareFlags(pick)] },
  { call: '_exit', weight: 2, args: () => [0] },
  { call: 'kill', weight: 1, args: (k, caller, pick) => [somePid(k, caller, pick), SIGKILL] },
  { call: 'wait4', weight: 3, args: () => [-1, WAIT.WNOHANG], prefers: hasDeadChildren },
  {
    call: 'setresuid',
    weight: 2,
    args: (_, __, pick) => {
      const ids = oneOf([1000, 1000, 1000], [-1, 1000, -1], [-1, 0, -1], [1000, 0, 0]);
      return [...ids(pick)];
    },
  },
];

export const pidfds: Theme = {
  name: 'pidfds',
  kinds: ['user', 'mnt', 'uts', 'ipc', 'pid', 'cgroup', 'net', 'time'],
  share: 4,
  mode: 'fork',
  repertoire: {
    internalWeight: 16,
    calls: [
      ...reaching,
      ...living,
      { call: 'open', weight: 4, args: (k, caller, pick) => [someLink(k, caller, pick), openFlags(pick)] },
      { call: 'fstat', weight: 4, args: (k, caller, pick) => [fdOn('namespace')(k, caller, pick)] },
      { call: 'stat', weight: 6, args: (k, caller, pick) => [someLink(k, caller, pick)] },
      { call: 'close', weight: 2, args: (k, caller, pick) => [someFd(k, caller, pick)] },
      { call: 'fcntl', weight: 1, args: (k, caller, pick) => [someFd(k, caller, pick), FCNTL.F_GETFD, 0] },
      { call: 'getppid', weight: 2, args: () => [] },
    ],
  },
};

export const handles: Theme = {
  name: 'handles',
  kinds: ['user', 'mnt', 'uts', 'ipc', 'pid', 'cgroup', 'net', 'time'],
  share: 6,
  // Time namespaces are entered by who shares no memory, and a setresuid makes memory undumpable.
  mode: 'fork',
  repertoire: {
    internalWeight: 16,
    calls: [
      ...handling,
      ...living,
      { call: 'getppid', weight: 2, args: () => [] },
      { call: 'sethostname', weight: 2, args: () => ['h', 1] },
      { call: 'gethostname', weight: 1, args: () => [] },
      { call: 'getresuid', weight: 1, args: () => [] },
      { call: 'fstat', weight: 4, args: (k, caller, pick) => [someFd(k, caller, pick)], prefers: hasHandles },
      { call: 'dup', weight: 1, args: (k, caller, pick) => [someFd(k, caller, pick)] },
      { call: 'dup2', weight: 1, args: (k, caller, pick) => [someFd(k, caller, pick), pick(8)] },
      {
        call: 'dup3',
        weight: 1,
        args: (k, caller, pick) => [someFd(k, caller, pick), pick(8), pick(2) * O_CLOEXEC],
      },
      {
        call: 'fcntl',
        weight: 1,
        args: (k, caller, pick) => [
          someFd(k, caller, pick),
          oneOf(FCNTL.F_GETFD, FCNTL.F_SETFD)(pick),
          pick(2),
        ],
      },
    ],
  },
};
