/** POSIX message queues: made, opened, used and removed by several users in several user and IPC namespaces. */
import type { Answer, Drawable, Pick, Prelude } from '../../checker/index.ts';
import { CLONE, MNT, OPEN, SIGNAL, WAIT } from '../constants.ts';
import { task_pid_nr } from '../facts/visibility.ts';
import type { Linux, LinuxKinds } from '../kinds.ts';
import { hasDeadChildren, oneOf } from '../repertoire/picking.ts';
import { ordinaryUser } from '../repertoire/starters.ts';
import type { Theme } from '../repertoire/theme.ts';
import { MQ_OFLAG } from './constants.ts';

const { CLONE_FILES, CLONE_NEWIPC, CLONE_NEWNS, CLONE_NEWUSER } = CLONE;
const { O_CREAT, O_EXCL, O_NONBLOCK } = MQ_OFLAG;
const { O_RDONLY, O_RDWR, O_WRONLY } = OPEN;
const { SIGCHLD } = SIGNAL;

const name = oneOf('q', 'q', 'q', 'q', 'r', 'r', '/q', '.', '');
const mode = oneOf(0o600, 0o600, 0o666, 0o640, 0o444, 0o222, 0o060, 0o006, 0, 0o700);
const flags = oneOf(
  ...[O_CREAT, O_CREAT, 0, O_CREAT | O_EXCL, O_EXCL].flatMap((creation) =>
    [O_RDWR, O_RDWR, O_RDONLY, O_WRONLY].map((access) => creation | access | O_NONBLOCK),
  ),
  O_CREAT | O_WRONLY | O_RDWR | O_NONBLOCK,
  O_WRONLY | O_RDWR | O_NONBLOCK,
);

const size = (maxmsg: number, msgsize: number): Answer => ({ answer: { maxmsg, msgsize } });
const small = size(2, 2);

/** Small, or more than a user may have by itself: what is between would depend on who else has queues. */
const attr = oneOf(
  ...Array<Answer>(8).fill(small),
  size(1, 1),
  size(3, 8),
  size(10, 2),
  size(11, 2),
  size(0, 2),
  size(2, 0),
  size(-1, 2),
  size(2, 8193),
  size(65537, 2),
  // With CAP_SYS_RESOURCE, or where the maximum has been raised, EMFILE.
  size(1, 900000),
  size(1, 900000),
);

/** Some descriptor of a queue, or another one. */
function someQueue(k: Linux, caller: number, pick: Pick): number {
  const { files } = k.tasks.get(caller);
  const fds = k.fdTables.get(files).fds.filter(({ file }) => k.files.get(file).on.is === 'mqueue');
  const all = [
    ...Array(6)
      .fill(fds.map(({ fd }) => fd))
      .flat(),
    0,
    3,
    4,
    9,
  ];
  return all[pick(all.length)] as number;
}

/** Whoever opens one does not wait. */
const queues: readonly Drawable<LinuxKinds>[] = [
  {
    call: 'mq_open',
    weight: 22,
    args: (_, __, pick) => [name(pick), flags(pick), mode(pick), attr(pick)],
  },
  { call: 'mq_unlink', weight: 6, args: (_, __, pick) => [name(pick)] },
  { call: 'close', weight: 5, args: (k, caller, pick) => [someQueue(k, caller, pick)] },
  { call: 'dup', weight: 1, args: (k, caller, pick) => [someQueue(k, caller, pick)] },
  {
    call: 'mq_timedsend',
    weight: 16,
    args: (k, caller, pick) => {
      const text = oneOf('a', 'b', 'cc', '', 'ddd')(pick);
      return [someQueue(k, caller, pick), text, text.length, oneOf(0, 0, 1, 1, 2, 32767, 32768)(pick)];
    },
  },
  {
    call: 'mq_timedreceive',
    weight: 12,
    args: (k, caller, pick) => [someQueue(k, caller, pick), oneOf(8, 8, 8, 2, 1)(pick)],
  },
  {
    call: 'mq_getsetattr',
    weight: 4,
    args: (k, caller, pick) => [
      someQueue(k, caller, pick),
      oneOf<Answer>(null, null, { answer: { flags: O_NONBLOCK } }, { answer: { flags: 1 } })(pick),
    ],
  },
];

const sysctl = oneOf(
  ['queues_max', '1'],
  ['queues_max', '1'],
  ['queues_max', '2'],
  ['queues_max', '0'],
  ['msg_max', '2'],
  ['msg_max', '0'],
  ['msg_max', '65537'],
  ['msgsize_max', '127'],
  ['msgsize_max', '1000000'],
  ['msgsize_max', '1000000'],
  ['msgsize_max', '1000000'],
  ['msg_default', '3'],
  ['msgsize_default', '200'],
);

/** Some task's directory, by its number in the outermost PID namespace. */
function somebodys(k: Linux, pick: Pick): string {
  const tasks = k.tasks.slots().filter((task) => k.tasks.get(task).state === 'running');
  return `/proc/${oneOf('self', ...tasks.map((task) => String(task_pid_nr(k, task))))(pick)}`;
}

