/** Mounts: namespaces are kept at paths, and shown by procfs mounts, in containers of any depth. */
import type { Drawable, Pick } from '../../checker/index.ts';
import { CLONE, MNT, MS, OPEN, SIGNAL, WAIT } from '../constants.ts';
import { task_pid_nr } from '../facts/visibility.ts';
import type { Linux, LinuxKinds } from '../kinds.ts';
import { fdOn } from '../repertoire/handles.ts';
import { hasDeadChildren, isOrdinary, oneOf, somePid } from '../repertoire/picking.ts';
import type { Theme } from '../repertoire/theme.ts';

const { CLONE_NEWIPC, CLONE_NEWNET, CLONE_NEWNS, CLONE_NEWPID, CLONE_NEWUSER, CLONE_NEWUTS } = CLONE;

const cloneFlags = oneOf<number>(
  0,
  CLONE_NEWNS,
  CLONE_NEWPID,
  CLONE_NEWPID | CLONE_NEWNS,
  CLONE_NEWPID | CLONE_NEWNS,
  CLONE_NEWUSER | CLONE_NEWNS,
  CLONE_NEWUSER | CLONE_NEWPID,
  CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNS,
  CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNS,
  CLONE_NEWUSER | CLONE_NEWNET | CLONE_NEWNS,
  CLONE_NEWUTS,
);
const links = oneOf('uts', 'uts', 'pid', 'user', 'mnt', 'pid_for_children');
const files = oneOf('/tmp/a', '/tmp/a', '/tmp/a', '/tmp/b');
const points = oneOf('/tmp/a', '/tmp/a', '/tmp/b', '/tmp/proc', '/tmp/proc', '/tmp/nowhere');
const lines = oneOf('NSpid', 'NSpid', 'NSpgid', 'NSsid', 'State', 'Uid');

/** A link of the caller's own, or of somebody who is there; or a path to which something is bound perhaps. */
function someSource(k: Linux, _: number, pick: Pick): string {
  if (pick(5) === 0) return files(pick);
  const numbers = k.tasks.slots().map((task) => String(task_pid_nr(k, task)));
  const who = ['self', ...numbers, ...numbers];
  return `/proc/${who[pick(who.length)]}/ns/${links(pick)}`;
}

/** Somebody's file in the procfs that a task finds at /tmp/proc or elsewhere, if there is any. */
function inProcfs(pick: Pick, file: string): string {
  return `${oneOf('/tmp/proc', '/tmp/proc', '/a')(pick)}/${oneOf('self', 'self', '1', '1', '2', '3', '7')(pick)}/${file}`;
}

const mounting: readonly Drawable<LinuxKinds>[] = [
  {
    call: 'mount',
    weight: 14,
    args: (k, caller, pick) => [someSource(k, caller, pick), points(pick), null, MS.MS_BIND],
  },
  {
    call: 'mount',
    weight: 12,
    args: (_, __, pick) => ['proc', oneOf('/tmp/proc', '/tmp/proc', '/tmp/proc', '/tmp/a')(pick), 'proc', 0],
  },
  {
    call: 'mount',
    weight: 4,
    args: (_, __, pick) => [
      'none',
      oneOf('/tmp/proc', '/a', '/b')(pick),
      oneOf('proc', 'proc', 'sysfs', 'sysfs', 'tmpfs', 'mqueue')(pick),
      oneOf(0, 0, MS.MS_RDONLY, MS.MS_RDONLY | MS.MS_NOATIME)(pick),
    ],
  },
  {
    call: 'mount',
    weight: 3,
    args: (_, __, pick) => [
      oneOf('/tmp/proc', '/tmp/a', '/tmp')(pick),
      oneOf('/a', '/f', '/b')(pick),
      null,
      oneOf(MS.MS_BIND, MS.MS_BIND | MS.MS_REC, MS.MS_MOVE)(pick),
    ],
  },
  {
    call: 'mount',
    weight: 2,
    args: (_, __, pick) => [
      null,
      oneOf('/', '/', '/tmp/proc', '/tmp/a')(pick),
      null,
      oneOf(MS.MS_SHARED, MS.MS_SLAVE, MS.MS_PRIVATE, MS.MS_REMOUNT | MS.MS_BIND)(pick),
    ],
  },
  { call: 'umount2', weight: 7, args: (_, __, pick) => [points(pick), oneOf(0, MNT.MNT_DETACH)(pick)] },
  { call: 'open', weight: 6, args: (_, __, pick) => [files(pick), OPEN.O_RDONLY] },
  { call: 'stat', weight: 6, args: (_, __, pick) => [files(pick)] },
  { call: 'stat', weight: 6, args: (_, __, pick) => [inProcfs(pick, `ns/${links(pick)}`)] },
  { call: 'read', weight: 12, args: (_, __, pick) => [inProcfs(pick, 'status'), lines(pick)] },
];

export const mountsTheme: Theme = {
  name: 'mounts',
  kinds: ['mnt', 'user', 'uts', 'pid', 'net', 'ipc'],
  share: 4,
  mode: 'fork',
  observe: '/proc/self/mountinfo',
  repertoire: {
    internalWeight: 16,
    calls: [
      ...mounting,
      { call: 'clone', weight: 14, args: (_, __, pick) => [cloneFlags(pick) | SIGNAL.SIGCHLD] },
      { call: 'fork', weight: 4, args: () => [], prefers: isOrdinary },
      {
        call: 'unshare',
        weight: 4,
        args: (_, __, pick) => [
          oneOf(CLONE_NEWNS, CLONE_NEWUTS, CLONE_NEWUSER | CLONE_NEWNS, CLONE_NEWNET, CLONE_NEWIPC)(pick),
        ],
      },
      {
        call: 'open',
        weight: 3,
        args: (_, __, pick) => [`/proc/self/ns/${oneOf('mnt', 'uts', 'pid')(pick)}`, OPEN.O_RDONLY],
      },
      { call: 'setns', weight: 6, args: (k, caller, pick) => [fdOn('namespace')(k, caller, pick), 0] },
      { call: 'close', weight: 2, args: (_, __, pick) => [3 + pick(3)] },
      { call: 'fstat', weight: 4, args: (k, caller, pick) => [fdOn('namespace')(k, caller, pick)] },
      { call: '_exit', weight: 3, args: () => [0] },
      { call: 'kill', weight: 2, args: (k, caller, pick) => [somePid(k, caller, pick), SIGNAL.SIGKILL] },
      { call: 'wait4', weight: 4, args: () => [-1, WAIT.WNOHANG], prefers: hasDeadChildren },
      { call: 'setresuid', weight: 1, args: () => [1000, 1000, 1000] },
    ],
  },
};
