/** The kind of mount namespaces: an owner and a life; what is in them is not modelled (fs/namespace.c). */
import { CLONE } from '../constants.ts';
import { ownedNamespaceKind } from '../lifetime/owned-namespace.ts';

export const mnt = {
  kind: 'mnt',
  called: 'mount namespace',
  flag: CLONE.CLONE_NEWNS,
  turn: 1,
  ...ownedNamespaceKind('mnt_namespace'),
} as const;
