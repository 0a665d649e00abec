/** execve(2) of a program that goes on as what called it (fs/exec.c: begin_new_exec). */
import { beyond, NONE, type Result } from '../../checker/index.ts';
import { SIGNAL } from '../constants.ts';
import { credentials } from '../credentials/context.ts';
import { bprm_creds } from '../credentials/exec.ts';
import { ns_capable } from '../facts/capable.ts';
import { children } from '../facts/family.ts';
import { make_kid } from '../facts/ids.ts';
import { current_chrooted } from '../facts/paths.ts';
import { find_program, would_dump } from '../facts/programs.ts';
import { group_leader, thread_group_leader, threads } from '../facts/threads.ts';
import type { LinuxKernel } from '../kinds.ts';
import { do_close_on_exec, unshare_files } from '../lifetime/files.ts';
import { exec_mmap } from '../lifetime/mm.ts';
import { timens_on_fork } from '../lifetime/nsproxy.ts';
import { unshare_sighand } from '../lifetime/sighand.ts';
import { SUID_DUMP_USER } from '../mm/machine.ts';
import { sighand } from '../sighand/machine.ts';
import { task } from '../task/context.ts';
import { commit_creds } from './commit-creds.ts';
import { do_exit, isOfFirst, take_over } from './exit.ts';
import { mm_release } from './send-signal.ts';

const OF_FIRST = beyond('would leave the first process without its first thread');
const NOT_MODELLED = beyond('is modelled for who has the root of its mount namespace, with an absolute path');

export const execve = {
  run: (k: LinuxKernel, caller: number, path: string): Result => {
    const { fs } = k.tasks.get(caller);
    const mine = threads(k, caller).filter((thread) => k.tasks.get(thread).fs === fs).length;
    if (isOfFirst(k, caller) && !thread_group_leader(k, caller)) return OF_FIRST;
    if (current_chrooted(k, caller) || !path.startsWith('/')) return NOT_MODELLED;
    const old = k.creds.get(caller);
    const asked = {
      ...find_program(k, caller, path),
      root: make_kid(k.userNamespaces.get(old.user_ns).uid_map, 0),
      shares: k.fsStructs.get(fs).users > mine,
      setuid: ns_capable(k, caller, old.user_ns, 'CAP_SETUID'),
    };
    if (asked.found && asked.executable) {
      de_thread(k, caller);
      // The kernel looks at what the caller was; what it becomes is for commit_creds to judge.
      const same = old.euid === old.uid && old.egid === old.gid;
      const { readable, user_ns } = would_dump(k, caller, path);
      const dumpable = same && readable ? SUID_DUMP_USER : (k.parameters.suid_dumpable ?? 0);
      exec_mmap(k, caller, dumpable, user_ns);
      if (!readable) k.by('exec.unreadable');
      if (bprm_creds(old, asked).secureexec && k.tasks.get(caller).pdeath_signal !== 0)
        k.tasks.send(caller, task.CHANGE_CREDENTIALS());
    }
    const refused = commit_creds(k, caller, credentials.EXECVE(asked));
    if (refused) return refused;
    if (old.no_new_privs) k.by('exec.nnp');
    mm_release(k, caller);
    if (asked.shares) k.by('exec.fs');
    unshare_sighand(k, caller);
    const { sighand: handlers } = k.tasks.get(caller);
    if (k.sighands.get(handlers).actions.length > 0) k.sighands.send(handlers, sighand.EXEC());
    tell_family(k, caller);
    unshare_files(k, caller, 'exec.files');
    do_close_on_exec(k, caller);
    const { time_ns, time_ns_for_children } = k.nsproxies.get(caller);
    if (time_ns !== time_ns_for_children) k.by('time.exec');
    timens_on_fork(k, caller);
    return 0;
  },
};

/** All other threads end, and the caller is the first one from now on, by number and in all else. */
function de_thread(k: LinuxKernel, caller: number): void {
  const others = threads(k, caller).filter((thread) => thread !== caller);
  if (others.length === 0) return;
  k.by('thread.exec');
  for (const thread of others) k.tasks.send(thread, task.GROUP_EXIT(SIGNAL.SIGKILL));
  for (const thread of others) if (k.tasks.get(thread).state === 'exiting') do_exit(k, thread);
  if (!thread_group_leader(k, caller)) take_over(k, caller, group_leader(k, caller));
}

/** Its parent cannot move it any more, and its children tell it of their death by SIGCHLD only. */
function tell_family(k: LinuxKernel, caller: number): void {
  // Of the first task there is no parent that could.
  if (k.tasks.get(caller).real_parent !== NONE) k.tasks.send(caller, task.EXECUTE());
  for (const child of children(k, caller)) {
    const { state, exit_signal } = k.tasks.get(child);
    if (state !== 'zombie' && exit_signal !== SIGNAL.SIGCHLD) k.tasks.send(child, task.PARENT_EXECUTED());
  }
}
