/** The resource limits that a task has from its maker, and what they let it have (kernel/fork.c, fs/file.c). */
import type { Refusal } from '../../checker/index.ts';
import { group_leader } from '../facts/threads.ts';
import type { LinuxKernel } from '../kinds.ts';
import { RLIM_INFINITY, rlimits } from '../rlimits/context.ts';

/**
 * Whether somebody has set limits for a task; a scope that is not about limits has none. All threads of a
 * process have the same.
 */
export function has_rlimits(k: LinuxKernel, task: number): boolean {
  return k.rlimits.capacity > 0 && k.rlimits.get(group_leader(k, task)).state === 'set';
}

/** Whether a task has a limit of processes that is not the machine's. */
export function limits_processes(k: LinuxKernel, task: number): boolean {
  return has_rlimits(k, task) && k.rlimits.get(group_leader(k, task)).nproc.rlim_cur < RLIM_INFINITY;
}

export function copy_rlimits(k: LinuxKernel, maker: number, child: number): void {
  if (has_rlimits(k, maker)) k.rlimits.send(child, rlimits.COPY(k.rlimits.get(group_leader(k, maker))));
}

/** The limits of a dying process hold nobody back any more. */
export function exit_rlimits(k: LinuxKernel, dying: number): void {
  if (has_rlimits(k, dying)) k.rlimits.send(dying, rlimits.PUT());
}

/** Whether a descriptor that nobody has chosen may be this one: the lowest that is free. */
export function alloc_fd(k: LinuxKernel, caller: number, lowest: number): Refusal | undefined {
  return has_rlimits(k, caller)
    ? k.rlimits.send(group_leader(k, caller), rlimits.ALLOC_FD(lowest))
    : undefined;
}
