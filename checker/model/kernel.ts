/**
 * A world in memory: one small integer per instance, read through views, moved by tabulated machines,
 * and taken back to where it was when a call is refused or the search goes on elsewhere.
 */
import { type Choices, createChoices } from './choices.ts';
import { type EventId, NONE, slotsMax } from './events.ts';
import type { Kinds } from './kind.ts';
import { ModelError } from './model-error.ts';
import type { Instances, Kernel, Movable, Scope, System, World } from './system.ts';
import { createEdgeTable, type Edge, type Tabulation, tabulate, type View } from './tabulate.ts';

/** More machine steps than any one call makes: a call that makes more does not end. */
const stepsPerCallMax = 1 << 14;

/** The engine's side of a kernel. */
export type Machinery<K extends Kinds = Kinds> = {
  readonly kernel: Kernel<K>;
  /** Reads the same layout in another vector: the world before a step. */
  readonly worldOver: (vector: Uint16Array) => World<K>;
  readonly tabulations: Readonly<Record<string, Tabulation>>;
  /** Every machine step met so far. */
  readonly edges: readonly Edge[];
  /** How often each of them was taken by a counted step. */
  readonly edgeHits: () => Float64Array;
  /** The current world: one local state number per instance. */
  readonly vector: Uint16Array;
  /** The same memory, two local state numbers to a word. */
  readonly words: Int32Array;
  /** For every instance number: the kind it belongs to. */
  readonly kindOf: readonly string[];
  readonly choices: Choices;
  /** A hash of the current world: equal worlds have equal ones. */
  readonly hash: () => number;
  /** Makes this the current world: the words from `offset` on. */
  readonly load: (source: Int32Array, offset: number) => void;
  /** Starts a run of a step: nothing to undo. */
  readonly begin: () => void;
  /** Takes a refused step back, but for what it did for good; says whether anything stays. */
  readonly refuse: () => boolean;
  /** Takes back everything since `begin`. */
  readonly undo: () => void;
  /** Counts what was logged since `mark` as having happened; of a refused step only the refusal. */
  readonly count: (refused: boolean, mark?: number) => void;
  /** The instances sent to since `begin`, with repetitions: how many, and which (NONE: none). */
  readonly changes: () => number;
  readonly changedAt: (change: number) => number;
  /** The machine step that each of them took (undefined for a clause named by a call). */
  readonly edgeAt: (change: number) => Edge | undefined;
  /** The clauses that decided the current step; to be asked before a refused one is taken back. */
  readonly clauses: (refused: boolean) => readonly string[];
  /** How often each clause decided a counted step. */
  readonly clauseCounts: () => ReadonlyMap<string, number>;
  /** The counts of counted steps, as they are: by edge, and by clause that a call named. */
  readonly counts: () => Counts;
  /** Counts on from there. */
  readonly countOn: (counts: Counts) => void;
};

/** How often counted steps took each edge, and named each clause themselves. */
export type Counts = {
  readonly edges: readonly number[];
  readonly named: readonly (readonly [clause: string, times: number])[];
};

