/** kill(2) (kernel/signal.c: kill_something_info, send_signal_locked). */
import { beyond, NONE, type Result } from '../../checker/index.ts';
import { _NSIG, INT_MIN } from '../constants.ts';
import { find_task_by_vpid, task_pid_nr_as_seen_by } from '../facts/visibility.ts';
import type { LinuxKernel } from '../kinds.ts';
import { task } from '../task/context.ts';
import { stopping } from '../task/default-actions.ts';

const NO_GROUPS = beyond('names a process group, and process groups are not modelled');
const NO_STOPPING = beyond('stops a task, and stopped tasks are not modelled');

/** `pid` is a number of the caller's PID namespace, or -1 for everybody in sight but init and the caller. */
export const kill = {
  run: (k: LinuxKernel, caller: number, pid: number, signal: number): Result => {
    if (pid === 0 || (pid < -1 && pid !== INT_MIN)) return NO_GROUPS;
    const targets = pid === -1 ? everybody(k, caller) : whoHas(k, pid, caller);
    const valid = signal >= 0 && signal <= _NSIG;
    if (pid === INT_MIN) k.by('kill.intmin');
    if (pid === -1) k.by('kill.all');
    const refused = k.tasks.send(caller, task.KILL(targets.length > 0, valid));
    if (refused) return refused;
    if (stopping.includes(signal)) return NO_STOPPING;
    for (const target of targets) {
      // Forced: the sender is in an ancestor namespace, so it has no number that the target could see.
      const forced = task_pid_nr_as_seen_by(k, caller, target) === 0;
      if (forced && k.tasks.get(target).unkillable) k.by('pid.init.ancestor');
      k.tasks.send(target, task.SIGNALLED(signal, forced));
    }
    return 0;
  },
};

function whoHas(k: LinuxKernel, pid: number, caller: number): readonly number[] {
  const target = find_task_by_vpid(k, pid, caller);
  return target === NONE ? [] : [target];
}

function everybody(k: LinuxKernel, caller: number): readonly number[] {
  return k.tasks
    .slots()
    .filter((target) => target !== caller && task_pid_nr_as_seen_by(k, target, caller) > 1);
}
