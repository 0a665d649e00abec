/** _exit(2), and what the kernel does with a task that is dying (kernel/exit.c, kernel/pid_namespace.c). */
import { BLOCKS, beyond, type Result } from '../../checker/index.ts';
import { _NSIG, SIGNAL } from '../constants.ts';
import { credentials } from '../credentials/context.ts';
import { children, find_new_reaper, is_child_reaper, parent_ignores_sigchld } from '../facts/family.ts';
import { is_alone_in, pid_nr_ns, task_active_pid_ns, task_pid } from '../facts/visibility.ts';
import { fsStruct } from '../fs-struct/machine.ts';
import type { LinuxKernel } from '../kinds.ts';
import { exit_files } from '../lifetime/files.ts';
import { exit_mm } from '../lifetime/mm.ts';
import { exit_task_namespaces } from '../lifetime/nsproxy.ts';
import { detach_pids } from '../lifetime/struct-pid.ts';
import { put_user_ns } from '../lifetime/user.ts';
import { pidNamespace } from '../pid/context.ts';
import { signalStruct } from '../signal-struct/context.ts';
import { task } from '../task/context.ts';

const PANIC = beyond('would end the outermost PID namespace, and with it everything that is modelled');

export const _exit = {
  run: (k: LinuxKernel, caller: number, code: number): Result => {
    if (is_child_reaper(k, caller) && task_pid(k, caller).numbers.length === 1) return PANIC;
    k.tasks.send(caller, task.EXIT(code & 0xff));
    return 0;
  },
};

/** A task that has called _exit(2), or was killed, dies; an init takes its namespace with it. */
export function do_exit(k: LinuxKernel, dying: number): Result {
  if (k.tasks.get(dying).state !== 'exiting') return BLOCKS;
  exit_mm(k, dying);
  exit_files(k, dying);
  k.fsStructs.send(dying, fsStruct.PUT());
  exit_task_namespaces(k, dying);
  if (is_child_reaper(k, dying)) {
    zap_pid_ns_processes(k, dying);
    return 0;
  }
  exit_notify(k, dying);
  return 0;
}

/** An init that is zapping, and has become alone, is dead at last. */
export function zap_ends(k: LinuxKernel, init: number): Result {
  const ns = task_active_pid_ns(k, init);
  if (k.tasks.get(init).state !== 'zapping' || !is_alone_in(k, init, ns)) return BLOCKS;
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
  for (const member of k.tasks.slots()) {
    if (member === init || pid_nr_ns(k, task_pid(k, member), ns) === 0) continue;
    k.tasks.send(member, task.ZAPPED());
    if (task_active_pid_ns(k, member) !== ns) k.by('pid.zap.nested');
  }
  for (const child of children(k, init))
    if (k.tasks.get(child).state === 'zombie') {
      release_task(k, child);
      k.by('pid.zap.reap');
    }
}

/** The children get a new parent, the parent gets a dead child. */
function exit_notify(k: LinuxKernel, dying: number): void {
  const reaper = find_new_reaper(k, dying);
  for (const orphan of children(k, dying)) {
    k.tasks.send(orphan, task.REPARENTED(reaper));
    k.by(whyThere(k, dying, orphan, reaper));
    if (k.tasks.get(orphan).state === 'zombie' && parent_ignores_sigchld(k, reaper)) {
      release_task(k, orphan);
      k.by('task.exit.autoreap');
    }
  }
  const { thread_pid } = k.tasks.get(dying);
  do_notify_parent(k, dying);
  if (k.tasks.get(dying).state === 'free') let_go(k, dying, thread_pid);
}

/** The parent gets the exit signal; SIGCHLD itself does nothing to it. */
function do_notify_parent(k: LinuxKernel, dying: number): void {
  const { real_parent, exit_signal } = k.tasks.get(dying);
  k.tasks.send(dying, task.DIE(parent_ignores_sigchld(k, real_parent)));
  if (exit_signal === SIGNAL.SIGCHLD || exit_signal === 0 || exit_signal > _NSIG) return;
  k.tasks.send(real_parent, task.SIGNALLED(exit_signal, false));
  k.by('task.exit.signal');
}

function whyThere(k: LinuxKernel, father: number, orphan: number, reaper: number) {
  if (task_active_pid_ns(k, orphan) !== task_active_pid_ns(k, father)) return 'task.orphan.outside';
  return is_child_reaper(k, reaper) ? 'task.orphan.init' : 'task.orphan.subreaper';
}

/** A zombie that nobody needs any more. */
export function release_task(k: LinuxKernel, dead: number): void {
  const { thread_pid } = k.tasks.get(dead);
  k.tasks.send(dead, task.RELEASE());
  let_go(k, dead, thread_pid);
}

/** What a zombie still has: its pid, its group and session, its credentials. */
function let_go(k: LinuxKernel, dead: number, thread_pid: number): void {
  const { pgrp, session } = k.signals.get(dead);
  const { user_ns } = k.creds.get(dead);
  k.signals.send(dead, signalStruct.PUT());
  detach_pids(k, thread_pid, pgrp, session);
  k.creds.send(dead, credentials.PUT());
  put_user_ns(k, user_ns);
}
