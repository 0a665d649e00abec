/** The calls of random sequences: how often each, and with which arguments. */
import type { Pick, Repertoire } from '../checker/index.ts';
import { CLONE, INT_MIN, PRCTL, SIGNAL, WAIT } from './constants.ts';
import { task_pid_nr_as_seen_by } from './facts/visibility.ts';
import type { Linux, LinuxKinds } from './kinds.ts';

const { CLONE_NEWPID, CLONE_NEWUTS, CLONE_PARENT } = CLONE;
const { SIGCHLD, SIGKILL, SIGTERM, SIGUSR1, SIGQUIT } = SIGNAL;

/** One of these, the first ones more often when they stand there more often. */
const oneOf =
  <Value>(...values: readonly Value[]) =>
  (pick: Pick): Value =>
    values[pick(values.length)] as Value;

const cloneFlags = oneOf(
  0,
  0,
  CLONE_NEWPID,
  CLONE_NEWPID,
  CLONE_NEWUTS,
  CLONE_PARENT,
  CLONE_NEWPID | CLONE_NEWUTS,
  CLONE_NEWPID | CLONE_PARENT,
);
const unshareFlags = oneOf(
  CLONE_NEWPID,
  CLONE_NEWPID,
  CLONE_NEWPID,
  CLONE_NEWUTS,
  CLONE_NEWPID | CLONE_NEWUTS,
  0,
  CLONE_PARENT,
  CLONE_NEWPID | SIGCHLD,
);
const signals = oneOf<number>(SIGKILL, SIGKILL, SIGKILL, SIGTERM, SIGUSR1, SIGQUIT, SIGCHLD, 0, 65, -1);
const waitOptions = oneOf<number>(
  WAIT.WNOHANG,
  WAIT.WNOHANG,
  WAIT.WNOHANG,
  WAIT.WNOHANG | WAIT.__WALL,
  WAIT.WNOHANG | WAIT.__WCLONE,
  16,
);
const names = oneOf(null, 'a', 'a', 'b', 'b', 'host', '', 'x'.repeat(64), 'x'.repeat(65), 'nul\0byte');
const lengths = oneOf<number | undefined>(undefined, undefined, undefined, undefined, 0, 1, 64, 65, -1);
const paths = oneOf('/proc/self/ns/pid', '/proc/self/ns/pid_for_children', '/proc/self/ns/uts');

/** A number that means somebody in sight, most of the time. */
function somePid(k: Linux, caller: number, pick: Pick): number {
  const seen = k.tasks
    .slots()
    .map((task) => task_pid_nr_as_seen_by(k, task, caller))
    .filter((nr) => nr > 0);
  const all = [...seen, ...seen, ...seen, ...seen, 1, 2, 7, 4194303, INT_MIN];
  return all[pick(all.length)] as number;
}

function someName(_: Linux, __: number, pick: Pick): readonly [string | null, number] {
  const name = names(pick);
  return [name, lengths(pick) ?? name?.length ?? 3];
}

/** Somebody's parent, and no init: its death makes orphans. */
function hasChildren(k: Linux, task: number): boolean {
  return (
    !k.tasks.get(task).unkillable && k.tasks.slots().some((one) => k.tasks.get(one).real_parent === task)
  );
}

/** No init: what dies with it is not a whole namespace. */
function isOrdinary(k: Linux, task: number): boolean {
  return !k.tasks.get(task).unkillable;
}

function hasDeadChildren(k: Linux, task: number): boolean {
  return k.tasks.slots().some((one) => {
    const { real_parent, state } = k.tasks.get(one);
    return real_parent === task && state === 'zombie';
  });
}

/** Sequences that grow, nest and die: about as many births as deaths. */
export const repertoire: Repertoire<LinuxKinds> = {
  internalWeight: 24,
  calls: [
    { call: 'fork', weight: 8, args: () => [], prefers: isOrdinary },
    { call: 'clone', weight: 16, args: (_, __, pick) => [cloneFlags(pick) | SIGCHLD] },
    { call: 'unshare', weight: 7, args: (_, __, pick) => [unshareFlags(pick)] },
    {
      call: '_exit',
      weight: 6,
      args: (_, __, pick) => [oneOf(0, 3, 255, 256, -1)(pick)],
      prefers: hasChildren,
    },
    {
      call: 'wait4',
      weight: 12,
      args: (k, caller, pick) => [pick(2) ? -1 : somePid(k, caller, pick), waitOptions(pick)],
      prefers: hasDeadChildren,
    },
    { call: 'kill', weight: 11, args: (k, caller, pick) => [somePid(k, caller, pick), signals(pick)] },
    { call: 'kill', weight: 1, args: (_, __, pick) => [-1, signals(pick)] },
    { call: 'getpid', weight: 2, args: () => [] },
    { call: 'getppid', weight: 4, args: () => [] },
    {
      call: 'prctl',
      weight: 4,
      args: (_, __, pick) => [PRCTL.PR_SET_CHILD_SUBREAPER, oneOf(1, 1, 0, 2)(pick)],
    },
    { call: 'prctl', weight: 1, args: () => [PRCTL.PR_GET_CHILD_SUBREAPER, 0] },
    { call: 'sethostname', weight: 3, args: someName },
    { call: 'setdomainname', weight: 2, args: someName },
    { call: 'uname', weight: 3, args: () => [] },
    { call: 'gethostname', weight: 1, args: () => [] },
    { call: 'stat', weight: 5, args: (_, __, pick) => [paths(pick)] },
    { call: 'read', weight: 3, args: () => ['/proc/self/status', 'NSpid'] },
  ],
};

/** Sequences of families: subreapers, orphans, and who waits for whom. */
export const families: Repertoire<LinuxKinds> = {
  internalWeight: 16,
  calls: [
    { call: 'fork', weight: 12, args: () => [], prefers: isOrdinary },
    { call: 'clone', weight: 5, args: (_, __, pick) => [cloneFlags(pick) | SIGCHLD], prefers: isOrdinary },
    { call: 'unshare', weight: 2, args: () => [CLONE_NEWPID], prefers: isOrdinary },
    {
      call: 'prctl',
      weight: 6,
      args: (_, __, pick) => [PRCTL.PR_SET_CHILD_SUBREAPER, pick(5)],
      prefers: hasChildren,
    },
    { call: '_exit', weight: 8, args: () => [7], prefers: hasChildren },
    { call: 'kill', weight: 3, args: (k, caller, pick) => [somePid(k, caller, pick), SIGKILL] },
    { call: 'wait4', weight: 6, args: (_, __, pick) => [-1, waitOptions(pick)], prefers: hasDeadChildren },
    { call: 'getppid', weight: 8, args: () => [] },
  ],
};
