/** Question 2: what each interface costs, counted where B is made alone in so many kinds. */
import { countEvents, type ScriptLine } from '../../checker/index.ts';
import { CLONE, SIGNAL } from '../../models/constants.ts';
import {
  type ComparedKind,
  comparedKinds,
  flagOf,
  flagsOf,
  type Interface,
  interfaces,
} from '../../models/designs/interfaces/interface.ts';
import { interfaceScope } from '../../models/designs/interfaces/scopes.ts';
import { interfaceSystem } from '../../models/designs/interfaces/system.ts';
import { asFunction } from './as-function.ts';
import { table } from './markdown.ts';
import { costOfAll, waysToAlone } from './operations.ts';

const numbers = [1, 2, 3];
const kindsOf = (many: number): readonly ComparedKind[] => comparedKinds.slice(0, many);

const by = (caller: number, call: string, ...args: readonly number[]): ScriptLine => ({ caller, call, args });
const fork = by(0, 'clone', SIGNAL.SIGCHLD);

/** A shortest way to B alone in those kinds, A where it was: as long as the one that a search finds. */
export function wayToAlone(design: Interface, many: number): readonly ScriptLine[] {
  const kinds = kindsOf(many);
  switch (design) {
    case 'flags':
      return [by(0, 'clone', SIGNAL.SIGCHLD | flagsOf(kinds))];
    case 'a call per kind':
      return [fork, ...kinds.map((kind) => by(1, `unshare_${kind}`))];
    case 'container objects':
      return [
        fork,
        by(1, 'container_create'),
        ...kinds.map((kind) => by(1, 'container_add', 0, flagOf[kind])),
        by(1, 'container_enter', 0),
      ];
    case 'all or nothing':
      return [fork, by(1, 'container')];
  }
}

/** How many objects of the kernel that are no namespaces there are at the end of the way. */
function objectsOf(design: Interface, many: number): number {
  const scope = interfaceScope(design, { kinds: kindsOf(many) });
  const way = wayToAlone(design, many);
  const sent = way.map((_, at) => countEvents(interfaceSystem, scope, way.slice(0, at + 1)));
  return sent.reduce((sum, counts) => sum + (counts['containerObjects.CREATE'] ?? 0), 0);
}

/** The same in the model of references, which has nsproxies as Linux does: all calls of the way together. */
function inReferences(design: Interface, kinds: number, what: 'allocations' | 'writes'): number {
  const { inOneCall, oneByOne, forkFirst } = waysToAlone;
  if (design === 'a call per kind') return costOfAll('nsproxy', oneByOne, kinds)[what];
  return costOfAll('nsproxy', design === 'flags' ? inOneCall : forkFirst, kinds)[what];
}

/** What programs use of a kernel with so many kinds. */
function used(design: Interface, many: number): { readonly calls: number; readonly bits: number } {
  const { calls } = interfaceScope(design, { kinds: kindsOf(many) });
  const flags = calls
    .flatMap(({ args }) => args)
    .reduce<number>((all, arg) => (typeof arg === 'number' ? all | arg : all), 0);
  const known = flags & flagsOf(comparedKinds);
  const bits = Object.values(CLONE).filter((flag) => known & flag).length;
  return { calls: new Set(calls.map(({ call }) => call)).size, bits };
}

const perKind = (of: (many: number) => number): string => asFunction(numbers.map(of), 1);

/** How much more there is for each kind. */
const growth = (of: (many: number) => number): string => {
  const [one = 0, two = 0, three = 0] = numbers.map(of);
  if (two - one !== three - two) throw new Error('a kind takes now more and now less');
  return String(two - one);
};

export function interfaceCosts(): string {
  const rows: readonly (readonly [string, (design: Interface) => string])[] = [
    ['calls to B alone in n kinds', (design) => perKind((many) => wayToAlone(design, many).length)],
    ['system calls that a kind takes', (design) => growth((many) => used(design, many).calls)],
    ['bits that a kind takes', (design) => growth((many) => used(design, many).bits)],
    ['objects of the kernel besides namespaces', (design) => perKind((many) => objectsOf(design, many))],
    ['allocations on that way', (design) => counted(design, 'allocations')],
    ['reference counts written on that way', (design) => counted(design, 'writes')],
  ];
  return table(
    ['', ...interfaces],
    rows.map(([what, of]) => [what, ...interfaces.map(of)]),
  );
}

/** Counted for two to eight kinds; the model of references has no objects. */
function counted(design: Interface, what: 'allocations' | 'writes'): string {
  if (design === 'container objects') return 'not counted';
  return asFunction(
    [2, 3, 4, 5, 6, 7, 8].map((kinds) => inReferences(design, kinds, what)),
    2,
  );
}
