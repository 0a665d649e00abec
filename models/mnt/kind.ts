/** The kind of mount namespaces (fs/namespace.c). */
import { type EventId, NONE } from '../../checker/index.ts';
import { CLONE, MNT, MS } from '../constants.ts';
import type { LinuxKernel } from '../kinds.ts';
import { copy_mnt_ns, free_mnt_ns } from '../lifetime/mount-namespaces.ts';
import { mountLocks, mountPropagation, mountTrees } from '../repertoire/mounts.ts';
import { pivot_root } from '../syscalls/pivot-root.ts';
import { read_mountinfo } from '../views/mountinfo.ts';
import { mount, umount2 } from './calls.ts';
import { copy_tree, get_mounted, put_mounted } from './lifetime.ts';
import { type MntNamespace, mntNamespace, mntNamespaces } from './machine.ts';
import { mntScopes } from './scopes.ts';
import { mntCalls } from './signatures.ts';
import { mountsTheme } from './theme.ts';
import { treeScopes } from './tree-scopes.ts';

export const mnt = {
  kind: 'mnt',
  called: 'mount namespace',
  flag: CLONE.CLONE_NEWNS,
  turn: 1,
  machine: mntNamespaces,
  get: mntNamespace.GET,
  put: mntNamespace.PUT,
  first: (): EventId => mntNamespace.CREATE(0, NONE, []),
  create: (k: LinuxKernel, old: number, user_ns: number, creator: number): EventId =>
    mntNamespace.CREATE(user_ns, creator, copy_tree(k, old, user_ns)),
  created: (k: LinuxKernel, ns: number): void => {
    for (const { of } of k.mntNamespaces.get(ns).mounts) get_mounted(k, of);
  },
  destroyed: (k: LinuxKernel, ns: number, { mounts }: MntNamespace): void => {
    free_mnt_ns(k, ns);
    for (const { of } of mounts) put_mounted(k, of);
  },
  copied: copy_mnt_ns,
  calls: { mount, umount2, pivot_root },
  read: read_mountinfo,
  signatures: mntCalls,
  constants: { ...MS, ...MNT },
  themes: [mountsTheme, mountTrees, mountLocks, mountPropagation],
  scopes: [...mntScopes, ...treeScopes],
} as const;
