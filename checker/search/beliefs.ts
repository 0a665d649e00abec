/**
 * What is known of a system by its answers alone: the set of states that it may be in. A set is one
 * number; calls lead from set to set, by the answers that they may have.
 */
import { NONE } from '../model/events.ts';
import type { Kinds } from '../model/kind.ts';
import type { CallInstance } from '../model/system.ts';
import type { Result } from '../model/verdict.ts';
import { ABSENT, type Side } from './compare.ts';
import { type Action, createStepper } from './stepper.ts';
import { createVisited } from './visited.ts';

/** What a call may answer, by what the observer sees of it, and what is known then. */
export type Followed = {
  readonly answers: ReadonlyMap<string, { readonly result: Result; readonly belief: number }>;
  /** In some of the states nothing is said of the call: the scope has no room for it. */
  readonly beyond: boolean;
};

export type Beliefs = {
  /** What is known before the first call. */
  readonly start: number;
  readonly callerSlots: number;
  /** Makes the call of this number in every state of a set. */
  readonly call: (belief: number, caller: number, number: number) => Followed;
  /** How many different states have been met. */
  readonly states: () => number;
};

/** Follows one system; where it moves by itself (`interleaved`), it may have done so, or not yet. */
export function followBeliefs<K extends Kinds>(
  { system, scope, slotOf = (_, caller) => caller }: Side<K>,
  keyOf: (result: Result, call: CallInstance) => string,
): Beliefs {
  const stepper = createStepper<K>(system, scope);
  const { machinery } = stepper;
  const { words, choices } = machinery;
  const states = createVisited(machinery.vector.length);
  const load = (state: number) => machinery.load(states.states(), state * words.length);
  const numberOf = (): number => {
    const fresh = states.add(words, machinery.hash(), -1);
    return fresh >= 0 ? fresh : states.find(words, machinery.hash());
  };
  const sets: (readonly number[])[] = [];
  const setNumbers = new Map<string, number>();
  const setOf = (members: ReadonlySet<number>): number => {
    const closed = [...(scope.schedule === 'interleaved' ? afterMoves(members) : members)].sort(
      (a, b) => a - b,
    );
    const key = closed.join();
    const known = setNumbers.get(key);
    if (known !== undefined) return known;
    setNumbers.set(key, sets.length);
    return sets.push(closed) - 1;
  };

  /** Takes an action in the loaded state, in every way left open; `moved`: the world is the next one. */
  const takeAll = (
    action: Action,
    slot: number,
    met: (result: Result, next: number) => void,
    here: number,
  ) => {
    let beyond = false;
    do {
      const outcome = stepper.take(action, slot);
      const moves = outcome === 'granted' || outcome === 'refused with effect';
      if (outcome === 'beyond scope') beyond = true;
      else met(stepper.result(), moves ? numberOf() : here);
      if (moves) machinery.undo();
    } while (choices.next());
    return beyond;
  };

  /** Also the states that these may turn into by themselves. */
  const afterMoves = (members: ReadonlySet<number>): ReadonlySet<number> => {
    const closed = new Set(members);
    for (const state of closed) {
      load(state);
      for (const step of stepper.internal)
        for (const slot of step.slots()) takeAll(step, slot, (_, next) => closed.add(next), state);
    }
    return closed;
  };

  const call = (belief: number, caller: number, number: number): Followed => {
    const found = new Map<string, { readonly result: Result; readonly next: Set<number> }>();
    const action = stepper.calls[number] as Action;
    const instance = scope.calls[number] as CallInstance;
    const met = (result: Result, next: number, key = keyOf(result, instance)) => {
      const one = found.get(key);
      if (one) one.next.add(next);
      else found.set(key, { result, next: new Set([next]) });
    };
    let beyond = false;
    for (const state of sets[belief] ?? []) {
      load(state);
      const slot = slotOf(machinery.kernel, caller);
      if (slot === NONE || !stepper.canCall(slot)) met(ABSENT, state, JSON.stringify(ABSENT));
      else if (takeAll(action, slot, met, state)) beyond = true;
    }
    const answers = new Map<string, { readonly result: Result; readonly belief: number }>();
    for (const [key, { result, next }] of found) answers.set(key, { result, belief: setOf(next) });
    return { answers, beyond };
  };

  return {
    start: setOf(new Set([numberOf()])),
    callerSlots: stepper.callerSlots,
    call,
    states: states.count,
  };
}
