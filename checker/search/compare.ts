/**
 * Product search: two systems are given the same calls by the same callers from their starts on, and must
 * answer alike. What an observer has is the answers; which state a system is in, it only can narrow down.
 * So each side is the set of states that it may be in after these answers, and equality is that of the
 * sets of possible answers: exact also where a system leaves an outcome open or moves by itself.
 */
import type { Kinds } from '../model/kind.ts';
import { ModelError } from '../model/model-error.ts';
import type { AnyParameters, CallInstance, Calls, Scope, System } from '../model/system.ts';
import { isRefusal, type Result } from '../model/verdict.ts';
import { type Followed, followBeliefs } from './beliefs.ts';
import type { Step } from './properties.ts';

/** One of the two systems, and how it is looked at. */
export type Side<K extends Kinds = Kinds> = {
  readonly system: System<K, Calls, AnyParameters>;
  readonly scope: Omit<Scope, 'name' | 'says'>;
  /** The slot of a caller in a world of this side, NONE if it is not there; the same number if absent. */
  readonly slotOf?: (world: Parameters<System<K>['start']>[0], caller: number) => number;
};

export type CompareOptions = {
  /** How many callers there are, from 0 on; as many as both sides have room for if absent. */
  readonly callers?: number;
  /** What an observer makes of an answer; by default all of it, and of a refusal its errno. */
  readonly seen?: (result: Result, call: CallInstance) => unknown;
  /** More pairs than this are not looked at. */
  readonly pairsMax?: number;
};

/** The last call of a distinguishing trace: what each side may answer, as the observer sees it. */
export type Difference = {
  /** What leads there, answered alike. */
  readonly steps: readonly Step[];
  readonly caller: number;
  readonly call: CallInstance;
  readonly left: readonly Result[];
  readonly right: readonly Result[];
};

export type Comparison = {
  /** Nothing tells the sides apart, and all was looked at. */
  readonly equivalent: boolean;
  /** All pairs of the scope were looked at, or a difference was found. */
  readonly complete: boolean;
  readonly pairs: number;
  /** The calls that both sides were given. */
  readonly calls: number;
  /** Of these, the ones of which a side says nothing: the scope has no room. They lead nowhere. */
  readonly beyond: number;
  readonly depth: number;
  /** The different states of each side that the pairs are made of. */
  readonly states: { readonly left: number; readonly right: number };
  /** The shortest. */
  readonly difference: Difference | undefined;
};

export type CompareProgress = Pick<Comparison, 'pairs' | 'calls' | 'depth'>;

/** The answer of a caller that is not there, or cannot call. */
export const ABSENT = 'makes no calls';

/** Compares two systems in a scope, breadth first. The scopes must have the same calls. */
export function* compare<L extends Kinds, R extends Kinds>(
  leftSide: Side<L>,
  rightSide: Side<R>,
  options: CompareOptions = {},
): Generator<CompareProgress, Comparison, 'stop' | undefined> {
  const { calls } = leftSide.scope;
  if (JSON.stringify(calls) !== JSON.stringify(rightSide.scope.calls))
    throw new ModelError('systems are compared by the same calls: the scopes have different ones');
  const seen = options.seen ?? ((result: Result) => (isRefusal(result) ? { errno: result.errno } : result));
  const keyOf = (result: Result, call: CallInstance) => JSON.stringify(seen(result, call));
  const left = followBeliefs(leftSide, keyOf);
  const right = followBeliefs(rightSide, keyOf);
  const callers = options.callers ?? Math.min(left.callerSlots, right.callerSlots);
  const pairsMax = options.pairsMax ?? Number.POSITIVE_INFINITY;

  const known = new Map<string, number>();
  const pairs: Pair[] = [];
  const meet = (pair: Pair) => {
    const key = `${pair.left} ${pair.right}`;
    if (known.has(key)) return;
    known.set(key, pairs.length);
    pairs.push(pair);
  };
  meet({ left: left.start, right: right.start, parent: -1, step: undefined });
  let made = 0;
  let beyond = 0;
  let depth = 0;
  let levelEnd = 1;
  const report = (at: number, difference?: Difference): Comparison => ({
    equivalent: difference === undefined && at === pairs.length,
    complete: difference !== undefined || at === pairs.length,
    pairs: pairs.length,
    calls: made,
    beyond,
    depth,
    states: { left: left.states(), right: right.states() },
    difference,
  });

  for (let at = 0; at < pairs.length; at++) {
    if (pairs.length > pairsMax) return report(at);
    if (at > 0 && at % 1000 === 0 && (yield { pairs: pairs.length, calls: made, depth }) === 'stop')
      return report(at);
    if (at === levelEnd) {
      depth++;
      levelEnd = pairs.length;
    }
    const pair = pairs[at] as Pair;
    for (let caller = 0; caller < callers; caller++)
      for (const [number, call] of calls.entries()) {
        const mine = left.call(pair.left, caller, number);
        const others = right.call(pair.right, caller, number);
        if (onlyAbsent(mine) && onlyAbsent(others)) break;
        made++;
        if (mine.beyond || others.beyond) {
          beyond++;
          continue;
        }
        if (!sameKeys(mine, others))
          return report(at, {
            steps: wayTo(pairs, at),
            caller,
            call,
            left: resultsOf(mine),
            right: resultsOf(others),
          });
        for (const [key, { result, belief }] of mine.answers) {
          const other = (others.answers.get(key) as { belief: number }).belief;
          const { call: name, args } = call;
          meet({
            left: belief,
            right: other,
            parent: at,
            step: { slot: caller, name, internal: false, args, result },
          });
        }
      }
  }
  return report(pairs.length);
}

type Pair = {
  readonly left: number;
  readonly right: number;
  readonly parent: number;
  readonly step: Step | undefined;
};

function onlyAbsent({ answers, beyond }: Followed): boolean {
  return !beyond && answers.size === 1 && answers.has(JSON.stringify(ABSENT));
}

function sameKeys(a: Followed, b: Followed): boolean {
  return a.answers.size === b.answers.size && [...a.answers.keys()].every((key) => b.answers.has(key));
}

function resultsOf({ answers }: Followed): readonly Result[] {
  return [...answers.values()].map(({ result }) => result);
}

function wayTo(pairs: readonly Pair[], last: number): readonly Step[] {
  const steps: Step[] = [];
  for (let at = last; at > 0; ) {
    const { parent, step } = pairs[at] as Pair;
    if (step) steps.unshift(step);
    at = parent;
  }
  return steps;
}
