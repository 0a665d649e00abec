import { NONE, type Step } from '../checker/index.ts';
import { MS } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { errnoOf, numberArg } from './stepping.ts';
import { mounted, through, walkTo, whole } from './trees.ts';

const types = MS.MS_SHARED | MS.MS_SLAVE | MS.MS_PRIVATE | MS.MS_UNBINDABLE;

const isPrivateOrSlave = (world: Linux, mnt: number): boolean =>
  mnt === NONE || world.propagations.get(mnt).group === 0;

/** What the first path of a call leads to, with all that is mounted there or without. */
function mountNamed(world: Linux, step: Step, arg: number, covered: boolean): number {
  const found = walkTo(world, step.slot, String(step.args[arg]));
  if (typeof found === 'string') return NONE;
  return covered ? through(world, found).mnt : found.mnt;
}

/** The mounts that a call works on: none of them may be shared for the claim to say something. */
function subtreeOf(world: Linux, step: Step): readonly number[] | undefined {
  const { mnt_ns } = world.nsproxies.get(step.slot);
  if (mnt_ns === NONE || world.mounts.capacity === 0) return undefined;
  // It is refused where anything of it is shared.
  if (step.name === 'pivot_root') return [];
  if (step.name === 'umount2') {
    const mnt = mountNamed(world, step, 0, true);
    return mnt === NONE ? undefined : [world.mounts.get(mnt).mnt_parent, ...whole(world, mnt)];
  }
  const flags = numberArg(step, 3);
  const changesWhatIsThere = (flags & (types | MS.MS_REMOUNT)) !== 0;
  const mnt = mountNamed(world, step, 1, !changesWhatIsThere);
  if (mnt === NONE) return undefined;
  // How a mount shares may be changed by who is in it, also where that is another namespace.
  if (flags & types && world.mounts.get(mnt).mnt_ns !== mnt_ns) return undefined;
  return changesWhatIsThere && flags & MS.MS_REC ? whole(world, mnt) : [mnt];
}

const staysInside = (world: Linux, step: Step): boolean =>
  subtreeOf(world, step)?.every((mnt) => isPrivateOrSlave(world, mnt)) ?? false;

/**
 * What the tasks of all other namespaces find in their mountinfo, and what is locked there. With how the mounts
 * share only while every namespace stays: who shared with one that has gone has lost a peer or a master.
 */
function elsewhere(world: Linux, mine: number, staying: readonly number[], sharing: boolean): string {
  return mounted(world)
    .filter((mnt) => world.mounts.get(mnt).mnt_ns !== mine && staying.includes(world.mounts.get(mnt).mnt_ns))
    .map((mnt) => {
      const { mnt_ns, mnt_parent, mnt_mountpoint, mnt_root, mnt_sb } = world.mounts.get(mnt);
      const where = [mnt, mnt_ns, mnt_parent, mnt_mountpoint, mnt_root, mnt_sb].join();
      return `${where} ${JSON.stringify([sharing && world.propagations.get(mnt), world.mountFlags.get(mnt)])}`;
    })
    .join('\n');
}

/** Whether the other namespaces that are there before and after are as they were. */
function isUnchangedElsewhere(before: Linux, step: Step, after: Linux): boolean {
  const { mnt_ns } = before.nsproxies.get(step.slot);
  // The umount of its file may take the last reference to a namespace, whose mounts go with it.
  const staying = after.mntNamespaces.slots();
  const sharing = staying.length === before.mntNamespaces.slots().length;
  return elsewhere(before, mnt_ns, staying, sharing) === elsewhere(after, mnt_ns, staying, sharing);
}

export const privateStaysInside = stepProperty({
  name: 'what-is-done-in-a-private-or-slave-subtree-stays-there',
  says: 'What is mounted, bound, moved or unmounted in a subtree that is private or a slave, and what is changed of the flags and the sharing of its mounts, changes no mount of any other mount namespace that lives on: nobody there finds another mountinfo.',
  clauses: ['mnt.propagate', 'mnt.umount.propagate', 'mnt.type.slave', 'mnt.type.private', 'mnt.copy.slave'],
  of: ['mount', 'umount2', 'pivot_root'],
  holds: (before, step, after) =>
    errnoOf(step) !== '' || !staysInside(before, step) || isUnchangedElsewhere(before, step, after),
  // It receives from another namespace, and does not send there.
  witness: (before, step) =>
    errnoOf(step) === '' &&
    staysInside(before, step) &&
    (subtreeOf(before, step) ?? []).some((mnt) => {
      if (mnt === NONE) return false;
      const { master } = before.propagations.get(mnt);
      const { mnt_ns } = before.mounts.get(mnt);
      return (
        master !== 0 &&
        mounted(before).some(
          (one) => before.mounts.get(one).mnt_ns !== mnt_ns && before.propagations.get(one).group === master,
        )
      );
    }),
});
