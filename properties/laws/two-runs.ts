/**
 * Laws that compare several steps of a search with one another. They remember what they have seen, so each
 * search needs new ones.
 */
import { isAnswer } from '../../checker/index.ts';
import type { Linux } from '../../models/kinds.ts';
import type { NamespaceDescription } from '../../models/lifetime/namespace-kind.ts';
import { type LinuxProperty, stepProperty } from '../claims.ts';
import { aimOf, contentsOf, placeOf } from '../placing.ts';
import { everyKind } from '../reading.ts';
import { movesAway } from '../who-enters-a-namespace-is-there-and-changes-nothing.ts';

/** A whole world as text: everything that is anywhere, but what entering a kind changes for good. */
function textOf(world: Linux, { kind, laws }: NamespaceDescription): string {
  const views: unknown[] = [];
  for (const instances of everyKind)
    for (let slot = 0; slot < world[instances].capacity; slot++) {
      const lasting = instances === `${kind}Namespaces` ? (laws?.lasting ?? []) : [];
      const view = Object.entries(world[instances].get(slot));
      views.push(view.filter(([field]) => !lasting.includes(field)));
    }
  return JSON.stringify(views);
}

/** Somebody has entered a namespace, coming from another; the worlds before and after it. */
type Move = {
  readonly task: number;
  readonly from: number;
  readonly to: number;
  before: string;
  after: string;
};

/** Who leaves a namespace for another and comes back finds the world as it was, and so does everybody else. */
export function thereAndBack(description: NamespaceDescription): LinuxProperty {
  const moves: Move[] = [];
  const isBack = (there: Move, back: Move): boolean =>
    there.task === back.task &&
    there.from === back.to &&
    there.to === back.from &&
    there.after === back.before;
  let cameBack = false;
  return stepProperty({
    name: 'who-comes-back-finds-everything-as-it-was',
    says: 'Who leaves a namespace for another one and comes back finds the world as it was.',
    clauses: ['setns.enter'],
    of: ['setns'],
    holds: (before, step, after) => {
      const { slot: task } = step;
      // Who is not all where its children will be is so no more when it comes back.
      const isWhole =
        description.kind === 'pid' || placeOf(before, task, description) === aimOf(before, task, description);
      if (!isWhole || !movesAway(before, step, description)) return true;
      const move: Move = {
        task,
        from: aimOf(before, task, description),
        to: aimOf(after, task, description),
        before: textOf(before, description),
        after: textOf(after, description),
      };
      moves.push(move);
      const circles = moves.flatMap((other) => [
        ...(isBack(other, move) ? [[other, move] as const] : []),
        ...(isBack(move, other) ? [[move, other] as const] : []),
      ]);
      cameBack ||= circles.length > 0;
      return circles.every(([there, back]) => back.after === there.before);
    },
    witness: () => cameBack,
  });
}

/** Whatever a call tells of the caller's own namespace, it tells whenever the same is to be seen there. */
export function toldFromInside(description: NamespaceDescription): LinuxProperty {
  const { toldBy = [] } = description.laws ?? { toldBy: [] };
  const told = new Map<string, string>();
  let differed = false;
  return stepProperty({
    name: 'what-is-told-of-a-namespace-is-what-is-seen-in-it',
    says: 'What a call tells of the caller’s namespace depends on what is in it and on nothing outside.',
    clauses: ['ns.life'],
    of: toldBy,
    holds: (before, { slot, name, args, result }) => {
      if (!isAnswer(result)) return true;
      const inside = contentsOf(before, placeOf(before, slot, description), description);
      const asked = JSON.stringify([name, args, inside]);
      const answer = JSON.stringify(result);
      differed ||= [...told.values()].some((other) => other !== answer);
      if ((told.get(asked) ?? answer) !== answer) return false;
      told.set(asked, answer);
      return true;
    },
    // The same call has told different things.
    witness: () => differed,
  });
}
