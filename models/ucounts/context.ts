/** How many namespaces of each kind there may be below a user namespace, and how many there are (struct ucounts). */
import { anyOf, type EventOf, event, events, flag } from '../../checker/index.ts';
import type { NamespaceKind } from '../lifetime/namespace-kind.ts';

/** INT_MAX: the limit of a new user namespace, for every kind. */
export const NO_LIMIT = 2147483647;

/** What a user made: each user has counters of its own. */
export type Counter = { readonly kind: NamespaceKind; readonly uid: number };
export type Count = Counter & { readonly count: number };

export type Ucounts = {
  /** max_KIND_namespaces, for those kinds that have another limit than NO_LIMIT, in the alphabet's order. */
  readonly ucount_max: readonly { readonly kind: NamespaceKind; readonly max: number }[];
  /** Those that are not 0, in the order of kind and uid. */
  readonly ucount: readonly Count[];
  /** Of which the kernel may count some that are gone, because it releases them later. */
  readonly late: readonly Counter[];
};

export const noUcounts: Ucounts = { ucount_max: [], ucount: [], late: [] };

const charge = (kind: NamespaceKind, uid: number, late: boolean) => ({ kind, uid, late });

export const ucounts = events({
  /** Made together with a user namespace. */
  START: event(() => ({})),
  /** A user makes a namespace; `late`: the kernel still counts one that is gone. */
  INC: event(charge, anyOf<NamespaceKind>(), anyOf<number>(), flag),
  /** A namespace is gone; `late`: the kernel may notice later. */
  DEC: event(charge, anyOf<NamespaceKind>(), anyOf<number>(), flag),
  /** One that a failing call had made is gone. */
  MISS: event((kind: NamespaceKind, uid: number) => ({ kind, uid }), anyOf<NamespaceKind>(), anyOf<number>()),
  /** A limit is opened for writing; `capable`: of CAP_SYS_RESOURCE over the user namespace. */
  OPEN: event((capable: boolean) => ({ capable }), flag),
  /** NONE for a number that a limit cannot be. */
  SET: event((kind: NamespaceKind, max: number) => ({ kind, max }), anyOf<NamespaceKind>(), anyOf<number>()),
  /** Its user namespace is gone. */
  PUT: event(() => ({})),
});

export type UcountsEvent = EventOf<typeof ucounts>;

/** The limit of a kind. */
export function maxOf({ ucount_max }: Ucounts, kind: NamespaceKind): number {
  return ucount_max.find((one) => one.kind === kind)?.max ?? NO_LIMIT;
}

/** How many of a kind a user has made that are there. */
export function countOf({ ucount }: Ucounts, { kind, uid }: Counter): number {
  return ucount.find((one) => one.kind === kind && one.uid === uid)?.count ?? 0;
}
