/** A system: kinds of machines, the calls that move them, and what happens by itself. */
import type { Designs } from './design.ts';
import type { EventId } from './events.ts';
import type { DeclaredFact, Variants } from './fact.ts';
import type { Kinds, ViewOf } from './kind.ts';
import type { Answer, Refusal, Result } from './verdict.ts';

/** The instances of one kind, to read. A slot is a number from 0 to `capacity` - 1. */
export type Instances<View> = {
  readonly capacity: number;
  /** The frozen state and data of the instance in this slot. */
  readonly get: (slot: number) => View;
  /** The occupied slots, ascending. */
  readonly slots: () => readonly number[];
};

/** The instances of one kind, to read and to move. */
export type Movable<View> = Instances<View> & {
  /** Sends an event to one machine; a refusal is returned, and the call is expected to return it. */
  readonly send: (slot: number, event: EventId) => Refusal | undefined;
  /** The same, and it stays even if the call is refused further on (a number that was used up). */
  readonly sendForGood: (slot: number, event: EventId) => Refusal | undefined;
  /** The lowest free slot, or NONE when the scope has no more. */
  readonly free: () => number;
};

/** All instances of a system, to read: what properties are about. */
export type World<K extends Kinds> = { readonly [Name in keyof K]: Instances<ViewOf<K[Name]>> };

/** What a call works with. */
export type Kernel<K extends Kinds, Parameters = unknown> = {
  readonly [Name in keyof K]: Movable<ViewOf<K[Name]>>;
} & {
  readonly parameters: Parameters;
  /** One of `count` outcomes that the specification leaves open; every one of them is explored. */
  readonly choose: (count: number) => number;
  /** Names a clause that decided this outcome without a machine (a view, a way of looking up). */
  readonly by: (clause: string) => void;
};

/** Plain data that a call takes; the same object in a scope, a walk and a trace. */
export type CallArgs = readonly Answer[];

/** One call of the system; `run` returns early with the first refusal. */
export type Call<K extends Kinds, Parameters, Args extends CallArgs> = {
  readonly run: (kernel: Kernel<K, Parameters>, caller: number, ...args: Args) => Result;
};

// biome-ignore lint/suspicious/noExplicitAny: calls of any signature; each keeps its own in `System`.
type AnyCall = { readonly run: (kernel: any, caller: number, ...args: any[]) => Result };
export type Calls = Readonly<Record<string, AnyCall>>;

/** Something the system does by itself to one instance; BLOCKS when it is not its time. */
export type InternalStep = {
  readonly over: string;
  // biome-ignore lint/suspicious/noExplicitAny: the kernel of the system it belongs to.
  readonly run: (kernel: any, slot: number) => Result;
};

/** The parameters of a system of which only the kinds matter. */
// biome-ignore lint/suspicious/noExplicitAny: they go from the scope to the calls of the same system.
export type AnyParameters = any;

/** A system to be explored, walked and replayed. */
export type System<K extends Kinds = Kinds, C extends Calls = Calls, Parameters = unknown> = {
  readonly name: string;
  readonly kinds: K;
  readonly calls: C;
  /** The kind whose instances make the calls, and the states in which they can. */
  readonly callers: { readonly kind: keyof K & string; readonly states: readonly string[] };
  readonly internal: Readonly<Record<string, InternalStep>>;
  /** The facts that calls ask; listed so that the checker can take a rule away from each. */
  readonly facts?: readonly DeclaredFact[];
  /** Facts that are otherwise in this system than its models say: a rule is missing. */
  readonly variants?: Variants;
  /** How it might have been made instead, by name. */
  readonly designs?: Designs;
  /** Brings the machines from all-absent to the one initial state. */
  readonly start: (kernel: Kernel<K, Parameters>) => void;
};

/** Declares a system; the types of calls and kinds are kept. */
export function defineSystem<K extends Kinds, C extends Calls, Parameters>(
  system: System<K, C, Parameters>,
): System<K, C, Parameters> {
  return system;
}

/** A call with its arguments, as plain data. */
export type CallInstance = { readonly call: string; readonly args: CallArgs };

/** How much of a system is explored: how many instances, which calls, which parameters. */
export type Scope<Parameters = unknown> = {
  readonly name: string;
  readonly says: string;
  readonly capacities: Readonly<Record<string, number>>;
  readonly parameters: Parameters;
  readonly calls: readonly CallInstance[];
  /**
   * `interleaved`: what the system does by itself is a step like any other, with calls in between;
   * `settled`: it has all happened when a call returns.
   */
  readonly schedule: 'interleaved' | 'settled';
};

/** The arguments of a call, position by position: every combination becomes a call instance. */
export function each(call: string, ...domains: readonly (readonly Answer[])[]): CallInstance[] {
  const combinations = domains.reduce<readonly (readonly Answer[])[]>(
    (prefixes, domain) => prefixes.flatMap((prefix) => domain.map((value) => [...prefix, value])),
    [[]],
  );
  return combinations.map((args) => ({ call, args }));
}
