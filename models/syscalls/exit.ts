/** _exit(2), exit(2), and what the kernel does with a task that is dying (kernel/exit.c, kernel/pid_namespace.c). */
import { BLOCKS, beyond, NONE, type Result } from '../../checker/index.ts';
import { cgroup_release } from '../cgroup/lifetime.ts';
import { _NSIG, SIGNAL } from '../constants.ts';
import { credentials } from '../credentials/context.ts';
import { has_blocked, is_stopped, sig_handler, will_become_orphaned_pgrp } from '../facts/dispositions.ts';
import {
  children,
  delay_group_leader,
  find_new_reaper,
  is_child_reaper,
  is_number_one,
  leaves_no_zombie,
  notifying_signal,
} from '../facts/family.ts';
import { group_members } from '../facts/groups.ts';
import { may_signal } from '../facts/permission.ts';
import {
  find_alive_thread,
  group_leader,
  is_alive,
  same_thread_group,
  thread_group_empty,
  thread_group_leader,
  threads,
} from '../facts/threads.ts';
import { is_alone_in, pid_nr_ns, task_active_pid_ns, task_pid } from '../facts/visibility.ts';
import type { LinuxKernel } from '../kinds.ts';
import { exit_files } from '../lifetime/files.ts';
import { exit_sem, exit_shm } from '../lifetime/ipc.ts';
import { exit_mm } from '../lifetime/mm.ts';
import { exit_task_namespaces } from '../lifetime/nsproxy.ts';
import { exit_rlimits, has_rlimits } from '../lifetime/rlimits.ts';
import { exit_fs } from '../lifetime/shared.ts';
import { exit_sighand, ignore_sigchld, put_sighand } from '../lifetime/sighand.ts';
import { detach_pids } from '../lifetime/struct-pid.ts';
import { put_user_ns } from '../lifetime/user.ts';
import { pidNamespace } from '../pid/context.ts';
import { rlimits } from '../rlimits/context.ts';
import { signalStruct } from '../signal-struct/context.ts';
import { sigpending } from '../sigpending/context.ts';
import { type Task, task } from '../task/context.ts';
import { how_it_died } from './how-it-died.ts';
import { is_from_above, kill_siginfo } from './kill-siginfo.ts';
import { child_siginfo, kernel_siginfo, mm_release, send_signal, zap_other_threads } from './send-signal.ts';

const PANIC = beyond('would end the outermost PID namespace, and with it everything that is modelled');

const NO_LEADER = beyond('would leave the first process without its first thread');

/** Whether it is a thread of the init of the outermost PID namespace. */
export function isOfFirst(k: LinuxKernel, caller: number): boolean {
  return is_number_one(k, group_leader(k, caller)) && task_pid(k, caller).numbers.length === 1;
}

/** _exit(2) is exit_group(2): it ends all threads of a process. */
export const _exit = {
  run: (k: LinuxKernel, caller: number, code: number): Result => {
    if (isOfFirst(k, caller)) return PANIC;
    k.tasks.send(caller, task.EXIT(code & 0xff));
    zap_other_threads(k, caller);
    return 0;
  },
};

/** exit(2), which libc does not offer: it ends the caller alone, unless there is no other thread. */
export const exit = {
  run: (k: LinuxKernel, caller: number, code: number): Result => {
    if (find_alive_thread(k, caller, caller) === NONE) return _exit.run(k, caller, code);
    if (isOfFirst(k, caller) && thread_group_leader(k, caller)) return NO_LEADER;
    k.tasks.send(caller, task.EXIT_THREAD());
    return 0;
  },
};

/** A task that has called _exit(2), or was killed, dies; an init takes its namespace with it. */
export function do_exit(k: LinuxKernel, dying: number): Result {
  if (k.tasks.get(dying).state !== 'exiting') return BLOCKS;
  exit_mm(k, dying);
  mm_release(k, dying);
  exit_sem(k, dying);
  exit_shm(k, dying);
  exit_files(k, dying);
  if (find_alive_thread(k, dying, dying) === NONE) exit_rlimits(k, group_leader(k, dying));
  exit_fs(k, dying);
  k.tasks.send(dying, task.USE(NONE, NONE, k.tasks.get(dying).sighand));
  exit_task_namespaces(k, dying);
  if (is_child_reaper(k, dying) && !find_child_reaper(k, dying)) {
    zap_pid_ns_processes(k, dying);
    return 0;
  }
  exit_notify(k, dying);
  return 0;
}

/** The orphans of a PID namespace go to another thread of its init from now on, if there is one. */
function find_child_reaper(k: LinuxKernel, dying: number): boolean {
  const thread = find_alive_thread(k, dying, dying);
  if (thread === NONE) return false;
  k.pidNamespaces.send(task_active_pid_ns(k, dying), pidNamespace.NEXT_REAPER(thread));
  return true;
}

