/**
 * How trees of mounts are copied, put somewhere and taken away, with all that propagates
 * (fs/namespace.c: clone_mnt, copy_tree, attach_recursive_mnt, umount_tree; fs/pnode.c: propagate_mnt).
 */
import { type EventId, NONE } from '../../checker/index.ts';
import { MS } from '../constants.ts';
import { copies_locked, locks_what_comes } from '../facts/mount-locks.ts';
import {
  anon_ns_root,
  children_of,
  is_mnt_ns_file,
  is_subdir,
  lookup_mnt,
  topmost_overmount,
  tree_of,
} from '../facts/mounts.ts';
import { free_group, peers, type Receivers, receivers_of, slaves } from '../facts/propagation.ts';
import type { Path } from '../fs-struct/machine.ts';
import type { LinuxKernel } from '../kinds.ts';
import { mount } from '../mnt/context.ts';
import { mountFlags } from '../mnt/flags.ts';
import { NO_GROUP, propagation } from '../mnt/propagation.ts';
import type { FileSystem } from '../mnt/super-block.ts';
import { deactivate_super, sget_fc } from './super-blocks.ts';
import { get_user_ns, put_user_ns } from './user.ts';

/** How a copy shares with its original (CL_*): as its peer, as its slave, in a new group. */
export type CopyType = {
  readonly slave?: boolean;
  readonly make_shared?: boolean;
  /** Also what is unbindable is copied (CL_COPY_UNBINDABLE). */
  readonly unbindable?: boolean;
  /** Also files of mount namespaces are (CL_COPY_MNT_NS_FILE). */
  readonly mnt_ns_file?: boolean;
};

/** What a new mount is told of its file system, and what may be done through it. */
export type NewMount = {
  readonly mnt_flags: number;
  /** The user namespace that a new file system belongs to. */
  readonly user_ns: number;
  /** An empty file system if left out. */
  readonly shows?: FileSystem;
  /** The flags that are locked from the beginning, and whether access times are. */
  readonly lock_flags?: number;
  readonly lock_atime?: boolean;
};

/** A mount of a new file system, or of one that is mounted already, in no tree yet; NONE if the scope has no more. */
export function new_mount(k: LinuxKernel, asked: NewMount): number {
  const { mnt_flags, user_ns, shows = { fstype: 'tmpfs' }, lock_flags = 0, lock_atime = false } = asked;
  const mnt = k.mounts.free();
  if (mnt === NONE) return NONE;
  const sb = sget_fc(k, shows, user_ns, (mnt_flags & MS.MS_RDONLY) !== 0);
  k.mounts.send(mnt, mount.CREATE('/', sb));
  k.propagations.send(mnt, propagation.CREATE(NO_GROUP, NO_GROUP));
  k.mountFlags.send(mnt, mountFlags.CREATE({ mnt_flags, lock_flags, lock_atime }));
  return mnt;
}

/** One more mount of what a mount shows, from a directory on; NONE if the scope has no more. */
export function clone_mnt(k: LinuxKernel, old: number, root: string, type: CopyType): number {
  const mnt = k.mounts.free();
  if (mnt === NONE) return NONE;
  const { group, master } = k.propagations.get(old);
  k.mounts.send(mnt, mount.CREATE(root, k.mounts.get(old).mnt_sb));
  const kept = type.slave ? NO_GROUP : group;
  const own = type.make_shared && kept === NO_GROUP ? free_group(k) : kept;
  k.propagations.send(mnt, propagation.CREATE(own, type.slave && group !== NO_GROUP ? group : master));
  const { mnt_flags, lock_flags, lock_atime } = k.mountFlags.get(old);
  k.mountFlags.send(mnt, mountFlags.CREATE({ mnt_flags, lock_flags, lock_atime }));
  return mnt;
}

/** A copy of a tree, from a directory of its first mount on; NONE if the scope has not room for it. */
export function copy_tree(k: LinuxKernel, old: number, root: string, type: CopyType): number {
  const copy = clone_mnt(k, old, root, type);
  if (copy === NONE) return NONE;
  for (const child of children_of(k, old)) {
    const { mnt_mountpoint, mnt_root } = k.mounts.get(child);
    if (!is_subdir(mnt_mountpoint, root)) continue;
    if (!type.unbindable && k.propagations.get(child).unbindable) continue;
    if (!type.mnt_ns_file && is_mnt_ns_file(k, child)) continue;
    const below = copy_tree(k, child, mnt_root, type);
    if (below === NONE) return NONE;
    k.mounts.send(below, mount.SET_MOUNTPOINT(copy, mnt_mountpoint));
    if (copies_locked(k, child)) k.mountFlags.send(below, mountFlags.LOCK());
  }
  return copy;
}

