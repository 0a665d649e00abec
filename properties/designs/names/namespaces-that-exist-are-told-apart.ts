import { isById } from '../../../models/designs/names/naming.ts';
import type { NamesProperty, OfNaming } from './claim.ts';
import { isWithin } from './denotes.ts';

/** The ghost that the other claims ask is held to account here, and so is whoever gives out numbers. */
export const namespacesAreToldApart: OfNaming = (naming) =>
  ({
    kind: 'state',
    name: 'namespaces-that-exist-are-told-apart',
    says: 'Each namespace that exists, and no other, was written down when it was made; where ids name, it has one in each space that it is in, and no two have the same there.',
    clauses: ['names.number'],
    reads: ['nsNumbers', 'nsHistory', 'utsNamespaces', 'pidNamespaces'],
    holds: (world) => {
      const { birthplaces } = world.nsHistory.get(0);
      const living = world.utsNamespaces.slots();
      const told = Array.from({ length: world.nsNumbers.capacity }, (_, ns) => ns).map((ns) => ({
        ns,
        ...world.nsNumbers.get(ns),
      }));
      const named = told.filter(({ serial }) => serial > 0);
      const keys = told.flatMap(({ numbers }) => numbers.map(({ nr, ns }) => `${nr} in ${ns}`));
      return (
        named.map(({ ns }) => ns).join() === living.join() &&
        new Set(named.map(({ serial }) => serial)).size === named.length &&
        named.every(({ serial }) => serial <= birthplaces.length) &&
        named.every(({ serial, numbers }) => {
          const birthplace = birthplaces[serial - 1] ?? 0;
          const around = world.pidNamespaces.slots().filter((ns) => isWithin(world, birthplace, ns));
          const spaces = naming === 'id per level' ? around : isById(naming) ? [0] : [];
          return (
            numbers
              .map(({ ns }) => ns)
              .toSorted()
              .join() === spaces.join()
          );
        }) &&
        new Set(keys).size === keys.length
      );
    },
    witness: (world) => world.utsNamespaces.slots().length > 1,
  }) satisfies NamesProperty;
