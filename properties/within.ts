/** A container taken for the whole world: what is left when nothing outside a PID namespace exists. */
import { type Instances, NONE } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { noPidNamespace } from '../models/pid/context.ts';
import { noPid } from '../models/struct-pid/machine.ts';
import { noTask } from '../models/task/context.ts';
import { isSelfOrAbove, numberIn } from './reading.ts';

const nobody = { ...noTask, state: 'free' as const };
const noNumbers = { ...noPid, state: 'free' as const };
const noNamespace = { ...noPidNamespace, state: 'free' as const };

/**
 * The world as it would be if `root` were the outermost PID namespace: tasks that it does not see are
 * not there, those it sees have no numbers outside it, and a parent outside is no parent in the model,
 * as it is for the first task of all. UTS namespaces, which have no inside and outside, stay.
 */
export function within(world: Linux, root: number): Linux {
  const isSeen = (task: number) => task !== NONE && numberIn(world, task, root) > 0;
  const isInside = (ns: number) => isSelfOrAbove(world, root, ns);
  return {
    ...world,
    tasks: mapped(world.tasks, (task, slot) => {
      if (!isSeen(slot)) return nobody;
      return isSeen(task.real_parent) ? task : { ...task, real_parent: NONE };
    }),
    pids: mapped(world.pids, (pid) => {
      const numbers = pid.numbers.filter(({ ns }) => isInside(ns));
      return numbers.length > 0 ? { ...pid, numbers } : noNumbers;
    }),
    pidNamespaces: mapped(world.pidNamespaces, (ns, slot) => {
      if (!isInside(slot)) return noNamespace;
      return slot === root ? { ...ns, parent: NONE } : ns;
    }),
  };
}

/** The same instances with other contents. */
function mapped<View extends { readonly state: string }>(
  instances: Instances<View>,
  to: (view: View, slot: number) => View,
): Instances<View> {
  const views: View[] = [];
  for (let slot = 0; slot < instances.capacity; slot++) views.push(to(instances.get(slot), slot));
  return {
    capacity: instances.capacity,
    get: (slot) => {
      const view = views[slot];
      if (!view) throw new Error(`there is no slot ${slot} (of ${instances.capacity})`);
      return view;
    },
    slots: () => [...views.keys()].filter((slot) => views[slot]?.state !== 'free'),
  };
}
