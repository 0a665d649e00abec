/** What tasks and namespaces are called on the page. */
import { NONE } from '../../checker/index.ts';
import type { Linux } from '../../models/kinds.ts';
import type { NamespaceKind } from '../../models/lifetime/namespace-kind.ts';
import { namespaceOf } from '../../models/views/ns-links.ts';

/** The tasks of a session by their names, as `Session.tasks` has them. */
export type TaskNames = ReadonlyMap<string, number>;

/** A namespace: its kind and its slot, `pid:1`. The initial one of a kind is number 0. */
export type NamespaceId = `${NamespaceKind}:${number}`;

export type Names = {
  readonly task: (slot: number) => string;
  /** Those of several, in alphabetical order. */
  readonly tasks: (slots: readonly number[]) => readonly string[];
};

/** A task without a name of its own (a trace may give it none) is called by its slot. */
export function namesOver(taskNames: TaskNames): Names {
  const bySlot = new Map([...taskNames].map(([name, slot]) => [slot, name]));
  const task = (slot: number): string => bySlot.get(slot) ?? `task ${slot}`;
  return { task, tasks: (slots) => slots.map(task).toSorted(inOrder) };
}

/** A before B, and Z before T26. */
export function inOrder(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : Number(a > b));
}

export function namespaceId(kind: NamespaceKind, slot: number): NamespaceId {
  return `${kind}:${slot}`;
}

/** The namespace of a kind that a task is in; null for one that is in none any more. */
export function homeOf(world: Linux, task: number, kind: NamespaceKind): NamespaceId | null {
  const { ns } = namespaceOf(world, task, kind);
  return ns === NONE ? null : namespaceId(kind, ns);
}
