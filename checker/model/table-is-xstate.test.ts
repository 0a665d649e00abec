import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnyMachineSnapshot, initialTransition, transition } from 'xstate';
import { pidnsCore, size } from '../../bench/pidns-core/system.ts';
import { racyScope, racySystem } from '../example/racy.ts';
import { lockSystem, scope } from '../example/system.ts';
import { createStepper } from '../search/stepper.ts';
import { createVisited } from '../search/visited.ts';
import type { EventId } from './events.ts';
import type { Machinery } from './kernel.ts';
import type { Kind, Kinds } from './kind.ts';
import { ModelError } from './model-error.ts';
import type { Calls, Scope, System } from './system.ts';
import { createEdgeTable, tabulate } from './tabulate.ts';

/** In CI every run checks the same cases; elsewhere fast-check draws a seed and prints it when it fails. */
const seed = process.env.CI ? { seed: 2006 } : {};

/** Visits every state of a scope, so that every edge of it has been met. */
function searchedThrough<K extends Kinds, P>(system: System<K, Calls, P>, whole: Scope<P>): Machinery {
  const stepper = createStepper(system, whole);
  const { machinery } = stepper;
  const visited = createVisited(machinery.vector.length);
  visited.add(machinery.words, machinery.hash(), -1);
  for (let from = 0; from < visited.count(); from++) {
    machinery.load(visited.states(), from * machinery.words.length);
    for (const [action, slot] of stepper.possible(whole.schedule === 'interleaved'))
      do {
        const outcome = stepper.take(action, slot);
        if (outcome === 'granted') visited.add(machinery.words, machinery.hash(), from);
        machinery.undo();
      } while (machinery.choices.next());
  }
  return machinery;
}

const searches: readonly (readonly [string, () => Machinery])[] = [
  ['the lock', () => searchedThrough(lockSystem, scope)],
  ['the lock, interleaved', () => searchedThrough(lockSystem, { ...scope, schedule: 'interleaved' })],
  ['the racy lock', () => searchedThrough(racySystem, racyScope)],
  ['pidns-core S4', () => searchedThrough(pidnsCore, size('S4', 4, 3, 2))],
];

/** What XState says on a machine that has not been used for anything else. */
function asXStateSays(kind: Kind, snapshot: AnyMachineSnapshot, event: { readonly type: string }) {
  const machine = kind.machine.provide({});
  const [next, actions] = transition(machine, machine.resolveState({ ...snapshot }), event);
  const emitted = (actions as readonly { params: unknown }[]).map(
    ({ params }) => (params as { event: { type: string; clause: string; errno?: string } }).event,
  );
  const refused = emitted.find(({ type }) => type === 'refused');
  return {
    view: { ...next.context, state: next.value },
    refusal: refused && { errno: refused.errno, clause: refused.clause },
    clauses: emitted.map(({ clause }) => clause),
  };
}

describe('every edge met in a search is a step of XState', () => {
  it.each(searches)('%s', (_, search) => {
    const { tabulations, edges } = search();
    for (const { kind: name, from, event, to, refusal, clauses } of edges) {
      const { kind, snapshots, views } = tabulations[name] ?? expect.fail(name);
      const snapshot = snapshots[from] ?? expect.fail(`${name} has no state ${from}`);
      expect({ view: views[to], refusal, clauses }).toEqual(
        asXStateSays(kind, snapshot, kind.events.decode(event)),
      );
    }
    expect(edges.length).toBeGreaterThan(10);
  });

  it('among them refusals, and events that change nothing', () => {
    const { edges } = searchedThrough(lockSystem, scope);
    expect(new Set(edges.flatMap(({ refusal }) => refusal?.errno ?? []))).toEqual(
      new Set(['EBUSY', 'EDEADLK', 'EPERM']),
    );
  });
});

const kinds = [lockSystem, pidnsCore].flatMap(({ kinds: all }) => Object.entries<Kind>(all));

/** Random values for the fields of one of a kind's event types. */
function arbitraryEvent(kind: Kind): fc.Arbitrary<EventId> {
  const types = Object.entries(kind.events.types);
  return fc.constantFrom(...types).chain(([name, { domains }]) => {
    const fields = (domains as readonly { bits: number; first: number }[]).map(({ bits, first }) =>
      // Few values, so that sequences come back to states where they have been.
      fc.integer({ min: first, max: first + Math.min(2 ** bits - 1, 3) }),
    );
    return fc.tuple(...fields).map((args) => {
      const make = kind.events[name] as unknown as (...args: readonly number[]) => EventId;
      return make(...args);
    });
  });
}

describe('a table walked event by event is XState walked event by event', () => {
  it.each(kinds)('%s', (name, kind) => {
    const table = createEdgeTable();
    const { rows, meet, views } = tabulate(name, kind, table);
    let [handled, unhandled] = [0, 0];
    const sameWalk = fc.property(fc.array(arbitraryEvent(kind), { maxLength: 30 }), (sequence) => {
      let state = 0;
      let snapshot = initialTransition(kind.machine)[0] as AnyMachineSnapshot;
      for (const event of sequence) {
        const object = kind.events.decode(event);
        const node = kind.machine.states[String(snapshot.value)];
        if (!Object.hasOwn(node?.config.on ?? {}, object.type)) {
          expect(() => meet(state, event)).toThrow(ModelError);
          unhandled++;
          continue;
        }
        const known = rows[state]?.[event] ?? 0;
        const edge = known > 0 ? known - 1 : meet(state, event);
        const said = asXStateSays(kind, snapshot, object);
        snapshot = transition(kind.machine, snapshot, object)[0] as AnyMachineSnapshot;
        state = table.to[edge] ?? -1;
        expect({ view: views[state], refusal: table.refusals[edge] }).toEqual({
          view: said.view,
          refusal: said.refusal,
        });
        handled++;
      }
    });
    fc.assert(sameWalk, { numRuns: 1000, ...seed });
    expect(Math.min(handled, unhandled)).toBeGreaterThan(1000);
  });
});
