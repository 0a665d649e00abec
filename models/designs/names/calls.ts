/** The calls of the namings: asking for a name, entering by a name; restoring a container elsewhere. */
import { beyond, isAnswer, NONE, type Result } from '../../../checker/index.ts';
import { CLONE, OPEN } from '../../constants.ts';
import { find_task_by_vpid, is_in_pid_ns, task_active_pid_ns, task_pid_nr } from '../../facts/visibility.ts';
import { get_namespace, switch_namespace } from '../../lifetime/nsproxy.ts';
import { nsproxyKinds } from '../../lifetime/registered.ts';
import { open } from '../../syscalls/open.ts';
import { pidfd_open } from '../../syscalls/pidfd.ts';
import { setns } from '../../syscalls/setns.ts';
import { heldName } from './held-name.ts';
import type { NamesKernel } from './naming.ts';
import { nsNumber } from './number.ts';
import { ns_by_number, take_number } from './numbering.ts';

const SECOND_NAME = beyond('gives a second name to somebody who has one');
const TOO_OFTEN = beyond('restores once more than the scope has numbers');
const NO_CONTAINER = beyond('restores what is no container of the outermost PID namespace');

/** The space of numbers that a task looks into: that of its own PID namespace, or the one that all share. */
function space_of(k: NamesKernel, task: number): number {
  return k.parameters.naming === 'id per level' ? task_active_pid_ns(k, task) : 0;
}

/** `ns_name(pid)`: the name of the UTS namespace of a process, as it is now. */
export const ns_name = {
  run: (k: NamesKernel, caller: number, pid: number): Result => {
    if (k.heldNames.get(caller).state === 'held') return SECOND_NAME;
    const target = find_task_by_vpid(k, pid, caller);
    if (target === NONE || k.nsproxies.get(target).state !== 'held')
      return k.heldNames.send(caller, heldName.NOBODY()) ?? 0;
    const { uts_ns } = k.nsproxies.get(target);
    const nr = name_of(k, caller, pid, target, uts_ns);
    if (typeof nr !== 'number') return nr;
    return k.heldNames.send(caller, heldName.HOLD(nr, k.nsNumbers.get(uts_ns).serial)) ?? nr;
  },
};

function name_of(k: NamesKernel, caller: number, pid: number, target: number, uts_ns: number): Result {
  switch (k.parameters.naming) {
    case 'pid':
      return pid;
    case 'pidfd':
      return pidfd_open.run(k, caller, pid, 0);
    case 'descriptor':
      return open.run(k, caller, `/proc/${task_pid_nr(k, target)}/ns/uts`, OPEN.O_RDONLY);
    default: {
      const space = space_of(k, caller);
      const known = k.nsNumbers.get(uts_ns).numbers.find(({ ns }) => ns === space);
      return known?.nr ?? k.heldNames.send(caller, heldName.NO_SUCH_NUMBER()) ?? 0;
    }
  }
}

/** `ns_enter(name)`: the caller enters the UTS namespace that a name denotes now, whoever told the name. */
export const ns_enter = {
  run: (k: NamesKernel, caller: number, name: number): Result => {
    switch (k.parameters.naming) {
      case 'pid': {
        const target = find_task_by_vpid(k, name, caller);
        if (target === NONE || k.nsproxies.get(target).state !== 'held')
          return k.heldNames.send(caller, heldName.NOBODY()) ?? 0;
        return enter(k, caller, k.nsproxies.get(target).uts_ns);
      }
      case 'pidfd':
      case 'descriptor':
        return setns.run(k, caller, name, CLONE.CLONE_NEWUTS);
      default: {
        const found = ns_by_number(k, name, space_of(k, caller));
        if (found === NONE) return k.heldNames.send(caller, heldName.NO_SUCH_NUMBER()) ?? 0;
        return enter(k, caller, found);
      }
    }
  },
};

function enter(k: NamesKernel, caller: number, uts_ns: number): number {
  for (const kind of nsproxyKinds()) {
    if (kind.kind !== 'uts') continue;
    get_namespace(k, kind, uts_ns);
    switch_namespace(k, caller, kind, uts_ns);
  }
  return 0;
}

/**
 * `restore(pid)`: the container of an init is taken down, with those that are in it, and made again on a machine with
 * another past; from outside of all. What is
 * inside has the numbers that it had: processes by set_tid, descriptors by dup2, ids where the container brings
 * the space they are in. What is numbered outside it has a number that was free there.
 */
export const restore = {
  run: (k: NamesKernel, caller: number, pid: number): Result => {
    const init = find_task_by_vpid(k, pid, caller);
    const inside = init === NONE ? NONE : task_active_pid_ns(k, init);
    const outside = task_active_pid_ns(k, caller);
    if (outside !== 0 || inside === NONE || k.pidNamespaces.get(inside).parent !== outside)
      return NO_CONTAINER;
    for (const slot of k.nsNumbers.slots()) {
      const { numbers, serial } = k.nsNumbers.get(slot);
      const birthplace = k.nsHistory.get(0).birthplaces[serial - 1] ?? NONE;
      if (numbers.length === 0 || !is_in_pid_ns(k, birthplace, inside)) continue;
      // First what the restore may break: a trace, which tells no choices, is played that way.
      if (k.choose(2) === 1) continue;
      const elsewhere = numbers.map((one) =>
        is_in_pid_ns(k, one.ns, inside) ? one : take_number(k, one.ns),
      );
      if (elsewhere.some(({ nr }) => nr > 2 * k.parameters.madeMax)) return TOO_OFTEN;
      k.nsNumbers.send(slot, nsNumber.RENUMBER(elsewhere));
    }
    return 0;
  },
};

/** A child remembers what its parent remembered when it was made. */
export function inherit(k: NamesKernel, parent: number, before: readonly number[], result: Result): void {
  const held = k.heldNames.get(parent);
  if (!isAnswer(result) || held.state !== 'held') return;
  for (const child of k.tasks.slots())
    if (!before.includes(child)) k.heldNames.send(child, heldName.HOLD(held.nr, held.meant));
}
