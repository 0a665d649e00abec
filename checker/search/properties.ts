/**
 * Claims about a system. A property never asks the relation that the guard under test used: it states
 * the claim from what the instances hold and from what a step answered.
 */
import type { Kinds } from '../model/kind.ts';
import type { CallArgs, World } from '../model/system.ts';
import type { Result } from '../model/verdict.ts';

/** One step of a system, as a property and a report see it. */
export type Step = {
  /** The slot that called, or that the system moved by itself. */
  readonly slot: number;
  /** The call, or the internal step. */
  readonly name: string;
  readonly internal: boolean;
  readonly args: CallArgs;
  readonly result: Result;
};

type Claim<Clause extends string> = {
  /** The claim, as a name: `pid-namespace-dies-with-its-init`. */
  readonly name: string;
  /** The claim as a sentence. */
  readonly says: string;
  /** The clauses it holds to account. */
  readonly clauses: readonly Clause[];
};

/** Holds in every state. */
export type StateProperty<K extends Kinds, Clause extends string = string> = Claim<Clause> & {
  readonly kind: 'state';
  /** The kinds it reads: it is evaluated again only when one of their instances has changed. */
  readonly reads: readonly (keyof K & string)[];
  readonly holds: (world: World<K>) => boolean;
  /** Something worth testing it on has been reached; a property never witnessed is vacuous. */
  readonly witness: (world: World<K>) => boolean;
};

/** Holds for every step: a granted or refused call, or something the system did by itself. */
export type StepProperty<K extends Kinds, Clause extends string = string> = Claim<Clause> & {
  readonly kind: 'step';
  /** The calls and internal steps it speaks of; all of them when absent. */
  readonly of?: readonly string[];
  /** It can break only if an instance of one of these kinds was sent to; absent: at any step. */
  readonly touches?: readonly (keyof K & string)[];
  /** Judge refused calls too; a step that was granted is always judged. */
  readonly refused?: true;
  readonly holds: (before: World<K>, step: Step, after: World<K>) => boolean;
  readonly witness: (before: World<K>, step: Step, after: World<K>) => boolean;
};

export type Property<K extends Kinds, Clause extends string = string> =
  | StateProperty<K, Clause>
  | StepProperty<K, Clause>;

/** What became of one property. */
export type PropertyReport = {
  readonly property: string;
  readonly says: string;
  readonly verdict: 'proved in this scope' | 'violated' | 'not refuted within the budget';
  /** How often it was evaluated, and after how many steps it was first put to a real test (null: never). */
  readonly evaluations: number;
  readonly witnessDepth: number | null;
};
