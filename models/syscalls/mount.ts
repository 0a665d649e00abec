/** mount(2) (fs/namespace.c: path_mount). */
import { type BeyondScope, beyond, NONE, type Refusal, type Result } from '../../checker/index.ts';
import { MS } from '../constants.ts';
import { ns_capable } from '../facts/capable.ts';
import { file_system, kind_of, machines, s_user_ns_of } from '../facts/file-systems.ts';
import { leadsByLink, leadsThroughOwnCwd } from '../facts/magic-links.ts';
import { cannotSpread, mnt_ns_loop } from '../facts/mnt-ns-files.ts';
import { has_locked_children, is_stuck } from '../facts/mount-locks.ts';
import {
  anon_ns_root,
  follow_down,
  mount_is_ancestor,
  path_mounted,
  shown_by,
  tree_of,
} from '../facts/mounts.ts';
import { mnt_walked_to, path_lookup } from '../facts/paths.ts';
import { mnt_already_visible } from '../facts/visible-mounts.ts';
import { check_mnt, may_use_mount } from '../facts/whose-mounts.ts';
import { type Found, fsStruct, type Path } from '../fs-struct/machine.ts';
import type { LinuxKernel } from '../kinds.ts';
import {
  attach_recursive_mnt,
  clear_expiry_mark,
  clone_mnt,
  copy_tree,
  new_mount,
} from '../lifetime/mounts.ts';
import { mounted_sb } from '../lifetime/super-blocks.ts';
import { mount as mountEvents, type Original } from '../mnt/context.ts';
import { ATIME, SETTABLE } from '../mnt/flags.ts';
import { mntNamespace } from '../mnt/machine.ts';
import { NO_GROUP } from '../mnt/propagation.ts';
import type { FileSystem } from '../mnt/super-block.ts';
import { proc_ns_get_link, proc_pid_lookup } from '../views/ns-links.ts';
import { do_change_type } from './change-type.ts';
import { do_reconfigure_mnt, do_remount, mnt_flags_of } from './remount.ts';

const NO_TREE = beyond('needs mounts, and nobody has any in this scope');
const NO_PATH = beyond('is modelled for a handful of directories only');
const NO_MOUNT = beyond('needs one more mount than the scope has');
const NO_FILE_SYSTEM = beyond(
  'is modelled with tmpfs, ramfs, proc, sysfs, mqueue and cgroup2 from the outermost cgroup only, and with other types where they are refused',
);
const NO_NAMESPACE = beyond(
  'needs a namespace of the kind that the file system shows, and the scope has none',
);
const NO_CHOICE = beyond('finds several mounts of the type that may be seen, locked in several ways');
const NO_LINK = beyond('is modelled for the links of /proc/PID/ns, root and cwd, of what is below /proc');
const NO_OWN = beyond('is not modelled by a link of /proc to where the caller itself is');
const NO_FLAG = beyond('is modelled with the flags of mounts only');

const types = MS.MS_SHARED | MS.MS_PRIVATE | MS.MS_SLAVE | MS.MS_UNBINDABLE;
const modelled =
  SETTABLE |
  ATIME |
  MS.MS_STRICTATIME |
  MS.MS_REMOUNT |
  MS.MS_BIND |
  MS.MS_MOVE |
  MS.MS_REC |
  MS.MS_SILENT |
  types;

/** What a path leads to, from where the caller is; `passing`: the mount there does not expire for that. */
export function user_path_at(
  k: LinuxKernel,
  caller: number,
  path: string,
  passing: boolean = true,
): Found | Refusal | BeyondScope {
  if (k.mounts.capacity === 0) return NO_TREE;
  const { fs } = k.tasks.get(caller);
  const found = path_lookup(k, caller, path);
  if (!found) return NO_PATH;
  if (leadsThroughOwnCwd(k, caller, path)) return NO_OWN;
  if (passing || !('path' in found)) clear_expiry_mark(k, mnt_walked_to(k, caller, path));
  const refused = k.fsStructs.send(fs, fsStruct.LOOK_UP(found));
  if (!refused && leadsByLink(path)) k.by('chroot.link');
  return refused ?? found;
}

/** The same, of a call that takes directories only. */
export function user_directory_at(
  k: LinuxKernel,
  caller: number,
  path: string,
): Found | Refusal | BeyondScope {
  const found = user_path_at(k, caller, path);
  if (!('is' in found)) return found;
  const { fs } = k.tasks.get(caller);
  return (
    k.fsStructs.send(fs, fsStruct.LOOK_UP(found.is === 'file' ? { is: 'no directory' } : found)) ?? found
  );
}

/** What was found; where the rule is missing that there must be something, where the caller is. */
export function pathIn(k: LinuxKernel, caller: number, found: Found): Path {
  return 'path' in found ? found.path : k.fsStructs.get(k.tasks.get(caller).fs).pwd;
}

