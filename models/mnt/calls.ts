/** mount(2) and umount2(2), of what keeps namespaces (fs/namespace.c). */
import { beyond, NONE, type Result } from '../../checker/index.ts';
import { MNT, MS } from '../constants.ts';
import { ns_capable } from '../facts/capable.ts';
import { isOfTheBeginning } from '../facts/mounts.ts';
import { current_chrooted } from '../facts/paths.ts';
import { task_active_pid_ns } from '../facts/visibility.ts';
import type { LinuxKernel } from '../kinds.ts';
import { path_mount } from '../syscalls/mount.ts';
import { path_umount } from '../syscalls/umount.ts';
import { proc_ns_get_link, proc_pid_lookup } from '../views/ns-links.ts';
import { get_mounted, put_mounted } from './lifetime.ts';
import { type Mounted, mntNamespace, mountAt } from './machine.ts';
import { mountPoint } from './paths.ts';

const NO_NAMESPACE = beyond('needs a mount namespace, and the scope has none');
const NO_PATH = beyond('is modelled for /tmp/a, /tmp/b, /tmp/proc and /tmp/nowhere only');
const NO_KIND = beyond(
  'is modelled for MS_BIND of a file of a namespace and for the types proc and mqueue only',
);
const NO_IPC = beyond('needs an IPC namespace, and the scope has none');
const NO_OTHER = beyond('binds a mount namespace other than its own: which of two is older is not modelled');
const NO_FLAG = beyond('is modelled with MNT_DETACH only: who is busy in a mount is not');
const NO_ROOM = beyond('needs more mounts than the scope has');
const NO_ROOT = beyond('is modelled for tasks with the root of their mount namespace, and no other mounts');

/** The caller's mount namespace, if its paths are those that are modelled. */
function mountNamespaceOf(k: LinuxKernel, caller: number): number | typeof NO_ROOT {
  const { mnt_ns } = k.nsproxies.get(caller);
  if (mnt_ns === NONE) return NO_NAMESPACE;
  return current_chrooted(k, caller) || !isOfTheBeginning(k, mnt_ns) ? NO_ROOT : mnt_ns;
}

/** At the paths of files of namespaces: `type` is null with MS_BIND, or proc. Elsewhere trees are changed. */
export const mount = {
  run: (
    k: LinuxKernel,
    caller: number,
    source: string | null,
    target: string,
    type: string | null,
    flags: number,
  ): Result => {
    if (mountPoint(target) === undefined) return path_mount(k, caller, source, target, type, flags);
    const mnt_ns = mountNamespaceOf(k, caller);
    if (typeof mnt_ns === 'object') return mnt_ns;
    const found = mountPoint(target);
    if (found === undefined) return NO_PATH;
    const binds = flags === MS.MS_BIND;
    if (!binds && ((type !== 'proc' && type !== 'mqueue') || flags !== 0)) return NO_KIND;
    const refused = may_mount(k, caller, mnt_ns, found !== 'nothing');
    if (refused) return refused;
    const directory = found === 'directory';
    if (type === 'mqueue' && !binds) return mount_mqueue(k, caller, mnt_ns, target, directory);
    return binds
      ? do_loopback(k, caller, mnt_ns, source ?? '', target, directory)
      : do_new_mount(k, caller, mnt_ns, target, directory);
  },
};

function may_mount(k: LinuxKernel, caller: number, mnt_ns: number, found: boolean) {
  const capable = ns_capable(k, caller, k.mntNamespaces.get(mnt_ns).user_ns, 'CAP_SYS_ADMIN');
  return k.mntNamespaces.send(mnt_ns, mntNamespace.MAY_MOUNT(found, capable));
}

/** Another name for what a link of /proc/PID/ns denotes, or for what is bound already. */
function do_loopback(
  k: LinuxKernel,
  caller: number,
  mnt_ns: number,
  source: string,
  at: string,
  directory: boolean,
): Result {
  const bound = mountAt(k.mntNamespaces.get(mnt_ns).mounts, source)?.of;
  const of = bound?.is === 'namespace' ? bound : linkAt(k, caller, source);
  if (!('ns' in of)) return of;
  if (of.kind === 'mnt' && of.ns !== mnt_ns) return NO_OTHER;
  return attach(k, mnt_ns, of, at, (mount) => mntNamespace.BIND(mount, directory, of.kind === 'mnt'));
}

function linkAt(k: LinuxKernel, caller: number, source: string) {
  const found = proc_pid_lookup(k, caller, source);
  if (!found) return NO_KIND;
  if ('errno' in found) return found;
  if (!found.rest.startsWith('ns/')) return NO_KIND;
  const link = proc_ns_get_link(k, caller, found.target, found.rest.slice(3));
  return 'kind' in link ? ({ is: 'namespace', ...link } as const) : link;
}

/** A procfs of the PID namespace that the caller is in. */
function do_new_mount(
  k: LinuxKernel,
  caller: number,
  mnt_ns: number,
  at: string,
  directory: boolean,
): Result {
  const ns = task_active_pid_ns(k, caller);
  const capable = ns_capable(k, caller, k.pidNamespaces.get(ns).user_ns, 'CAP_SYS_ADMIN');
  // What hides a part of /proc can be taken away where it was put.
  const revealed = k.mntNamespaces.get(mnt_ns).user_ns === 0;
  return attach(k, mnt_ns, { is: 'procfs', ns }, at, (mount) =>
    mntNamespace.MOUNT_PROCFS(mount, directory, capable, revealed),
  );
}

/** The message queues of the IPC namespace that the caller is in (ipc/mqueue.c: mqueue_init_fs_context). */
function mount_mqueue(
  k: LinuxKernel,
  caller: number,
  mnt_ns: number,
  at: string,
  directory: boolean,
): Result {
  const { ipc_ns: ns } = k.nsproxies.get(caller);
  if (ns === NONE) return NO_IPC;
  const capable = ns_capable(k, caller, k.ipcNamespaces.get(ns).user_ns, 'CAP_SYS_ADMIN');
  return attach(k, mnt_ns, { is: 'mqueue', ns, stale: NONE }, at, (mount) =>
    mntNamespace.MOUNT_MQUEUE(mount, directory, capable),
  );
}

function attach(
  k: LinuxKernel,
  mnt_ns: number,
  of: Mounted,
  at: string,
  event: (mount: { at: string; of: Mounted; locked: boolean }) => ReturnType<typeof mntNamespace.BIND>,
): Result {
  const { length } = k.mntNamespaces.get(mnt_ns).mounts;
  const refused = k.mntNamespaces.send(mnt_ns, event({ at, of, locked: false }));
  if (refused) return refused;
  if (length >= (k.parameters.mountsMax ?? 16)) return NO_ROOM;
  get_mounted(k, of);
  return 0;
}

export const umount2 = {
  run: (k: LinuxKernel, caller: number, target: string, flags: number): Result => {
    if (mountPoint(target) === undefined) return path_umount(k, caller, target, flags);
    const mnt_ns = mountNamespaceOf(k, caller);
    if (typeof mnt_ns === 'object') return mnt_ns;
    if (flags !== MNT.MNT_DETACH) return NO_FLAG;
    const found = mountPoint(target);
    if (found === undefined) return NO_PATH;
    const top = mountAt(k.mntNamespaces.get(mnt_ns).mounts, target);
    const refused =
      may_mount(k, caller, mnt_ns, found !== 'nothing') ??
      k.mntNamespaces.send(mnt_ns, mntNamespace.UMOUNT(target));
    if (refused) return refused;
    if (top) put_mounted(k, top.of);
    return 0;
  },
};
