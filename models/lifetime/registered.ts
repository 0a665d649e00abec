/**
 * The registered kinds in the kernel's order. They are functions, to be asked while something runs and not
 * while modules load: the registry holds calls, and calls lead back here.
 */
import * as registry from '../namespaces.ts';
import type {
  NamespaceDescription,
  NamespaceKind,
  NsproxyKind,
  ProxiedDescription,
  ProxiedKind,
} from './namespace-kind.ts';

/** Computes a value when it is asked for the first time. */
function once<Value>(compute: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}

/** All kinds. */
export const registered: () => readonly NamespaceDescription[] = once(() =>
  Object.values<NamespaceDescription>(registry).toSorted((a, b) => a.turn - b.turn),
);

/** What the folders of the kinds bring of one sort (calls, constants): together, by name. */
export function broughtBy<Value>(
  of: (kind: NamespaceDescription) => Readonly<Record<string, Value>> | undefined,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(registered().flatMap((kind) => Object.entries(of(kind) ?? {})));
}

/** Their names, in the order in which setns(2) enters several. */
export const kindsInOrder: () => readonly NamespaceKind[] = once(() => registered().map(({ kind }) => kind));

/** The kinds of an nsproxy, in the order in which they are made. */
export const nsproxyKinds: () => readonly NsproxyKind[] = once(() => {
  const { user: _, pid: __, ...proxied } = registry;
  return Object.values<ProxiedDescription>(proxied)
    .toSorted((a, b) => a.turn - b.turn)
    .map((one) => ({ ...one, ...namesOf(one.kind) }));
});

/** Those that are made before a PID namespace is, and those after it. */
export const kindsBeforePid: () => readonly NsproxyKind[] = once(() =>
  nsproxyKinds().filter(({ turn }) => turn < registry.pid.turn),
);
export const kindsAfterPid: () => readonly NsproxyKind[] = once(() =>
  nsproxyKinds().filter(({ turn }) => turn > registry.pid.turn),
);

function namesOf(kind: ProxiedKind): Pick<NsproxyKind, 'field' | 'instances'> {
  return { field: `${kind}_ns`, instances: `${kind}Namespaces` };
}