/** Whether the caller may mount and unmount in its namespace at all. */
export function may_mount(k: LinuxKernel, caller: number): Refusal | undefined {
  const { mnt_ns } = k.nsproxies.get(caller);
  const capable = ns_capable(k, caller, k.mntNamespaces.get(mnt_ns).user_ns, 'CAP_SYS_ADMIN');
  return k.mntNamespaces.send(mnt_ns, mntNamespace.CHANGE_TREE(capable));
}

function path_mount(
  k: LinuxKernel,
  caller: number,
  source: string | null,
  target: string,
  fstype: string | null,
  flags: number,
): Result {
  if ((flags & ~modelled) !== 0) return NO_FLAG;
  const found = user_path_at(k, caller, target);
  if (!('is' in found)) return found;
  const refused = may_mount(k, caller);
  if (refused) return refused;
  const on = pathIn(k, caller, found);
  const directory = found.is !== 'file';
  if (flags & MS.MS_REMOUNT)
    return flags & MS.MS_BIND ? do_reconfigure_mnt(k, caller, on, flags) : do_remount(k, caller, on, flags);
  if (flags & MS.MS_BIND) return do_loopback(k, caller, source, on, directory, (flags & MS.MS_REC) !== 0);
  if (flags & types) return do_change_type(k, caller, on, flags);
  if (flags & MS.MS_MOVE) return do_move_mount_old(k, caller, source, on, directory);
  return do_new_mount(k, caller, fstype, on, directory, flags);
}

export const mount = { run: path_mount };

/** Where something shall be mounted, on top of what is there: who finds that comes by it (do_lock_mount). */
export function lock_mount(k: LinuxKernel, target: Path): Path {
  const on = follow_down(k, target);
  clear_expiry_mark(k, on.mnt);
  return on;
}

function do_new_mount(
  k: LinuxKernel,
  caller: number,
  fstype: string | null,
  target: Path,
  directory: boolean,
  flags: number,
): Result {
  const known = kind_of(k, caller, fstype);
  const shows = known === 'known' ? file_system(k, caller, fstype) : { fstype: 'tmpfs' as const };
  if (!shows) return NO_FILE_SYSTEM;
  if ('ns' in shows && shows.ns === NONE) return NO_NAMESPACE;
  const mnt_flags = mnt_flags_of(flags);
  const { mnt_ns } = k.nsproxies.get(caller);
  const [locks, other] = mnt_already_visible(k, mnt_ns, shows.fstype, mnt_flags);
  const revealing = locks === undefined;
  const on = known === 'known' && !revealing ? lock_mount(k, target) : follow_down(k, target);
  const refused = k.mounts.send(
    on.mnt,
    mountEvents.MOUNT_NEW({
      fstype: known,
      revealing,
      mine: check_mnt(k, caller, on.mnt),
      already: path_mounted(k, on) && k.mounts.get(on.mnt).mnt_sb === mounted_sb(k, shows),
      directory,
    }),
  );
  if (refused) return refused;
  if (other) return NO_CHOICE;
  if (shows.fstype === 'proc') k.by('procfs.mount');
  if (shows.fstype === 'mqueue') k.by('mq.mount');
  if (shows.fstype === 'sysfs') k.by('mnt.new.sysfs');
  if (shows.fstype === 'cgroup2') k.by('mnt.new.cgroup2');
  const user_ns = s_user_ns_of(k, caller, shows);
  const mnt = new_mount(k, { mnt_flags, user_ns, shows, ...locks });
  return mnt === NONE ? NO_MOUNT : graft(k, caller, mnt, on);
}

/** Puts a tree there, as the caller. */
function graft(k: LinuxKernel, caller: number, tree: number, on: Path): Result {
  const { user_ns } = k.mntNamespaces.get(k.nsproxies.get(caller).mnt_ns);
  return attach_recursive_mnt(k, tree, on, user_ns) ? 0 : NO_MOUNT;
}

/** Refuses a source that is not named. */
function take_source(k: LinuxKernel, on: Path, source: string | null): Refusal | undefined {
  return k.mounts.send(on.mnt, mountEvents.TAKE_SOURCE(source !== null && source !== ''));
}

/** What is to be bound: something in a tree, or the file of a namespace that a link leads to. */
export type BindSource = {
  readonly file: boolean;
  /** What is bound already, or would be if it is the file of a namespace. */
  readonly shows: FileSystem;
  /** NONE for a file that a link of a procfs leads to: it is in no tree. */
  readonly old: Path;
};

function bindSource(
  k: LinuxKernel,
  caller: number,
  on: Path,
  source: string | null,
): BindSource | Refusal | BeyondScope {
  const refused = take_source(k, on, source);
  if (refused) return refused;
  const inProcfs = leadsByLink(source ?? '') ? undefined : proc_pid_lookup(k, caller, source ?? '.');
  if (inProcfs) {
    if ('errno' in inProcfs) return inProcfs;
    const { target, rest } = inProcfs;
    if (!rest.startsWith('ns/')) return NO_LINK;
    const link = proc_ns_get_link(k, caller, target, rest.slice('ns/'.length));
    if (!('kind' in link)) return link;
    const { kind, ns } = link;
    return { file: true, shows: { fstype: 'nsfs', kind, ns }, old: { mnt: NONE, dentry: '/' } };
  }
  const found = user_path_at(k, caller, source ?? '.');
  if (!('is' in found)) return found;
  const old = pathIn(k, caller, found);
  return { file: found.is === 'file', shows: shown_by(k, old.mnt), old };
}

