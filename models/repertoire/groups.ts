/** Process groups, sessions and permissions: who is reached by a signal to many, and by whom. */
import { NONE, type Pick } from '../../checker/index.ts';
import { CLONE, SIGNAL, WAIT } from '../constants.ts';
import { pid_nr_ns, task_active_pid_ns } from '../facts/visibility.ts';
import type { Linux } from '../kinds.ts';
import { hasChildren, hasDeadChildren, isOrdinary, oneOf, somePid } from './picking.ts';
import type { Theme } from './theme.ts';

const { CLONE_NEWPID, CLONE_NEWUSER, CLONE_PARENT } = CLONE;
const { SIGCHLD, SIGKILL, SIGTERM, SIGCONT, SIGUSR1 } = SIGNAL;

const cloneFlags = oneOf(0, 0, CLONE_NEWPID, CLONE_NEWPID, CLONE_PARENT, CLONE_NEWUSER);
const signals = oneOf<number>(SIGKILL, SIGKILL, SIGTERM, SIGUSR1, SIGCONT, SIGCONT, 0, 0, 65);
const uids = oneOf(0, 1, 2, -1);

/** Mostly another user for good: who is root may do everything. */
function someUids(_: Linux, __: number, pick: Pick): readonly number[] {
  const uid = oneOf(1, 1, 2, 3)(pick);
  return pick(3) ? [uid, uid, uid] : [uids(pick), uids(pick), uids(pick)];
}

/** The number of a group that somebody in sight is in, most of the time. */
function someGroup(k: Linux, caller: number, pick: Pick): number {
  const home = task_active_pid_ns(k, caller);
  // A thread has its process's.
  const groups = k.tasks.slots().map((task) => k.signals.get(task).pgrp);
  const seen = groups.filter((pgrp) => pgrp !== NONE).map((pgrp) => pid_nr_ns(k, k.pids.get(pgrp), home));
  const all = [...seen, ...seen, ...seen, 1, 2, 99];
  return all[pick(all.length)] as number;
}

/** Whom a signal or a wait is about: a group, the caller's own, everybody, or one. */
function someTarget(k: Linux, caller: number, pick: Pick): number {
  return [
    () => -someGroup(k, caller, pick),
    () => -someGroup(k, caller, pick),
    () => 0,
    () => -1,
    () => somePid(k, caller, pick),
  ][pick(5)]?.() as number;
}

/** A child that is there, most of the time. */
function someChild(k: Linux, caller: number, pick: Pick): number {
  const home = task_active_pid_ns(k, caller);
  const mine = k.tasks.slots().filter((task) => k.tasks.get(task).real_parent === caller);
  const seen = mine.map((task) => pid_nr_ns(k, k.pids.get(k.tasks.get(task).thread_pid), home));
  const all = [...seen, ...seen, 0, 0, somePid(k, caller, pick)];
  return all[pick(all.length)] as number;
}

export const groups: Theme = {
  name: 'groups',
  kinds: ['pid', 'user'],
  share: 1,
  repertoire: {
    internalWeight: 20,
    calls: [
      { call: 'fork', weight: 10, args: () => [], prefers: isOrdinary },
      { call: 'clone', weight: 10, args: (_, __, pick) => [cloneFlags(pick) | SIGCHLD] },
      { call: 'setsid', weight: 5, args: () => [], prefers: isOrdinary },
      {
        call: 'setpgid',
        weight: 14,
        args: (k, caller, pick) => {
          const pid = someChild(k, caller, pick);
          return [pid, oneOf(0, pid, someGroup(k, caller, pick), someGroup(k, caller, pick), -1)(pick)];
        },
      },
      { call: 'getpgid', weight: 5, args: (k, caller, pick) => [oneOf(0, somePid(k, caller, pick))(pick)] },
      { call: 'getpgrp', weight: 2, args: () => [] },
      { call: 'getsid', weight: 4, args: (k, caller, pick) => [oneOf(0, somePid(k, caller, pick))(pick)] },
      {
        call: 'setresuid',
        weight: 8,
        args: someUids,
        prefers: isOrdinary,
      },
      { call: 'kill', weight: 16, args: (k, caller, pick) => [someTarget(k, caller, pick), signals(pick)] },
      { call: '_exit', weight: 6, args: () => [3], prefers: hasChildren },
      {
        call: 'wait4',
        weight: 12,
        args: (k, caller, pick) => [someTarget(k, caller, pick), WAIT.WNOHANG],
        prefers: hasDeadChildren,
      },
      { call: 'unshare', weight: 2, args: () => [CLONE_NEWPID], prefers: isOrdinary },
    ],
  },
};
