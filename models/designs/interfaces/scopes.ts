/** What programs of each interface can do: two tasks, and a number of kinds. */
import { type CallInstance, each, type Scope } from '../../../checker/index.ts';
import { SIGNAL } from '../../constants.ts';
import { capacitiesOf } from '../../scopes/scope.ts';
import {
  type ComparedKind,
  comparedKinds,
  flagOf,
  flagsOf,
  type Interface,
  type InterfaceParameters,
} from './interface.ts';

const { SIGCHLD } = SIGNAL;

export type InterfaceScope = Scope<InterfaceParameters>;

/** Every set of kinds but the empty one, as flags. */
function everySet(kinds: readonly ComparedKind[]): readonly number[] {
  const sets: number[] = [];
  for (let set = 1; set < 2 ** kinds.length; set++)
    sets.push(flagsOf(kinds.filter((_, at) => (set >> at) & 1)));
  return sets;
}

/** The calls by which a program that knows these kinds isolates itself, or goes where another is. */
function isolating(design: Interface, kinds: readonly ComparedKind[]): readonly CallInstance[] {
  const one = kinds.map((kind) => flagOf[kind]);
  const all = everySet(kinds);
  const plain = each('clone', [SIGCHLD]);
  switch (design) {
    case 'flags':
      return [
        ...plain,
        ...each(
          'clone',
          all.map((flags) => flags | SIGCHLD),
        ),
        ...each('unshare', all),
        ...each('join', [1, 2], all),
      ];
    case 'a call per kind':
      return [
        ...plain,
        ...kinds.flatMap((kind) => [...each(`unshare_${kind}`), ...each(`join_${kind}`, [1, 2])]),
      ];
    case 'container objects':
      return [
        ...plain,
        ...each('container_create'),
        ...each('container_add', [0, 1], one),
        ...each('container_enter', [0, 1]),
      ];
    case 'all or nothing':
      return [...plain, ...each('container'), ...each('container_join', [1, 2])];
  }
}

export type Told = {
  /** The kinds that the kernel has, and those that programs know: all that it has if absent. */
  readonly kinds: readonly ComparedKind[];
  readonly known?: readonly ComparedKind[];
  readonly careful?: true;
  /** Names are set and read, to see who shares what. */
  readonly named?: true;
};

export function interfaceScope(
  design: Interface,
  { kinds, known = kinds, careful, named }: Told,
): InterfaceScope {
  const room = design === 'container objects' ? 5 : 3;
  return {
    name: `interfaces-${kinds.length} (${design}${careful ? ', careful' : ''})`,
    says: 'Two tasks isolate themselves and go where the other is, in every order.',
    capacities: {
      ...capacitiesOf({
        tasks: 2,
        pidNamespaces: 1,
        ...Object.fromEntries(
          comparedKinds.map((kind) => [`${kind}Namespaces`, kinds.includes(kind) ? room : 1]),
        ),
        utsNamespaces: kinds.includes('uts') ? room : 1,
      }),
      containerObjects: design === 'container objects' ? 2 : 0,
    },
    parameters: { depthMax: 0, pid_max: 3, kinds, ...(careful && { careful }) },
    schedule: 'settled',
    calls: [
      ...isolating(design, known),
      ...(named ? [...each('sethostname', ['x'], [1]), ...each('gethostname')] : []),
    ],
  };
}
