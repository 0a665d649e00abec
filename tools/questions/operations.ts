/** The operations of which questions 1 and 6 ask the cost, played in the model of references. */
import {
  countEvents,
  createStepper,
  NONE,
  type ScriptLine,
  type SentEvent,
  sentEvents,
} from '../../checker/index.ts';
import type { Touch } from '../../models/designs/lines/programs.ts';
import { flagsInOrder, sideOf } from '../../models/designs/observed.ts';
import { type ReferenceDesign, references as system } from '../../models/designs/references.ts';

export const designs: readonly ReferenceDesign[] = ['container', 'direct', 'nsproxy'];

/** An operation by the calls that lead to it; its cost is that of the last one. */
export type Operation = {
  readonly says: string;
  readonly script: (one: number, all: number) => readonly ScriptLine[];
  /** A container has no part that one could leave or enter alone. */
  readonly inPieces?: true;
};

const line = (caller: number, call: string, ...args: readonly number[]): ScriptLine => ({
  caller,
  call,
  args,
});
export const operations: readonly Operation[] = [
  { says: 'fork', script: () => [line(0, 'fork')] },
  { says: 'unshare, one kind', script: (one) => [line(0, 'fork'), line(1, 'unshare', one)], inPieces: true },
  { says: 'unshare, all kinds', script: (_, all) => [line(0, 'fork'), line(1, 'unshare', all)] },
  {
    says: 'setns, one kind',
    script: (one, all) => [
      line(0, 'fork'),
      line(1, 'unshare', all),
      line(0, 'fork'),
      line(2, 'enter', 2, one),
    ],
    inPieces: true,
  },
  {
    says: 'setns, all kinds',
    script: (_, all) => [line(0, 'fork'), line(1, 'unshare', all), line(0, 'fork'), line(2, 'enter', 2, all)],
  },
  { says: 'exit, others stay', script: () => [line(0, 'fork'), line(1, '_exit', 0)] },
  {
    says: 'exit, the last one',
    script: (_, all) => [line(0, 'fork'), line(1, 'unshare', all), line(1, '_exit', 0)],
  },
];

/** Of these question 6 has no benchmark by number of kinds: their cost is asked by question 1 alone. */
export const clones: readonly Operation[] = [
  { says: 'clone, one kind', script: (one) => [line(0, 'clone', one)], inPieces: true },
  { says: 'clone, all kinds', script: (_, all) => [line(0, 'clone', all)] },
];

/** Ways to a child that is alone in all kinds: question 2 counts all their calls. */
export const waysToAlone = {
  inOneCall: (all: number) => [line(0, 'clone', all)],
  forkFirst: (all: number) => [line(0, 'fork'), line(1, 'unshare', all)],
  oneByOne: (_: number, flags: readonly number[]) => [
    line(0, 'fork'),
    ...flags.map((flag) => line(1, 'unshare', flag)),
  ],
};
type Way = (all: number, flags: readonly number[]) => readonly ScriptLine[];

type Cost = { readonly allocations: number; readonly writes: number };

/** What an operation costs with so many kinds: structures allocated, and writes to reference counts. */
export function costOf(name: ReferenceDesign, operation: Operation, kinds: number): Cost {
  const flags = flagsInOrder.slice(0, kinds);
  return costOfLast(name, flags, operation.script(flags[0] ?? NONE, setOf(flags)));
}

/** What all calls of a way cost together. */
export function costOfAll(name: ReferenceDesign, way: Way, kinds: number): Cost {
  const flags = flagsInOrder.slice(0, kinds);
  const script = way(setOf(flags), flags);
  const each = script.map((_, at) => costOfLast(name, flags, script.slice(0, at + 1)));
  return {
    allocations: each.reduce((sum, { allocations }) => sum + allocations, 0),
    writes: each.reduce((sum, { writes }) => sum + writes, 0),
  };
}

const setOf = (flags: readonly number[]): number => flags.reduce((sum, flag) => sum | flag, 0);

