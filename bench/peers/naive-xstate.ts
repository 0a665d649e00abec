/**
 * pidns-core with XState as one would use it without a checker: one machine a slot, XState's pure
 * `transition()` for every event, and the JSON of the whole world as a key in a Set.
 *
 * The rules are the same as those of `pidns-core/`, the machines are written once more so that a mistake
 * in one encoding is not a mistake in both.
 */
import { initialTransition, setup, transition } from 'xstate';
import type { Counts, Size } from '../pidns-core/sizes.ts';

type TaskContext = {
  readonly ns: number;
  readonly pfc: number;
  readonly parent: number;
  readonly init: boolean;
};
type TaskEvent =
  | { readonly type: 'BORN'; readonly ns: number; readonly parent: number; readonly init: boolean }
  | { readonly type: 'UNSHARE'; readonly pfc: number }
  | { readonly type: 'REPARENT'; readonly parent: number }
  | { readonly type: 'DIE' }
  | { readonly type: 'REAP' };
type SpaceContext = { readonly parent: number };
type SpaceEvent =
  | { readonly type: 'CREATE'; readonly parent: number }
  | { readonly type: 'CREATE_EMPTY'; readonly parent: number }
  | { readonly type: 'INIT_BORN' }
  | { readonly type: 'INIT_DIED' }
  | { readonly type: 'RELEASE' };

const noTask: TaskContext = { ns: 0, pfc: 0, parent: 0, init: false };

const taskSetup = setup({ types: { context: {} as TaskContext, events: {} as TaskEvent } });
const born = taskSetup.assign(({ event }) =>
  event.type === 'BORN' ? { ns: event.ns, pfc: event.ns, parent: event.parent, init: event.init } : {},
);
const unshare = taskSetup.assign(({ event }) => (event.type === 'UNSHARE' ? { pfc: event.pfc } : {}));
const reparent = taskSetup.assign(({ event }) => (event.type === 'REPARENT' ? { parent: event.parent } : {}));
const reap = { target: 'free', actions: taskSetup.assign(noTask) } as const;
const taskMachine = taskSetup.createMachine({
  id: 'task',
  initial: 'free',
  context: noTask,
  states: {
    free: { on: { BORN: { target: 'alive', actions: born } } },
    alive: {
      on: {
        UNSHARE: { actions: unshare },
        REPARENT: { actions: reparent },
        DIE: { target: 'zombie', actions: taskSetup.assign({ pfc: 0 }) },
        REAP: reap,
      },
    },
    zombie: { on: { REPARENT: { actions: reparent }, REAP: reap } },
  },
});

const spaceSetup = setup({ types: { context: {} as SpaceContext, events: {} as SpaceEvent } });
const create = spaceSetup.assign(({ event }) => ('parent' in event ? { parent: event.parent } : {}));
const release = { target: 'free', actions: spaceSetup.assign({ parent: 0 }) } as const;
const spaceMachine = spaceSetup.createMachine({
  id: 'namespace',
  initial: 'free',
  context: { parent: 0 },
  states: {
    free: {
      on: {
        CREATE: { target: 'live', actions: create },
        CREATE_EMPTY: { target: 'noinit', actions: create },
      },
    },
    noinit: { on: { INIT_BORN: 'live', RELEASE: release } },
    live: { on: { INIT_DIED: 'dead', RELEASE: release } },
    dead: { on: { RELEASE: release } },
  },
});

const [freeTask] = initialTransition(taskMachine);
const [freeSpace] = initialTransition(spaceMachine);
type Task = typeof freeTask;
type Space = typeof freeSpace;

