/** mount_setattr(2) (fs/namespace.c: wants_mount_setattr, build_mount_kattr, do_mount_setattr). */
import { type Answer, beyond, type Result } from '../../checker/index.ts';
import { AT_FLAG, MOUNT_ATTR, MS } from '../constants.ts';
import { anon_ns_root, path_mounted, tree_of } from '../facts/mounts.ts';
import { check_mnt } from '../facts/whose-mounts.ts';
import type { LinuxKernel } from '../kinds.ts';
import { mount } from '../mnt/context.ts';
import { ATIME, mountFlags } from '../mnt/flags.ts';
import { mntNamespace } from '../mnt/machine.ts';
import { change_type } from './change-type.ts';
import { may_mount, pathIn } from './mount.ts';
import { user_path_at_fd } from './path-at.ts';

const NO_TREE = beyond('needs mounts, and nobody has any in this scope');
const NO_IDMAP = beyond('is modelled without MOUNT_ATTR_IDMAP');
const NO_FIELD = beyond('is modelled with attr_set, attr_clr, propagation and userns_fd only');

const { AT_EMPTY_PATH, AT_RECURSIVE } = AT_FLAG;
const { MOUNT_ATTR__ATIME, MOUNT_ATTR_NOATIME, MOUNT_ATTR_RELATIME, MOUNT_ATTR_STRICTATIME } = MOUNT_ATTR;
const known = Object.values(AT_FLAG).reduce((flags: number, flag) => flags | flag, 0);
const knownAttributes = Object.values(MOUNT_ATTR).reduce((flags: number, flag) => flags | flag, 0);
const types: readonly number[] = [0, MS.MS_UNBINDABLE, MS.MS_PRIVATE, MS.MS_SLAVE, MS.MS_SHARED];
const times: readonly number[] = [MOUNT_ATTR_RELATIME, MOUNT_ATTR_NOATIME, MOUNT_ATTR_STRICTATIME];

/** MOUNT_ATTR_SIZE_VER0, and the size of a page. */
const SIZE_VER0 = 32;
const PAGE_SIZE = 4096;

/** struct mount_attr. */
type MountAttr = {
  readonly attr_set: number;
  readonly attr_clr: number;
  readonly propagation: number;
};

export const mount_setattr = {
  run: (
    k: LinuxKernel,
    caller: number,
    dfd: number,
    path: string,
    flags: number,
    uattr: { readonly answer: Readonly<Record<string, Answer>> },
    size: number,
  ): Result => {
    if (k.mounts.capacity === 0) return NO_TREE;
    const attr = mountAttrOf(uattr.answer);
    if (!attr) return NO_FIELD;
    const { mnt_ns } = k.nsproxies.get(caller);
    const refused =
      k.mntNamespaces.send(
        mnt_ns,
        mntNamespace.MOUNT_SETATTR((flags & ~known) === 0, size > PAGE_SIZE, size < SIZE_VER0),
      ) ?? may_mount(k, caller);
    if (refused) return refused;
    if (attr.attr_set === 0 && attr.attr_clr === 0 && attr.propagation === 0) {
      k.by('mnt.setattr.nothing');
      return 0;
    }
    const invalid = k.mntNamespaces.send(mnt_ns, mntNamespace.MOUNT_ATTR(verdictOf(attr)));
    if (invalid) return invalid;
    if ((attr.attr_set | attr.attr_clr) & MOUNT_ATTR.MOUNT_ATTR_IDMAP) return NO_IDMAP;
    const found = user_path_at_fd(k, caller, dfd, path, (flags & AT_EMPTY_PATH) !== 0);
    if (!('is' in found)) return found;
    const at = pathIn(k, caller, found);
    const isRoot = path_mounted(k, at);
    const mine = anon_ns_root(k, at.mnt) || check_mnt(k, caller, at.mnt);
    const denied = k.mounts.send(at.mnt, mount.SETATTR(isRoot, mine));
    if (denied) return denied;
    return do_mount_setattr(k, flags & AT_RECURSIVE ? tree_of(k, at.mnt) : [at.mnt], attr);
  },
};

