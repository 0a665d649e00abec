/**
 * What fork(2), clone(2) and clone3(2) have in common (kernel/fork.c: kernel_clone, copy_process,
 * kernel/nsproxy.c: copy_namespaces).
 */
import { type BeyondScope, beyond, isRefusal, NONE, type Refusal, type Result } from '../../checker/index.ts';
import { cgroup } from '../cgroup/cgroup.ts';
import { within_delegation } from '../cgroup/delegation.ts';
import { cgroup_fork } from '../cgroup/lifetime.ts';
import { cgroup_may_write, may_write_common } from '../cgroup/permission.ts';
import { cgroup_is_valid_domain, dom_cgrp } from '../cgroup/threaded.ts';
import { CLONE, RESERVED_PIDS } from '../constants.ts';
import { credentials } from '../credentials/context.ts';
import { checkpoint_restore_ns_capable, ns_capable } from '../facts/capable.ts';
import { fileOf } from '../facts/files.ts';
import { next_free_nr, nr_in_use } from '../facts/numbers.ts';
import { is_exempt_from_nproc, processes_of } from '../facts/processes.ts';
import { group_leader, threads } from '../facts/threads.ts';
import { pid_nr_ns, task_active_pid_ns } from '../facts/visibility.ts';
import type { LinuxKernel } from '../kinds.ts';
import { copy_files } from '../lifetime/files.ts';
import { copy_semundo, wasTouchedByOthers } from '../lifetime/ipc.ts';
import { enter_copy } from '../lifetime/mount-namespaces.ts';
import {
  aim_time_children,
  get_namespace,
  get_time_ns_for_children,
  switch_namespace,
  timens_on_fork,
} from '../lifetime/nsproxy.ts';
import { nsproxyKinds } from '../lifetime/registered.ts';
import { copy_rlimits, limits_processes } from '../lifetime/rlimits.ts';
import { copy_shared } from '../lifetime/shared.ts';
import { new_pid } from '../lifetime/struct-pid.ts';
import { making } from '../lifetime/ucounts.ts';
import { get_user_ns, put_user_ns } from '../lifetime/user.ts';
import { nsproxy } from '../nsproxy/machine.ts';
import { pidNamespace } from '../pid/context.ts';
import { rlimits } from '../rlimits/context.ts';
import { signalStruct } from '../signal-struct/context.ts';
import type { upid } from '../struct-pid/machine.ts';
import { type Task, task } from '../task/context.ts';
import {
  create_new_namespaces,
  create_user_ns,
  isMade,
  type NewNamespaces,
  namespaceFlags,
} from './create-namespaces.ts';
import { get_unused_fd_for, installOpened } from './open.ts';

const NO_TASK = beyond('needs one more task than the scope has');
const NO_PID = beyond('needs one more struct pid than the scope has');
const NO_LEVEL = beyond('chooses a number outside the outermost PID namespace');
const NO_PARENT = beyond('would make a sibling of the first task');
const NO_VFORK = beyond('makes one of several threads wait for its child, which is not modelled');
const OF_THE_MACHINE = beyond('depends on how many processes of its user the machine has');
const NO_SHARING = beyond('shares what is not modelled');
const NO_TRACE = beyond('fails when what is attached may have been attached once more already');

/** Flags that nothing in the model depends on. */
const without_effect =
  CLONE.CLONE_DETACHED |
  CLONE.CLONE_PTRACE |
  CLONE.CLONE_UNTRACED |
  CLONE.CLONE_IO |
  CLONE.CLONE_SETTLS |
  CLONE.CLONE_PARENT_SETTID |
  CLONE.CLONE_CHILD_SETTID |
  CLONE.CLONE_CHILD_CLEARTID;
const sharing =
  CLONE.CLONE_VM | CLONE.CLONE_FS | CLONE.CLONE_FILES | CLONE.CLONE_SIGHAND | CLONE.CLONE_SYSVSEM;
const modelled =
  CLONE.CLONE_NEWUSER |
  CLONE.CLONE_PARENT |
  CLONE.CLONE_PIDFD |
  CLONE.CLONE_THREAD |
  CLONE.CLONE_VFORK |
  sharing |
  without_effect;

/** What the kernel makes of the arguments of its calls (struct kernel_clone_args). */
export type CloneRequest = {
  /** CLONE_*, 32 bits of them. */
  readonly flags: number;
  readonly exit_signal: number;
  /** The pidfd and the pid are to be stored at the same address. */
  readonly one_place: boolean;
  /** A pidfd could be stored at its address. */
  readonly pidfd_stored: boolean;
  /** The numbers that the child shall have, from its own PID namespace outwards. */
  readonly set_tid: readonly number[];
  /** The child has no signal handlers (CLONE_CLEAR_SIGHAND). */
  readonly clear_sighand: boolean;
  /** The child is put into the cgroup of some descriptor (CLONE_INTO_CGROUP). */
  /** The descriptor of a cgroup for the child, or NONE. */
  readonly into_cgroup: number;
};

