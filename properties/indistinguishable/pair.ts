/** When what a program is told in two worlds is the same. */
import type { Result } from '../../checker/index.ts';
import type { Linux } from '../../models/kinds.ts';
import { registered } from '../../models/lifetime/registered.ts';
import { aimOf, placeOf } from '../placing.ts';
import { numberIn } from '../reading.ts';

/** The program's own, by the numbers that they have in its PID namespace. */
export function insidersIn(world: Linux, home: number): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const task of world.tasks.slots()) {
    const number = numberIn(world, task, home);
    if (number > 0) found.set(number, task);
  }
  return found;
}

type Denoted = { readonly kind: string; readonly slot: number };

/**
 * An answer as text. Which namespace it names has no number that could be compared: it is told by who of the
 * program is there, in the order of their numbers, or that nobody is.
 */
export function told(world: Linux, insiders: ReadonlyMap<number, number>, result: Result): string {
  const denoted = denotedBy(result);
  if (!denoted) return JSON.stringify(withoutClause(result));
  for (const [name, task] of [...insiders].toSorted(([one], [other]) => one - other))
    for (const description of registered()) {
      if (description.kind !== denoted.kind || world.nsproxies.get(task).state !== 'held') continue;
      if (placeOf(world, task, description) === denoted.slot) return `${denoted.kind} of ${name}`;
      if (aimOf(world, task, description) === denoted.slot)
        return `${denoted.kind} of the children of ${name}`;
    }
  return `${denoted.kind} of nobody inside`;
}

function denotedBy(result: Result): Denoted | undefined {
  if (typeof result !== 'object' || result === null || !('answer' in result)) return undefined;
  const { kind, slot } = result.answer as Partial<Denoted>;
  return kind === undefined || slot === undefined ? undefined : { kind, slot };
}

/** A program is told an errno; the clause behind it is ours. */
function withoutClause(result: Result): unknown {
  return typeof result === 'object' && result !== null && 'errno' in result ? result.errno : result;
}
