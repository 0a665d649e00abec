/** In which namespace of a kind a task is, and what it sees there. */
import type { Instances, Step } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import type {
  KindLaws,
  NamespaceDescription,
  NamespaceKind,
  ProxiedKind,
} from '../models/lifetime/namespace-kind.ts';
import { kindsInOrder } from '../models/lifetime/registered.ts';
import type { NamespaceKind as InstancesName } from './namespaces.ts';
import { homeOf } from './reading.ts';

/** Names that follow from those of kinds, put together once: this is asked at every step. */
const instancesOf = Object.fromEntries(kindsInOrder().map((kind) => [kind, `${kind}Namespaces`])) as Readonly<
  Record<NamespaceKind, InstancesName>
>;
const fieldOf = Object.fromEntries(kindsInOrder().map((kind) => [kind, `${kind}_ns`])) as Readonly<
  Record<NamespaceKind, `${ProxiedKind}_ns`>
>;

/** The namespaces of a kind. */
export function namespacesOf(world: Linux, kind: NamespaceKind): Linux[InstancesName] {
  return world[instancesOf[kind]];
}

/** The namespace of a kind that a task is in; NONE for the dead, and where a scope has not that kind. */
export function placeOf(world: Linux, task: number, { kind }: NamespaceDescription): number {
  if (kind === 'user') return world.creds.get(task).user_ns;
  if (kind === 'pid') return homeOf(world, task);
  return world.nsproxies.get(task)[fieldOf[kind]];
}

/** Where its children will be: of PID and time namespaces that can be elsewhere. */
export function aimOf(world: Linux, task: number, description: NamespaceDescription): number {
  const { pid_ns_for_children, time_ns_for_children } = world.nsproxies.get(task);
  if (description.kind === 'pid') return pid_ns_for_children;
  return description.kind === 'time' ? time_ns_for_children : placeOf(world, task, description);
}

/** What is seen in a namespace of its contents, as text. */
export function contentsOf(world: Linux, ns: number, { laws }: NamespaceDescription): string {
  return laws ? JSON.stringify(laws.observe(world, ns)) : '';
}

/** Whether all that is seen in a namespace is the same: that it is there, whose it is, and its contents. */
export function looksTheSame(
  before: Linux,
  after: Linux,
  ns: number,
  description: NamespaceDescription,
): boolean {
  const was = namespacesOf(before, description.kind).get(ns);
  const is = namespacesOf(after, description.kind).get(ns);
  if (was.state === 'free' || is.state === 'free') return was.state === is.state;
  return (
    ownerOf(was) === ownerOf(is) && contentsOf(before, ns, description) === contentsOf(after, ns, description)
  );
}

const ownerOf = (ns: { readonly user_ns: number } | { readonly parent: number }): number =>
  'user_ns' in ns ? ns.user_ns : ns.parent;

/** The namespaces of a kind that are not seen as they were: those that are there after a step, or were before. */
export function changedOnes(
  before: Linux,
  after: Linux,
  description: NamespaceDescription,
): readonly number[] {
  const [had, has] = [namespacesOf(before, description.kind), namespacesOf(after, description.kind)];
  const { reads = [] }: Partial<KindLaws> = description.laws ?? {};
  const elsewhere = reads.some((kind) => isDifferent(before[kind], after[kind]));
  const found: number[] = [];
  for (let ns = 0; ns < had.capacity; ns++) {
    // Views are one object for each local state: most of them are the same.
    if (!elsewhere && had.get(ns) === has.get(ns)) continue;
    if (!looksTheSame(before, after, ns, description)) found.push(ns);
  }
  return found;
}

function isDifferent(before: Instances<object>, after: Instances<object>): boolean {
  for (let slot = 0; slot < before.capacity; slot++) if (before.get(slot) !== after.get(slot)) return true;
  return false;
}

/** Whether a task is in a namespace, in the sense of its kind. */
export function isInside(world: Linux, task: number, ns: number, description: NamespaceDescription): boolean {
  return description.laws?.isInside?.(world, task, ns) ?? placeOf(world, task, description) === ns;
}

/** Whether a step may change what is seen in a namespace: somebody in it, or through a channel of the kind. */
export function mayChange(
  before: Linux,
  step: Step,
  after: Linux,
  ns: number,
  description: NamespaceDescription,
): boolean {
  const { changedBy, channels = [] }: Partial<KindLaws> = description.laws ?? { changedBy: [] };
  const isOneOfThem = isInside(before, step.slot, ns, description);
  if (isOneOfThem && (changedBy === undefined || changedBy.includes(step.name))) return true;
  // Whatever kills somebody in it makes that one die.
  if (changedBy?.includes('do_exit') && someoneDied(before, after, ns, description)) return true;
  return channels.some(({ open }) => open(before, step, ns, after));
}

function someoneDied(before: Linux, after: Linux, ns: number, description: NamespaceDescription): boolean {
  return before.nsproxies
    .slots()
    .some((task) => isInside(before, task, ns, description) && after.nsproxies.get(task).state === 'none');
}
