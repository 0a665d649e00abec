/** What a search did, in numbers: which calls were granted, which errnos were given. */
import { isRefusal, type Result } from '../model/verdict.ts';
import type { Action, Outcome } from './stepper.ts';

export type Totals = {
  /** Attempts that were refused and changed nothing, that blocked, and that the scope had no room for. */
  readonly refusals: number;
  readonly blocked: number;
  readonly beyondScope: number;
  /** How often each call or internal step was granted. */
  readonly granted: Readonly<Record<string, number>>;
  /** How often each call gave each errno. */
  readonly errnos: Readonly<Record<string, Readonly<Record<string, number>>>>;
};

/**
 * Counts outcomes, on from what was counted `before`; actions never granted, and calls `named` besides, are in
 * the totals as 0.
 */
export function createTally(actions: readonly Action[], named: readonly string[] = [], before?: Totals) {
  const granted = new Float64Array(actions.length);
  const grantedOthers = new Map<string, number>(named.map((name) => [name, 0]));
  for (const [name, times] of Object.entries(before?.granted ?? {})) grantedOthers.set(name, times);
  const errnos = new Map(
    Object.entries(before?.errnos ?? {}).map(([call, counts]) => [call, new Map(Object.entries(counts))]),
  );
  let { refusals, blocked, beyondScope } = before ?? { refusals: 0, blocked: 0, beyondScope: 0 };
  return {
    add: (action: Action, outcome: Outcome, result: Result) => {
      // The most frequent first.
      if (outcome === 'blocks') blocked++;
      else if (outcome === 'granted') {
        if (action.index >= 0) granted[action.index] = (granted[action.index] ?? 0) + 1;
        else grantedOthers.set(action.name, (grantedOthers.get(action.name) ?? 0) + 1);
      } else if (outcome === 'beyond scope') beyondScope++;
      else if (isRefusal(result)) {
        if (outcome === 'refused') refusals++;
        const ofCall = errnos.get(action.name) ?? new Map<string, number>();
        errnos.set(action.name, ofCall.set(result.errno, (ofCall.get(result.errno) ?? 0) + 1));
      }
    },
    totals: (): Totals => {
      const byName: Record<string, number> = Object.fromEntries(grantedOthers);
      for (const { name, index } of actions) byName[name] = (byName[name] ?? 0) + (granted[index] ?? 0);
      const byErrno = [...errnos].map(([call, counts]) => [call, Object.fromEntries(counts)]);
      return { refusals, blocked, beyondScope, granted: byName, errnos: Object.fromEntries(byErrno) };
    },
  };
}