/** An init that is zapping, and has become alone, is dead at last. */
export function zap_ends(k: LinuxKernel, init: number): Result {
  const ns = task_active_pid_ns(k, init);
  if (k.tasks.get(init).state !== 'zapping' || !is_alone_in(k, init, ns)) return BLOCKS;
  const { reboot } = k.pidNamespaces.get(ns);
  if (reboot !== 0) {
    k.tasks.send(group_leader(k, init), task.GROUP_EXIT(reboot));
    k.by('pid.reboot.status');
  }
  k.pidNamespaces.send(ns, pidNamespace.INIT_GONE());
  k.by('pid.zap.wait');
  exit_notify(k, init);
  return 0;
}

/** No more numbers; SIGKILL to everybody in the namespace and below it; dead children are reaped. */
function zap_pid_ns_processes(k: LinuxKernel, init: number): void {
  const ns = task_active_pid_ns(k, init);
  k.pidNamespaces.send(ns, pidNamespace.DISABLE_ALLOCATION());
  k.tasks.send(init, task.ZAP());
  ignore_sigchld(k, init);
  for (const member of k.tasks.slots()) {
    if (member === init || pid_nr_ns(k, task_pid(k, member), ns) === 0) continue;
    // One that exits by itself does not say how its process ends.
    const ends = is_alive(k, member) && k.tasks.get(member).state !== 'exiting';
    k.tasks.send(member, task.ZAPPED());
    if (ends) zap_other_threads(k, member);
    if (task_active_pid_ns(k, member) !== ns) k.by('pid.zap.nested');
  }
  for (const child of children(k, init))
    if (is_waitable(k, child)) {
      release_task(k, child);
      k.by('pid.zap.reap');
    }
}

/** The children get a new parent; the parent gets a dead child, if that was its last thread. */
function exit_notify(k: LinuxKernel, dying: number): void {
  forget_original_parent(k, dying);
  const leader = group_leader(k, dying);
  if (threads(k, dying).every((thread) => thread === dying || !is_alive(k, thread)))
    kill_orphaned_pgrp(k, leader, NONE);
  const was = k.tasks.get(dying);
  const empty = thread_group_empty(k, dying);
  const unwanted = leader === dying && empty && do_notify_parent(k, dying);
  if (leader !== dying || empty) exit_sighand(k, dying);
  k.tasks.send(dying, task.DIE(unwanted));
  if (k.tasks.get(dying).state === 'free') let_go(k, dying, was);
  if (leader !== dying && is_waitable(k, leader)) leader_follows(k, leader);
}

/** Another thread of the process has the children from now on, or somebody else has. */
function forget_original_parent(k: LinuxKernel, dying: number): void {
  const reaper = find_new_reaper(k, dying);
  const threaded = reaper !== NONE && same_thread_group(k, reaper, dying);
  const orphans = children(k, dying);
  for (const orphan of orphans) {
    for (const thread of threads(k, orphan)) {
      const inherited = threaded || thread !== orphan;
      k.tasks.send(thread, inherited ? task.INHERITED(reaper) : task.REPARENTED(reaper));
      send_pdeath_signal(k, dying, thread);
    }
    k.by(threaded ? 'thread.orphan' : whyThere(k, dying, orphan, reaper));
  }
  if (threaded) return;
  for (const orphan of orphans) {
    if (is_waitable(k, orphan) && do_notify_parent(k, orphan)) {
      release_task(k, orphan);
      k.by('task.exit.autoreap');
    }
    if (k.tasks.get(orphan).state !== 'free') kill_orphaned_pgrp(k, orphan, dying);
  }
}

/** Whether a process is dead, with all of its threads. */
function is_waitable(k: LinuxKernel, leader: number): boolean {
  return k.tasks.get(leader).state === 'zombie' && !delay_group_leader(k, leader);
}

/** The last thread of a process is gone, and its first one has been dead for a while: now it can be waited for. */
function leader_follows(k: LinuxKernel, leader: number): void {
  k.by('thread.leader');
  const unwanted = do_notify_parent(k, leader);
  exit_sighand(k, leader);
  if (!unwanted) return;
  release_task(k, leader);
  k.by('task.exit.autoreap');
}

/** Tells the parent of a child that is dead, or is its child only now; whether nobody will wait for it. */
function do_notify_parent(k: LinuxKernel, dead: number): boolean {
  const { real_parent, exit_code } = k.tasks.get(dead);
  const exit_signal = notifying_signal(k, dead);
  const unwanted = leaves_no_zombie(k, real_parent, exit_signal);
  if (unwanted) k.by('wait.ignored');
  if (real_parent === NONE || exit_signal === 0 || exit_signal > _NSIG) return unwanted;
  const isChld = exit_signal === SIGNAL.SIGCHLD;
  // To SIGCHLD itself nobody listens but who has it blocked.
  if (isChld && !has_blocked(k, real_parent, SIGNAL.SIGCHLD)) return unwanted;
  if (isChld && sig_handler(k, real_parent, SIGNAL.SIGCHLD) === 'ignore') return unwanted;
  const info = child_siginfo(k, dead, exit_signal, ...how_it_died(exit_code));
  send_signal(k, real_parent, info, false);
  k.by(isChld ? 'signal.child' : 'task.exit.signal');
  return unwanted;
}