function do_loopback(
  k: LinuxKernel,
  caller: number,
  source: string | null,
  target: Path,
  directory: boolean,
  recurse: boolean,
): Result {
  const found = bindSource(k, caller, target, source);
  if (!('shows' in found)) return found;
  const { shows, file } = found;
  const loops = mnt_ns_loop(k, caller, shows);
  const on = loops ? follow_down(k, target) : lock_mount(k, target);
  const refused = k.mounts.send(
    on.mnt,
    mountEvents.MOUNT_BIND({
      mine: check_mnt(k, caller, on.mnt),
      source: {
        ...originalAt(k, caller, found, recurse),
        loops,
        fits: file !== directory,
        cannotSpread: cannotSpread(k, shows, on),
      },
    }),
  );
  if (refused) return refused;
  if (shows.fstype === 'nsfs') k.by('mnt.bind.file');
  const mnt = clone_source(k, found, recurse);
  return mnt === NONE ? NO_MOUNT : graft(k, caller, mnt, on);
}

/** What decides whether a tree may be copied, or its first mount (__do_loopback). */
export function originalAt(
  k: LinuxKernel,
  caller: number,
  { old, shows }: BindSource,
  recurse: boolean,
): Original {
  const inTree = old.mnt !== NONE;
  return {
    unbindable: inTree && k.propagations.get(old.mnt).unbindable,
    // The file of a namespace is bound from wherever it is.
    mine: shows.fstype === 'nsfs' || may_use_mount(k, caller, old.mnt),
    uncovers: inTree && !recurse && has_locked_children(k, old),
    stuck: inTree && recurse && is_stuck(k, old),
  };
}

/** The mount of what is bound, or of all that is there; NONE if the scope has not room for it. */
export function clone_source(k: LinuxKernel, { old, shows }: BindSource, recurse: boolean): number {
  // Of a file that is in no tree: of the machine's own mount, through which everything may be done.
  if (old.mnt === NONE) return new_mount(k, { mnt_flags: 0, user_ns: machines(k), shows });
  return recurse
    ? copy_tree(k, old.mnt, old.dentry, { mnt_ns_file: true })
    : clone_mnt(k, old.mnt, old.dentry, {});
}

/** MS_MOVE (do_move_mount_old). */
function do_move_mount_old(
  k: LinuxKernel,
  caller: number,
  source: string | null,
  target: Path,
  directory: boolean,
): Result {
  const found = take_source(k, target, source) ?? user_path_at(k, caller, source ?? '.');
  if (!('is' in found)) return found;
  const fits = (found.is !== 'file') === directory;
  return do_move_mount(k, caller, pathIn(k, caller, found), target, fits);
}

/** Moves a mount from its place, or attaches a tree that open_tree(2) has made; `fits`: both are directories, or neither. */
export function do_move_mount(
  k: LinuxKernel,
  caller: number,
  old: Path,
  target: Path,
  fits: boolean,
): Result {
  const isRoot = path_mounted(k, old);
  const on = isRoot && fits ? lock_mount(k, target) : follow_down(k, target);
  const { mnt_parent, anon_ns } = k.mounts.get(old.mnt);
  const attached = check_mnt(k, caller, old.mnt);
  const isShared = (mnt: number) => mnt !== NONE && k.propagations.get(mnt).group !== NO_GROUP;
  const refused = k.mounts.send(
    on.mnt,
    mountEvents.MOUNT_MOVE({
      mine: attached ? check_mnt(k, caller, on.mnt) : may_use_mount(k, caller, on.mnt),
      shared: isShared(on.mnt),
      source: {
        isRoot,
        fits,
        mine: attached || anon_ns_root(k, old.mnt),
        sameTree: anon_ns !== null && anon_ns.root === k.mounts.get(on.mnt).anon_ns?.root,
        locked: k.mountFlags.get(old.mnt).locked,
        fromShared: isShared(mnt_parent),
        unbindable: tree_of(k, old.mnt).some((one) => k.propagations.get(one).unbindable),
        loops: tree_of(k, old.mnt).some((one) => mnt_ns_loop(k, caller, shown_by(k, one))),
        aboveTarget: mount_is_ancestor(k, old.mnt, on.mnt),
        cannotSpread: cannotSpread(k, shown_by(k, old.mnt), on),
      },
    }),
  );
  if (refused) return refused;
  if (!attached) k.by('mnt.movemount');
  return graft(k, caller, old.mnt, on);
}
