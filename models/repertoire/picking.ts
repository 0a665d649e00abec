/** Who makes a random call, and with which arguments: mostly those that mean something. */
import type { Pick } from '../../checker/index.ts';
import { INT_MIN } from '../constants.ts';
import { group_leader } from '../facts/threads.ts';
import { task_pid_nr_as_seen_by } from '../facts/visibility.ts';
import type { Linux } from '../kinds.ts';

/** One of these; what stands there several times is picked more often. */
export const oneOf =
  <Value>(...values: readonly Value[]) =>
  (pick: Pick): Value =>
    values[pick(values.length)] as Value;

/** A number that means somebody in sight, most of the time. */
export function somePid(k: Linux, caller: number, pick: Pick): number {
  const seen = k.tasks
    .slots()
    .map((task) => task_pid_nr_as_seen_by(k, task, caller))
    .filter((nr) => nr > 0);
  const all = [...seen, ...seen, ...seen, ...seen, 1, 2, 7, 4194303, INT_MIN];
  return all[pick(all.length)] as number;
}

/** Somebody in sight who is in no process with the caller: whoever stops itself may return first or not. */
export function strangersPid(k: Linux, caller: number, pick: Pick): number {
  const own = group_leader(k, caller);
  const others = k.tasks.slots().filter((task) => group_leader(k, task) !== own);
  const seen = others.map((task) => task_pid_nr_as_seen_by(k, task, caller)).filter((nr) => nr > 0);
  return seen[pick(Math.max(1, seen.length))] ?? 4194303;
}

/** Somebody's parent, and no init: its death makes orphans. */
export function hasChildren(k: Linux, task: number): boolean {
  return (
    !k.tasks.get(task).unkillable && k.tasks.slots().some((one) => k.tasks.get(one).real_parent === task)
  );
}

/** No init: what dies with it is not a whole namespace. */
export function isOrdinary(k: Linux, task: number): boolean {
  return !k.tasks.get(task).unkillable;
}

export function hasDeadChildren(k: Linux, task: number): boolean {
  return k.tasks.slots().some((one) => {
    const { real_parent, state } = k.tasks.get(one);
    return real_parent === task && state === 'zombie';
  });
}
