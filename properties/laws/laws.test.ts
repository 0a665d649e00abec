/**
 * The laws on every kind of namespace that is registered: each holds, is put to a real test, and notices when
 * a rule of the kind is missing, or when a call acts on another namespace than the caller's.
 */
import { describe, expect, it } from 'vitest';
import {
  type Calls,
  type EventId,
  type ExploreReport,
  explore,
  type Mutant,
  mutantsOf,
  mutate,
} from '../../checker/index.ts';
import type { LinuxKernel } from '../../models/kinds.ts';
import type { NamespaceDescription } from '../../models/lifetime/namespace-kind.ts';
import { registered } from '../../models/lifetime/registered.ts';
import type { LinuxScope } from '../../models/scopes/scope.ts';
import { linux } from '../../models/system.ts';
import type { LinuxProperty } from '../claims.ts';
import { brokenIn } from '../searching.fixture.ts';
import { type Law, laws } from './index.ts';
import { lawScopes } from './scope.ts';

const statesMax = 5_000;

/** The laws that say something about a kind, each new: some remember what they have seen. */
function lawsOf(
  kind: NamespaceDescription,
): readonly { readonly law: Law; readonly property: LinuxProperty }[] {
  return laws.flatMap((law) => {
    const property = law.of(kind);
    return property ? [{ law, property }] : [];
  });
}

/** The laws that a system breaks. */
function brokenLaws(system: typeof linux, kind: NamespaceDescription): readonly Law['name'][] {
  return lawScopes(kind).flatMap((scope) => {
    const judging = lawsOf(kind);
    const properties = judging.map(({ property }) => property);
    const broken = brokenIn(system, scope, statesMax, properties, true);
    return judging.filter(({ property }) => broken.includes(property.name)).map(({ law }) => law.name);
  });
}

/** What comes of a search for what breaks the laws: nothing, and which of them were put to a test. */
function searchOf(kind: NamespaceDescription, scope: LinuxScope): ExploreReport {
  const properties = lawsOf(kind).map(({ property }) => property);
  const search = explore(linux, scope, { properties, budget: { states: statesMax } });
  for (;;) {
    const { done, value } = search.next();
    if (done) return value;
  }
}

const all = mutantsOf(linux);

/** Rules that most kinds have, and most laws miss: they are taken away first. */
const shared = [
  'get its owner',
  'take its place',
  'add a reference',
  'drop a reference',
  'nobody else keeps it',
];

/** Rules of the machine of a kind first, then of those that lead to it. */
function mutantsAbout({ kind }: NamespaceDescription): readonly Mutant[] {
  const ways = kind === 'user' ? ['creds'] : kind === 'pid' ? ['nsproxies', 'pids'] : ['nsproxies'];
  const found = [`${kind}Namespaces`, ...ways].flatMap((machine) =>
    all.filter((one) => one.kind === machine),
  );
  return [
    ...found.filter(({ name }) => shared.includes(name)),
    ...found.filter(({ name }) => !shared.includes(name)),
  ];
}

/** Linux with namespaces of a kind that the outermost user namespace owns, whoever makes them. */
function misowned({ kind }: NamespaceDescription): typeof linux {
  const name = `${kind}Namespaces` as const;
  const { events, ...rest } = linux.kinds[name];
  const decode = (id: EventId) => {
    const event = events.decode(id);
    return event.type === 'CREATE' ? { ...event, user_ns: 0 } : event;
  };
  return { ...linux, kinds: { ...linux.kinds, [name]: { ...rest, events: { ...events, decode } } } };
}

/** Linux with calls that act for the task in the slot before that of who makes them. */
function misdirected({ calls = {} }: NamespaceDescription): typeof linux {
  const { clone, setns } = linux.calls;
  const wrong = Object.entries<Calls[string]>({ clone, setns, ...calls }).map(([name, { run }]) => [
    name,
    {
      run: (k: LinuxKernel, caller: number, ...args: readonly unknown[]) => {
        const other = caller > 0 && k.tasks.get(caller - 1).state === 'running' ? caller - 1 : caller;
        return run(k, other, ...args);
      },
    },
  ]);
  return { ...linux, calls: { ...linux.calls, ...Object.fromEntries(wrong) } };
}

describe.each(registered().map((kind) => ({ kind, called: kind.called })))('of a $called', ({ kind }) => {
  it('every law holds, and is put to a real test', () => {
    const reports = lawScopes(kind).map((scope) => searchOf(kind, scope));
    const broken = reports.flatMap(({ counterexamples }) => counterexamples);
    expect(broken.map(({ property }) => property)).toEqual([]);
    const tested = reports.flatMap(({ properties }) =>
      properties.flatMap(({ property, witnessDepth }) => (witnessDepth === null ? [] : [property])),
    );
    const untested = lawsOf(kind).filter(({ property }) => !tested.includes(property.name));
    expect(untested.map(({ law }) => law.name)).toEqual([]);
  });

  it('every law notices a rule that is missing, or a call that acts on the wrong namespace', {
    timeout: 180_000,
  }, () => {
    const unnoticed = new Set(lawsOf(kind).map(({ law }) => law.name));
    const notice = (system: typeof linux) => {
      for (const law of brokenLaws(system, kind)) unnoticed.delete(law);
    };
    notice(misdirected(kind));
    notice(misowned(kind));
    for (const mutant of mutantsAbout(kind)) if (unnoticed.size > 0) notice(mutate(linux, mutant));
    expect([...unnoticed]).toEqual([]);
  });
});
