/** pidfd_open(2), pidfd_send_signal(2) and pidfd_getfd(2) (kernel/pid.c, kernel/signal.c). */
import { type BeyondScope, beyond, NONE, type Refusal, type Result } from '../../checker/index.ts';
import { _NSIG, PIDFD, PIDFD_SELF, PIDFD_SIGNAL } from '../constants.ts';
import { credentials } from '../credentials/context.ts';
import { descriptorOf } from '../facts/files.ts';
import { group_members } from '../facts/groups.ts';
import { may_signal } from '../facts/permission.ts';
import { is_hidden_by_its_memory, ptrace_may_access } from '../facts/ptrace.ts';
import { group_leader, thread_group_leader } from '../facts/threads.ts';
import {
  find_task_by_vpid,
  is_in_pid_ns,
  ns_of_pid,
  orSelf,
  pid_task,
  task_active_pid_ns,
} from '../facts/visibility.ts';
import { type Opened, openFile } from '../files/context.ts';
import type { LinuxKernel } from '../kinds.ts';
import { descriptorMax, fd_install } from '../lifetime/files.ts';
import { structPid } from '../struct-pid/machine.ts';
import { task } from '../task/context.ts';
import { group_send_sig_info } from './kill.ts';
import { fdget, installOpened } from './open.ts';

const NO_NUMBER = beyond('is modelled for descriptors below 58 only');

const openFlags = PIDFD.PIDFD_NONBLOCK | PIDFD.PIDFD_THREAD;
const signalFlags = Object.values(PIDFD_SIGNAL);

/** A descriptor that means a process for ever, also when its number is another's; closed by execve(2). */
export const pidfd_open = {
  run: (k: LinuxKernel, caller: number, pid: number, flags: number): Result => {
    const target = find_task_by_vpid(k, pid, caller);
    const leads = thread_group_leader(k, orSelf(target, caller));
    const thread = (flags & PIDFD.PIDFD_THREAD) !== 0;
    const refused = k.tasks.send(
      caller,
      task.PIDFD_OPEN((flags & ~openFlags) === 0, pid > 0, target !== NONE, leads || thread),
    );
    if (refused) return refused;
    if (!leads) k.by('thread.pidfd');
    const { thread_pid } = k.tasks.get(orSelf(target, caller));
    return installOpened(
      k,
      caller,
      { is: 'pidfd', pid: thread_pid, thread, nonblock: (flags & PIDFD.PIDFD_NONBLOCK) !== 0 },
      { cloexec: true },
    );
  },
};

export const pidfd_send_signal = {
  run: (k: LinuxKernel, caller: number, fd: number, signal: number, flags: number): Result => {
    const given = signalFlags.filter((flag) => (flags & flag) !== 0);
    const known = given.length <= 1 && given.reduce((rest, flag) => rest & ~flag, flags) === 0;
    const unknown = k.tasks.send(caller, task.PIDFD_SEND_SIGNAL(known));
    if (unknown) return unknown;
    const pidfd = pidfd_to_pid(k, caller, fd);
    if ('errno' in pidfd || 'beyondScope' in pidfd) return pidfd;
    const { pid } = pidfd;
    const toGroup = flags === PIDFD_SIGNAL.PIDFD_SIGNAL_PROCESS_GROUP;
    const owner = pid_task(k, pid);
    const found = toGroup ? group_members(k, pid) : owner === NONE ? [] : [owner];
    const below = is_in_pid_ns(k, ns_of_pid(k, pid), task_active_pid_ns(k, caller));
    const gone = k.pids.send(pid, structPid.SIGNAL(below, found.length > 0));
    if (gone) return gone;
    const valid = signal >= 0 && signal <= _NSIG;
    const targets = found.filter((target) => may_signal(k, caller, target, signal));
    k.by(flags === 0 ? 'pidfd.signal' : 'thread.pidfd.scope');
    const refused = k.tasks.send(caller, task.KILL(true, valid, targets.length > 0));
    if (refused) return refused;
    const alone = flags === PIDFD_SIGNAL.PIDFD_SIGNAL_THREAD || (flags === 0 && pidfd.thread);
    return group_send_sig_info(k, caller, targets, signal, alone ? 'pending' : 'shared_pending');
  },
};

/** A descriptor of the caller's for what a descriptor of the process means; closed by execve(2). */
export const pidfd_getfd = {
  run: (k: LinuxKernel, caller: number, fd: number, targetfd: number, flags: number): Result => {
    const unknown = k.tasks.send(caller, task.PIDFD_GETFD(flags === 0));
    if (unknown) return unknown;
    const pidfd = pidOf(k, caller, fd);
    if ('errno' in pidfd || 'beyondScope' in pidfd) return pidfd;
    const { pid } = pidfd;
    const owner = pid_task(k, pid);
    const target = orSelf(owner, caller);
    const gone = k.pids.send(pid, structPid.TASK(owner !== NONE));
    if (gone) return gone;
    if (targetfd > descriptorMax(k)) return NO_NUMBER;
    const found = descriptorOf(k, target, targetfd);
    const refused =
      reach_through_pidfd(k, caller, target) ?? k.tasks.send(target, task.FGET(found !== undefined));
    if (refused || found === undefined) return refused ?? NONE;
    k.by('pidfd.getfd');
    k.files.send(found.file, openFile.GET());
    return fd_install(k, caller, found.file, true);
  },
};

/** Refuses who may not look into a task, by its real ids. */
export function reach_through_pidfd(k: LinuxKernel, caller: number, target: number): Refusal | undefined {
  if (is_hidden_by_its_memory(k, caller, target, 'real')) k.by('nsfs.link.undumpable');
  return k.creds.send(caller, credentials.REACH_THROUGH_PIDFD(ptrace_may_access(k, caller, target, 'real')));
}

type Pidfd = { readonly pid: number; readonly thread: boolean };

/** What pidfd_send_signal(2) takes: also what means the caller, and the directory of a process in a procfs. */
function pidfd_to_pid(k: LinuxKernel, caller: number, fd: number): Pidfd | Refusal | BeyondScope {
  if (fd === PIDFD_SELF.PIDFD_SELF_THREAD || fd === PIDFD_SELF.PIDFD_SELF_THREAD_GROUP) {
    k.by('pidfd.self');
    const thread = fd === PIDFD_SELF.PIDFD_SELF_THREAD;
    return { pid: k.tasks.get(thread ? caller : group_leader(k, caller)).thread_pid, thread };
  }
  const found = fdget(k, caller, fd);
  if (!('fd' in found)) return found;
  const { on } = k.files.get(found.file);
  const refused = k.files.send(found.file, openFile.PIDFD_SEND_SIGNAL());
  if (refused) return refused;
  if (on.is !== 'process directory') return meantBy(k, caller, on);
  k.by('pidfd.directory');
  return { pid: on.pid, thread: false };
}

/** The struct pid that a pidfd means, by its slot, and whether it means one thread by it. */
export function pidOf(k: LinuxKernel, caller: number, fd: number): Pidfd | Refusal | BeyondScope {
  const found = fdget(k, caller, fd);
  if (!('fd' in found)) return found;
  const { on } = k.files.get(found.file);
  const refused = k.files.send(found.file, openFile.PIDFD());
  if (refused) return refused;
  return meantBy(k, caller, on);
}

/** Its own where the rule is missing that it is a pidfd. */
function meantBy(k: LinuxKernel, caller: number, on: Opened): Pidfd {
  return on.is === 'pidfd' ? on : { pid: k.tasks.get(caller).thread_pid, thread: false };
}
