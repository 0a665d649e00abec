/** The kind of time namespaces: an owner and a life; what is in them is not modelled (kernel/time/namespace.c). */
import { CLONE } from '../constants.ts';
import { ownedNamespaceKind } from '../lifetime/owned-namespace.ts';

export const time = {
  kind: 'time',
  called: 'time namespace',
  flag: CLONE.CLONE_NEWTIME,
  turn: 7,
  ...ownedNamespaceKind('time_namespace'),
} as const;
