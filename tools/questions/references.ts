/** Question 1: where do references to namespaces live? */
import { type Comparison, compare, explore, type Side, type StateProperty } from '../../checker/index.ts';
import { callsOn, flagsInOrder, linuxSide, sideOf } from '../../models/designs/observed.ts';
import {
  namespacesOf,
  type ReferenceDesign,
  type ReferenceKinds,
  references as system,
} from '../../models/designs/references.ts';
import { asFunction } from './as-function.ts';
import type { Question } from './fences.ts';
import { readRecord } from './kernel-record.ts';
import { clones, costOf, designs, operations, type Words, wordsOf } from './operations.ts';
import { answer, table, verdict } from './tables.ts';

const [UTS = 0, IPC = 0] = flagsInOrder;
const two = [UTS, IPC];
const both = UTS | IPC;
const names = new Map([
  [UTS, 'CLONE_NEWUTS'],
  [IPC, 'CLONE_NEWIPC'],
  [both, 'CLONE_NEWUTS\\|CLONE_NEWIPC'],
]);
const anything = { unshares: [UTS, IPC, both], enters: [UTS, IPC, both] };
const wholes = { unshares: [both], enters: [both] };

function between(left: unknown, right: unknown): Comparison {
  const search = compare(left as Side, right as Side);
  let step = search.next();
  while (!step.done) step = search.next();
  return step.value;
}

function design(name: ReferenceDesign, tasks: number, sets = anything) {
  return sideOf(name, tasks, two, callsOn(tasks, two, sets));
}

/** Three kinds, and every set of them. */
function ofThree(name: ReferenceDesign) {
  const flags = flagsInOrder.slice(0, 3);
  const sets = [1, 2, 3, 4, 5, 6, 7].map((set) =>
    flags.reduce((sum, flag, at) => ((set >> at) & 1 ? sum | flag : sum), 0),
  );
  return sideOf(name, 2, flags, callsOn(2, flags, { unshares: sets, enters: sets }));
}

/** The table of what was compared with what. */
function equivalence(): string {
  const real = (of?: string) => linuxSide(2, callsOn(2, two, anything), of);
  const rows: readonly (readonly [string, string, Comparison])[] = [
    ['`nsproxy` and the real model', 'any kinds', between(design('nsproxy', 2), real())],
    [
      '`container` and the real model in the design `container`',
      'any kinds',
      between(design('container', 2), real('container')),
    ],
    ['`nsproxy` and `direct`', 'any kinds', between(design('nsproxy', 2), design('direct', 2))],
    ['`nsproxy` and `direct`, three kinds', 'any kinds', between(ofThree('nsproxy'), ofThree('direct'))],
    [
      '`nsproxy` and `container`, three tasks',
      'all kinds at once',
      between(design('container', 3, wholes), design('nsproxy', 3, wholes)),
    ],
    ['`nsproxy` and `container`', 'any kinds', between(design('container', 2), design('nsproxy', 2))],
    ['`nsproxy` and `container`', 'made whole, entered one by one', pieces()],
  ];
  return table(
    ['compared', 'clone, unshare and setns with', 'result'],
    rows.map(([compared, sets, report]) => [compared, sets, verdict(report)]),
  );
}

function pieces(): Comparison {
  const sets = { unshares: [both], enters: [UTS, both] };
  return between(design('container', 2, sets), design('nsproxy', 2, sets));
}

/** The shortest distinguishing trace, as a table of what each side answers. */
function difference(): string {
  const { difference: found } = pieces();
  if (!found) throw new Error('a container and an nsproxy are not told apart any more');
  const written = (caller: number, call: string, args: readonly unknown[]) =>
    `${'AB'[caller]}: \`${call}(${args
      .map((arg, at) => (call === 'enter' && at === 0 ? 'AB'[Number(arg) - 1] : names.get(Number(arg))))
      .join(', ')})\``;
  const last = found.call;
  return table(
    ['call', 'container', 'nsproxy'],
    [
      ...found.steps.map(({ slot, name, args, result }) => [
        written(slot, name, args),
        answer(result),
        answer(result),
      ]),
      [
        written(found.caller, last.call, last.args),
        found.left.map(answer).join(' or '),
        found.right.map(answer).join(' or '),
      ],
    ],
  );
}

