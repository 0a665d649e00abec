/** What the generic laws need to know of PID namespaces. */
import { NONE, type Step } from '../../checker/index.ts';
import type { Linux } from '../kinds.ts';
import type { KindLaws } from '../lifetime/namespace-kind.ts';

/** Whether a task has a number in a namespace: it lives there or below. */
function isKnownIn(world: Linux, task: number, ns: number): boolean {
  const { thread_pid } = world.tasks.get(task);
  return thread_pid !== NONE && world.pids.get(thread_pid).numbers.some((number) => number.ns === ns);
}

/** Whether one of the tasks that a caller sees, itself among them, has a child that is known in `ns`. */
function hasFamilyIn(world: Linux, { slot }: Step, ns: number): boolean {
  const { thread_pid } = world.tasks.get(slot);
  const home = thread_pid === NONE ? NONE : (world.pids.get(thread_pid).numbers.at(-1)?.ns ?? NONE);
  return world.tasks
    .slots()
    .some(
      (child) => isKnownIn(world, child, ns) && isKnownIn(world, world.tasks.get(child).real_parent, home),
    );
}

export const pidLaws: KindLaws = {
  // The numbers that mean somebody there.
  observe: (world, ns) =>
    world.pids
      .slots()
      .flatMap((pid) => world.pids.get(pid).numbers)
      .flatMap((number) => (number.ns === ns ? [number.nr] : []))
      .toSorted((a, b) => a - b),
  reads: ['pids'],
  isInside: isKnownIn,
  channels: [
    // From above one kills, and is killed with whom one sees.
    { clause: 'pid.visible', open: (before, { slot }, ns) => isAbove(before, slot, ns) },
    // Children are born where their maker aims, and reaped by it: it need not be there itself.
    {
      clause: 'pid.children',
      open: (before, { slot }, ns) => leadsTo(before, before.nsproxies.get(slot).pid_ns_for_children, ns),
    },
    { clause: 'wait.reap', open: hasFamilyIn },
  ],
};

/** Whether a task lives in an ancestor of a namespace. */
function isAbove(world: Linux, task: number, ns: number): boolean {
  const { thread_pid } = world.tasks.get(task);
  return thread_pid !== NONE && leadsTo(world, ns, world.pids.get(thread_pid).numbers.at(-1)?.ns ?? NONE);
}

/** Whether `upper` is `ns` or one of its ancestors. */
function leadsTo(world: Linux, ns: number, upper: number): boolean {
  for (let at = ns; at !== NONE; at = world.pidNamespaces.get(at).parent) if (at === upper) return true;
  return false;
}
