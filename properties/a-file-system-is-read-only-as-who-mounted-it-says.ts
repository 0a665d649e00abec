import type { Step } from '../checker/index.ts';
import { MNT, MS } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { homeOf } from './reading.ts';
import { errnoOf, numberArg } from './stepping.ts';
import { mayChange, through, walkTo } from './trees.ts';

/** To whom a file system belongs that a step has mounted: to whoever owns what it shows. */
function ownerDue(before: Linux, step: Step, { fstype }: { readonly fstype: string }): number | undefined {
  const { net_ns, ipc_ns } = before.nsproxies.get(step.slot);
  switch (fstype) {
    case 'proc':
      return before.pidNamespaces.get(homeOf(before, step.slot)).user_ns;
    case 'sysfs':
      return before.netNamespaces.get(net_ns).user_ns;
    case 'mqueue':
      return before.ipcNamespaces.get(ipc_ns).user_ns;
    // That of all files of namespaces is the machine's own, and that of all cgroups.
    case 'nsfs':
    case 'cgroup2':
      return undefined;
    default:
      return before.creds.get(step.slot).user_ns;
  }
}

/** Whether a file system shall be read-only after a step; undefined if the step says nothing of it. */
function asTold(before: Linux, step: Step, sb: number): boolean | undefined {
  const isUmount = step.name === 'umount2';
  if (!isUmount && step.name !== 'mount') return undefined;
  const found = walkTo(before, step.slot, String(step.args[isUmount ? 0 : 1]));
  if (typeof found === 'string') return undefined;
  const { mnt } = isUmount ? through(before, found) : found;
  if (before.mounts.get(mnt).mnt_sb !== sb) return undefined;
  const flags = numberArg(step, isUmount ? 1 : 3);
  if (isUmount) {
    const { root } = before.fsStructs.get(before.tasks.get(step.slot).fs);
    return root.mnt === mnt && (flags & MNT.MNT_DETACH) === 0 ? true : undefined;
  }
  return (flags & (MS.MS_REMOUNT | MS.MS_BIND)) === MS.MS_REMOUNT ? (flags & MS.MS_RDONLY) !== 0 : undefined;
}

/** Whether a file system that was there is read-only as before, or as somebody with power over it says. */
function isAsTold(before: Linux, step: Step, after: Linux, sb: number): boolean {
  const [was, is] = [before.superBlocks.get(sb), after.superBlocks.get(sb)];
  if (was.s_user_ns !== is.s_user_ns) return false;
  const told = asTold(before, step, sb);
  if (told === undefined) return is.sb_rdonly === was.sb_rdonly;
  return mayChange(before, step.slot, sb) && is.sb_rdonly === told;
}

export const readOnlyAsTold = stepProperty({
  name: 'a-file-system-is-read-only-as-who-mounted-it-says',
  says: 'A file system belongs to the user namespace of who mounts it first, for ever, is read-only if that was asked for, and becomes it or ceases to be it only when somebody with power over that user namespace remounts it or unmounts it as its own root. It is there as long as a mount shows it.',
  clauses: ['mnt.remount.super', 'mnt.remount.super.cap', 'mnt.umount.callers-root', 'mnt.new'],
  touches: ['superBlocks', 'mounts'],
  holds: (before, step, after) => {
    const shown = (sb: number) => after.mounts.slots().some((mnt) => after.mounts.get(mnt).mnt_sb === sb);
    for (let sb = 0; sb < after.superBlocks.capacity; sb++) {
      const had = before.superBlocks.get(sb).state === 'mounted';
      const { state, s_user_ns, sb_rdonly, shows } = after.superBlocks.get(sb);
      if ((state === 'mounted') !== shown(sb)) return false;
      if (state !== 'mounted') continue;
      const isNew = !before.mounts.slots().some((mnt) => before.mounts.get(mnt).mnt_sb === sb);
      if (had && !isNew) {
        if (errnoOf(step) === '' && !isAsTold(before, step, after, sb)) return false;
        continue;
      }
      const owner = ownerDue(before, step, shows);
      if (owner !== undefined && s_user_ns !== owner) return false;
      // What is there without being mounted is not made read-only by mounting it.
      const isMade = shows.fstype !== 'mqueue' && shows.fstype !== 'cgroup2';
      if (sb_rdonly !== (isMade && (numberArg(step, 3) & MS.MS_RDONLY) !== 0)) return false;
    }
    return true;
  },
  witness: (before, step, after) =>
    before.superBlocks.slots().some((sb) => {
      const [was, is] = [before.superBlocks.get(sb), after.superBlocks.get(sb)];
      return was.s_user_ns === is.s_user_ns && was.sb_rdonly !== is.sb_rdonly;
    }) && step.name === 'mount',
});
