/** Who keeps a struct pid: the tasks, groups and sessions known by it (kernel/pid.c). */
import { NONE } from '../../checker/index.ts';
import { pid_is_used } from '../facts/groups.ts';
import type { LinuxKernel } from '../kinds.ts';
import { structPid, type upid } from '../struct-pid/machine.ts';
import { put_pid_ns } from './pid.ts';

/**
 * A struct pid for the task in slot `task`: in the slot of the same number if that is free; NONE if
 * the scope has no more.
 */
export function new_pid(k: LinuxKernel, task: number, numbers: readonly upid[]): number {
  const pid = k.pids.get(task).state === 'free' ? task : k.pids.free();
  if (pid !== NONE) k.pids.send(pid, structPid.ALLOC(numbers));
  return pid;
}

/** A task has let go of these (the same several times is once); the numbers of one that nobody uses are free. */
export function detach_pids(k: LinuxKernel, ...pids: readonly number[]): void {
  for (const pid of new Set(pids)) {
    const ns = k.pids.get(pid).numbers.at(-1)?.ns ?? NONE;
    k.pids.send(pid, structPid.DETACH(pid_is_used(k, pid)));
    if (k.pids.get(pid).state === 'free') put_pid_ns(k, ns);
  }
}

/** One more pidfd means it. */
export function get_pid(k: LinuxKernel, pid: number): void {
  k.pids.send(pid, structPid.GET());
}

/** One less; one that is gone for good lets go of its PID namespace. */
export function put_pid(k: LinuxKernel, pid: number): void {
  const { formerly } = k.pids.get(pid);
  k.pids.send(pid, structPid.PUT());
  if (k.pids.get(pid).state === 'free') put_pid_ns(k, formerly);
}