const fields = ['attr_set', 'attr_clr', 'propagation', 'userns_fd'];

/** The structure out of its record: what is left out is 0; undefined if there is something else in it. */
function mountAttrOf(record: Readonly<Record<string, Answer>>): MountAttr | undefined {
  const numbers = Object.entries(record).every(
    ([name, value]) => fields.includes(name) && typeof value === 'number',
  );
  if (!numbers) return undefined;
  const { attr_set = 0, attr_clr = 0, propagation = 0 } = record;
  return { attr_set: Number(attr_set), attr_clr: Number(attr_clr), propagation: Number(propagation) };
}

/** A number of 64 bits, of which the upper half means nothing. */
const isKnown = (attributes: number): boolean =>
  attributes >= 0 && attributes <= 0xffffffff && (attributes & ~knownAttributes) === 0;

/** What is wrong with what is asked for, if anything is (build_mount_kattr). */
function verdictOf({ attr_set, attr_clr, propagation }: MountAttr) {
  const time = attr_set & MOUNT_ATTR__ATIME;
  const cleared = attr_clr & MOUNT_ATTR__ATIME;
  return {
    type: types.includes(propagation),
    known: isKnown(attr_set) && isKnown(attr_clr),
    // Access times are one field: who sets it clears it, all of it.
    atime: cleared === 0 ? time === 0 : cleared === MOUNT_ATTR__ATIME && times.includes(time),
  };
}

/** Each mount of them, or none. */
function do_mount_setattr(k: LinuxKernel, tree: readonly number[], attr: MountAttr): Result {
  for (const mnt of tree) {
    const refused = k.mountFlags.send(
      mnt,
      mountFlags.REMOUNT(recalc_flags(k.mountFlags.get(mnt).mnt_flags, attr)),
    );
    if (refused) return refused;
  }
  if (attr.propagation !== 0) change_type(k, tree, attr.propagation);
  k.by('mnt.setattr');
  return 0;
}

const flagsOf: readonly (readonly [number, number])[] = [
  [MOUNT_ATTR.MOUNT_ATTR_RDONLY, MS.MS_RDONLY],
  [MOUNT_ATTR.MOUNT_ATTR_NOSUID, MS.MS_NOSUID],
  [MOUNT_ATTR.MOUNT_ATTR_NODEV, MS.MS_NODEV],
  [MOUNT_ATTR.MOUNT_ATTR_NOEXEC, MS.MS_NOEXEC],
  [MOUNT_ATTR.MOUNT_ATTR_NODIRATIME, MS.MS_NODIRATIME],
  [MOUNT_ATTR.MOUNT_ATTR_NOSYMFOLLOW, MS.MS_NOSYMFOLLOW],
];

/** The flags of a mount that are these to mount(2) (attr_flags_to_mnt_flags). */
function mnt_flags_of(attributes: number): number {
  return flagsOf.reduce((flags, [attribute, flag]) => flags | (attributes & attribute ? flag : 0), 0);
}

/** The flags that a mount shall have. */
function recalc_flags(mnt_flags: number, { attr_set, attr_clr }: MountAttr): number {
  const flags = (mnt_flags & ~mnt_flags_of(attr_clr)) | mnt_flags_of(attr_set);
  if ((attr_clr & MOUNT_ATTR__ATIME) === 0) return flags;
  const time = attr_set & MOUNT_ATTR__ATIME;
  const kept = time === MOUNT_ATTR_RELATIME ? MS.MS_RELATIME : 0;
  return (flags & ~(ATIME & ~MS.MS_NODIRATIME)) | (time === MOUNT_ATTR_NOATIME ? MS.MS_NOATIME : kept);
}
