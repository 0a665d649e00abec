/** The traces of designs that are kept in counterexamples/designs/, a folder each: the shortest that searches find. */
import type { Interface } from '../../models/designs/interfaces/interface.ts';
import type { Naming } from '../../models/designs/names/naming.ts';
import { noticed, taken, windowsOf } from './interfaces.ts';
import { runsOf } from './names.ts';

type Kept = {
  readonly folder: string;
  readonly header: Readonly<Record<string, string>>;
  readonly lines: () => readonly string[];
};

function ofNaming(folder: string, naming: Naming, scope: string, property: string): Kept {
  return {
    folder,
    header: { system: 'names', design: naming, scope, property },
    lines: () =>
      runsOf(naming)
        .find((run) => run.scope === scope)
        ?.lines(property) ?? [],
  };
}

function ofInterface(folder: string, design: Interface, property: string): Kept {
  return {
    folder,
    header: { system: 'interfaces', design, scope: 'interfaces-2', property },
    lines: () => windowsOf(design).lines(property) ?? [],
  };
}

const [deaths, moves, containers] = ['names-deaths', 'names-moves', 'names-containers'] as const;
const [meant, leadsOut] = ['a-name-denotes-what-was-meant', 'a-name-from-inside-leads-nobody-out'] as const;
const halfIsolated = 'nobody-is-half-isolated';

export const kept: readonly Kept[] = [
  ofNaming('reused-pid', 'pid', deaths, meant),
  ofNaming('reused-id', 'id, reused', deaths, meant),
  ofNaming('member-that-moved', 'pidfd', moves, meant),
  ofNaming('name-lost-with-its-process', 'pid', deaths, 'a-name-leads-there-while-it-exists'),
  ofNaming('namespace-kept-by-a-descriptor', 'descriptor', deaths, 'a-name-keeps-nothing-alive'),
  ofNaming('descriptor-inherited-into-a-container', 'descriptor', containers, leadsOut),
  ofNaming('number-guessed-inside', 'id, never reused', containers, leadsOut),
  ofNaming(
    'number-that-tells-of-outside',
    'id, never reused',
    containers,
    'a-name-told-inside-tells-nothing-of-outside',
  ),
  ofNaming('number-lost-in-a-restore', 'id, never reused', containers, 'a-name-survives-a-restore'),
  ofNaming('number-handed-into-a-container', 'pid', containers, 'a-name-that-is-inherited-denotes-the-same'),
  ofInterface('half-isolated-in-one-call', 'flags', halfIsolated),
  ofInterface('container-entered-before-it-is-full', 'container objects', halfIsolated),
  ofInterface(
    'machine-renamed-by-who-has-half-left-it',
    'a call per kind',
    'who-has-begun-to-leave-changes-nothing-outside',
  ),
  {
    folder: 'descriptor-taken-from-who-comes-in',
    header: {
      system: 'linux',
      scope: 'interfaces-entering',
      property: 'nobody-inside-takes-a-descriptor-of-outside',
    },
    lines: () => taken().lines,
  },
  {
    folder: 'old-program-on-a-newer-kernel',
    header: { system: 'interfaces', design: 'all or nothing', scope: 'interfaces-2' },
    lines: () => noticed('all or nothing'),
  },
];

/** The text of a trace.trace. */
export function textOf({ header, lines }: Kept): string {
  return [...Object.entries(header).map(([key, value]) => `${key}: ${value}`), '---', ...lines(), ''].join(
    '\n',
  );
}
