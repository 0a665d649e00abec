import { type Answer, isAnswer, type StepProperty } from '../../../checker/index.ts';
import type { Linux, LinuxKinds } from '../../../models/kinds.ts';

/** Whether a task is in a PID namespace that is not the first, and whom a pidfd is of has a number there. */
function seesInside(world: Linux, task: number, pidfd: Answer | undefined): boolean {
  const { thread_pid, files } = world.tasks.get(task);
  const own = world.pids.get(thread_pid).numbers.at(-1);
  const held = world.fdTables.get(files).fds.find(({ fd }) => fd === pidfd);
  const on = held === undefined ? undefined : world.files.get(held.file).on;
  if (own === undefined || own.ns === 0 || on?.is !== 'pidfd') return false;
  return world.pids.get(on.pid).numbers.some(({ ns }) => ns === own.ns);
}

/**
 * What is inside is whoever was born into a PID namespace that is not the first, and what is outside the first UTS
 * namespace. Descriptors that a member was born with are another matter: this is about taking them; and so is an inherited pidfd of somebody whom they do not see.
 */
export const nobodyTakesADescriptor: StepProperty<LinuxKinds, 'pidfd.getfd'> = {
  kind: 'step',
  name: 'nobody-inside-takes-a-descriptor-of-outside',
  says: 'No member of a container gets a descriptor of a namespace outside from somebody whom it sees.',
  clauses: ['pidfd.getfd'],
  of: ['pidfd_getfd'],
  holds: (before, { slot, args: [pidfd], result }, after) => {
    const { files } = before.tasks.get(slot);
    if (!isAnswer(result) || !seesInside(before, slot, pidfd)) return true;
    const { fds } = after.fdTables.get(files);
    const taken = fds.find(({ fd }) => fd === result);
    if (taken === undefined) return false;
    const { on } = after.files.get(taken.file);
    return on.is !== 'namespace' || on.kind !== 'uts' || on.ns !== 0;
  },
  witness: (before, { slot, args: [pidfd], result }) => isAnswer(result) && seesInside(before, slot, pidfd),
};
