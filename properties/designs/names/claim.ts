/** What is claimed of a naming: each claim is made of all of them, and some refute it. */
import type { Property, StateProperty, StepProperty } from '../../../checker/index.ts';
import type { NamesKinds, Naming } from '../../../models/designs/names/naming.ts';
import type { NamesClause } from '../../../models/designs/names/rules.ts';

export type NamesProperty = Property<NamesKinds, NamesClause>;
export type OfNaming = (
  naming: Naming,
) => StateProperty<NamesKinds, NamesClause> | StepProperty<NamesKinds, NamesClause>;
