/** Keeps of many scenarios the few that show something seldom seen. */
import { type Decided, keyOf } from './decisions.ts';

/** Says of each scenario whether it has a decision that fewer than `times` scenarios kept so far have. */
export function createThinning(times: number): (decided: readonly Decided[]) => boolean {
  const kept = new Map<string, number>();
  return (decided) => {
    const keys = new Set(decided.map(({ decision }) => keyOf(decision)));
    const isNew = [...keys].some((key) => (kept.get(key) ?? 0) < times);
    if (isNew) for (const key of keys) kept.set(key, (kept.get(key) ?? 0) + 1);
    return isNew;
  };
}
