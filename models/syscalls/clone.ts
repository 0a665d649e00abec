/** clone(2) and fork(2) (kernel/fork.c: copy_process, kernel/nsproxy.c: create_new_namespaces). */
import { beyond, NONE, type Refusal, type Result } from '../../checker/index.ts';
import { CLONE, SIGNAL } from '../constants.ts';
import { next_free_nr } from '../facts/numbers.ts';
import { pid_nr_ns, task_active_pid_ns } from '../facts/visibility.ts';
import type { LinuxKernel } from '../kinds.ts';
import { nsproxy } from '../nsproxy/machine.ts';
import { pidNamespace } from '../pid/context.ts';
import { structPid, type upid } from '../struct-pid/machine.ts';
import { task } from '../task/context.ts';
import { utsNamespace } from '../uts/machine.ts';

const NO_TASK = beyond('needs one more task than the scope has');
const NO_PID_NAMESPACE = beyond('needs one more PID namespace than the scope has');
const NO_UTS_NAMESPACE = beyond('needs one more UTS namespace than the scope has');
const NO_PARENT = beyond('would make a sibling of the first task');
const NOT_MODELLED = beyond(
  'is modelled with CLONE_NEWPID, CLONE_NEWUTS, CLONE_PARENT and the exit signal SIGCHLD only',
);
const modelled = CLONE.CLONE_NEWPID | CLONE.CLONE_NEWUTS | CLONE.CLONE_PARENT;

/** Returns the number of the child to its parent; the child returns 0. */
export const clone = {
  run: (k: LinuxKernel, caller: number, flags: number): Result => {
    if ((flags & ~modelled) !== SIGNAL.SIGCHLD) return NOT_MODELLED;
    const sibling = (flags & CLONE.CLONE_PARENT) !== 0;
    const own = task_active_pid_ns(k, caller);

    let refused = k.tasks.send(caller, task.CLONE(sibling));
    if (refused) return refused;
    const real_parent = sibling ? k.tasks.get(caller).real_parent : caller;
    if (real_parent === NONE) return NO_PARENT;

    const uts_ns = flags & CLONE.CLONE_NEWUTS ? copy_utsname(k, caller) : share_utsname(k, caller);
    if (uts_ns === NONE) return NO_UTS_NAMESPACE;

    let pid_ns = k.nsproxies.get(caller).pid_ns_for_children;
    if (flags & CLONE.CLONE_NEWPID) {
      refused = k.nsproxies.send(caller, nsproxy.CLONE_NEWPID(own));
      if (refused) return refused;
      refused = k.pidNamespaces.send(own, pidNamespace.NEST(k.parameters.depthMax));
      if (refused) return refused;
      pid_ns = create_pid_namespace(k, own);
      if (pid_ns === NONE) return NO_PID_NAMESPACE;
    }

    const numbers = alloc_pid(k, pid_ns);
    if ('errno' in numbers) return numbers;
    const child = k.tasks.free();
    const first = k.pidNamespaces.get(pid_ns).child_reaper === NONE;
    refused = k.pidNamespaces.send(pid_ns, pidNamespace.JOIN(child));
    if (refused) {
      k.by('pid.alloc.consumed');
      return refused;
    }
    if (child === NONE) return NO_TASK;

    if (!(flags & CLONE.CLONE_NEWPID)) k.pidNamespaces.send(pid_ns, pidNamespace.GET());
    const { is_child_subreaper, has_child_subreaper } = k.tasks.get(real_parent);
    k.tasks.send(child, task.FORKED(real_parent, first, is_child_subreaper || has_child_subreaper));
    k.pids.send(child, structPid.ATTACH(numbers));
    k.nsproxies.send(child, nsproxy.HOLD(uts_ns, pid_ns));
    if (flags & CLONE.CLONE_NEWUTS) k.by('uts.clone');
    k.by('task.fork.pid');
    k.by(sibling ? 'task.clone.parent' : 'task.fork.parent');
    return pid_nr_ns(k, k.pids.get(child), own);
  },
};

/** fork(2) is clone(SIGCHLD). */
export const fork = {
  run: (k: LinuxKernel, caller: number): Result => clone.run(k, caller, SIGNAL.SIGCHLD),
};

/** A new PID namespace below `parent`, which has been told (NEST); NONE if the scope has no more. */
export function create_pid_namespace(k: LinuxKernel, parent: number): number {
  const ns = k.pidNamespaces.free();
  if (ns === NONE) return NONE;
  k.pidNamespaces.send(ns, pidNamespace.CREATE(parent, k.pidNamespaces.get(parent).level + 1));
  return ns;
}

/** A new UTS namespace with the names of the caller's; NONE if the scope has no more. */
export function copy_utsname(k: LinuxKernel, caller: number): number {
  const ns = k.utsNamespaces.free();
  if (ns === NONE) return NONE;
  const { nodename, domainname } = k.utsNamespaces.get(k.nsproxies.get(caller).uts_ns);
  k.utsNamespaces.send(ns, utsNamespace.CREATE(nodename, domainname));
  return ns;
}

function share_utsname(k: LinuxKernel, caller: number): number {
  const { uts_ns } = k.nsproxies.get(caller);
  k.utsNamespaces.send(uts_ns, utsNamespace.GET());
  return uts_ns;
}

/**
 * One number in `ns` and in each of its ancestors, from the inside out. Numbers are used up even if
 * the call fails further on, except that a namespace nobody was ever born in starts again at 1.
 */
function alloc_pid(k: LinuxKernel, ns: number): readonly upid[] | Refusal {
  const numbers: upid[] = [];
  for (let at = ns; at !== NONE; at = k.pidNamespaces.get(at).parent) {
    const nr = next_free_nr(k, k.parameters, at);
    const unborn = k.pidNamespaces.get(at).state === 'unborn';
    const refused = unborn
      ? k.pidNamespaces.send(at, pidNamespace.ALLOC(nr))
      : k.pidNamespaces.sendForGood(at, pidNamespace.ALLOC(nr));
    if (refused) {
      if (numbers.length > 0) k.by('pid.alloc.consumed');
      return refused;
    }
    numbers.unshift({ nr, ns: at });
  }
  return numbers;
}
