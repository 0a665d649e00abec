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

/** A world: a snapshot per slot. A step changes a copy. */
type World = { readonly tasks: Task[]; readonly spaces: Space[] };

function copyOf({ tasks, spaces }: World): World {
  return { tasks: [...tasks], spaces: [...spaces] };
}

function keyOf({ tasks, spaces }: World): string {
  return JSON.stringify([
    tasks.map(({ value, context }) => [value, context]),
    spaces.map(({ value, context }) => [value, context]),
  ]);
}

function taskOf({ tasks }: World, t: number): Task {
  return tasks[t] ?? freeTask;
}

function spaceOf({ spaces }: World, n: number): Space {
  return spaces[n] ?? freeSpace;
}

function moveTask(world: World, t: number, event: TaskEvent): void {
  world.tasks[t] = transition(taskMachine, taskOf(world, t), event)[0];
}

function moveSpace(world: World, n: number, event: SpaceEvent): void {
  world.spaces[n] = transition(spaceMachine, spaceOf(world, n), event)[0];
}

function depthOf(world: World, n: number): number {
  return n === 0 ? 0 : 1 + depthOf(world, spaceOf(world, n).context.parent);
}

function sees(world: World, n: number, m: number): boolean {
  return n === m || (m !== 0 && sees(world, n, spaceOf(world, m).context.parent));
}

function releaseIfUnheld(world: World, n: number): void {
  const held = world.tasks.some(
    ({ value, context }) =>
      value !== 'free' && (context.ns === n || (value === 'alive' && context.pfc === n)),
  );
  if (n !== 0 && !held) moveSpace(world, n, { type: 'RELEASE' });
}

function die(world: World, t: number): void {
  const { ns, pfc, init } = taskOf(world, t).context;
  if (init) {
    const before = copyOf(world);
    for (const [other, { value, context }] of before.tasks.entries())
      if (other !== t && value !== 'free' && sees(before, ns, context.ns))
        moveTask(world, other, { type: 'REAP' });
    for (const [other, { value }] of before.spaces.entries())
      if (other !== ns && value !== 'free' && sees(before, ns, other))
        moveSpace(world, other, { type: 'RELEASE' });
    moveSpace(world, ns, { type: 'INIT_DIED' });
    moveTask(world, t, { type: 'DIE' });
    return;
  }
  const reaper = world.tasks.findIndex(
    ({ value, context }) => value === 'alive' && context.init && context.ns === ns,
  );
  for (const [child, { value, context }] of world.tasks.entries())
    if (child !== 0 && value !== 'free' && context.parent === t)
      moveTask(world, child, { type: 'REPARENT', parent: reaper });
  moveTask(world, t, { type: 'DIE' });
  if (pfc !== ns) releaseIfUnheld(world, pfc);
}

/** The worlds that the steps of task t lead to. */
function* steps(world: World, t: number, depthMax: number): Generator<World> {
  const { ns, pfc } = taskOf(world, t).context;
  const child = world.tasks.findIndex(({ value }) => value === 'free');
  const below = world.spaces.findIndex(({ value }) => value === 'free');
  const target = spaceOf(world, pfc).value;
  if (child >= 0 && target !== 'dead') {
    const next = copyOf(world);
    moveTask(next, child, { type: 'BORN', ns: pfc, parent: t, init: target === 'noinit' });
    if (target === 'noinit') moveSpace(next, pfc, { type: 'INIT_BORN' });
    yield next;
  }
  const mayNest = below >= 0 && pfc === ns && depthOf(world, ns) < depthMax;
  if (mayNest && child >= 0) {
    const next = copyOf(world);
    moveSpace(next, below, { type: 'CREATE', parent: ns });
    moveTask(next, child, { type: 'BORN', ns: below, parent: t, init: true });
    yield next;
  }
  if (mayNest) {
    const next = copyOf(world);
    moveSpace(next, below, { type: 'CREATE_EMPTY', parent: ns });
    moveTask(next, t, { type: 'UNSHARE', pfc: below });
    yield next;
  }
  for (const [other, { value, context }] of world.tasks.entries()) {
    if (value === 'alive') {
      const exits = other === t && t !== 0;
      const killed = other !== t && sees(world, ns, context.ns) && !(context.init && context.ns === ns);
      if (!exits && !killed) continue;
      const next = copyOf(world);
      die(next, other);
      yield next;
    } else if (value === 'zombie' && context.parent === t) {
      const next = copyOf(world);
      moveTask(next, other, { type: 'REAP' });
      releaseIfUnheld(next, context.ns);
      yield next;
    }
  }
}

/** Searches a size breadth-first, the whole of it or its first levels. */
export function naiveXState(size: Size, levels = Number.POSITIVE_INFINITY): Counts {
  const first: World = {
    tasks: Array<Task>(size.tasks).fill(freeTask),
    spaces: Array<Space>(size.namespaces).fill(freeSpace),
  };
  moveSpace(first, 0, { type: 'CREATE', parent: 0 });
  moveTask(first, 0, { type: 'BORN', ns: 0, parent: 0, init: true });
  const seen = new Set([keyOf(first)]);
  let level = [first];
  let transitions = 0;
  for (let depth = 0; level.length > 0 && depth < levels; depth++) {
    const next: World[] = [];
    for (const world of level)
      for (let t = 0; t < size.tasks; t++) {
        if (taskOf(world, t).value !== 'alive') continue;
        for (const reached of steps(world, t, size.depthMax)) {
          transitions++;
          const key = keyOf(reached);
          if (seen.has(key)) continue;
          seen.add(key);
          next.push(reached);
        }
      }
    level = next;
  }
  return { states: seen.size, transitions };
}
