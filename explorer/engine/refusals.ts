/** Which guards stand behind a refusal, read off the machines themselves. */
import type { LinuxSystem } from '../../properties/on-traces/systems.ts';
import type { RefusalShown } from './protocol.ts';

type Transition = { readonly guard?: unknown; readonly actions?: unknown };
type Action = {
  readonly type?: string;
  readonly params?: { readonly clause: string; readonly errno: string };
};

/** For `ERRNO clause` the guards that lead there: `tasks: names no pid`. */
export function guardsOf(system: LinuxSystem): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const [kind, { machine }] of Object.entries(system.kinds))
    for (const state of Object.values(machine.states))
      for (const transition of Object.values((state.config.on ?? {}) as Record<string, unknown>).flat()) {
        const { guard, actions } = (transition ?? {}) as Transition;
        for (const action of [actions].flat()) {
          const { type, params } = (action ?? {}) as Action;
          if (type !== 'refuse' || !params) continue;
          const key = `${params.errno} ${params.clause}`;
          const guards = found.get(key) ?? new Set();
          if (typeof guard === 'string') guards.add(`${kind}: ${guard}`);
          found.set(key, guards);
        }
      }
  return new Map([...found].map(([key, guards]) => [key, [...guards]]));
}

/** A refusal with its reasons. */
export function refusalOf(
  guards: ReadonlyMap<string, readonly string[]>,
  errno: string,
  clause: string,
): RefusalShown {
  return { errno, clause, guards: guards.get(`${errno} ${clause}`) ?? [] };
}
