/**
 * pidns-core by hand: plain TypeScript over typed arrays, no machines, no checker.
 *
 * This is the limit for JavaScript, not a way to write models: no rule has a name, nothing says why a
 * call was refused, and every action is spelled out in shifts. A task slot is 12 bits, a namespace slot
 * 5; a state is packed two tasks or six namespaces to a word. (Namespace 0 never changes and is left out.)
 */
import type { Counts, Size } from '../pidns-core/sizes.ts';

const ALIVE = 1;
const ZOMBIE = 2;
const NOINIT = 1;
const LIVE = 2;
const DEAD = 3;

// A task: status, active namespace, pid_for_children, parent, "is init". A namespace: status, parent.
const task = (status: number, ns: number, pfc: number, parent: number, init: number) =>
  status | (ns << 2) | (pfc << 5) | (parent << 8) | (init << 11);
const statusOf = (code: number) => code & 3;
const nsOf = (code: number) => (code >> 2) & 7;
const pfcOf = (code: number) => (code >> 5) & 7;
const parentOf = (code: number) => (code >> 8) & 7;
const isInit = (code: number) => code >> 11;
const parentOfNs = (code: number) => code >> 2;

/** Searches a size breadth-first, the whole of it or its first levels. */
export function plain(size: Size, levels = Number.POSITIVE_INFINITY): Counts {
  const T = size.tasks;
  const N = size.namespaces;
  const taskWords = (T + 1) >> 1;
  const words = taskWords + 1;

  // The state that is expanded, and the one that an action makes of it.
  const tasks = new Int32Array(T);
  const spaces = new Int32Array(N);
  const nextTasks = new Int32Array(T);
  const nextSpaces = new Int32Array(N);
  const packed = new Int32Array(words);

  let capacity = 1 << 14;
  let states = new Int32Array(capacity * words);
  let slots = 1 << 16;
  // The states again, where their hash puts them: task 0 is never free, so that a first word is never 0.
  let table = new Int32Array(slots * words);
  let count = 0;
  let transitions = 0;

  const hashAt = (memory: Int32Array, from: number): number => {
    let hash = 0;
    for (let i = 0; i < words; i++) {
      hash = Math.imul(hash ^ (memory[from + i] as number), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    return hash;
  };

  const grow = () => {
    if (count === capacity) {
      capacity *= 2;
      const more = new Int32Array(capacity * words);
      more.set(states);
      states = more;
    }
    if (count * 2 <= slots) return;
    slots *= 2;
    table = new Int32Array(slots * words);
    for (let state = 0; state < count; state++) {
      let at = hashAt(states, state * words) & (slots - 1);
      while (table[at * words] !== 0) at = (at + 1) & (slots - 1);
      for (let i = 0; i < words; i++) table[at * words + i] = states[state * words + i] as number;
    }
  };

  /** Files the next state if it is new. */
  const add = () => {
    for (let i = 0; i < taskWords; i++) {
      const odd = 2 * i + 1 < T ? (nextTasks[2 * i + 1] as number) : 0;
      packed[i] = (nextTasks[2 * i] as number) | (odd << 16);
    }
    let rest = 0;
    for (let n = 1; n < N; n++) rest = (rest << 5) | (nextSpaces[n] as number);
    packed[taskWords] = rest;
    let at = (hashAt(packed, 0) & (slots - 1)) * words;
    while (table[at] !== 0) {
      let i = 0;
      while (i < words && table[at + i] === packed[i]) i++;
      if (i === words) return;
      at += words;
      if (at === table.length) at = 0;
    }
    for (let i = 0; i < words; i++) {
      table[at + i] = packed[i] as number;
      states[count * words + i] = packed[i] as number;
    }
    count++;
    grow();
  };

  const load = (state: number) => {
    for (let t = 0; t < T; t++)
      tasks[t] = ((states[state * words + (t >> 1)] as number) >> (16 * (t & 1))) & 0xffff;
    const rest = states[state * words + taskWords] as number;
    for (let n = 1; n < N; n++) spaces[n] = (rest >> (5 * (N - 1 - n))) & 31;
    spaces[0] = LIVE;
  };

  /** Starts an action: so far the next state is the same. */
  const begin = () => {
    transitions++;
    for (let t = 0; t < T; t++) nextTasks[t] = tasks[t] as number;
    for (let n = 0; n < N; n++) nextSpaces[n] = spaces[n] as number;
  };

  const sees = (n: number, m: number): boolean => {
    let at = m;
    while (at !== n && at !== 0) at = parentOfNs(spaces[at] as number);
    return at === n;
  };

  const release = (n: number) => {
    if (n === 0) return;
    for (let t = 0; t < T; t++) {
      const code = nextTasks[t] as number;
      if (code !== 0 && (nsOf(code) === n || (statusOf(code) === ALIVE && pfcOf(code) === n))) return;
    }
    nextSpaces[n] = 0;
  };

  const die = (t: number) => {
    const code = tasks[t] as number;
    const n = nsOf(code);
    if (isInit(code)) {
      for (let other = 0; other < T; other++)
        if (tasks[other] !== 0 && sees(n, nsOf(tasks[other] as number))) nextTasks[other] = 0;
      for (let m = 1; m < N; m++) if (m !== n && spaces[m] !== 0 && sees(n, m)) nextSpaces[m] = 0;
      nextSpaces[n] = DEAD | (parentOfNs(spaces[n] as number) << 2);
      nextTasks[t] = task(ZOMBIE, n, 0, parentOf(code), 1);
      return;
    }
    let init = 0;
    while (!isInit(tasks[init] as number) || nsOf(tasks[init] as number) !== n) init++;
    for (let child = 1; child < T; child++) {
      const its = tasks[child] as number;
      if (its !== 0 && parentOf(its) === t) nextTasks[child] = (its & ~(7 << 8)) | (init << 8);
    }
    // Its parent may have become the init: of itself it is no child, so this reads the old one.
    nextTasks[t] = task(ZOMBIE, n, 0, parentOf(code), 0);
    if (pfcOf(code) !== n) release(pfcOf(code));
  };

  const born = (t: number, n: number, parent: number, init: number) => {
    nextTasks[t] = task(ALIVE, n, n, parent, init);
  };

  /** Takes every action from the state in `tasks` and `spaces`. */
  const expand = () => {
    let child = 0;
    while (child < T && tasks[child] !== 0) child++;
    let below = 0;
    while (below < N && spaces[below] !== 0) below++;
    for (let t = 0; t < T; t++) {
      const code = tasks[t] as number;
      if (statusOf(code) !== ALIVE) continue;
      const n = nsOf(code);
      const pfc = pfcOf(code);
      const status = statusOf(spaces[pfc] as number);
      if (child < T && status !== DEAD) {
        begin();
        born(child, pfc, t, status === NOINIT ? 1 : 0);
        if (status === NOINIT) nextSpaces[pfc] = LIVE | (parentOfNs(spaces[pfc] as number) << 2);
        add();
      }
      let depth = 0;
      for (let at = n; at !== 0; at = parentOfNs(spaces[at] as number)) depth++;
      if (below < N && pfc === n && depth < size.depthMax) {
        if (child < T) {
          begin();
          nextSpaces[below] = LIVE | (n << 2);
          born(child, below, t, 1);
          add();
        }
        begin();
        nextSpaces[below] = NOINIT | (n << 2);
        nextTasks[t] = (code & ~(7 << 5)) | (below << 5);
        add();
      }
      if (t !== 0) {
        begin();
        die(t);
        add();
      }
      for (let other = 0; other < T; other++) {
        const its = tasks[other] as number;
        if (other === t || its === 0) continue;
        if (statusOf(its) === ALIVE) {
          if (!sees(n, nsOf(its)) || (isInit(its) && nsOf(its) === n)) continue;
          begin();
          die(other);
          add();
        } else if (parentOf(its) === t) {
          begin();
          nextTasks[other] = 0;
          release(nsOf(its));
          add();
        }
      }
    }
  };

  nextSpaces[0] = LIVE;
  born(0, 0, 0, 1);
  add();
  let levelEnd = count;
  for (let state = 0, depth = 0; state < count; state++) {
    if (state === levelEnd) {
      levelEnd = count;
      depth++;
    }
    if (depth === levels) break;
    load(state);
    expand();
  }
  return { states: count, transitions };
}
