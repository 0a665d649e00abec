/** The checker, as its users import it. */
export { type Design, type Designs, withDesign } from './model/design.ts';
export {
  anyOf,
  byte,
  type Domain,
  type EventId,
  type EventOf,
  event,
  events,
  flag,
  NONE,
  slot,
} from './model/events.ts';
export { type DeclaredFact, fact } from './model/fact.ts';
export { defineKind, type Kind, type Kinds, type ViewOf } from './model/kind.ts';
export { ModelError } from './model/model-error.ts';
export { by, refuse, rules } from './model/rules.ts';
export {
  type Call,
  type CallArgs,
  type CallInstance,
  type Calls,
  defineSystem,
  each,
  type Instances,
  type Kernel,
  type Scope,
  type System,
  type World,
} from './model/system.ts';
export {
  type Answer,
  type BeyondScope,
  BLOCKS,
  beyond,
  isAnswer,
  isBeyondScope,
  isRefusal,
  type Refusal,
  type Result,
} from './model/verdict.ts';
export { type Mutant, mutantsOf, mutate } from './mutants/mutants.ts';
export { type Checkpoint, StaleCheckpoint } from './search/checkpoint.ts';
export {
  ABSENT,
  type CompareOptions,
  type CompareProgress,
  type Comparison,
  compare,
  type Difference,
  type Side,
} from './search/compare.ts';
export { countEvents, type ScriptLine, type SentEvent, sentEvents } from './search/count-events.ts';
export {
  type Budget,
  type Counterexample,
  type ExploreReport,
  explore,
  type Progress,
} from './search/explore.ts';
export {
  explorePairs,
  openPair,
  type PairDifference,
  type Pairing,
  type PairReport,
  type PairSide,
  type PairStep,
  type PairTrace,
  type Told,
} from './search/pairs.ts';
export type { Property, PropertyReport, StateProperty, Step, StepProperty } from './search/properties.ts';
export { ModelErrorAt, type Recorded } from './search/retrace.ts';
export { type Action, createStepper, type Outcome, type Stepper } from './search/stepper.ts';
export { type Single, unfold } from './search/unfold.ts';
export { parseTrace } from './trace/parse.ts';
export { formatProblem, printExpected, printLine, printTrace, printValue } from './trace/print.ts';
export type {
  CallLine,
  Expected,
  Field,
  HeaderEntry,
  Position,
  SingleValue,
  SyntaxProblem,
  Trace,
  TraceLine,
  Value,
} from './trace/syntax.ts';
export {
  arbitraryDraws,
  type Draw,
  type Drawable,
  type Pick,
  type Prelude,
  preludeOf,
  type Repertoire,
  resolveCall,
  wheelOf,
} from './walk/draws.ts';
export { type PairWalk, walkPairs } from './walk/pairs.ts';
export { type WalkProgress, type WalkReport, type WalkViolation, walk } from './walk/walk.ts';
