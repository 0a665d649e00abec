/** kill(2) (kernel/signal.c: kill_something_info, send_signal_locked). */
import { NONE, type Result } from '../../checker/index.ts';
import { _NSIG, INT_MIN } from '../constants.ts';
import { group_members } from '../facts/groups.ts';
import { may_signal } from '../facts/permission.ts';
import { find_task_by_vpid, find_vpid, task_pid_nr_as_seen_by } from '../facts/visibility.ts';
import type { LinuxKernel } from '../kinds.ts';
import type { Siginfo } from '../sigpending/context.ts';
import { task } from '../task/context.ts';
import { is_from_above, kill_siginfo } from './kill-siginfo.ts';
import { send_signal } from './send-signal.ts';

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

/** The signal arrives at each of them, who may be sent it. */
export function group_send_sig_info(
  k: LinuxKernel,
  caller: number,
  targets: readonly number[],
  signal: number,
): Result {
  // What each is told of the sender is found out before the first of them can die.
  const infos = targets.map((target) => kill_siginfo(k, caller, target, targets, signal));
  for (const [i, target] of targets.entries())
    send_signal(k, target, infos[i] as Siginfo, is_from_above(k, caller, target));
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
    return k.tasks
      .slots()
      .filter((target) => target !== caller && task_pid_nr_as_seen_by(k, target, caller) > 1);
  }
  k.by(pid === 0 ? 'kill.own-group' : 'kill.group');
  return group_members(k, pid === 0 ? k.signals.get(caller).pgrp : find_vpid(k, -pid, caller));
}
