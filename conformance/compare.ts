/** Holds the model against what the kernel answered, call by call. */
import { match, P } from 'ts-pattern';
import { group_leader } from '../models/facts/threads.ts';
import type { Linux } from '../models/kinds.ts';
import { kindsInOrder } from '../models/lifetime/registered.ts';
import type { Actual, Session } from '../models/trace/session.ts';
import { createGroups, isMountinfo } from './groups.ts';
import { createNsIds, nsIdIn } from './ns-ids.ts';
import { type Decided, decisionsOf } from './rows/decisions.ts';
import { namespaceIn, type ScriptedCall } from './script.ts';

/** What the kernel answered to one call, and which tasks were what after it. */
export type Witnessed = {
  readonly actual: Actual;
  readonly alive: readonly string[];
  /** Those of the living who are stopped; left out where none is. */
  readonly stopped?: readonly string[];
  readonly zombie: readonly string[];
  /** Dead inits that wait for the rest of their namespace. */
  readonly zapping: readonly string[];
};

export type Difference = {
  /** Which call of the script. */
  readonly at: number;
  readonly what: 'answer' | 'tasks';
  readonly kernel: string;
  readonly model: string;
};

export type Comparison = {
  readonly difference: Difference | undefined;
  /** The clauses that decided the calls up to there. */
  readonly clauses: readonly string[];
  /** What each of them decided, and whether the kernel answered the same. */
  readonly decided: readonly Decided[];
  /** The answers of the model, call by call, up to there. */
  readonly answers: readonly Actual[];
};

/** The first difference, or none. Of several answers the model allows it goes on with the kernel's. */
export function compare(
  session: Session,
  script: readonly ScriptedCall[],
  kernel: readonly Witnessed[],
): Comparison {
  session.restart();
  const inodes = createInodes(session.world);
  const clauses: string[] = [];
  const decided: Decided[] = [];
  const answers: Actual[] = [];
  for (const [at, { task, call, args, child }] of script.entries()) {
    const witnessed = kernel[at];
    if (!witnessed) break;
    const played = session.call(task, call, args, (model) => inodes.same(model, witnessed.actual), child);
    inodes.forgetTheDead();
    clauses.push(...played.clauses);
    for (const decision of decisionsOf(call, played)) decided.push({ decision, agreed: played.accepted });
    answers.push(played.actual);
    const done = (difference: Difference): Comparison => ({ difference, clauses, decided, answers });
    if (!played.accepted) {
      const model = played.allowed.map(show).join(' or ');
      return done({ at, what: 'answer', kernel: show(witnessed.actual), model });
    }
    const seen = showTasks(witnessed);
    const expected = showTasks(tasksOf(session));
    if (seen !== expected) return done({ at, what: 'tasks', kernel: seen, model: expected });
  }
  return { difference: undefined, clauses, decided, answers };
}

/** Who is what, in the model. */
export function tasksOf({ tasks, world }: Session): Omit<Witnessed, 'actual'> {
  const namesOf = (slots: (slot: number) => boolean) =>
    [...tasks].filter(([, slot]) => slots(slot)).map(([name]) => name);
  const inState = (state: string) => namesOf((slot) => world.tasks.get(slot).state === state);
  const stopped = inState('stopped');
  // An init with threads is named by its leader, whichever of them waits.
  const waiting = world.tasks.slots().filter((slot) => world.tasks.get(slot).state === 'zapping');
  const zapping = new Set(waiting.map((slot) => group_leader(world, slot)));
  return {
    alive: [...inState('running'), ...inState('vforking'), ...stopped],
    ...(stopped.length > 0 && { stopped }),
    zombie: namesOf((slot) => world.tasks.get(slot).state === 'zombie' && !zapping.has(slot)),
    zapping: namesOf((slot) => zapping.has(slot)),
  };
}

function showTasks({ alive, stopped = [], zombie, zapping }: Omit<Witnessed, 'actual'>): string {
  const list = (names: readonly string[]) => [...names].sort().join(' ') || 'none';
  return `alive: ${list(alive)}${stopped.length > 0 ? `; stopped: ${list(stopped)}` : ''}; zombie: ${list(zombie)}; zapping: ${list(zapping)}`;
}

/** An answer in one line. */
export function show(actual: Actual): string {
  return match(actual)
    .with({ kind: 'answer' }, ({ value }) => JSON.stringify(value).replaceAll('"answer":', ''))
    .with({ kind: 'errno' }, ({ errno }) => errno)
    .with({ kind: 'not modelled' }, ({ why }) => `not modelled: ${why}`)
    .with({ kind: P.union('died', 'blocks', 'cannot call') }, ({ kind }) => kind)
    .exhaustive();
}

/**
 * Which inode number of the kernel is which namespace of the model. The kernel uses the number of a
 * dead namespace again at once, so a pair holds only as long as the model's namespace lives.
 */
function createInodes(world: Linux) {
  const instances: Readonly<Record<string, Linux[keyof Linux]>> = {
    ...Object.fromEntries(kindsInOrder().map((kind) => [kind, world[`${kind}Namespaces`]])),
    // The number of its own that sockets tell.
    'netns cookie': world.netNamespaces,
  };
  const bound = new Map(Object.keys(instances).map((kind) => [kind, new Map<number, number>()]));
  const groups = createGroups(world);
  const ids = createNsIds();
  return {
    same: (model: Actual, kernel: Actual): boolean => {
      if (model.kind !== 'answer' || kernel.kind !== 'answer') return show(model) === show(kernel);
      if (isMountinfo(model.value)) return groups.same(model.value, kernel.value);
      const [ourId, theirId] = [nsIdIn(model.value), nsIdIn(kernel.value)];
      if (ourId !== undefined && theirId !== undefined) return ids.same(ourId, theirId);
      const ours = namespaceIn(model.value);
      const theirs = namespaceIn(kernel.value);
      if (!ours || !theirs) return JSON.stringify(model.value) === JSON.stringify(kernel.value);
      const inodeOf = bound.get(ours.kind);
      // The kernel answers an inode number, from which the kind does not show.
      if (!inodeOf) return false;
      const known = inodeOf.get(ours.slot);
      if (known !== undefined) return known === theirs.slot;
      if ([...inodeOf.values()].includes(theirs.slot)) return false;
      inodeOf.set(ours.slot, theirs.slot);
      return true;
    },
    forgetTheDead: () => {
      groups.forgetTheDead();
      for (const [kind, inodeOf] of bound)
        for (const slot of inodeOf.keys())
          if (instances[kind]?.get(slot).state === 'free') inodeOf.delete(slot);
    },
  };
}
