/** What a call costs, counted in the events that it sends. */
import type { Kinds } from '../model/kind.ts';
import { ModelError } from '../model/model-error.ts';
import type { AnyParameters, CallInstance, Calls, Scope, System } from '../model/system.ts';
import { createStepper } from './stepper.ts';

export type ScriptLine = CallInstance & { readonly caller: number };

/** How many events of each sort, as `namespaces.GET`, the last call of a script sends; all must be granted. */
export function countEvents<K extends Kinds>(
  system: System<K, Calls, AnyParameters>,
  scope: Omit<Scope, 'name' | 'says' | 'calls'>,
  script: readonly ScriptLine[],
): Readonly<Record<string, number>> {
  const stepper = createStepper<K>(system, { ...scope, calls: script });
  const { machinery } = stepper;
  const counts: Record<string, number> = {};
  for (const [number, { caller, call }] of script.entries()) {
    const action = stepper.calls[number];
    const before = machinery.edgeHits().slice();
    const outcome = action && stepper.take(action, caller);
    if (outcome !== 'granted')
      throw new ModelError(`line ${number + 1}: ${call} by ${caller} is ${outcome}, not granted`);
    if (number < script.length - 1) continue;
    for (const [edge, { kind, event }] of machinery.edges.entries()) {
      const times = (machinery.edgeHits()[edge] ?? 0) - (before[edge] ?? 0);
      const name = `${kind}.${machinery.tabulations[kind]?.kind.events.decode(event).type}`;
      if (times > 0) counts[name] = (counts[name] ?? 0) + times;
    }
  }
  return counts;
}
