/**
 * Reading a world without asking the model.
 *
 * The rules of the model use levels, positions in the list of numbers, and marks on tasks. Here the
 * same is told from other data: which namespace is whose parent, and who has which number. A rule
 * that is wrong therefore does not make its own property wrong.
 */
import { NONE } from '../checker/index.ts';
import { kinds, type Linux, type LinuxKinds } from '../models/kinds.ts';
import type { upid } from '../models/struct-pid/machine.ts';

/** Whether `upper` is `ns` or one of its ancestors: the chain of parents, walked. */
export function isSelfOrAbove(world: Linux, upper: number, ns: number): boolean {
  let at = ns;
  // A broken model may have a chain that bites its tail: no chain is longer than there are namespaces.
  for (let walked = 0; at !== NONE && walked <= world.pidNamespaces.capacity; walked++) {
    if (at === upper) return true;
    at = world.pidNamespaces.get(at).parent;
  }
  return false;
}

/** How many namespaces are above this one: the chain of parents, counted. */
export function depthOf(world: Linux, ns: number): number {
  let depth = 0;
  let at = world.pidNamespaces.get(ns).parent;
  while (at !== NONE && depth <= world.pidNamespaces.capacity) {
    depth++;
    at = world.pidNamespaces.get(at).parent;
  }
  return depth;
}

const noNumbers: readonly upid[] = [];

/** The numbers that a task is known by; none where there is no task. */
export function numbersOf(world: Linux, task: number): readonly upid[] {
  const { thread_pid } = world.tasks.get(task);
  return thread_pid === NONE ? noNumbers : world.pids.get(thread_pid).numbers;
}

/**
 * The PID namespace a task lives in: that of the innermost of its numbers. NONE for a task without
 * numbers.
 *
 * This and the next two are asked most of all: they are loops over positions, which are cheapest.
 */
export function homeOf(world: Linux, task: number): number {
  const { thread_pid } = world.tasks.get(task);
  return thread_pid === NONE ? NONE : innermostOf(world, thread_pid);
}

/** Of the PID namespaces in which a struct pid has a number, the one that is not the parent of another. */
export function innermostOf(world: Linux, pid: number): number {
  const { numbers } = world.pids.get(pid);
  for (let i = numbers.length - 1; i >= 0; i--) {
    const ns = numbers[i]?.ns ?? NONE;
    let innermost = true;
    for (let j = 0; j < numbers.length; j++) {
      const other = numbers[j]?.ns ?? NONE;
      if (j !== i && other !== NONE && world.pidNamespaces.get(other).parent === ns) innermost = false;
    }
    if (innermost) return ns;
  }
  return NONE;
}

/** Whether nobody has ever been born in a PID namespace, though somebody may have got a number there. */
export function isUnborn(world: Linux, ns: number): boolean {
  const { state } = world.pidNamespaces.get(ns);
  return state === 'unborn' || state === 'stillborn';
}

/** The number of a task in a namespace; 0 if it has none there. */
export function numberIn(world: Linux, task: number, ns: number): number {
  const numbers = numbersOf(world, task);
  for (let i = 0; i < numbers.length; i++) if (numbers[i]?.ns === ns) return numbers[i]?.nr ?? 0;
  return 0;
}

/** The task that has this number in a namespace, or NONE. */
export function bearerOf(world: Linux, ns: number, nr: number): number {
  for (let task = 0; task < world.tasks.capacity; task++) {
    const numbers = numbersOf(world, task);
    for (let i = 0; i < numbers.length; i++) if (numbers[i]?.nr === nr && numbers[i]?.ns === ns) return task;
  }
  return NONE;
}

/** Whether a number is in use in a namespace, if only for a group or a session whose leader is gone. */
export function isTaken(world: Linux, ns: number, nr: number): boolean {
  for (let pid = 0; pid < world.pids.capacity; pid++)
    for (const upid of world.pids.get(pid).numbers) if (upid.nr === nr && upid.ns === ns) return true;
  return false;
}

/** The task that stands for a thread's process: itself, unless it was made as a thread of another. */
export function leaderOf(world: Linux, task: number): number {
  const { group_leader } = world.tasks.get(task);
  return group_leader === NONE ? task : group_leader;
}

/** Whose directory below /proc this is to a task: its process's first thread's, its own, or a number's; or NONE. */
export function directoryOf(world: Linux, reader: number, who: string, pid_ns = 0): number {
  if (who === 'thread-self') return reader;
  return who === 'self' ? leaderOf(world, reader) : bearerOf(world, pid_ns, Number(who));
}

/** Whether a task is there at all, alive or dead. */
export function exists(world: Linux, task: number): boolean {
  return world.tasks.get(task).state !== 'free';
}

/** Whether a task has not died yet; one that a deadly signal is on the way to still lives. */
export function lives(world: Linux, task: number): boolean {
  const { state } = world.tasks.get(task);
  return state === 'running' || state === 'stopped' || state === 'vforking' || state === 'exiting';
}

/** Whether a task is number 1 where it lives. */
export function isInit(world: Linux, task: number): boolean {
  const home = homeOf(world, task);
  return home !== NONE && numberIn(world, task, home) === 1;
}

/** The task that this step has made, or NONE. */
export function newbornOf(before: Linux, after: Linux): number {
  for (let task = 0; task < after.tasks.capacity; task++)
    if (before.tasks.get(task).state === 'free' && after.tasks.get(task).state !== 'free') return task;
  return NONE;
}

const INT_MIN = -2147483648;

/** Whether `kill(pid, ...)` by `caller` names `task`. */
export function isNamedBy(world: Linux, caller: number, pid: number, task: number): boolean {
  if (pid === 0 || (pid < -1 && pid !== INT_MIN)) return isInGroup(world, caller, pid, task);
  const number = numberIn(world, task, homeOf(world, caller));
  const stranger = leaderOf(world, task) === task && leaderOf(world, caller) !== task;
  return pid === -1 ? number > 1 && stranger : pid > 0 && number === pid;
}

/** Whether a task is in the caller's own group (0), or in the one that the caller knows by the negative of `pid`. */
export function isInGroup(world: Linux, caller: number, pid: number, task: number): boolean {
  const { pgrp } = world.signals.get(task);
  if (pgrp === NONE) return false;
  if (pid === 0) return pgrp === world.signals.get(leaderOf(world, caller)).pgrp;
  const home = homeOf(world, caller);
  return world.pids.get(pgrp).numbers.some(({ nr, ns }) => nr === -pid && ns === home);
}

/** The names of all kinds of machines. */
export const everyKind = Object.keys(kinds) as readonly (keyof LinuxKinds)[];

/** Whether nothing is in a slot, as its state says; of what is about signals, as that of its task does. */
export function isAbsent(world: Linux, kind: keyof LinuxKinds, slot: number): boolean {
  if (kind === 'sigpendings') return !exists(world, slot);
  if (kind === 'sighands') return world.sighands.get(slot).users === 0;
  return world[kind].get(slot).state === kinds[kind].absent;
}