function costOfLast(name: ReferenceDesign, flags: readonly number[], script: readonly ScriptLine[]): Cost {
  const { scope } = sideOf(name, 3, flags, []);
  const counts = countEvents(system, scope, script);
  const sum = (...events: readonly string[]) =>
    events.reduce((total, event) => total + (counts[event] ?? 0), 0);
  return {
    allocations: sum('proxies.ALLOC', 'namespaces.ALLOC'),
    writes: sum('proxies.GET', 'proxies.PUT', 'namespaces.GET', 'namespaces.PUT'),
  };
}

/** Pointers and counts, a word each: in the task itself, and in what all have together who have the same. */
export type Words = { readonly own: number; readonly shared: number };

/** Those of a task that was forked by another, with so many kinds, read off the state after the fork. */
export function wordsOf(name: ReferenceDesign, kinds: number): Words {
  const { scope } = sideOf(name, 2, flagsInOrder.slice(0, kinds), []);
  const stepper = createStepper(system, { ...scope, calls: [{ call: 'fork', args: [] }] });
  const [fork] = stepper.calls;
  if (!fork || stepper.take(fork, 0) !== 'granted') throw new Error('the first task cannot fork');
  const { tasks, proxies } = stepper.machinery.kernel;
  const child = tasks.get(1);
  const held = proxies.slots().filter((slot) => proxies.get(slot).state !== 'free');
  return {
    own: child.ns.length + (child.proxy === NONE ? 0 : 1),
    // Each has a count besides its pointers.
    shared: held.reduce((sum, slot) => sum + proxies.get(slot).ns.length + 1, 0),
  };
}

/** What a benchmark does again and again, as it is from the second time on: what is left then is its own. */
export const repeated: readonly Operation[] = [
  {
    says: 'unshare, again',
    script: (one) => [line(0, 'fork'), line(1, 'unshare', one), line(1, 'unshare', one)],
    inPieces: true,
  },
  {
    says: 'setns, again',
    script: (one) => [line(0, 'fork'), line(1, 'enter', 1, one), line(1, 'enter', 1, one)],
    inPieces: true,
  },
];

const kindNames = ['uts', 'ipc', 'mnt', 'net', 'cgroup', 'time', 'pid', 'ninth'];

/** What an operation does to references that others may share; what it has made itself is nobody else's yet. */
export function touchesOf(name: ReferenceDesign, operation: Operation, kinds: number): readonly Touch[] {
  const flags = flagsInOrder.slice(0, kinds);
  const all = flags.reduce((sum, flag) => sum | flag, 0);
  const { scope } = sideOf(name, 3, flags, []);
  const sent = sentEvents(system, scope, operation.script(flags[0] ?? NONE, all));
  const room = (scope.capacities.namespaces ?? 0) / kinds;
  const kindOf = ({ slot }: SentEvent) => kindNames[Math.floor(slot / room)] ?? '';
  const isMine = (one: SentEvent) =>
    sent.some(
      ({ kind, slot, type, became }) =>
        (type === 'ALLOC' || became === 'free') && kind === one.kind && slot === one.slot,
    );
  return sent.flatMap((one): readonly Touch[] => {
    if (one.kind === 'tasks') return [];
    const ofNamespace = one.kind === 'namespaces';
    const kind = ofNamespace ? kindOf(one) : name;
    // An nsproxy is memory of the processor that makes it; a namespace, and a container, is more than that.
    const isMore = ofNamespace || name === 'container';
    // A container is made of what is made for each kind that it has.
    const parts = ofNamespace ? [kind] : kindNames.slice(0, kinds);
    if (one.type === 'ALLOC') return isMore ? [{ does: 'make', kind, parts }] : [];
    if (one.became === 'free') return isMore ? [{ does: 'unmake', kind }] : [];
    if (isMine(one)) return [];
    const count = ofNamespace ? `${kind}_ns[${one.slot % room}].count` : `${name}[${one.slot}].count`;
    return [{ does: one.type === 'GET' ? 'inc' : 'dec', count }];
  });
}
