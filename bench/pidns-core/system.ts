/** pidns-core (shared/reference/pidns-core.md), written as any user of the checker would write a system. */
import { BLOCKS, defineSystem, each, type Kernel, NONE, type Scope } from '../../checker/index.ts';
import { namespace, namespaces } from './namespace.ts';
import { task, tasks } from './task.ts';

const kinds = { tasks, namespaces };
type Parameters = { readonly depthMax: number };
type K = Kernel<typeof kinds, Parameters>;

function depthOf(k: K, ns: number): number {
  let depth = 0;
  for (let at = ns; at !== 0; at = k.namespaces.get(at).parent) depth++;
  return depth;
}

/** Whether n is m or an ancestor of m. */
function sees(k: K, n: number, m: number): boolean {
  let at = m;
  while (at !== n && at !== 0) at = k.namespaces.get(at).parent;
  return at === n;
}

function release(k: K, ns: number): void {
  if (ns === 0) return;
  for (let t = 0; t < k.tasks.capacity; t++) {
    const { state, ns: active, pfc } = k.tasks.get(t);
    if (state !== 'free' && (active === ns || (state === 'alive' && pfc === ns))) return;
  }
  k.namespaces.send(ns, namespace.RELEASE());
}

/** Whether the task may make a new namespace below its own. */
function mayNest(k: K, t: number): boolean {
  const { ns, pfc } = k.tasks.get(t);
  return pfc === ns && depthOf(k, ns) < k.parameters.depthMax;
}

function die(k: K, t: number): number {
  const { ns, pfc, init } = k.tasks.get(t);
  if (init) {
    for (let other = 0; other < k.tasks.capacity; other++) {
      const { state, ns: active } = k.tasks.get(other);
      if (other !== t && state !== 'free' && sees(k, ns, active)) k.tasks.send(other, task.REAP());
    }
    // All of them first: a freed namespace no longer tells whose descendant it was.
    let below = 0;
    for (let other = 1; other < k.namespaces.capacity; other++)
      if (other !== ns && k.namespaces.get(other).state !== 'free' && sees(k, ns, other)) below |= 1 << other;
    for (let other = 1; other < k.namespaces.capacity; other++)
      if (below & (1 << other)) k.namespaces.send(other, namespace.RELEASE());
    k.namespaces.send(ns, namespace.INIT_DIED());
    k.tasks.send(t, task.DIE());
    return 0;
  }
  const reaper = initOf(k, ns);
  for (let child = 0; child < k.tasks.capacity; child++) {
    const { state, parent } = k.tasks.get(child);
    if (child !== 0 && state !== 'free' && parent === t) k.tasks.send(child, task.REPARENT(reaper));
  }
  k.tasks.send(t, task.DIE());
  if (pfc !== ns) release(k, pfc);
  return 0;
}

function initOf(k: K, ns: number): number {
  for (let t = 0; t < k.tasks.capacity; t++) {
    const { state, ns: active, init } = k.tasks.get(t);
    if (state === 'alive' && init && active === ns) return t;
  }
  return NONE;
}

const calls = {
  fork: {
    run: (k: K, caller: number) => {
      const child = k.tasks.free();
      if (child === NONE) return BLOCKS;
      const { pfc } = k.tasks.get(caller);
      const { state } = k.namespaces.get(pfc);
      if (state === 'dead') return BLOCKS;
      k.tasks.send(child, task.BORN(pfc, caller, state === 'noinit'));
      if (state === 'noinit') k.namespaces.send(pfc, namespace.INIT_BORN());
      return 0;
    },
  },
  'fork-newpid': {
    run: (k: K, caller: number) => {
      if (!mayNest(k, caller)) return BLOCKS;
      const child = k.tasks.free();
      const below = k.namespaces.free();
      if (child === NONE || below === NONE) return BLOCKS;
      k.namespaces.send(below, namespace.CREATE(k.tasks.get(caller).ns, true));
      k.tasks.send(child, task.BORN(below, caller, true));
      return 0;
    },
  },
  'unshare-newpid': {
    run: (k: K, caller: number) => {
      if (!mayNest(k, caller)) return BLOCKS;
      const below = k.namespaces.free();
      if (below === NONE) return BLOCKS;
      k.namespaces.send(below, namespace.CREATE(k.tasks.get(caller).ns, false));
      k.tasks.send(caller, task.UNSHARE(below));
      return 0;
    },
  },
  exit: { run: (k: K, caller: number) => (caller === 0 ? BLOCKS : die(k, caller)) },
  kill: {
    run: (k: K, caller: number, target: number) => {
      const { state, ns, init } = k.tasks.get(target);
      if (target === caller || state !== 'alive') return BLOCKS;
      const { ns: mine } = k.tasks.get(caller);
      if (!sees(k, mine, ns) || (init && mine === ns)) return BLOCKS;
      return die(k, target);
    },
  },
  wait: {
    run: (k: K, caller: number, child: number) => {
      const { state, parent, ns } = k.tasks.get(child);
      if (state !== 'zombie' || parent !== caller) return BLOCKS;
      k.tasks.send(child, task.REAP());
      release(k, ns);
      return 0;
    },
  },
};

export const pidnsCore = defineSystem<typeof kinds, typeof calls, Parameters>({
  name: 'pidns-core',
  kinds,
  calls,
  callers: { kind: 'tasks', states: ['alive'] },
  internal: {},
  start: (k) => {
    k.namespaces.send(0, namespace.CREATE(0, true));
    k.tasks.send(0, task.BORN(0, 0, true));
  },
});

/** A size of pidns-core: T task slots, N namespace slots, greatest depth D. */
export function size(name: string, T: number, N: number, D: number): Scope<Parameters> {
  const slots = Array.from({ length: T }, (_, t) => t);
  return {
    name,
    says: `${T} tasks, ${N} namespaces, depth ${D}`,
    capacities: { tasks: T, namespaces: N },
    parameters: { depthMax: D },
    schedule: 'settled',
    calls: [
      ...each('fork'),
      ...each('fork-newpid'),
      ...each('unshare-newpid'),
      ...each('exit'),
      ...each('kill', slots),
      ...each('wait', slots),
    ],
  };
}
