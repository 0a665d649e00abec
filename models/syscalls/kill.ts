/** kill(2), tgkill(2) and tkill(2) (kernel/signal.c: kill_something_info, send_signal_locked). */
import { beyond, NONE, type Result } from '../../checker/index.ts';
import { _NSIG, INT_MIN } from '../constants.ts';
import { everybody_else, group_members } from '../facts/groups.ts';
import { may_signal } from '../facts/permission.ts';
import { group_leader } from '../facts/threads.ts';
import { find_task_by_vpid, find_vpid, orSelf, task_pid_nr_as_seen_by } from '../facts/visibility.ts';
import type { LinuxKernel } from '../kinds.ts';
import type { Queue, Siginfo } from '../sigpending/context.ts';
import { task } from '../task/context.ts';
import { is_from_above, kill_siginfo } from './kill-siginfo.ts';
import { kills_first, send_signal } from './send-signal.ts';

const PANIC = beyond('would end the outermost PID namespace, and with it everything that is modelled');

/**
 * `pid` is a number of the caller's PID namespace, or the negative of one for a process group, 0 for
 * the caller's own group, -1 for everybody in sight but init and the caller.
 */
export const kill = {
  run: (k: LinuxKernel, caller: number, pid: number, signal: number): Result => {
    const targets = whoIsMeant(k, caller, pid);
    const valid = signal >= 0 && signal <= _NSIG;
    const permitted = targets.filter((target) => may_signal(k, caller, target, signal));
    const refused = k.tasks.send(
      caller,
      task.KILL(targets.length > 0, valid, pid === -1 || permitted.length > 0),
    );
    if (refused) return refused;
    if (permitted.length === 0) k.by('kill.all.eperm');
    if (permitted.some((target) => isElsewhere(k, caller, target))) k.by('kill.kuid');
    if (permitted.some((target) => !may_signal(k, caller, target, 0))) k.by('kill.sigcont');
    return group_send_sig_info(k, caller, permitted, signal);
  },
};

/** Whether the names of user ids are not those of the caller. */
function isElsewhere(k: LinuxKernel, caller: number, target: number): boolean {
  return k.creds.get(target).user_ns !== k.creds.get(caller).user_ns;
}

/** A signal for the thread with the number `tid`, of the process with the number `tgid`. */
export const tgkill = {
  run: (k: LinuxKernel, caller: number, tgid: number, tid: number, signal: number): Result => {
    const target = find_task_by_vpid(k, tid, caller);
    const found = target !== NONE && task_pid_nr_as_seen_by(k, group_leader(k, target), caller) === tgid;
    return do_tkill(k, caller, tgid > 0 && tid > 0, found ? target : NONE, signal);
  },
};

/** tgkill(2) without the number of the process. */
export const tkill = {
  run: (k: LinuxKernel, caller: number, tid: number, signal: number): Result =>
    do_tkill(k, caller, tid > 0, find_task_by_vpid(k, tid, caller), signal),
};

function do_tkill(k: LinuxKernel, caller: number, positive: boolean, found: number, signal: number): Result {
  const target = orSelf(found, caller);
  const valid = signal >= 0 && signal <= _NSIG;
  const permitted = may_signal(k, caller, target, signal);
  const refused =
    k.tasks.send(caller, task.TKILL(positive)) ??
    k.tasks.send(caller, task.KILL(found !== NONE, valid, permitted));
  if (refused) return refused;
  k.by('thread.tgkill');
  return group_send_sig_info(k, caller, [target], signal, 'pending');
}

/** The signal arrives at each of them, who may be sent it: for its process, or for it alone. */
export function group_send_sig_info(
  k: LinuxKernel,
  caller: number,
  targets: readonly number[],
  signal: number,
  queue: Queue = 'shared_pending',
): Result {
  if (targets.some((target) => kills_first(k, target, signal, queue))) return PANIC;
  // What each is told of the sender is found out before the first of them can die.
  const infos = targets.map((target) => ({
    ...kill_siginfo(k, caller, target, targets, signal),
    ...(queue === 'pending' && { code: 'SI_TKILL' as const }),
  }));
  for (const [i, target] of targets.entries())
    send_signal(k, target, infos[i] as Siginfo, is_from_above(k, caller, target), queue);
  return 0;
}

function whoIsMeant(k: LinuxKernel, caller: number, pid: number): readonly number[] {
  if (pid > 0) {
    k.by('pid.visible');
    const target = find_task_by_vpid(k, pid, caller);
    return target === NONE ? [] : [target];
  }
  if (pid === INT_MIN) {
    k.by('kill.intmin');
    return [];
  }
  if (pid === -1) {
    k.by('kill.all');
    return everybody_else(k, caller);
  }
  k.by(pid === 0 ? 'kill.own-group' : 'kill.group');
  return group_members(
    k,
    pid === 0 ? k.signals.get(group_leader(k, caller)).pgrp : find_vpid(k, -pid, caller),
  );
}