/** Builds a world of one scope, in its all-absent state. */
export function createKernel<K extends Kinds>(
  system: Pick<System<K>, 'kinds' | 'variants'>,
  scope: Pick<Scope, 'capacities' | 'parameters'>,
): Machinery<K> {
  const names = Object.keys(system.kinds);
  const unknown = Object.keys(scope.capacities).find((name) => !names.includes(name));
  if (unknown)
    throw new ModelError(`the scope gives a capacity to ${unknown}, which is no kind of the system`);
  for (const [name, capacity] of Object.entries(scope.capacities))
    if (!Number.isInteger(capacity) || capacity < 0 || capacity > slotsMax)
      throw new ModelError(`the capacity of ${name} is ${capacity}; it can be 0 to ${slotsMax}`);
  const kindOf = names.flatMap((name) => Array<string>(scope.capacities[name] ?? 0).fill(name));
  const size = kindOf.length;
  // An even number of them, so that a vector can also be copied and compared two at a time.
  const vector = new Uint16Array(size + (size % 2));
  const words = new Int32Array(vector.buffer);
  // A linear hash: cheap to update, and good enough because equal hashes are compared in full.
  const weights = Int32Array.from({ length: size }, (_, at) => scramble(at + 1) | 1);
  let hash = 0;
  const set = (at: number, next: number) => {
    hash = (hash + Math.imul(next - (vector[at] as number), weights[at] as number)) | 0;
    vector[at] = next;
  };

  // The log of the current step: which instance (NONE for a clause named by a call), what it was
  // before, and the edge it took (or the number of the clause).
  const logAt = new Int32Array(stepsPerCallMax);
  const logOld = new Int32Array(stepsPerCallMax);
  const logEdge = new Int32Array(stepsPerCallMax);
  let logged = 0;
  // What a refused call leaves behind: pairs of an instance number and an event.
  const forGood: number[] = [];
  const log = (at: number, old: number, edge: number) => {
    if (logged === stepsPerCallMax)
      throw new ModelError(`a call took more than ${stepsPerCallMax} machine steps`);
    logAt[logged] = at;
    logOld[logged] = old;
    logEdge[logged] = edge;
    logged++;
  };
  const takeBack = (mark: number) => {
    while (logged > mark) {
      logged--;
      const at = logAt[logged] as number;
      if (at !== NONE) set(at, logOld[logged] as number);
    }
  };

  const table = createEdgeTable();
  const tabulations: Record<string, Tabulation> = {};
  const bases: Record<string, number> = {};
  const named: string[] = [];
  const namedHits: number[] = [];
  const choices = createChoices();
  const sends: ((slot: number, event: EventId) => unknown)[] = [];
  const sendTo = (at: number, event: EventId) => sends[at]?.(at - (bases[kindOf[at] ?? ''] ?? 0), event);

  const movable = (name: string, base: number, capacity: number): Movable<View> => {
    const tabulation = tabulate(name, system.kinds[name] as K[string], table);
    const { rows, meet } = tabulation;
    tabulations[name] = tabulation;
    bases[name] = base;
    const send = (slot: number, event: EventId) => {
      if (slot < 0 || slot >= capacity) throw noSlot(name, slot, capacity);
      const at = base + slot;
      const old = vector[at] as number;
      const row = rows[old] as Int32Array;
      // Never read past the end of a typed array: from then on V8 treats every read as if it might.
      let number = event < row.length ? (row[event] as number) - 1 : -1;
      if (number < 0) number = meet(old, event);
      log(at, old, number);
      const next = table.to[number] as number;
      if (next !== old) set(at, next);
      return table.refusals[number];
    };
    for (let slot = 0; slot < capacity; slot++) sends.push(send);
    return {
      ...reader(tabulation.views, vector, base, capacity),
      send,
      sendForGood: (slot, event) => {
        forGood.push(base + slot, event);
        return send(slot, event);
      },
      free: () => {
        for (let slot = 0; slot < capacity; slot++) if (vector[base + slot] === 0) return slot;
        return NONE;
      },
    };
  };

  /** Of a refused step only the refusal itself happened, and what the call named as its reasons. */
  const saysWhyRefused = (entry: number): boolean =>
    logAt[entry] === NONE || table.refusals[logEdge[entry] as number] !== undefined;

  const kernel: Record<string, unknown> = {
    parameters: scope.parameters,
    ...(system.variants === undefined ? {} : { variants: system.variants }),
    choose: choices.choose,
    by: (clause: string) => {
      let number = named.indexOf(clause);
      if (number < 0) {
        number = named.push(clause) - 1;
        namedHits.push(0);
      }
      log(NONE, 0, number);
    },
  };
  let base = 0;
  for (const name of names) {
    const capacity = scope.capacities[name] ?? 0;
    kernel[name] = movable(name, base, capacity);
    base += capacity;
  }

  return {
    kernel: kernel as unknown as Kernel<K>,
    worldOver: (other) =>
      Object.fromEntries(
        names.map((name) => [
          name,
          reader(tabulations[name]?.views ?? [], other, bases[name] ?? 0, scope.capacities[name] ?? 0),
        ]),
      ) as unknown as World<K>,
    tabulations,
    edges: table.edges,
    edgeHits: () => table.hits,
    vector,
    words,
    kindOf,
    choices,
    hash: () => hash,
    load: (source, offset) => {
      for (let i = 0; i < words.length; i++) words[i] = source[offset + i] ?? 0;
      hash = 0;
      for (let at = 0; at < size; at++) hash = (hash + Math.imul(vector[at] ?? 0, weights[at] ?? 0)) | 0;
    },
    begin: () => {
      logged = 0;
      if (forGood.length > 0) forGood.length = 0;
      choices.rewind();
    },
    refuse: () => {
      takeBack(0);
      for (let i = 0; i < forGood.length; i += 2) sendTo(forGood[i] as number, forGood[i + 1] as EventId);
      return forGood.length > 0;
    },
    undo: () => takeBack(0),
    count: (refused, mark = 0) => {
      for (let entry = mark; entry < logged; entry++) {
        if (refused && !saysWhyRefused(entry)) continue;
        const number = logEdge[entry] as number;
        if (logAt[entry] === NONE) namedHits[number] = (namedHits[number] ?? 0) + 1;
        else table.hits[number] = (table.hits[number] as number) + 1;
      }
    },
    changes: () => logged,
    changedAt: (change) => logAt[change] ?? NONE,
    edgeAt: (change) => (logAt[change] === NONE ? undefined : table.edges[logEdge[change] ?? NONE]),
    clauses: (refused) => {
      const clauses = new Set<string>();
      for (let entry = 0; entry < logged; entry++) {
        if (refused && !saysWhyRefused(entry)) continue;
        const number = logEdge[entry] as number;
        if (logAt[entry] === NONE) clauses.add(named[number] ?? '');
        else for (const clause of table.edges[number]?.clauses ?? []) clauses.add(clause);
      }
      return [...clauses];
    },
    clauseCounts: () => {
      const counts = new Map<string, number>();
      const add = (clause: string, times: number) => counts.set(clause, (counts.get(clause) ?? 0) + times);
      for (const [number, { clauses }] of table.edges.entries())
        for (const clause of clauses) add(clause, table.hits[number] ?? 0);
      for (const [number, clause] of named.entries()) add(clause, namedHits[number] ?? 0);
      return counts;
    },
    counts: () => ({
      edges: [...table.hits.subarray(0, table.edges.length)],
      named: named.map((clause, number) => [clause, namedHits[number] ?? 0] as const),
    }),
    countOn: (counts) => {
      table.hits.set(counts.edges);
      named.splice(0, named.length, ...counts.named.map(([clause]) => clause));
      namedHits.splice(0, namedHits.length, ...counts.named.map(([, times]) => times));
    },
  };
}

function reader<View>(
  views: readonly View[],
  vector: Uint16Array,
  base: number,
  capacity: number,
): Instances<View> {
  return {
    capacity,
    get: (slot) => {
      if (slot < 0 || slot >= capacity) throw noSlot('', slot, capacity);
      return views[vector[base + slot] as number] as View;
    },
    slots: () => {
      const present: number[] = [];
      for (let slot = 0; slot < capacity; slot++) if (vector[base + slot] !== 0) present.push(slot);
      return present;
    },
  };
}

/** Turns the numbers 1, 2, 3 ... into unrelated ones (the finalizer of MurmurHash3). */
function scramble(number: number): number {
  let h = Math.imul(number, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

function noSlot(name: string, slot: number, capacity: number): ModelError {
  return new ModelError(`${name}: there is no slot ${slot} (of ${capacity})`.replace(/^: /, ''));
}
