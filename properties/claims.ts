/** How a claim about Linux is written. */
import type { Property, StateProperty, StepProperty } from '../checker/index.ts';
import type { LinuxKinds } from '../models/kinds.ts';
import type { ClauseId } from '../spec/clauses.gen.ts';

export type LinuxProperty = Property<LinuxKinds, ClauseId>;

type StateClaim = StateProperty<LinuxKinds, ClauseId>;
type StepClaim = StepProperty<LinuxKinds, ClauseId>;

/** A claim that holds in every state. */
export function stateProperty(claim: Omit<StateClaim, 'kind'>): StateClaim {
  return { kind: 'state', ...claim };
}

/** A claim that holds for every step. */
export function stepProperty(claim: Omit<StepClaim, 'kind'>): StepClaim {
  return { kind: 'step', ...claim };
}
