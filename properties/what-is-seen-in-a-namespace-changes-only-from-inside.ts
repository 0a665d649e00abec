import { NONE, type Step } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import type { KindLaws, NamespaceDescription, NamespaceKind } from '../models/lifetime/namespace-kind.ts';
import { registered } from '../models/lifetime/registered.ts';
import type { ClauseId } from '../spec/clauses.gen.ts';
import { stepProperty } from './claims.ts';
import { changedOnes, contentsOf, mayChange, namespacesOf, placeOf } from './placing.ts';
import { asksFor } from './stepping.ts';

/** Whether in what each task is of a kind, and what it sees there, changes only by itself or from inside. */
export function isIsolated(
  before: Linux,
  step: Step,
  after: Linux,
  description: NamespaceDescription,
): boolean {
  const { flag, kind, laws } = description;
  const changed = changedOnes(before, after, description);
  for (let task = 0; task < before.nsproxies.capacity; task++) {
    if (changed.length === 0 && hasNotMoved(before, after, task, kind)) continue;
    const was = placeOf(before, task, description);
    const is = placeOf(after, task, description);
    if (was === NONE || is === NONE) continue;
    if (was === is) {
      if (!changed.includes(is)) continue;
      if (namespacesOf(after, kind).get(is).state === 'free') return false;
      if (!mayChange(before, step, after, is, description)) return false;
      continue;
    }
    const makes = asksFor(step, flag);
    // A program begins in the time that its caller's children would have been in.
    const begins = kind === 'time' && step.name === 'execve';
    if (task !== step.slot || !(makes || begins || step.name === 'setns')) return false;
    // Who moves sees something else, but who makes a copy.
    if (
      makes &&
      laws?.startsAsCopy &&
      contentsOf(before, was, description) !== contentsOf(after, is, description)
    )
      return false;
  }
  return true;
}

/** Whether a task has what leads to its namespace of a kind as it had it: most of them have, at most steps. */
function hasNotMoved(before: Linux, after: Linux, task: number, kind: NamespaceKind): boolean {
  if (kind === 'user') return before.creds.get(task) === after.creds.get(task);
  if (kind === 'pid') return before.tasks.get(task) === after.tasks.get(task);
  return before.nsproxies.get(task) === after.nsproxies.get(task);
}

/** What a kind says that its border lets through, and what it does not. */
const clausesOf = ({ clauses = [], channels = [] }: Partial<KindLaws> = {}): readonly ClauseId[] => [
  ...clauses,
  ...channels.map(({ clause }) => clause),
];

export const changesComeFromInside = stepProperty({
  name: 'what-is-seen-in-a-namespace-changes-only-from-inside',
  says: 'Of every kind: which namespace a task is in changes only when the task itself asks for it, and what is seen there only when somebody who is in it does what changes it, or through a channel that a clause names. Whatever others do, who are in other namespaces, is not to be seen.',
  clauses: ['ns.life', ...registered().flatMap(({ laws }) => clausesOf(laws))],
  holds: (before, step, after) => registered().every((kind) => isIsolated(before, step, after, kind)),
  // Somebody changes what is seen in one, while somebody else is in another.
  witness: (before, step, after) =>
    registered().some((kind) => {
      const ns = placeOf(before, step.slot, kind);
      return ns !== NONE && isChangedBeside(before, after, ns, kind);
    }),
});

/** Whether something is seen to change in a namespace, while somebody is in another one. */
export function isChangedBeside(
  before: Linux,
  after: Linux,
  ns: number,
  description: NamespaceDescription,
): boolean {
  return (
    changedOnes(before, after, description).includes(ns) &&
    before.nsproxies.slots().some((task) => placeOf(before, task, description) !== ns)
  );
}