/**
 * Puts a tree on a path, and copies of it wherever that propagates to; false if the scope has not room
 * for them. Whoever receives it in a namespace that another user namespace owns has it locked.
 */
export function attach_recursive_mnt(k: LinuxKernel, source: number, on: Path, user_ns: number): boolean {
  const shared = k.propagations.get(on.mnt).group !== NO_GROUP;
  const placed: { readonly copy: number; readonly on: number }[] = [];
  if (shared) {
    // As they are now: what is moved may receive itself, and is shared only afterwards.
    const receivers = receivers_of(k, on.mnt);
    for (const one of tree_of(k, source)) k.propagations.send(one, propagation.MAKE_SHARED(free_group(k)));
    if (!propagate_mnt(k, source, on, receivers, placed)) return false;
    if (placed.length > 0) k.by('mnt.propagate');
  }
  placed.unshift({ copy: source, on: on.mnt });
  const emptied = anon_ns_root(k, source) ? k.mounts.get(source).anon_ns : null;
  for (const { copy, on: parent } of placed) {
    const covered = lookup_mnt(k, { mnt: parent, dentry: on.dentry });
    const { mnt_ns } = k.mounts.get(parent);
    // A tree that is not attached has the owner of the caller's: another one cannot be put anything on.
    if (mnt_ns !== NONE && locks_what_comes(k, mnt_ns, user_ns)) lock_mnt_tree(k, copy);
    for (const one of tree_of(k, copy)) commit_tree(k, one, parent);
    const top = topmost_overmount(k, copy);
    k.mounts.send(copy, mount.SET_MOUNTPOINT(parent, on.dentry));
    // What was there is on top of what came (mnt_change_mountpoint).
    if (covered === NONE) continue;
    k.by('mnt.propagate.beneath');
    k.mounts.send(covered, mount.SET_MOUNTPOINT(top, k.mounts.get(top).mnt_root));
  }
  if (emptied) put_user_ns(k, emptied.user_ns);
  return true;
}

/** A mount is in the same tree as another one from now on. */
function commit_tree(k: LinuxKernel, mnt: number, parent: number): void {
  const { mnt_ns, anon_ns } = k.mounts.get(parent);
  if (anon_ns) k.mounts.send(mnt, mount.COMMIT_ANONYMOUS(anon_ns));
  else if (k.mounts.get(mnt).mnt_ns === NONE) k.mounts.send(mnt, mount.COMMIT(mnt_ns));
}

/** A copy for each that receives: peers of the source for its peers, slaves of what their masters have got. */
function propagate_mnt(
  k: LinuxKernel,
  source: number,
  on: Path,
  receivers: readonly Receivers[],
  placed: { readonly copy: number; readonly on: number }[],
): boolean {
  /** What a group has received, by its number. */
  const received = new Map<number, number>([[k.propagations.get(on.mnt).group, source]]);
  for (const { mounts, group, masters } of receivers) {
    const isPeer = masters.length === 0;
    const from = masters.map((group) => received.get(group)).find((copy) => copy !== undefined) ?? source;
    let last = isPeer ? source : NONE;
    for (const receiver of mounts) {
      const { mnt_root, mnt_ns } = k.mounts.get(receiver);
      // Nothing is put where it cannot be seen, nor into what is in no tree.
      if (mnt_ns === NONE || !is_subdir(on.dentry, mnt_root)) continue;
      const copy =
        last === NONE
          ? copy_tree(k, from, k.mounts.get(from).mnt_root, { slave: true, make_shared: group !== NO_GROUP })
          : copy_tree(k, last, k.mounts.get(last).mnt_root, {});
      if (copy === NONE) return false;
      last = copy;
      received.set(group, copy);
      placed.push({ copy, on: receiver });
    }
  }
  return true;
}

/** All that a tree restricts stays so, and what is on its first mount stays there (lock_mnt_tree). */
export function lock_mnt_tree(k: LinuxKernel, tree: number): void {
  for (const one of tree_of(k, tree)) {
    k.mountFlags.send(one, mountFlags.LOCK_FLAGS());
    if (one !== tree) k.mountFlags.send(one, mountFlags.LOCK());
  }
}