/** Returns the number of the child to its parent, and with CLONE_PIDFD what is stored; the child returns 0. */
export function kernel_clone(k: LinuxKernel, caller: number, request: CloneRequest): Result {
  const result = making(k, () => copy_process(k, caller, request));
  // Its memory may have been copied before that, and with it what is attached there.
  return isRefusal(result) && wasTouchedByOthers(k, caller) ? NO_TRACE : result;
}

function copy_process(k: LinuxKernel, caller: number, request: CloneRequest): Result {
  const { flags, one_place, set_tid } = request;
  const isThread = (flags & CLONE.CLONE_THREAD) !== 0;
  const sibling = isThread || (flags & CLONE.CLONE_PARENT) !== 0;
  const own = task_active_pid_ns(k, caller);

  let refused = k.tasks.send(caller, task.CLONE(flags, one_place));
  if (refused) return refused;
  if (flags & CLONE.CLONE_THREAD) {
    refused = k.nsproxies.send(caller, nsproxy.CLONE_THREAD(own));
    if (refused) return refused;
  }

  let { user_ns } = k.creds.get(caller);
  if (flags & CLONE.CLONE_NEWUSER) {
    const created = create_user_ns(k, caller);
    if (typeof created === 'object') return created;
    user_ns = created;
  }
  const tooMany = nproc_refusal(k, caller, user_ns);
  if (tooMany) return tooMany;
  if (flags & namespaceFlags()) {
    const capable = ns_capable(k, caller, user_ns, 'CAP_SYS_ADMIN');
    refused = k.creds.send(caller, credentials.CLONE_NAMESPACES(capable));
    if (refused) return refused;
  }
  if (flags & CLONE.CLONE_NEWIPC) {
    refused = k.nsproxies.send(caller, nsproxy.CLONE_NEWIPC((flags & CLONE.CLONE_SYSVSEM) !== 0));
    if (refused) return refused;
  }
  const namespaces = create_new_namespaces(k, caller, flags, user_ns, nsproxy.CLONE_NEWPID);
  if (!isMade(namespaces)) return namespaces;

  const pid_ns = namespaces.pid_ns === NONE ? k.nsproxies.get(caller).pid_ns_for_children : namespaces.pid_ns;
  if (set_tid.length > 0) {
    const { levelsAbove = 0 } = k.parameters;
    const levels = k.pidNamespaces.get(pid_ns).level + 1;
    refused = k.tasks.send(caller, task.SET_TID(set_tid.length > levels + levelsAbove));
    if (refused) return refused;
    if (levelsAbove > 0 && set_tid.length > levels) return NO_LEVEL;
  }
  const numbers = alloc_pid(k, caller, pid_ns, set_tid);
  if ('errno' in numbers) return numbers;
  const late = k.pidNamespaces.send(pid_ns, pidNamespace.ADD()) ?? late_refusal(k, caller, request);
  if (late && !('errno' in late)) return late;
  const first = k.pidNamespaces.get(pid_ns).state === 'unborn';
  if (late) {
    k.by('pid.alloc.consumed');
    // A namespace that this very call has made is gone anyway.
    if (first && namespaces.pid_ns === NONE)
      k.pidNamespaces.sendForGood(pid_ns, pidNamespace.FIRST_FORK_FAILED());
    return late;
  }
  const child = k.tasks.free();
  // The last look whether the namespace takes members; nothing can have changed in between here.
  refused = k.pidNamespaces.send(pid_ns, pidNamespace.JOIN(child));
  if (refused) return refused;

  const real_parent = sibling ? k.tasks.get(caller).real_parent : caller;
  if (child === NONE) return NO_TASK;
  if (real_parent === NONE && !isThread) return NO_PARENT;
  if (flags & ~(modelled | namespaceFlags())) return NO_SHARING;
  const pid = new_pid(k, child, numbers);
  if (pid === NONE) return NO_PID;
  if (isThread) new_thread(k, caller, child, pid);
  else {
    const { exit_signal } = sibling ? k.tasks.get(group_leader(k, caller)) : request;
    new_process(k, caller, child, { thread_pid: pid, real_parent, exit_signal, unkillable: first });
    // A sibling's parent is that of its maker, in this too.
    if (sibling && k.tasks.get(caller).parent_executed) k.tasks.send(child, task.PARENT_EXECUTED());
  }
  copy_creds(k, caller, child, flags & CLONE.CLONE_NEWUSER ? user_ns : NONE);
  copy_files(k, caller, child, flags);
  if (!isThread) copy_rlimits(k, caller, child);
  if (flags & CLONE.CLONE_SYSVSEM) copy_semundo(k, caller, child);
  copy_shared(k, caller, child, request);
  copy_namespaces(k, caller, child, flags, namespaces);
  const made = namespaces.made.find(({ kind }) => kind.kind === 'cgroup')?.ns ?? NONE;
  cgroup_fork(k, caller, child, cgroupOf(k, caller, request.into_cgroup), made);
  if (flags & CLONE.CLONE_NEWUTS) k.by('uts.clone');
  k.by('task.fork.pid');
  if (!isThread) k.by(sibling ? 'task.clone.parent' : 'task.fork.parent');
  const nr = pid_nr_ns(k, k.pids.get(pid), own);
  let told: Result = nr;
  if (flags & CLONE.CLONE_PIDFD) {
    const pidfd = installOpened(
      k,
      caller,
      { is: 'pidfd', pid, thread: isThread, nonblock: false },
      { cloexec: true },
    );
    if (typeof pidfd !== 'number') return pidfd;
    k.by(isThread ? 'thread.pidfd' : 'task.clone.pidfd');
    told = { answer: { pid: nr, pidfd } };
  }
  if ((flags & CLONE.CLONE_VFORK) === 0) return told;
  if (threads(k, caller).length > 1) return NO_VFORK;
  // It is told when it goes on.
  k.tasks.send(caller, task.VFORK(child));
  return told;
}

