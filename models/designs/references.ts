/**
 * Question 1 of 2006: where do references to namespaces live? One system, of which the design is a
 * parameter. It is as small as the question: tasks are born, leave and enter namespaces, and die.
 *
 * Sources: kernel/nsproxy.c (copy_namespaces, create_new_namespaces, commit_nsset), 2.6.16 to 6.18.
 */
import { beyond, defineSystem, type Kernel, NONE, type Refusal, type Result } from '../../checker/index.ts';
import { namespace, namespacesKind, proxiesKind, proxy, task, tasksKind } from './references-machines.ts';

const kinds = { tasks: tasksKind, proxies: proxiesKind, namespaces: namespacesKind };
export type ReferenceKinds = typeof kinds;

/**
 * `container`: a task points to a structure that is all of its namespaces; `direct`: task_struct has a
 * pointer for every kind; `nsproxy`: a task points to a structure of such pointers, shared until it changes.
 */
export type ReferenceDesign = 'container' | 'direct' | 'nsproxy';

export type ReferenceParameters = {
  readonly design: ReferenceDesign;
  /** The CLONE_NEW* flag of every kind, in the kernel's order. */
  readonly flags: readonly number[];
};

type K = Kernel<ReferenceKinds, ReferenceParameters>;

const NO_TASK = beyond('needs one more task than the scope has');
const NO_NAMESPACE = beyond('needs one more namespace than the scope has');
const NO_PROXY = beyond('needs one more proxy than the scope has');
const OUTERMOST = beyond('would end the first task');

const IN_PIECES: Refusal = { errno: 'EINVAL', clause: 'design.container.whole' };
const NOBODY: Refusal = { errno: 'ESRCH', clause: 'design.nobody' };
const GONE: Refusal = { errno: 'ENOENT', clause: 'design.gone' };

/** Where a task is: one namespace for each kind. In a container that is the container, for every kind. */
export function namespacesOf(k: Pick<K, 'tasks' | 'proxies'>, of: number, kinds: number): readonly number[] {
  const mine = k.tasks.get(of);
  if (mine.proxy === NONE) return mine.ns;
  const { ns } = k.proxies.get(mine.proxy);
  return ns.length > 0 ? ns : Array<number>(kinds).fill(mine.proxy);
}

/** The place of each kind that the flags ask for. */
function asked({ parameters }: K, flags: number): readonly number[] {
  return parameters.flags.flatMap((flag, place) => (flags & flag ? [place] : []));
}

function put_proxy(k: K, which: number): void {
  const { ns } = k.proxies.get(which);
  k.proxies.send(which, proxy.PUT());
  if (k.proxies.get(which).state === 'free') for (const one of ns) k.namespaces.send(one, namespace.PUT());
}

/** A new namespace, in the lowest free slot of those that its kind has: so are those of Linux numbered. */
function alloc(k: K, place: number): number {
  const room = Math.floor(k.namespaces.capacity / k.parameters.flags.length);
  for (let slot = place * room; slot < (place + 1) * room; slot++)
    if (k.namespaces.get(slot).state === 'free') {
      k.namespaces.send(slot, namespace.ALLOC());
      return slot;
    }
  return NONE;
}

function fork(k: K, caller: number): Result {
  const child = k.tasks.free();
  if (child === NONE) return NO_TASK;
  const mine = k.tasks.get(caller);
  if (mine.proxy !== NONE) k.proxies.send(mine.proxy, proxy.GET());
  for (const ns of mine.ns) k.namespaces.send(ns, namespace.GET());
  k.tasks.send(child, task.FORKED(mine.proxy, mine.ns));
  return child + 1;
}

/** clone(2) with the flags of some kinds: a child that begins in new namespaces of those (copy_namespaces). */
function clone(k: K, caller: number, flags: number): Result {
  const { design } = k.parameters;
  const places = asked(k, flags);
  if (places.length === 0) return fork(k, caller);
  const child = k.tasks.free();
  if (child === NONE) return NO_TASK;
  const fresh = design === 'direct' ? NONE : k.proxies.free();
  if (design !== 'direct' && fresh === NONE) return NO_PROXY;
  if (design === 'container') {
    if (places.length < k.parameters.flags.length) return IN_PIECES;
    k.proxies.send(fresh, proxy.ALLOC([]));
    k.tasks.send(child, task.FORKED(fresh, []));
    return child + 1;
  }
  const made = created(k, caller, places);
  if (made.includes(NONE)) return NO_NAMESPACE;
  if (design === 'nsproxy') k.proxies.send(fresh, proxy.ALLOC(made));
  k.tasks.send(child, task.FORKED(fresh, design === 'direct' ? made : []));
  return child + 1;
}

/** New namespaces at those places, and one reference more to the caller's at the others (create_new_namespaces). */
function created(k: K, caller: number, places: readonly number[]): readonly number[] {
  return namespacesOf(k, caller, k.parameters.flags.length).map((ns, place) => {
    if (places.includes(place)) return alloc(k, place);
    k.namespaces.send(ns, namespace.GET());
    return ns;
  });
}

