/**
 * A search that was cut off, as plain data: what it has found, and where it goes on. Local states have numbers by
 * the order in which machines met events; who goes on lets them meet in the same order again, which also shows
 * whether the machines are still the same.
 */
import type { EventId, SpelledEvent } from '../model/events.ts';
import type { Counts, Machinery } from '../model/kernel.ts';
import type { Kinds } from '../model/kind.ts';
import { ModelError } from '../model/model-error.ts';
import type { AnyParameters, Calls, Scope, System } from '../model/system.ts';
import type { Tabulation } from '../model/tabulate.ts';
import type { Finding } from './judge.ts';
import type { Property } from './properties.ts';
import { type Recorded, retrace } from './retrace.ts';
import type { Stepper } from './stepper.ts';
import type { Totals } from './tally.ts';
import { createVisited, type Visited } from './visited.ts';

/** A machine step: whose, the number of the local state, the event, and what came of it. */
type Met = readonly [
  kind: string,
  from: number,
  event: SpelledEvent,
  to: number,
  errno: string | null,
  clauses: readonly string[],
];

export type Violation = { readonly property: string; readonly from: number; readonly step?: Recorded };

/** How far a search is. */
export type Place = {
  /** How many states have been expanded; the next one is that of this number. */
  readonly expanded: number;
  readonly transitions: number;
  readonly depth: number;
  /** Where the states of the next depth begin. */
  readonly levelEnd: number;
};

export type Checkpoint = Place & {
  /** What is searched, by `nameOfSearch`. */
  readonly of: string;
  readonly met: readonly Met[];
  readonly counts: Counts;
  /** The states, packed as they are in memory, and the state from which each was found. */
  readonly states: Int32Array;
  readonly parents: Int32Array;
  readonly totals: Totals;
  readonly findings: readonly Finding[];
  readonly violations: readonly Violation[];
};

/** A checkpoint cannot be gone on from: it is of another search, or of other models than there are now. */
export class StaleCheckpoint extends Error {
  override readonly name = 'StaleCheckpoint';
}

/** Equal for searches of the same steps for the same properties. */
export function nameOfSearch<K extends Kinds>(
  system: System<K, Calls, AnyParameters>,
  { name, capacities, parameters, calls, schedule }: Scope,
  properties: readonly Property<K>[],
  after: readonly Recorded[],
): string {
  const judged = properties.map((property) => property.name);
  return JSON.stringify([system.name, name, capacities, parameters, calls, schedule, judged, after]);
}

/** Every machine step that was met, in order. */
export function metSoFar<K extends Kinds>({ edges, tabulations }: Machinery<K>): readonly Met[] {
  return edges.map(({ kind, from, event, to, refusal, clauses }) => {
    const { events } = (tabulations[kind] as Tabulation).kind;
    return [kind, from, events.spell(event), to, refusal?.errno ?? null, clauses] as const;
  });
}

/** The states in memory, without the room that is kept for more. */
export function packed(visited: Visited, words: number): Pick<Checkpoint, 'states' | 'parents'> {
  return {
    states: visited.states().slice(0, visited.count() * words),
    parents: Int32Array.from({ length: visited.count() }, (_, state) => visited.parentOf(state)),
  };
}

/** Puts a stepper that has just begun where the search was; what was visited is the answer. */
export function goOnFrom<K extends Kinds>(
  stepper: Stepper<K>,
  checkpoint: Checkpoint,
  interleaved: boolean,
): Visited {
  const { machinery } = stepper;
  meetAgain(machinery, checkpoint.met);
  const { states, parents } = checkpoint;
  const { words } = machinery;
  const visited = createVisited(machinery.vector.length);
  if (states.length !== parents.length * words.length)
    throw new StaleCheckpoint('has states of another size');
  for (let state = 0; state < parents.length; state++) {
    machinery.load(states, state * words.length);
    visited.add(words, machinery.hash(), parents[state] ?? -1);
  }
  // What calls do is not in the machines: the way to the last state shows whether they still do the same.
  try {
    retrace(stepper, visited, interleaved, parents.length - 1);
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    throw new StaleCheckpoint('was written by models whose calls did something else');
  }
  // After the way was gone, which counts, too.
  machinery.countOn(checkpoint.counts);
  return visited;
}

/** The number of the edge: as the row tells it, as XState does if they have not met. */
function edgeOf({ rows, meet }: Tabulation, from: number, event: EventId): number {
  const told = rows[from]?.[event] ?? 0;
  return told > 0 ? told - 1 : meet(from, event);
}

function meetAgain<K extends Kinds>({ tabulations, edges }: Machinery<K>, met: readonly Met[]): void {
  for (const [number, [name, from, spelled, to, errno, clauses]] of met.entries()) {
    const tabulation = tabulations[name];
    try {
      const edge = tabulation && edges[edgeOf(tabulation, from, tabulation.kind.events.read(spelled))];
      const same =
        edge === edges[number] &&
        edge?.to === to &&
        (edge.refusal?.errno ?? null) === errno &&
        edge.clauses.join() === clauses.join();
      if (same) continue;
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
    }
    throw new StaleCheckpoint(`was written by models whose machine ${name} answered ${spelled[0]} otherwise`);
  }
}
