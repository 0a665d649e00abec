import { NONE, type Step } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import type { NamespaceDescription } from '../models/lifetime/namespace-kind.ts';
import { registered } from '../models/lifetime/registered.ts';
import { stepProperty } from './claims.ts';
import { keepersIn } from './namespaces.ts';
import { aimOf, looksTheSame } from './placing.ts';
import { askedFor } from './setns-enters-exactly-what-was-asked-for.ts';

/** Whether a task that has entered a namespace of a kind, if it has, is there, and neither this nor the old one is different. */
export function joinsAndLeaves(
  before: Linux,
  step: Step,
  after: Linux,
  description: NamespaceDescription,
): boolean {
  const entered = askedFor(before, step).find(({ kind }) => kind === description.kind)?.ns;
  if (entered === undefined) return true;
  // Of a PID namespace only its children will be members.
  if (aimOf(after, step.slot, description) !== entered) return false;
  if (!looksTheSame(before, after, entered, description)) return false;
  const left = aimOf(before, step.slot, description);
  const keepers = keepersIn(after)[`${description.kind}Namespaces`];
  if (left === NONE || (keepers[left] ?? 0) === 0) return true;
  return looksTheSame(before, after, left, description);
}

export const enteringChangesNothing = stepProperty({
  name: 'who-enters-a-namespace-is-there-and-changes-nothing',
  says: 'Who enters a namespace of any kind is there (of a PID namespace, its children), sees what who was there sees, and that is as it was; what it has left is as it was for whoever still refers to it.',
  clauses: ['setns.enter', 'setns.pid', 'setns.time', 'ns.life'],
  of: ['setns'],
  holds: (before, step, after) => registered().every((kind) => joinsAndLeaves(before, step, after, kind)),
  // It leaves one for another in which somebody else is or will be.
  witness: (before, step) => registered().some((kind) => movesAway(before, step, kind)),
});

/** Whether a step leads from one namespace of a kind to another. */
export function movesAway(before: Linux, step: Step, description: NamespaceDescription): boolean {
  const entered = askedFor(before, step).find(({ kind }) => kind === description.kind)?.ns;
  return entered !== undefined && entered !== aimOf(before, step.slot, description);
}
