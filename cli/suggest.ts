/** Finds what somebody meant on the command line. */
import { noSuch } from '../properties/on-traces/suggest.ts';
import { Problem } from './problem.ts';

export { noSuch, suggestion } from '../properties/on-traces/suggest.ts';

/** The one of that name; a problem that names the nearest one if there is none. */
export function choose<One extends { readonly name: string }>(
  what: string,
  wanted: string,
  all: readonly One[],
): One {
  const found = all.find(({ name }) => name === wanted);
  if (found) return found;
  throw new Problem(
    noSuch(
      what,
      wanted,
      all.map(({ name }) => name),
    ),
  );
}