/** A child gets the signal that it wants when its parent dies; it comes from the parent. */
function send_pdeath_signal(k: LinuxKernel, dying: number, orphan: number): void {
  const { pdeath_signal } = k.tasks.get(orphan);
  if (pdeath_signal === 0 || !may_signal(k, dying, orphan, pdeath_signal)) return;
  k.by('task.pdeathsig.sent');
  send_signal(
    k,
    orphan,
    kill_siginfo(k, dying, orphan, [orphan], pdeath_signal),
    is_from_above(k, dying, orphan),
  );
}

/**
 * A process group that has lost its last connection to the rest of the session, and of which somebody is
 * stopped, is hung up and continued. `father` is the dying parent of `task`; NONE if the task itself dies.
 */
function kill_orphaned_pgrp(k: LinuxKernel, dying: number, father: number): void {
  const parent = father === NONE ? k.tasks.get(dying).real_parent : father;
  const { pgrp, session } = k.signals.get(dying);
  if (parent === NONE) return;
  const outside = k.signals.get(group_leader(k, parent));
  if (outside.pgrp === pgrp || outside.session !== session) return;
  const members = group_members(k, pgrp);
  if (!members.some((member) => is_stopped(k, member))) return;
  if (!will_become_orphaned_pgrp(k, pgrp, father === NONE ? dying : NONE)) return;
  k.by('pgrp.orphaned');
  for (const signal of [SIGNAL.SIGHUP, SIGNAL.SIGCONT])
    for (const member of members) send_signal(k, member, kernel_siginfo(signal), true);
}

function whyThere(k: LinuxKernel, father: number, orphan: number, reaper: number) {
  if (task_active_pid_ns(k, orphan) !== task_active_pid_ns(k, father)) return 'task.orphan.outside';
  return is_child_reaper(k, reaper) ? 'task.orphan.init' : 'task.orphan.subreaper';
}

/** A zombie that nobody needs any more. */
export function release_task(k: LinuxKernel, dead: number): void {
  const was = k.tasks.get(dead);
  k.tasks.send(dead, task.RELEASE());
  let_go(k, dead, was);
}

/** A thread becomes the first of its process, and has the number of the one that was, who is a zombie. */
export function take_over(k: LinuxKernel, thread: number, leader: number): void {
  const { thread_pid: old } = k.tasks.get(thread);
  const was = k.tasks.get(leader);
  const { pgrp, session } = k.signals.get(leader);
  const { blocked, shared_pending } = k.sigpendings.get(leader);
  if (has_rlimits(k, leader)) {
    k.rlimits.send(thread, rlimits.COPY(k.rlimits.get(leader)));
    k.rlimits.send(leader, rlimits.PUT());
  }
  const { thread_pid, is_child_subreaper, has_child_subreaper, continued, executed } = was;
  k.tasks.send(
    thread,
    task.TAKE_OVER({ thread_pid, is_child_subreaper, has_child_subreaper, continued, executed }),
  );
  k.signals.send(thread, signalStruct.COPY(pgrp, session));
  if (blocked.length + shared_pending.length > 0) k.sigpendings.send(leader, sigpending.PUT());
  if (shared_pending.length > 0) k.sigpendings.send(thread, sigpending.TAKE_OVER(shared_pending));
  k.tasks.send(leader, task.RELEASE());
  put_sighand(k, was.sighand);
  k.signals.send(leader, signalStruct.PUT());
  cgroup_release(k, leader);
  detach_pids(k, old);
  const { user_ns } = k.creds.get(leader);
  k.creds.send(leader, credentials.PUT());
  put_user_ns(k, user_ns);
}

/** What a zombie still has: its sighand_struct, its pid, of a process its group and session, its credentials. */
function let_go(k: LinuxKernel, dead: number, { thread_pid, sighand, group_leader: leader }: Task): void {
  put_sighand(k, sighand);
  const { pgrp, session } = k.signals.get(dead);
  const { user_ns } = k.creds.get(dead);
  if (leader === NONE) {
    k.signals.send(dead, signalStruct.PUT());
    cgroup_release(k, dead);
    detach_pids(k, thread_pid, pgrp, session);
  } else {
    cgroup_release(k, dead);
    detach_pids(k, thread_pid);
  }
  k.creds.send(dead, credentials.PUT());
  put_user_ns(k, user_ns);
}
