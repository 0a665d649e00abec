/** setpgid(2), setsid(2), getpgid(2), getsid(2) (kernel/sys.c). */
import { NONE, type Result } from '../../checker/index.ts';
import { children_of_group } from '../facts/family.ts';
import { group_members, is_group_of_session, is_session_leader } from '../facts/groups.ts';
import { group_leader, thread_group_leader } from '../facts/threads.ts';
import {
  find_task_by_vpid,
  find_vpid,
  pid_nr_ns,
  task_active_pid_ns,
  task_pid_nr_as_seen_by,
} from '../facts/visibility.ts';
import type { LinuxKernel } from '../kinds.ts';
import { detach_pids } from '../lifetime/struct-pid.ts';
import { signalStruct } from '../signal-struct/context.ts';

/** `pid` 0 is the caller, `pgid` 0 the same number as `pid`. */
export const setpgid = {
  run: (k: LinuxKernel, caller: number, pid: number, pgid: number): Result => {
    const leader = group_leader(k, caller);
    const nr = pid === 0 ? task_pid_nr_as_seen_by(k, leader, caller) : pid;
    const group = pgid === 0 ? nr : pgid;
    const target = find_task_by_vpid(k, nr, caller);
    const found = target !== NONE;
    const founds = group === nr && found;
    const pgrp = founds ? k.tasks.get(target).thread_pid : find_vpid(k, group, caller);
    const { session } = k.signals.get(leader);
    const refused = k.signals.send(
      leader,
      signalStruct.SETPGID(
        group < 0,
        found,
        found && !thread_group_leader(k, target),
        found && children_of_group(k, caller).includes(target),
        target === leader,
        found && k.signals.get(target).session === session,
        found && k.tasks.get(target).executed,
        found && is_session_leader(k, target),
        founds || is_group_of_session(k, pgrp, session),
      ),
    );
    if (refused) return refused;
    const { pgrp: old } = k.signals.get(target);
    k.signals.send(target, signalStruct.JOIN_GROUP(pgrp));
    detach_pids(k, old);
    return 0;
  },
};

/** Returns the caller's own number. */
export const setsid = {
  run: (k: LinuxKernel, caller: number): Result => {
    const leader = group_leader(k, caller);
    const { thread_pid } = k.tasks.get(leader);
    const { pgrp, session } = k.signals.get(leader);
    const taken = group_members(k, thread_pid).length > 0;
    const refused = k.signals.send(leader, signalStruct.SETSID(thread_pid, taken));
    if (refused) return refused;
    detach_pids(k, pgrp, session);
    return task_pid_nr_as_seen_by(k, leader, caller);
  },
};

/** Of the task that has the number in the caller's namespace, or of the caller if it is 0. */
function asked(
  k: LinuxKernel,
  caller: number,
  pid: number,
  of: 'pgrp' | 'session',
  clause: 'getpgid.number' | 'getsid.number',
): Result {
  const target = pid === 0 ? caller : find_task_by_vpid(k, pid, caller);
  const refused = k.signals.send(group_leader(k, caller), signalStruct.ASK(target !== NONE));
  if (refused) return refused;
  k.by(clause);
  const known = target === NONE ? NONE : k.signals.get(group_leader(k, target))[of];
  return known === NONE ? 0 : pid_nr_ns(k, k.pids.get(known), task_active_pid_ns(k, caller));
}

export const getpgid = {
  run: (k: LinuxKernel, caller: number, pid: number): Result =>
    asked(k, caller, pid, 'pgrp', 'getpgid.number'),
};

/** getpgrp(2) is getpgid(0). */
export const getpgrp = { run: (k: LinuxKernel, caller: number): Result => getpgid.run(k, caller, 0) };

export const getsid = {
  run: (k: LinuxKernel, caller: number, pid: number): Result =>
    asked(k, caller, pid, 'session', 'getsid.number'),
};