/** A process with its first thread, in the process group and the session of its maker. */
function new_process(
  k: LinuxKernel,
  maker: number,
  child: number,
  made: Pick<Task, 'thread_pid' | 'real_parent' | 'exit_signal' | 'unkillable'>,
): void {
  const { thread_pid, real_parent, exit_signal, unkillable } = made;
  const { is_child_subreaper, has_child_subreaper } = k.tasks.get(group_leader(k, real_parent));
  const below = is_child_subreaper || has_child_subreaper;
  k.tasks.send(child, task.FORKED(thread_pid, real_parent, exit_signal, unkillable, below));
  const { pgrp, session } = k.signals.get(group_leader(k, maker));
  k.signals.send(child, signalStruct.COPY(pgrp, session));
}

/** One more thread of its maker's process: what belongs to the process is its first thread's. */
function new_thread(k: LinuxKernel, maker: number, child: number, pid: number): void {
  const { real_parent, unkillable } = k.tasks.get(maker);
  k.tasks.send(child, task.FORKED(pid, real_parent, 0, unkillable, false));
  k.tasks.send(child, task.JOIN_THREAD_GROUP(group_leader(k, maker)));
}

/** The child has its maker's credentials, or enters a new user namespace with them. */
function copy_creds(k: LinuxKernel, maker: number, child: number, newUserNs: number): void {
  const { user_ns } = k.creds.get(maker);
  k.creds.send(child, credentials.COPY(k.creds.get(maker)));
  get_user_ns(k, user_ns);
  if (newUserNs === NONE) return;
  k.creds.send(child, credentials.ENTER_USER_NS(newUserNs));
  put_user_ns(k, user_ns);
}

/**
 * The child shares its maker's namespaces and is in those made for it; of time it is where children are
 * aimed, unless it shares its maker's memory, where the clock of that time is.
 */
function copy_namespaces(
  k: LinuxKernel,
  maker: number,
  child: number,
  flags: number,
  { made, pid_ns }: NewNamespaces,
): void {
  const shared = k.nsproxies.get(maker);
  k.nsproxies.send(child, nsproxy.COPY(shared));
  for (const kind of nsproxyKinds()) get_namespace(k, kind, shared[kind.field]);
  get_time_ns_for_children(k, shared.time_ns_for_children);
  if (pid_ns === NONE) k.pidNamespaces.send(shared.pid_ns_for_children, pidNamespace.GET());
  else k.nsproxies.send(child, nsproxy.AIM_CHILDREN(pid_ns));
  for (const { kind, ns } of made) {
    if (kind.kind === 'time') aim_time_children(k, child, ns);
    else {
      if (kind.kind === 'mnt') enter_copy(k, k.tasks.get(child).fs, shared.mnt_ns, ns);
      switch_namespace(k, child, kind, ns);
    }
  }
  if ((flags & CLONE.CLONE_VM) === 0) timens_on_fork(k, child);
}

