import { NONE, type Step } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { errnoOf } from './stepping.ts';
import { mounted } from './trees.ts';

/** MS_RDONLY, MS_NOSUID, MS_NODEV and MS_NOEXEC. */
const restricting = 15;

/** What has come by a step to namespaces that belong to others than the caller's. */
function comers(before: Linux, step: Step, after: Linux): readonly number[] {
  const { mnt_ns } = before.nsproxies.get(step.slot);
  if (mnt_ns === NONE) return [];
  const { user_ns } = before.mntNamespaces.get(mnt_ns);
  return mounted(after).filter(
    (mnt) =>
      before.mounts.get(mnt).state === 'free' &&
      after.mntNamespaces.get(after.mounts.get(mnt).mnt_ns).user_ns !== user_ns,
  );
}

export const comesLocked = stepProperty({
  name: 'what-comes-to-another-owner-comes-locked',
  says: 'Whatever comes to a mount namespace that another user namespace owns than that of who mounted it comes with all that it restricts locked, and with its access times; and what came on it cannot be taken from there.',
  clauses: ['mnt.propagate', 'mnt.lock.flags', 'mnt.umount.locked'],
  of: ['mount'],
  holds: (before, step, after) => {
    const came = errnoOf(step) === '' ? comers(before, step, after) : [];
    return came.every((mnt) => {
      const { mnt_flags, lock_flags, lock_atime, locked } = after.mountFlags.get(mnt);
      const restricts = mnt_flags & restricting;
      const isWithAnother = came.includes(after.mounts.get(mnt).mnt_parent);
      return lock_atime && (lock_flags & restricts) === restricts && (locked || !isWithAnother);
    });
  },
  witness: (before, step, after) =>
    comers(before, step, after).some((mnt) => (after.mountFlags.get(mnt).mnt_flags & restricting) !== 0),
});