/** How many different ways of being together all reachable states of three tasks have. */
function configurationsOf(name: ReferenceDesign, kinds: number): number {
  const tasks = 3;
  const flags = flagsInOrder.slice(0, kinds);
  const all = flags.reduce((sum, flag) => sum | flag, 0);
  const sets = name === 'container' ? [all] : flags;
  const calls = callsOn(tasks, flags, { unshares: sets, enters: sets }).filter(
    ({ call }) => call !== '_exit' && call !== 'together',
  );
  const { scope } = sideOf(name, tasks, flags, calls, tasks);
  const seen = new Set<string>();
  const collect: StateProperty<ReferenceKinds> = {
    kind: 'state',
    name: 'collects-configurations',
    says: 'Every way of being together is noted down.',
    clauses: [],
    reads: ['tasks', 'proxies'],
    holds: (world) => {
      if (world.tasks.slots().length < tasks) return true;
      const held = world.tasks.slots().map((slot) => namespacesOf(world as never, slot, kinds));
      // Namespaces are named by the first task that is in them.
      const together = flags.map((_, at) => held.map((ns) => held.findIndex((one) => one[at] === ns[at])));
      seen.add(JSON.stringify(together));
      return true;
    },
    witness: () => true,
  };
  const search = explore(
    system,
    { ...scope, name: 'configurations', says: '' } as Parameters<typeof explore>[1] as never,
    { properties: [collect], budget: { states: 60_000 } },
  );
  let step = search.next();
  while (!step.done) step = search.next();
  if (!step.value.complete) throw new Error(`the configurations of ${kinds} kinds are too many to count`);
  return seen.size;
}

function configurations(): string {
  return table(
    ['kinds', 'container', 'references one by one', 'excluded'],
    [1, 2, 3].map((kinds) => {
      const [few, many] = [configurationsOf('container', kinds), configurationsOf('direct', kinds)];
      return [kinds, few, many, `${many - few} (${Math.round((100 * (many - few)) / many)} %)`];
    }),
  );
}

/** The numbers of kinds for which everything is counted. */
const allKinds = [2, 3, 4, 5, 6, 7, 8];

function costs(): string {
  return table(
    ['operation', ...designs.flatMap((name) => [`${name}: allocations`, `${name}: counts written`])],
    [...operations.slice(0, 1), ...clones, ...operations.slice(1)].map((operation) => [
      operation.says,
      ...designs.flatMap((name) => {
        if (operation.inPieces && name === 'container') return ['refused', 'refused'];
        const each = allKinds.map((number) => costOf(name, operation, number));
        return [
          asFunction(
            each.map(({ allocations }) => allocations),
            2,
          ),
          asFunction(
            each.map(({ writes }) => writes),
            2,
          ),
        ];
      }),
    ]),
  );
}

const word = 8;

/** As functions of the number of kinds: what each task has, and what those have together who have the same. */
function bytes(): string {
  const sizes = (name: ReferenceDesign, part: keyof Words) =>
    asFunction(
      allKinds.map((kinds) => word * wordsOf(name, kinds)[part]),
      2,
    );
  return table(
    ['bytes', ...designs],
    [
      ['in each `task_struct`', ...designs.map((name) => sizes(name, 'own'))],
      ['once for all who have the same', ...designs.map((name) => sizes(name, 'shared'))],
    ],
  );
}

/** The same for some numbers: a task's own, and its part of what so many tasks share. */
function bytesPerTask(): string {
  const kinds = [1, 4, 8];
  const sharers = [1, 10, 100];
  const perTask = (name: ReferenceDesign, number: number, many: number) => {
    const { own, shared } = wordsOf(name, number);
    return (word * (own + shared / many)).toFixed(1);
  };
  return table(
    ['kinds', ...designs.flatMap((name) => sharers.map((many) => `${name}, ${many} alike`))],
    kinds.map((number) => [
      number,
      ...designs.flatMap((name) => sharers.map((many) => perTask(name, number, many))),
    ]),
  );
}

/** The structure of Linux, and what it is in the model with as many pointers. */
function nsproxySize(): string {
  const { release, nsproxy } = readRecord();
  return table(
    ['an nsproxy', 'bytes'],
    [
      ['with eight pointers, here', word * wordsOf('nsproxy', 8).shared],
      [`on Linux ${release} (\`/sys/kernel/slab/nsproxy/object_size\`)`, nsproxy],
    ],
  );
}

export const references: Question = {
  page: '1-references.md',
  parts: { equivalence, difference, configurations, costs, bytes, bytesPerTask, nsproxySize },
};
