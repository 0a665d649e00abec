/** The parts of a machine's rules: guards and actions that are told the event they are for. */
import { assign, type EventObject, emit, type MachineContext } from 'xstate';
import { ModelError } from './model-error.ts';
import type { Emitted } from './verdict.ts';

/** `{ type: 'refuse', params }`, as a transition names it; the errno a caller gets, and why. */
export function refuse<Clause extends string, Errno extends string>(clause: Clause, errno: Errno) {
  return { type: 'refuse' as const, params: { clause, errno } };
}

/** `{ type: 'by', params }`: the clause that makes this transition what it is. */
export function by<Clause extends string>(clause: Clause) {
  return { type: 'by' as const, params: { clause } };
}

/**
 * Helpers for the guards and actions of one machine, typed by its context and events.
 *
 * `test('KILL', (task, kill) => ...)` is a guard and `set('BORN', (task, birth) => ({ ... }))` an
 * action for those events; at any other event they throw, because the machine is wrong then.
 * `verdicts` are the actions behind `refuse` and `by`; both are XState's own `emit`, so that
 * `transition()` hands them out.
 */
export function rules<Context extends MachineContext, Event extends EventObject>() {
  type Of<Type extends Event['type']> = Extract<Event, { type: Type }>;
  const narrow = <Type extends Event['type']>(event: Event, types: readonly Type[]): Of<Type> => {
    if (!(types as readonly string[]).includes(event.type))
      throw new ModelError(`a rule for ${types.join(', ')} was asked about ${event.type}`);
    return event as Of<Type>;
  };
  return {
    test:
      <Type extends Event['type']>(
        types: Type | readonly Type[],
        holds: (context: Context, event: Of<Type>) => boolean,
      ) =>
      ({ context, event }: { context: Context; event: Event }): boolean =>
        holds(context, narrow(event, [types].flat() as Type[])),
    set: <Type extends Event['type']>(
      types: Type | readonly Type[],
      change: (context: Context, event: Of<Type>) => Partial<Context>,
    ) =>
      assign<Context, Event, undefined, Event, never>(({ context, event }) =>
        change(context, narrow(event, [types].flat() as Type[])),
      ),
    verdicts: {
      refuse: emit<Context, Event, { readonly clause: string; readonly errno: string }, Event, Emitted>(
        (_, params) => ({ type: 'refused', ...params }),
      ),
      by: emit<Context, Event, { readonly clause: string }, Event, Emitted>((_, params) => ({
        type: 'decided',
        ...params,
      })),
    },
  };
}
