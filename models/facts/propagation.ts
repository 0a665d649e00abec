/** Who receives what is mounted and unmounted on a mount (fs/pnode.c). */
import { ModelError, NONE } from '../../checker/index.ts';
import type { Path } from '../fs-struct/machine.ts';
import type { Linux } from '../kinds.ts';
import { NO_GROUP } from '../mnt/propagation.ts';
import { is_path_reachable, is_subdir, root_of } from './mounts.ts';

/** The members of a peer group. */
export function peers(k: Linux, group: number): readonly number[] {
  if (group === NO_GROUP) return [];
  return k.propagations.slots().filter((slot) => k.propagations.get(slot).group === group);
}

/** The mounts that receive from a peer group and are no members of it. */
export function slaves(k: Linux, group: number): readonly number[] {
  return k.propagations.slots().filter((slot) => k.propagations.get(slot).master === group);
}

/** A peer group that receives, or a slave that is in none, and the groups that it receives through. */
export type Receivers = {
  readonly mounts: readonly number[];
  /** Their group; NO_GROUP of a slave that is in none. */
  readonly group: number;
  /** From the nearest to the one where the event is. */
  readonly masters: readonly number[];
};

/**
 * All that receive from a mount but itself: its peers, the slaves of its group by their own groups, their
 * slaves; each after those that it receives from (propagation_next, next_group).
 */
export function receivers_of(k: Linux, mnt: number): readonly Receivers[] {
  const { group } = k.propagations.get(mnt);
  if (group === NO_GROUP) return [];
  const below = (of: number, masters: readonly number[]): readonly Receivers[] => {
    // Where a rule is missing a group may receive from itself, which makes no sense.
    if (masters.length > k.propagations.capacity) throw new ModelError('a peer group receives from itself');
    const direct = slaves(k, of);
    const groups = [...new Set(direct.map((slave) => k.propagations.get(slave).group))];
    return groups.flatMap((one) =>
      one === NO_GROUP
        ? direct
            .filter((slave) => k.propagations.get(slave).group === NO_GROUP)
            .map((slave) => ({ mounts: [slave], group: NO_GROUP, masters }))
        : [{ mounts: peers(k, one), group: one, masters }, ...below(one, [one, ...masters])],
    );
  };
  const others = peers(k, group).filter((peer) => peer !== mnt);
  return [{ mounts: others, group, masters: [] }, ...below(group, [group])];
}

/** Whether anybody else receives what is put on a path: nobody does who does not see it, or is in no tree. */
export function is_received(k: Linux, { mnt, dentry }: Path): boolean {
  return receivers_of(k, mnt)
    .flatMap(({ mounts }) => mounts)
    .some((one) => k.mounts.get(one).mnt_ns !== NONE && is_subdir(dentry, k.mounts.get(one).mnt_root));
}

/** The nearest group above a slave that has a member in sight (get_dominating_id). */
export function get_dominating_id(k: Linux, mnt: number, ns: number, root: Path): number {
  const { master } = k.propagations.get(mnt);
  let group = master;
  for (let walked = 0; group !== NO_GROUP && walked <= k.propagations.capacity; walked++) {
    const seen = peers(k, group).some(
      (peer) => k.mounts.get(peer).mnt_ns === ns && is_path_reachable(k, root_of(k, peer), root),
    );
    if (seen) return group;
    group = master_of(k, group);
  }
  return NO_GROUP;
}

/** The group that a peer group receives from: the same for all its members. */
export function master_of(k: Linux, group: number): number {
  const [member = NONE] = peers(k, group);
  return member === NONE ? NO_GROUP : k.propagations.get(member).master;
}

/** A number that no peer group has. */
export function free_group(k: Linux): number {
  const used = new Set(k.propagations.slots().map((slot) => k.propagations.get(slot).group));
  let group = NO_GROUP + 1;
  while (used.has(group)) group++;
  return group;
}
