/** mount(2) that tells a mount how to share (fs/namespace.c: do_change_type; fs/pnode.c: change_mnt_propagation). */
import type { Result } from '../../checker/index.ts';
import { MS } from '../constants.ts';
import { path_mounted, tree_of } from '../facts/mounts.ts';
import { free_group } from '../facts/propagation.ts';
import { check_mnt, may_change_propagation } from '../facts/whose-mounts.ts';
import type { Path } from '../fs-struct/machine.ts';
import type { LinuxKernel } from '../kinds.ts';
import { change_propagation } from '../lifetime/mounts.ts';
import { mount as mountEvents } from '../mnt/context.ts';
import { propagation } from '../mnt/propagation.ts';

/** MS_SHARED, MS_SLAVE, MS_PRIVATE or MS_UNBINDABLE, of a mount or of all that is on it, too. */
export function do_change_type(k: LinuxKernel, caller: number, on: Path, flags: number): Result {
  const type = flags & ~(MS.MS_REC | MS.MS_SILENT);
  const one = (type & (type - 1)) === 0;
  const capable = may_change_propagation(k, caller, on.mnt);
  const refused = k.mounts.send(on.mnt, mountEvents.CHANGE_TYPE(path_mounted(k, on), one, capable));
  if (refused) return refused;
  if (!check_mnt(k, caller, on.mnt)) k.by('mnt.type.others');
  change_type(k, flags & MS.MS_REC ? tree_of(k, on.mnt) : [on.mnt], type);
  return 0;
}

/** Makes mounts shared, slaves, private or unbindable. */
export function change_type(k: LinuxKernel, mnts: readonly number[], type: number): void {
  for (const mnt of mnts) {
    if (type & MS.MS_SHARED) change_propagation(k, mnt, propagation.MAKE_SHARED(free_group(k)));
    else if (type & MS.MS_SLAVE) change_propagation(k, mnt, propagation.MAKE_SLAVE(isAlone(k, mnt)));
    else if (type & MS.MS_PRIVATE) change_propagation(k, mnt, propagation.MAKE_PRIVATE());
    else change_propagation(k, mnt, propagation.MAKE_UNBINDABLE());
  }
}

/** Whether nobody else is in a mount's peer group. */
function isAlone(k: LinuxKernel, mnt: number): boolean {
  const { group } = k.propagations.get(mnt);
  return k.propagations.slots().every((one) => one === mnt || k.propagations.get(one).group !== group);
}
