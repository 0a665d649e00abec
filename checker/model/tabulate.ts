/**
 * A machine as a table: the first time a local state meets an event, XState's own `transition()` is
 * run and its answer remembered; ever after the step is an array read.
 *
 * XState stays the only definition. What it would do silently is an error of the model here: an event
 * that a state does not handle, a refusal that changes something, an action with an effect.
 */
import { type AnyMachineSnapshot, type AnyStateMachine, initialTransition, transition } from 'xstate';
import type { EventId } from './events.ts';
import type { Kind } from './kind.ts';
import { ModelError } from './model-error.ts';
import type { Emitted, Refusal } from './verdict.ts';

/** One remembered step of a machine. */
export type Edge = {
  readonly kind: string;
  readonly from: number;
  readonly event: EventId;
  readonly to: number;
  readonly refusal: Refusal | undefined;
  /** The clauses that decided it, the refusing one included. */
  readonly clauses: readonly string[];
};

/** The view of a local state: `state` and the context's fields. */
export type View = Readonly<Record<string, unknown>> & { readonly state: string };

/** The edges of all machines of a system, numbered together; the search reads the plain arrays. */
export type EdgeTable = {
  readonly edges: readonly Edge[];
  /** The next local state, by edge. */
  to: Int32Array;
  /** The refusal, by edge. */
  readonly refusals: readonly (Refusal | undefined)[];
  /** How often a counted step took this edge. */
  hits: Float64Array;
  readonly add: (edge: Edge) => number;
};

/** An empty table of edges. */
export function createEdgeTable(): EdgeTable {
  const edges: Edge[] = [];
  const refusals: (Refusal | undefined)[] = [];
  const known = new Map<string, Refusal>();
  const table: EdgeTable = {
    edges,
    refusals,
    to: new Int32Array(256),
    hits: new Float64Array(256),
    add: (edge) => {
      const number = edges.push(edge) - 1;
      if (number === table.to.length) {
        const to = new Int32Array(number * 2);
        to.set(table.to);
        table.to = to;
        const hits = new Float64Array(number * 2);
        hits.set(table.hits);
        table.hits = hits;
      }
      table.to[number] = edge.to;
      // Equal refusals are one object, so that a call can hand it on without making another.
      const { refusal } = edge;
      const key = refusal && `${refusal.errno} ${refusal.clause}`;
      if (key && !known.has(key)) known.set(key, Object.freeze(refusal));
      refusals.push(key ? known.get(key) : undefined);
      return number;
    },
  };
  return table;
}

export type Tabulation = {
  readonly kind: Kind;
  /** What can be read of each local state, by its number; 0 is the absent state. */
  readonly views: readonly View[];
  readonly snapshots: readonly AnyMachineSnapshot[];
  /** `rows[state][event]` is an edge number + 1, or 0 where `meet` has to be asked. */
  readonly rows: readonly Int32Array[];
  /**
   * The number of the edge of a pair that its row does not tell. Runs XState if the two have not met
   * before.
   */
  readonly meet: (state: number, event: EventId) => number;
};

/**
 * Rows are this long at most: long runs intern events without end, and a row for each state that
 * reached up to the last of them would be a table of their product. What lies beyond is in a map.
 */
const rowMax = 2 ** 13;