const others: readonly Drawable<LinuxKinds>[] = [
  {
    call: 'write',
    weight: 4,
    args: (_, __, pick) => {
      const [file, number] = sysctl(pick);
      return [`/proc/sys/fs/mqueue/${file}`, String(number)];
    },
  },
  { call: 'read', weight: 2, args: (_, __, pick) => [`/proc/sys/fs/mqueue/${sysctl(pick)[0]}`, null] },
  {
    call: 'clone',
    weight: 9,
    args: (_, __, pick) => [
      oneOf(0, 0, CLONE_FILES, CLONE_NEWIPC, CLONE_NEWUSER, CLONE_NEWUSER | CLONE_NEWIPC)(pick) | SIGCHLD,
    ],
  },
  {
    call: 'unshare',
    weight: 3,
    args: (_, __, pick) => [
      oneOf(CLONE_NEWIPC, CLONE_NEWIPC, CLONE_NEWUSER, CLONE_NEWUSER | CLONE_NEWIPC)(pick),
    ],
  },
  { call: '_exit', weight: 3, args: () => [0] },
  { call: 'wait4', weight: 2, args: () => [-1, WAIT.WNOHANG], prefers: hasDeadChildren },
  {
    call: 'setresuid',
    weight: 5,
    args: (_, __, pick) => [-1, oneOf(1000, 1000, 1001, 0)(pick), oneOf(-1, 0, 1000)(pick)],
  },
  { call: 'setresgid', weight: 2, args: (_, __, pick) => [-1, oneOf(5, 1000)(pick), -1] },
  { call: 'setgroups', weight: 1, args: (_, __, pick) => [1, [oneOf(5, 1000)(pick)]] },
  {
    call: 'write',
    weight: 4,
    args: (k, _, pick) => [
      `${somebodys(k, pick)}/${oneOf('uid_map', 'uid_map', 'gid_map')(pick)}`,
      oneOf('0 0 1', '0 0 2000', '0 1000 1', '7 1000 1\n0 0 1')(pick),
    ],
  },
  { call: 'open', weight: 2, args: (k, _, pick) => [`${somebodys(k, pick)}/ns/ipc`, 0] },
  {
    call: 'setns',
    weight: 3,
    args: (k, caller, pick) => {
      const { files } = k.tasks.get(caller);
      const fds = k.fdTables.get(files).fds.filter(({ file }) => k.files.get(file).on.is === 'namespace');
      return [oneOf(3, ...fds.map(({ fd }) => fd))(pick), CLONE_NEWIPC];
    },
  },
];

const open = (one: string, given: number): Prelude[number] => ({
  call: 'mq_open',
  args: [one, O_RDWR | O_CREAT | O_NONBLOCK, given, small],
});
const root: Prelude = [];
const own: Prelude = [open('q', 0o640), open('r', 0o404)];

const inDirectory = oneOf('/tmp/proc/q', '/tmp/proc/q', '/tmp/proc/r', '/tmp/proc/z');
const openFlags = oneOf(0, 0, OPEN.O_WRONLY, OPEN.O_RDWR, OPEN.O_RDWR, OPEN.O_RDWR | O_CREAT);
const mounted: Prelude[number] = { call: 'mount', args: ['none', '/tmp/proc', 'mqueue', 0] };

/** Queues are found in mounts, too, which outlive their IPC namespaces. */
export const mqueueMountsTheme: Theme = {
  name: 'mqueue-mounts',
  kinds: ['ipc', 'mnt', 'user'],
  share: 2,
  mode: 'fork',
  repertoire: {
    preludes: [[...own, mounted], [mounted], [{ call: 'unshare', args: [CLONE_NEWIPC] }, ...own, mounted]],
    internalWeight: 6,
    calls: [
      ...queues,
      ...others,
      {
        call: 'mount',
        weight: 9,
        args: (_, __, pick) => [
          'none',
          oneOf('/tmp/proc', '/tmp/proc', '/tmp/proc', '/tmp/a')(pick),
          'mqueue',
          0,
        ],
      },
      { call: 'umount2', weight: 3, args: () => ['/tmp/proc', MNT.MNT_DETACH] },
      // Nobody waits: a call that does not return ends what the others can be told.
      {
        call: 'open',
        weight: 18,
        args: (_, __, pick) => [inDirectory(pick), openFlags(pick) | O_NONBLOCK],
      },
      {
        call: 'unshare',
        weight: 6,
        args: (_, __, pick) => [
          oneOf(CLONE_NEWIPC, CLONE_NEWIPC, CLONE_NEWNS, CLONE_NEWUSER | CLONE_NEWNS)(pick),
        ],
      },
    ],
  },
};

/** Without descriptors of one another, and of one queue. */
export const mqueueTheme: Theme = {
  name: 'mqueue',
  kinds: ['ipc', 'user'],
  share: 4,
  mode: 'fork',
  repertoire: {
    preludes: [root, own, [...own, ...ordinaryUser], [...ordinaryUser, ...own]],
    internalWeight: 6,
    calls: [...queues, ...others],
  },
};