/** The caller points to another proxy, which has been counted. */
function switch_proxy(k: K, caller: number, to: number): void {
  const { proxy: old } = k.tasks.get(caller);
  k.tasks.send(caller, task.POINT_TO(to, []));
  put_proxy(k, old);
}

function unshare(k: K, caller: number, flags: number): Result {
  const { design } = k.parameters;
  const places = asked(k, flags);
  if (places.length === 0) return 0;
  const all = places.length === k.parameters.flags.length;
  const fresh = design === 'direct' ? NONE : k.proxies.free();
  if (design !== 'direct' && fresh === NONE) return NO_PROXY;
  if (design === 'container') {
    if (!all) return IN_PIECES;
    k.proxies.send(fresh, proxy.ALLOC([]));
    switch_proxy(k, caller, fresh);
    return 0;
  }
  const old = namespacesOf(k, caller, k.parameters.flags.length);
  const made = old.map((ns, place) => (places.includes(place) ? alloc(k, place) : ns));
  if (made.includes(NONE)) return NO_NAMESPACE;
  if (design === 'direct') {
    k.tasks.send(caller, task.POINT_TO(NONE, made));
    for (const place of places) k.namespaces.send(old[place] ?? NONE, namespace.PUT());
    return 0;
  }
  // A new nsproxy refers to what stays as it was, too (copy_*_ns without the flag).
  for (const [place, ns] of made.entries())
    if (!places.includes(place)) k.namespaces.send(ns, namespace.GET());
  k.proxies.send(fresh, proxy.ALLOC(made));
  switch_proxy(k, caller, fresh);
  return 0;
}

/** setns(2) through a pidfd: the caller enters those namespaces of another task. */
function enter(k: K, caller: number, pid: number, flags: number): Result {
  const { design } = k.parameters;
  const target = pid - 1;
  if (target >= k.tasks.capacity || k.tasks.get(target).state !== 'running') return NOBODY;
  const places = asked(k, flags);
  const total = k.parameters.flags.length;
  const [mine, theirs] = [namespacesOf(k, caller, total), namespacesOf(k, target, total)];
  if (design === 'container') {
    if (places.length < total && mine.join() !== theirs.join()) return IN_PIECES;
    const { proxy: to } = k.tasks.get(target);
    k.proxies.send(to, proxy.GET());
    switch_proxy(k, caller, to);
    return 0;
  }
  const next = mine.map((ns, place) => (places.includes(place) ? (theirs[place] ?? NONE) : ns));
  if (design === 'direct') {
    for (const place of places) k.namespaces.send(next[place] ?? NONE, namespace.GET());
    k.tasks.send(caller, task.POINT_TO(NONE, next));
    for (const place of places) k.namespaces.send(mine[place] ?? NONE, namespace.PUT());
    return 0;
  }
  // prepare_nsset copies the whole nsproxy; then every namespace that is entered takes the place of one.
  const fresh = k.proxies.free();
  if (fresh === NONE) return NO_PROXY;
  for (const ns of mine) k.namespaces.send(ns, namespace.GET());
  // validate_nsset holds what the other task points to, which may move on meanwhile, while it reads that.
  const { proxy: snapshot } = k.tasks.get(target);
  k.proxies.send(snapshot, proxy.GET());
  for (const place of places) {
    k.namespaces.send(next[place] ?? NONE, namespace.GET());
    k.namespaces.send(mine[place] ?? NONE, namespace.PUT());
  }
  k.proxies.send(fresh, proxy.ALLOC(next));
  put_proxy(k, snapshot);
  switch_proxy(k, caller, fresh);
  return 0;
}

function _exit(k: K, caller: number): Result {
  if (caller === 0) return OUTERMOST;
  const mine = k.tasks.get(caller);
  k.tasks.send(caller, task.EXIT());
  if (mine.proxy !== NONE) put_proxy(k, mine.proxy);
  for (const ns of mine.ns) k.namespaces.send(ns, namespace.PUT());
  return 0;
}

/** Whether the caller and another task are in the same namespace of a kind, by the links in /proc. */
function together(k: K, caller: number, pid: number, flag: number): Result {
  const [other, [place = NONE]] = [pid - 1, asked(k, flag)];
  if (other >= k.tasks.capacity || k.tasks.get(other).state !== 'running') return GONE;
  const total = k.parameters.flags.length;
  return namespacesOf(k, caller, total)[place] === namespacesOf(k, other, total)[place] ? 1 : 0;
}

const calls = {
  fork: { run: fork },
  clone: { run: clone },
  unshare: { run: unshare },
  enter: { run: enter },
  _exit: { run: _exit },
  together: { run: together },
};

export const references = defineSystem<ReferenceKinds, typeof calls, ReferenceParameters>({
  name: 'references',
  kinds,
  calls,
  callers: { kind: 'tasks', states: ['running'] },
  internal: {},
  start: (k) => {
    const { design, flags } = k.parameters;
    const first = design === 'container' ? [] : flags.map((_, place) => alloc(k, place));
    if (design === 'direct') k.tasks.send(0, task.FORKED(NONE, first));
    else {
      k.proxies.send(0, proxy.ALLOC(first));
      k.tasks.send(0, task.FORKED(0, []));
    }
  },
});
