/** The generic laws: what holds of every kind of namespace, for one kind at a time. */
import { NONE } from '../../checker/index.ts';
import type { NamespaceDescription } from '../../models/lifetime/namespace-kind.ts';
import {
  belongToTheirMakers,
  namespaceBelongsToItsMaker,
} from '../a-namespace-belongs-to-the-user-namespace-of-who-made-it.ts';
import {
  liveWhileKept,
  namespaceExistsWhileReferredTo,
} from '../a-namespace-exists-exactly-while-somebody-refers-to-it.ts';
import { type LinuxProperty, stateProperty, stepProperty } from '../claims.ts';
import type { OwnedKind } from '../namespaces.ts';
import { keepersIn } from '../namespaces.ts';
import { hangInTheTree, ownersFormATree } from '../owners-and-parents-of-namespaces-form-a-tree.ts';
import { placeOf } from '../placing.ts';
import { asksFor } from '../stepping.ts';
import {
  changesComeFromInside,
  isChangedBeside,
  isIsolated,
} from '../what-is-seen-in-a-namespace-changes-only-from-inside.ts';
import {
  enteringChangesNothing,
  joinsAndLeaves,
  movesAway,
} from '../who-enters-a-namespace-is-there-and-changes-nothing.ts';
import { thereAndBack, toldFromInside } from './two-runs.ts';

export type Law = {
  readonly name: 'lifetime' | 'ownership' | 'nesting' | 'isolation' | 'telling' | 'joining' | 'returning';
  /** The law for one kind; undefined where there is nothing that it could be about. */
  readonly of: (kind: NamespaceDescription) => LinuxProperty | undefined;
};

export const laws: readonly Law[] = [
  { name: 'lifetime', of: lifetime },
  { name: 'ownership', of: ownership },
  { name: 'nesting', of: nesting },
  { name: 'isolation', of: isolation },
  { name: 'telling', of: (kind) => (kind.laws?.toldBy ? toldFromInside(kind) : undefined) },
  { name: 'joining', of: joining },
  // Nobody comes back from a user namespace: it has no power left where it comes from.
  { name: 'returning', of: (kind) => (kind.kind === 'user' ? undefined : thereAndBack(kind)) },
];

function lifetime({ kind }: NamespaceDescription): LinuxProperty {
  const instances = `${kind}Namespaces` as const;
  return stateProperty({
    ...namespaceExistsWhileReferredTo,
    holds: (world) => liveWhileKept(world, [instances]),
    // One that was not there at first is kept by several.
    witness: (world) => keepersIn(world)[instances].some((many, slot) => slot > 0 && many > 1),
  });
}

function ownership({ kind, flag }: NamespaceDescription): LinuxProperty {
  const owned: readonly OwnedKind[] = kind === 'user' ? [] : [`${kind}Namespaces`];
  return stepProperty({
    ...namespaceBelongsToItsMaker,
    holds: (before, step, after) => belongToTheirMakers(before, step, after, owned),
    witness: (_, step) => asksFor(step, flag),
  });
}

function nesting({ kind }: NamespaceDescription): LinuxProperty {
  const instances = `${kind}Namespaces` as const;
  return stateProperty({
    ...ownersFormATree,
    holds: (world) => hangInTheTree(world, [instances]),
    witness: (world) => world[instances].slots().some((slot) => slot > 0),
  });
}

function isolation(kind: NamespaceDescription): LinuxProperty {
  return stepProperty({
    ...changesComeFromInside,
    holds: (before, step, after) => isIsolated(before, step, after, kind),
    // Somebody is in another one than who acts; where there is something to be seen, this is changed.
    witness: (before, { slot }, after) => {
      const ns = placeOf(before, slot, kind);
      if (kind.laws && kind.laws.changedBy?.length !== 0) return isChangedBeside(before, after, ns, kind);
      const places = before.nsproxies.slots().map((task) => placeOf(before, task, kind));
      return places.some((place) => place !== NONE && place !== ns);
    },
  });
}

function joining(kind: NamespaceDescription): LinuxProperty {
  return stepProperty({
    ...enteringChangesNothing,
    holds: (before, step, after) => joinsAndLeaves(before, step, after, kind),
    witness: (before, step) => movesAway(before, step, kind),
  });
}
