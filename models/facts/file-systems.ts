/** Who may mount file systems of which type, and what they show (fs/super.c: mount_capable; the init_fs_context of each). */
import { NONE } from '../../checker/index.ts';
import type { Linux, LinuxKernel } from '../kinds.ts';
import type { FileSystem } from '../mnt/super-block.ts';
import { ns_capable } from './capable.ts';
import { task_active_pid_ns } from './visibility.ts';

/** Types that take power over the machine: they are not marked FS_USERNS_MOUNT. */
const ofTheMachine: readonly string[] = ['ext4', 'devtmpfs', 'securityfs', 'debugfs', 'tracefs', 'hugetlbfs'];
/** Types that show something only that options name; a mount has none here. */
const withOptions: readonly string[] = ['overlay', 'fuse'];

const needs_options = (fstype: string): boolean => withOptions.includes(fstype);

/** Types that any user namespace may mount. */
const ofAnybody: readonly string[] = ['tmpfs', 'ramfs', 'devpts', 'overlay', 'fuse', 'binfmt_misc'];

/**
 * The user namespace that a file system of this type would belong to; undefined if there is no such type, NONE
 * if the scope has no namespace of the kind that it shows.
 */
function user_ns_of(k: Linux, caller: number, fstype: string): number | undefined {
  const { net_ns, ipc_ns, cgroup_ns } = k.nsproxies.get(caller);
  if (ofTheMachine.includes(fstype)) return 0;
  if (ofAnybody.includes(fstype)) return k.creds.get(caller).user_ns;
  // What shows a namespace belongs to whoever that does (the init_fs_context of each).
  if (fstype === 'proc') return k.pidNamespaces.get(task_active_pid_ns(k, caller)).user_ns;
  if (fstype === 'sysfs') return net_ns === NONE ? NONE : k.netNamespaces.get(net_ns).user_ns;
  if (fstype === 'mqueue') return ipc_ns === NONE ? NONE : k.ipcNamespaces.get(ipc_ns).user_ns;
  if (fstype === 'cgroup2') return cgroup_ns === NONE ? NONE : k.cgroupNamespaces.get(cgroup_ns).user_ns;
  return undefined;
}

/** Whether the caller has CAP_SYS_ADMIN over that, or nothing stands in its way; undefined if there is no such type. */
function mount_capable(k: Linux, caller: number, fstype: string): boolean | undefined {
  const user_ns = user_ns_of(k, caller, fstype);
  if (user_ns === undefined) return undefined;
  return user_ns === NONE || ns_capable(k, caller, user_ns, 'CAP_SYS_ADMIN');
}

/** What the type of a file system is to a caller, before it is asked where it shall be. */
export function kind_of(k: Linux, caller: number, fstype: string | null) {
  if (fstype === null) return 'none';
  const capable = mount_capable(k, caller, fstype);
  if (!capable) return capable === undefined ? 'unknown' : 'forbidden';
  return needs_options(fstype) ? 'incomplete' : 'known';
}

/** The cgroup at which the first cgroup namespace begins. */
const OUTERMOST = 0;

/** What a new mount of a type shows to a caller (init_fs_context); undefined for a type that is not modelled. */
export function file_system(k: Linux, caller: number, fstype: string | null): FileSystem | undefined {
  const { net_ns, ipc_ns, cgroup_ns } = k.nsproxies.get(caller);
  if (fstype === 'tmpfs' || fstype === 'ramfs') return { fstype };
  if (fstype === 'proc') return { fstype, ns: task_active_pid_ns(k, caller) };
  if (fstype === 'sysfs') return { fstype, ns: net_ns };
  if (fstype === 'mqueue') return { fstype, ns: ipc_ns };
  if (fstype === 'cgroup2' && beginsOutermost(k, cgroup_ns)) return { fstype };
  return undefined;
}

/** Whether a cgroup namespace begins with the outermost cgroup, as it does where there are no others. */
const beginsOutermost = (k: Linux, ns: number): boolean =>
  ns !== NONE && (k.cgroups.capacity === 0 || k.cgroupNamespaces.get(ns).root === OUTERMOST);

/** To whom it belongs: to whoever owns what it shows, or else to who mounts it. */
export function s_user_ns_of(k: LinuxKernel, caller: number, shows: FileSystem): number {
  if (shows.fstype === 'proc') return k.pidNamespaces.get(shows.ns).user_ns;
  if (shows.fstype === 'sysfs') return k.netNamespaces.get(shows.ns).user_ns;
  if (shows.fstype === 'mqueue') return k.ipcNamespaces.get(shows.ns).user_ns;
  if (shows.fstype === 'cgroup2') return machines(k);
  return k.creds.get(caller).user_ns;
}

/** The initial user namespace; NONE where that is out of sight. */
export const machines = (k: LinuxKernel): number => (k.parameters.outermost === undefined ? 0 : NONE);