/** Tabulates one machine; its edges are numbered in `table`, together with those of other machines. */
export function tabulate(name: string, kind: Kind, table: EdgeTable): Tabulation {
  const { machine } = kind;
  const views: View[] = [];
  const snapshots: AnyMachineSnapshot[] = [];
  const rows: Int32Array[] = [];
  const beyondRows: (Map<EventId, number> | undefined)[] = [];
  const numbers = new Map<string, number>();

  const intern = (snapshot: AnyMachineSnapshot): number => {
    if ('state' in snapshot.context)
      throw new ModelError(`machine ${machine.id}: a context field cannot be called state`);
    const key = canonical([snapshot.value, snapshot.context]);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = views.length;
    if (number > 0xffff) throw new ModelError(`machine ${machine.id}: more than 65,536 local states`);
    numbers.set(key, number);
    snapshots.push(snapshot);
    views.push(deepFreeze({ ...snapshot.context, state: String(snapshot.value) }));
    rows.push(new Int32Array(8));
    return number;
  };

  const meet = (state: number, event: EventId): number => {
    const snapshot = snapshots[state];
    const row = rows[state];
    if (!snapshot || !row) throw new Error(`machine ${machine.id} has no local state ${state}`);
    const known = beyondRows[state]?.get(event);
    if (known !== undefined) return known;
    const object = kind.events.decode(event);
    const { next, emitted } = ask(machine, snapshot, object);
    const to = intern(next);
    const refused = emitted.filter((one) => one.type === 'refused');
    const [refusal] = refused;
    if (refused.length > 1 || (refusal && to !== state))
      throw new ModelError(
        `${where(machine, snapshot, object)}: a refusal must be the only thing that happens`,
      );
    const number = table.add({
      kind: name,
      from: state,
      event,
      to,
      refusal: refusal && { errno: refusal.errno, clause: refusal.clause },
      clauses: emitted.map(({ clause }) => clause),
    });
    if (event < row.length) row[event] = number + 1;
    else if (event >= rowMax) {
      beyondRows[state] ??= new Map();
      beyondRows[state].set(event, number);
    } else {
      const longer = new Int32Array(Math.min(rowMax, Math.max(event + 1, row.length * 2)));
      longer.set(row);
      longer[event] = number + 1;
      rows[state] = longer;
    }
    return number;
  };

  intern(initialTransition(machine)[0] as AnyMachineSnapshot);
  return { kind, views, snapshots, rows, meet };
}

/** One step of XState itself: the next snapshot and what was emitted. */
export function ask(
  machine: AnyStateMachine,
  snapshot: AnyMachineSnapshot,
  event: { readonly type: string },
): { readonly next: AnyMachineSnapshot; readonly emitted: readonly Emitted[] } {
  const step = stepOf(machine, snapshot, event);
  if (step === undefined) {
    const handled = machine.getStateNodeById(`${machine.id}.${String(snapshot.value)}`).ownEvents;
    throw new ModelError(
      handled.includes(event.type)
        ? `${where(machine, snapshot, event)}: no transition of ${event.type} has a guard that holds`
        : `${machine.id} machine, state ${String(snapshot.value)}, does not handle ${event.type}`,
    );
  }
  const [next, actions] = step;
  // The declared type of an executable action leaves out `xstate.emit`, which `transition` does return.
  const emitted = (actions as readonly { type: string; params: unknown }[]).map(({ type, params }) => {
    if (type !== 'xstate.emit')
      throw new ModelError(`${where(machine, snapshot, event)}: action ${type} has an effect`);
    return (params as { event: Emitted }).event;
  });
  return { next: next as AnyMachineSnapshot, emitted };
}

/** XState's own step, or undefined if no transition is for it; what a guard throws is told with the place. */
function stepOf(machine: AnyStateMachine, snapshot: AnyMachineSnapshot, event: { readonly type: string }) {
  try {
    if (machine.getTransitionData(snapshot, event).length === 0) return undefined;
    return transition(machine, snapshot, event);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new ModelError(`${where(machine, snapshot, event)}: ${message}`);
  }
}

function where(machine: AnyStateMachine, snapshot: AnyMachineSnapshot, event: { readonly type: string }) {
  return `${machine.id} machine, state ${String(snapshot.value)}, event ${JSON.stringify(event)}`;
}

/** JSON with sorted keys; what JSON would lose or change without a word is an error. */
function canonical(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join()}}`;
  }
  throw new ModelError(`a context holds ${String(value)}, which is not plain data`);
}

function deepFreeze<Value>(value: Value): Value {
  if (value !== null && typeof value === 'object') {
    for (const part of Object.values(value)) deepFreeze(part);
    Object.freeze(value);
  }
  return value;
}
