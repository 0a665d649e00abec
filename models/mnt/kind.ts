/** The kind of mount namespaces (fs/namespace.c). */
import { type EventId, NONE } from '../../checker/index.ts';
import { AT, AT_FLAG, CLONE, MNT, MOUNT_ATTR, MOVE_MOUNT, MS, OPEN_TREE } from '../constants.ts';
import { proc_pid_get_link } from '../facts/magic-links.ts';
import { factsOfLocks } from '../facts/mount-locks.ts';
import { fully_visible } from '../facts/visible-mounts.ts';
import { factsOfOwners } from '../facts/whose-mounts.ts';
import type { LinuxKernel } from '../kinds.ts';
import { copy_mnt_ns, free_mnt_ns } from '../lifetime/mount-namespaces.ts';
import { mountApi } from '../repertoire/mount-api.ts';
import { mountLinks } from '../repertoire/mount-links.ts';
import { mountLocks, mountPropagation, mountTrees } from '../repertoire/mounts.ts';
import { mount } from '../syscalls/mount.ts';
import { mount_setattr } from '../syscalls/mount-setattr.ts';
import { move_mount } from '../syscalls/move-mount.ts';
import { open_tree } from '../syscalls/open-tree.ts';
import { pivot_root } from '../syscalls/pivot-root.ts';
import { umount2 } from '../syscalls/umount.ts';
import { read_mountinfo } from '../views/mountinfo.ts';
import { apiScopes } from './api-scopes.ts';
import { type MntNamespace, mntNamespace, mntNamespaces } from './machine.ts';
import { mntScopes } from './scopes.ts';
import { mntCalls } from './signatures.ts';
import { subtreeScopes } from './subtree-scopes.ts';
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
  first: (): EventId => mntNamespace.CREATE(0, NONE, 0),
  create: (k: LinuxKernel, _: number, user_ns: number, creator: number): EventId =>
    mntNamespace.CREATE(user_ns, creator, k.mounts.capacity === 0 ? 0 : k.mntNamespaces.slots().length),
  destroyed: (k: LinuxKernel, ns: number, { ns_id }: MntNamespace): void => {
    for (const one of k.mntNamespaces.slots())
      if (k.mntNamespaces.get(one).ns_id > ns_id) k.mntNamespaces.send(one, mntNamespace.AGE());
    free_mnt_ns(k, ns);
  },
  copied: copy_mnt_ns,
  facts: [fully_visible, ...factsOfLocks, ...factsOfOwners, proc_pid_get_link],
  calls: { mount, umount2, pivot_root, open_tree, move_mount, mount_setattr },
  read: read_mountinfo,
  signatures: mntCalls,
  constants: { ...MS, ...MNT, ...AT, ...AT_FLAG, ...OPEN_TREE, ...MOVE_MOUNT, ...MOUNT_ATTR },
  themes: [mountsTheme, mountTrees, mountLocks, mountPropagation, mountApi, mountLinks],
  scopes: [...mntScopes, ...treeScopes, ...subtreeScopes, ...apiScopes],
} as const;
