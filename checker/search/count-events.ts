/** What a call costs, told and counted in the events that it sends. */
import type { Kinds } from '../model/kind.ts';
import { ModelError } from '../model/model-error.ts';
import type { AnyParameters, CallInstance, Calls, Scope, System } from '../model/system.ts';
import { createStepper } from './stepper.ts';

export type ScriptLine = CallInstance & { readonly caller: number };

/** An event, the instance that it was sent to, and the state that this was in then. */
export type SentEvent = {
  readonly kind: string;
  readonly slot: number;
  readonly type: string;
  readonly became: string;
};

/** The events that the last call of a script sends, in order; all calls must be granted. */
export function sentEvents<K extends Kinds>(
  system: System<K, Calls, AnyParameters>,
  scope: Omit<Scope, 'name' | 'says' | 'calls'>,
  script: readonly ScriptLine[],
): readonly SentEvent[] {
  const stepper = createStepper<K>(system, { ...scope, calls: script });
  const { machinery } = stepper;
  for (const [number, { caller, call }] of script.entries()) {
    const action = stepper.calls[number];
    const outcome = action && stepper.take(action, caller);
    if (outcome !== 'granted')
      throw new ModelError(`line ${number + 1}: ${call} by ${caller} is ${outcome}, not granted`);
  }
  return Array.from({ length: machinery.changes() }, (_, change) => change).flatMap((change) => {
    const edge = machinery.edgeAt(change);
    if (!edge) return [];
    const { kind, event, to } = edge;
    const table = machinery.tabulations[kind];
    const type = table?.kind.events.decode(event).type ?? '';
    const slot = machinery.changedAt(change) - machinery.kindOf.indexOf(kind);
    return [{ kind, slot, type, became: table?.views[to]?.state ?? '' }];
  });
}

/** How many events of each sort, as `namespaces.GET`, the last call of a script sends; all must be granted. */
export function countEvents<K extends Kinds>(
  system: System<K, Calls, AnyParameters>,
  scope: Omit<Scope, 'name' | 'says' | 'calls'>,
  script: readonly ScriptLine[],
): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { kind, type } of sentEvents(system, scope, script)) {
    const name = `${kind}.${type}`;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}
