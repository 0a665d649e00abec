/**
 * The states seen, packed one after the other in a typed array, with an open-addressing index that
 * keeps hash and state number side by side. No object is made per state.
 */

/** The states of a search, numbered in the order they were found. */
export type Visited = {
  readonly count: () => number;
  /** The number of this state if it is new, or -1 if it was known. */
  readonly add: (vector: Int32Array, hash: number, parent: number) => number;
  /** The number of this state, or -1. */
  readonly find: (vector: Int32Array, hash: number) => number;
  /** The packed states, two instances to a word; state n starts at n * stride / 2. */
  readonly states: () => Int32Array;
  /** The state from which each was first found; -1 for the first one. */
  readonly parentOf: (state: number) => number;
  /** Bytes held. */
  readonly memory: () => number;
};

/** An empty set of states of `stride` instances each; `stride` is even (see `createKernel`). */
export function createVisited(stride: number): Visited {
  // Two instances to a word: states are copied and compared a word at a time.
  const words = stride / 2;
  let capacity = 1 << 10;
  let states = new Int32Array(capacity * words);
  let parents = new Int32Array(capacity);
  let slots = 1 << 12;
  // Two numbers a slot: the hash, and the state number + 1 (0: empty).
  let table = new Int32Array(slots * 2);
  let count = 0;

  const same = (state: number, vector: Int32Array): boolean => {
    const from = state * words;
    for (let i = 0; i < words; i++) if (states[from + i] !== vector[i]) return false;
    return true;
  };

  /** The place of this state in the table: its own, or the empty one where it belongs. */
  const probe = (vector: Int32Array, hash: number): number => {
    const mask = slots - 1;
    let at = spread(hash) & mask;
    for (;;) {
      const entry = table[2 * at + 1] as number;
      if (entry === 0) return at;
      if (table[2 * at] === hash && same(entry - 1, vector)) return at;
      at = (at + 1) & mask;
    }
  };

  const growTable = () => {
    const old = table;
    slots *= 2;
    table = new Int32Array(slots * 2);
    const mask = slots - 1;
    for (let i = 0; i < old.length; i += 2) {
      const entry = old[i + 1] ?? 0;
      if (entry === 0) continue;
      let at = spread(old[i] ?? 0) & mask;
      while (table[2 * at + 1] !== 0) at = (at + 1) & mask;
      table[2 * at] = old[i] ?? 0;
      table[2 * at + 1] = entry;
    }
  };

  const growStates = () => {
    capacity *= 2;
    const moreStates = new Int32Array(capacity * words);
    moreStates.set(states);
    states = moreStates;
    const moreParents = new Int32Array(capacity);
    moreParents.set(parents);
    parents = moreParents;
  };

  return {
    count: () => count,
    states: () => states,
    parentOf: (state) => parents[state] ?? -1,
    memory: () => states.byteLength + parents.byteLength + table.byteLength,
    find: (vector, hash) => (table[2 * probe(vector, hash) + 1] ?? 0) - 1,
    add: (vector, hash, parent) => {
      const at = probe(vector, hash);
      if (table[2 * at + 1] !== 0) return -1;
      if (count === capacity) growStates();
      // A loop: `set` costs more than the few numbers it would copy.
      const to = count * words;
      for (let i = 0; i < words; i++) states[to + i] = vector[i] as number;
      parents[count] = parent;
      table[2 * at] = hash;
      table[2 * at + 1] = count + 1;
      count++;
      if (count * 2 > slots) growTable();
      return count - 1;
    },
  };
}

/** Spreads the linear hash over all bits, so that its low ones can index a table. */
function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}
