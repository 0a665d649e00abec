/** The kind of IPC namespaces: an owner and a life; what is in them is not modelled (ipc/namespace.c). */
import { CLONE } from '../constants.ts';
import { ownedNamespaceKind } from '../lifetime/owned-namespace.ts';

export const ipc = {
  kind: 'ipc',
  called: 'IPC namespace',
  flag: CLONE.CLONE_NEWIPC,
  turn: 3,
  ...ownedNamespaceKind('ipc_namespace'),
} as const;
