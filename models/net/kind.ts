/** The kind of network namespaces: an owner and a life; what is in them is not modelled (net/core/net_namespace.c). */
import { CLONE } from '../constants.ts';
import { ownedNamespaceKind } from '../lifetime/owned-namespace.ts';

export const net = {
  kind: 'net',
  called: 'network namespace',
  flag: CLONE.CLONE_NEWNET,
  turn: 6,
  ...ownedNamespaceKind('net_namespace'),
} as const;