/** Whether the maker's limit keeps it from having one process more, who would be in this user namespace. */
function nproc_refusal(k: LinuxKernel, caller: number, user_ns: number): Refusal | BeyondScope | undefined {
  if (!limits_processes(k, caller)) return undefined;
  const { uid } = k.creds.get(caller);
  const { rlim_cur } = k.rlimits.get(group_leader(k, caller)).nproc;
  const over = processes_of(k, { user_ns, uid }) + 1 > rlim_cur;
  const exempt = is_exempt_from_nproc(k, caller);
  const refused = k.rlimits.send(group_leader(k, caller), rlimits.FORK(over, exempt));
  // In the outermost user namespace the machine may have more processes of that user than the model.
  return refused ?? (user_ns === 0 && !exempt ? OF_THE_MACHINE : undefined);
}

/** What can still go wrong when the child has its numbers. */
function late_refusal(
  k: LinuxKernel,
  caller: number,
  request: CloneRequest,
): Refusal | BeyondScope | undefined {
  if (request.flags & CLONE.CLONE_PIDFD) {
    const refused =
      get_unused_fd_for(k, caller) ?? k.tasks.send(caller, task.CLONE_PIDFD(request.pidfd_stored));
    if (refused) return refused;
  }
  return request.into_cgroup === NONE ? undefined : cgroup_can_fork(k, caller, request);
}

/** Whether a child may be born into the cgroup that a descriptor means. */
function cgroup_can_fork(
  k: LinuxKernel,
  caller: number,
  { into_cgroup: fd, flags }: CloneRequest,
): Refusal | undefined {
  const into = cgroupOf(k, caller, fd);
  const refused = k.tasks.send(caller, task.CLONE_INTO_CGROUP(into !== NONE));
  if (refused || into === NONE) return refused;
  const cred = k.creds.get(caller);
  const from = k.cssSets.get(caller).cgroup;
  const asked = {
    may: cgroup_may_write(k, cred, into),
    common: may_write_common(k, cred, from, into),
    within: within_delegation(k, k.nsproxies.get(caller).cgroup_ns, from, into),
    valid: cgroup_is_valid_domain(k, dom_cgrp(k, into)),
    alone: (flags & CLONE.CLONE_THREAD) !== 0 && dom_cgrp(k, from) !== dom_cgrp(k, into),
  };
  return k.cgroups.send(into, cgroup.CLONE_INTO(asked));
}

/** The cgroup that a descriptor means, also one opened with O_PATH; NONE if it means something else. */
function cgroupOf(k: LinuxKernel, caller: number, fd: number): number {
  const on = fd === NONE ? undefined : fileOf(k, caller, fd)?.on;
  return on?.is === 'cgroup' ? on.cgroup : NONE;
}

/**
 * One number in `ns` and in each of its ancestors, from the inside out: first those that were chosen.
 * Numbers are used up even if the call fails further on, except those, and that a namespace nobody was
 * ever born in starts again at 1.
 */
function alloc_pid(
  k: LinuxKernel,
  caller: number,
  ns: number,
  set_tid: readonly number[],
): readonly upid[] | Refusal {
  const numbers: upid[] = [];
  for (let at = ns; at !== NONE; at = k.pidNamespaces.get(at).parent) {
    const chosen = set_tid[numbers.length];
    const nr = chosen ?? next_free_nr(k, k.parameters, at);
    const refused =
      chosen === undefined
        ? alloc_next(k, at, nr, ns)
        : k.pidNamespaces.send(
            at,
            pidNamespace.SET_TID({
              nr,
              in_use: nr_in_use(k, at, nr),
              capable: checkpoint_restore_ns_capable(k, caller, k.pidNamespaces.get(at).user_ns),
            }),
          );
    if (refused) {
      if (numbers.length > set_tid.length) k.by('pid.alloc.consumed');
      return refused;
    }
    numbers.unshift({ nr, ns: at });
  }
  return numbers;
}

/**
 * The next number of one namespace, for who is to be born in `home`. Where nobody will be born any more, no one
 * can tell which number was taken and given back, only whether they have passed the reserved ones: then not
 * all are looked at again.
 */
function alloc_next(k: LinuxKernel, ns: number, nr: number, home: number): Refusal | undefined {
  const { state, last_pid } = k.pidNamespaces.get(ns);
  if (state === 'unborn') return k.pidNamespaces.send(ns, pidNamespace.ALLOC(nr));
  // Also of a namespace that is dying: one below it lives on until its own init has died.
  const isKept = state === 'live' || k.pidNamespaces.get(home).state === 'live';
  if (isKept || nr === 0) return k.pidNamespaces.sendForGood(ns, pidNamespace.ALLOC(nr));
  const { reserved_pids = RESERVED_PIDS } = k.parameters;
  if (nr < reserved_pids || last_pid >= reserved_pids) return undefined;
  return k.pidNamespaces.sendForGood(ns, pidNamespace.ALLOC(reserved_pids));
}