/** A world: a snapshot per slot. Never changed; a step makes another. */
class World {
  readonly tasks: Task[];
  readonly spaces: Space[];
  constructor(tasks: readonly Task[], spaces: readonly Space[]) {
    this.tasks = [...tasks];
    this.spaces = [...spaces];
  }
  copy(): World {
    return new World(this.tasks, this.spaces);
  }
  key(): string {
    return JSON.stringify([
      this.tasks.map(({ value, context }) => [value, context]),
      this.spaces.map(({ value, context }) => [value, context]),
    ]);
  }
  task(t: number): Task {
    return this.tasks[t] ?? freeTask;
  }
  space(n: number): Space {
    return this.spaces[n] ?? freeSpace;
  }
  moveTask(t: number, event: TaskEvent): void {
    this.tasks[t] = transition(taskMachine, this.task(t), event)[0];
  }
  moveSpace(n: number, event: SpaceEvent): void {
    this.spaces[n] = transition(spaceMachine, this.space(n), event)[0];
  }
  depth(n: number): number {
    return n === 0 ? 0 : 1 + this.depth(this.space(n).context.parent);
  }
  sees(n: number, m: number): boolean {
    return n === m || (m !== 0 && this.sees(n, this.space(m).context.parent));
  }
  releaseIfUnheld(n: number): void {
    const held = this.tasks.some(
      ({ value, context }) =>
        value !== 'free' && (context.ns === n || (value === 'alive' && context.pfc === n)),
    );
    if (n !== 0 && !held) this.moveSpace(n, { type: 'RELEASE' });
  }
  die(t: number): void {
    const { ns, pfc, init } = this.task(t).context;
    if (init) {
      const before = this.copy();
      for (const [other, { value, context }] of before.tasks.entries())
        if (other !== t && value !== 'free' && before.sees(ns, context.ns))
          this.moveTask(other, { type: 'REAP' });
      for (const [other, { value }] of before.spaces.entries())
        if (other !== ns && value !== 'free' && before.sees(ns, other))
          this.moveSpace(other, { type: 'RELEASE' });
      this.moveSpace(ns, { type: 'INIT_DIED' });
      this.moveTask(t, { type: 'DIE' });
      return;
    }
    const reaper = this.tasks.findIndex(
      ({ value, context }) => value === 'alive' && context.init && context.ns === ns,
    );
    for (const [child, { value, context }] of this.tasks.entries())
      if (child !== 0 && value !== 'free' && context.parent === t)
        this.moveTask(child, { type: 'REPARENT', parent: reaper });
    this.moveTask(t, { type: 'DIE' });
    if (pfc !== ns) this.releaseIfUnheld(pfc);
  }
}

/** The worlds that the steps of task t lead to. */
function* steps(world: World, t: number, depthMax: number): Generator<World> {
  const { ns, pfc } = world.task(t).context;
  const child = world.tasks.findIndex(({ value }) => value === 'free');
  const below = world.spaces.findIndex(({ value }) => value === 'free');
  const target = world.space(pfc).value;
  if (child >= 0 && target !== 'dead') {
    const next = world.copy();
    next.moveTask(child, { type: 'BORN', ns: pfc, parent: t, init: target === 'noinit' });
    if (target === 'noinit') next.moveSpace(pfc, { type: 'INIT_BORN' });
    yield next;
  }
  const mayNest = below >= 0 && pfc === ns && world.depth(ns) < depthMax;
  if (mayNest && child >= 0) {
    const next = world.copy();
    next.moveSpace(below, { type: 'CREATE', parent: ns });
    next.moveTask(child, { type: 'BORN', ns: below, parent: t, init: true });
    yield next;
  }
  if (mayNest) {
    const next = world.copy();
    next.moveSpace(below, { type: 'CREATE_EMPTY', parent: ns });
    next.moveTask(t, { type: 'UNSHARE', pfc: below });
    yield next;
  }
  for (const [other, { value, context }] of world.tasks.entries()) {
    if (value === 'alive') {
      const exits = other === t && t !== 0;
      const killed = other !== t && world.sees(ns, context.ns) && !(context.init && context.ns === ns);
      if (!exits && !killed) continue;
      const next = world.copy();
      next.die(other);
      yield next;
    } else if (value === 'zombie' && context.parent === t) {
      const next = world.copy();
      next.moveTask(other, { type: 'REAP' });
      next.releaseIfUnheld(context.ns);
      yield next;
    }
  }
}

/** Searches a size breadth-first, the whole of it or its first levels. */
export function naiveXState(size: Size, levels = Number.POSITIVE_INFINITY): Counts {
  const first = new World(Array(size.tasks).fill(freeTask), Array(size.namespaces).fill(freeSpace));
  first.moveSpace(0, { type: 'CREATE', parent: 0 });
  first.moveTask(0, { type: 'BORN', ns: 0, parent: 0, init: true });
  const seen = new Set([first.key()]);
  let level = [first];
  let transitions = 0;
  for (let depth = 0; level.length > 0 && depth < levels; depth++) {
    const next: World[] = [];
    for (const world of level)
      for (let t = 0; t < size.tasks; t++) {
        if (world.task(t).value !== 'alive') continue;
        for (const reached of steps(world, t, size.depthMax)) {
          transitions++;
          const key = reached.key();
          if (seen.has(key)) continue;
          seen.add(key);
          next.push(reached);
        }
      }
    level = next;
  }
  return { states: seen.size, transitions };
}