/**
 * How a mount shares from now on. The slaves of a group that has lost its last member receive from its
 * master (change_mnt_propagation, transfer_propagation).
 */
export function change_propagation(k: LinuxKernel, mnt: number, change: EventId): void {
  const { group, master } = k.propagations.get(mnt);
  k.propagations.send(mnt, change);
  if (group === NO_GROUP || peers(k, group).length > 0) return;
  for (const slave of slaves(k, group)) k.propagations.send(slave, propagation.TRANSFER(master));
}

/** How mounts are taken out of their trees: one by one, with what is locked, as they are (UMOUNT_CONNECTED). */
export type Umounting = 'at once' | 'lazily' | 'connected';

/** Takes mounts out of their trees; what is locked to a parent that goes too stays on it. */
export function umount_tree(k: LinuxKernel, going: readonly number[], how: Umounting): void {
  const parentOf = (mnt: number) => k.mounts.get(mnt).mnt_parent;
  const stays = (mnt: number) => how === 'connected' || (how === 'lazily' && k.mountFlags.get(mnt).locked);
  const connected = going.filter((mnt) => stays(mnt) && going.includes(parentOf(mnt)));
  for (const mnt of going) {
    change_propagation(k, mnt, propagation.LEAVE());
    k.mounts.send(mnt, mount.UMOUNT(connected.includes(mnt)));
  }
}

/** Lets go of the unmounted mounts that nobody has for a root or is in (mntput). */
export function mntput(k: LinuxKernel): void {
  for (;;) {
    const unused = k.mounts.slots().find((mnt) => {
      const { state, mnt_parent } = k.mounts.get(mnt);
      return state === 'detached' && mnt_parent === NONE && !is_used(k, mnt);
    });
    if (unused === undefined) return;
    const { mnt_sb } = k.mounts.get(unused);
    for (const child of children_of(k, unused)) k.mounts.send(child, mount.DISCONNECT());
    k.mounts.send(unused, mount.PUT());
    k.propagations.send(unused, propagation.PUT());
    k.mountFlags.send(unused, mountFlags.PUT());
    deactivate_super(k, mnt_sb);
  }
}

/** Somebody has come by a mount: it does not expire now. */
export function clear_expiry_mark(k: LinuxKernel, mnt: number): void {
  if (mnt === NONE || !k.mounts.get(mnt).mnt_expiry_mark) return;
  // Also for a call that is refused then.
  k.mounts.sendForGood(mnt, mount.MARK(false));
}

/** Whether somebody has a mount for a root, or is in it, or has a file of it open. */
export function is_used(k: LinuxKernel, mnt: number): boolean {
  if (k.files.slots().some((file) => k.files.get(file).mnt === mnt)) return true;
  return k.fsStructs.slots().some((fs) => {
    const { root, pwd } = k.fsStructs.get(fs);
    return root.mnt === mnt || pwd.mnt === mnt;
  });
}

/**
 * An anonymous namespace for a tree that is in none; its user namespace is kept by it. The first mount comes
 * from `origin` (alloc_mnt_ns, open_detached_copy).
 */
export function alloc_anon_ns(k: LinuxKernel, root: number, user_ns: number, seq_origin: number): void {
  get_user_ns(k, user_ns);
  for (const mnt of tree_of(k, root))
    k.mounts.send(mnt, mount.COMMIT_ANONYMOUS({ root, user_ns, seq_origin }));
}

/** The descriptor for which a tree was made is closed: unless it has been attached it is gone. */
export function dissolve_on_fput(k: LinuxKernel, mnt: number): void {
  const { anon_ns } = k.mounts.get(mnt);
  if (!anon_ns || !anon_ns_root(k, mnt)) return;
  umount_tree(k, tree_of(k, mnt), 'connected');
  put_user_ns(k, anon_ns.user_ns);
  k.by('mnt.opentree.dissolve');
}

/** A mount namespace is gone: what was copied from there comes from nowhere. */
export function forget_origin(k: LinuxKernel, ns: number): void {
  for (const mnt of k.mounts.slots()) {
    const { anon_ns } = k.mounts.get(mnt);
    if (anon_ns?.seq_origin !== ns) continue;
    k.mounts.send(mnt, mount.COMMIT_ANONYMOUS({ ...anon_ns, seq_origin: NONE }));
  }
}
