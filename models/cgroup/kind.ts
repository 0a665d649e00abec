/** The kind of cgroup namespaces: an owner and a life; what is in them is not modelled (kernel/cgroup/namespace.c). */
import { CLONE } from '../constants.ts';
import { ownedNamespaceKind } from '../lifetime/owned-namespace.ts';

export const cgroup = {
  kind: 'cgroup',
  called: 'cgroup namespace',
  flag: CLONE.CLONE_NEWCGROUP,
  turn: 5,
  ...ownedNamespaceKind('cgroup_namespace'),
} as const;
