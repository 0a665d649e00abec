/**
 * Whose a mount is: what a caller may take from a tree and put there, attached or not, and whom it may tell how to
 * share (fs/namespace.c: check_mnt, check_anonymous_mnt, may_use_mount, may_change_propagation).
 */
import { fact, NONE } from '../../checker/index.ts';
import type { Linux } from '../kinds.ts';
import { ns_capable } from './capable.ts';

/** Whether a mount is in the caller's namespace. */
export function check_mnt(k: Linux, caller: number, mnt: number): boolean {
  const { mnt_ns } = k.mounts.get(mnt);
  return mnt_ns !== NONE && mnt_ns === k.nsproxies.get(caller).mnt_ns;
}

/** Whether a mount is in a tree that is not attached, and comes from the caller's namespace. */
export const check_anonymous_mnt = fact(
  'check_anonymous_mnt',
  (k: Linux, caller: number, mnt: number): boolean => {
    const { anon_ns } = k.mounts.get(mnt);
    return anon_ns !== null && anon_ns.seq_origin === k.nsproxies.get(caller).mnt_ns;
  },
  {
    'takes a tree that is attached nowhere wherever it comes from': (k, _, mnt) =>
      k.mounts.get(mnt).anon_ns !== null,
  },
);

/** Whether the caller may copy a mount, and put a tree that is not attached on it. */
export const may_use_mount = fact(
  'may_use_mount',
  (k: Linux, caller: number, mnt: number): boolean =>
    check_mnt(k, caller, mnt) || check_anonymous_mnt(k, caller, mnt),
  {
    'leaves alone what is attached nowhere': check_mnt,
    'leaves alone what is attached': (k, caller, mnt) => check_anonymous_mnt(k, caller, mnt),
  },
);

/** Power over the owner of the namespace that a mount is in, be it another than the caller's or an anonymous one. */
export const may_change_propagation = fact(
  'may_change_propagation',
  (k: Linux, caller: number, mnt: number): boolean => {
    const { mnt_ns, anon_ns } = k.mounts.get(mnt);
    if (mnt_ns !== NONE) return isAdminOf(k, caller, k.mntNamespaces.get(mnt_ns).user_ns);
    return anon_ns !== null && isAdminOf(k, caller, anon_ns.user_ns);
  },
  {
    'lets everybody say how a tree shares that is attached nowhere': (k, caller, mnt): boolean => {
      const { mnt_ns } = k.mounts.get(mnt);
      return mnt_ns === NONE || isAdminOf(k, caller, k.mntNamespaces.get(mnt_ns).user_ns);
    },
  },
);

const isAdminOf = (k: Linux, caller: number, user_ns: number): boolean =>
  ns_capable(k, caller, user_ns, 'CAP_SYS_ADMIN');

/** All of them, for the registry. */
export const factsOfOwners = [check_anonymous_mnt, may_use_mount, may_change_propagation];
