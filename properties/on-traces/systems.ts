/** Linux, and Linux with one rule missing: what a trace can be played on. */
import { type Mutant, mutantsOf, mutate, type System } from '../../checker/index.ts';
import type { LinuxKinds, Parameters } from '../../models/kinds.ts';
import { type LinuxCalls, linux } from '../../models/system.ts';

export type LinuxSystem = System<LinuxKinds, LinuxCalls, Parameters>;

/** The mutants, in the order of their kinds. */
export const mutants: readonly Mutant[] = mutantsOf(linux);

export { linux };

/** Linux, or Linux without the rule that a mutant lacks; its id is one of `mutants`. */
export function systemWith(mutant: string | undefined): LinuxSystem {
  if (mutant === undefined) return linux;
  const found = mutants.find(({ id }) => id === mutant);
  if (!found) throw new Error(`there is no mutant ${mutant}`);
  return mutate(linux, found);
}
