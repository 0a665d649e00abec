/** A maker that waits for the task that it has made with CLONE_VFORK (kernel/fork.c: mm_release). */
import { NONE } from '../../checker/index.ts';
import type { LinuxKernel } from '../kinds.ts';
import { task } from '../task/context.ts';

/** Who waits for a task; NONE if nobody does. */
function vfork_maker(k: LinuxKernel, child: number): number {
  return k.tasks.slots().find((one) => k.tasks.get(one).vforked === child) ?? NONE;
}

/** A task lets go of the memory that it was made with: who waited for that goes on. Returns who does. */
export function complete_vfork_done(k: LinuxKernel, child: number): number {
  const maker = vfork_maker(k, child);
  if (maker !== NONE) k.tasks.send(maker, task.VFORK_DONE());
  return maker;
}
