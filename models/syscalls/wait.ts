/** wait4(2) (kernel/exit.c: kernel_wait4, do_wait). */
import { type Answer, BLOCKS, NONE, type Result } from '../../checker/index.ts';
import { INT_MIN, WAIT } from '../constants.ts';
import { children, eligible_child } from '../facts/family.ts';
import { find_vpid, task_pid_nr_as_seen_by } from '../facts/visibility.ts';
import type { LinuxKernel } from '../kinds.ts';
import { task } from '../task/context.ts';
import { release_task } from './exit.ts';

const known =
  WAIT.WNOHANG | WAIT.WUNTRACED | WAIT.WCONTINUED | WAIT.__WNOTHREAD | WAIT.__WALL | WAIT.__WCLONE;

/** How a task died: what WIFEXITED and its relatives make of a wait status. */
function siginfo(pid: number, wstatus: number): Answer {
  const signal = wstatus & 0x7f;
  return signal === 0
    ? { answer: { pid, code: 'CLD_EXITED', status: wstatus >> 8 } }
    : { answer: { pid, code: 'CLD_KILLED', status: signal } };
}

/** Which children `pid` means: the one with the number, those of a group, or any. */
function isAskedFor(k: LinuxKernel, caller: number, pid: number): (child: number) => boolean {
  if (pid === -1) return () => true;
  if (pid > 0) return (child) => task_pid_nr_as_seen_by(k, child, caller) === pid;
  k.by('wait.group');
  const pgrp = pid === 0 ? k.signals.get(caller).pgrp : find_vpid(k, -pid, caller);
  return (child) => pgrp !== NONE && k.signals.get(child).pgrp === pgrp;
}

/**
 * `pid` is a number of the caller's PID namespace, or the negative of one for a process group, 0 for
 * the caller's own group, -1 for any child. Which of several dead ones is open.
 */
export const wait4 = {
  run: (k: LinuxKernel, caller: number, pid: number, options: number): Result => {
    const valid = (options & ~known) === 0;
    const named = children(k, caller).filter(isAskedFor(k, caller, pid));
    const wanted = named.filter((child) => eligible_child(k, child, options));
    if (wanted.length < named.length) k.by('wait.clone');
    const dead = wanted.filter((child) => k.tasks.get(child).state === 'zombie');
    const nohang = (options & WAIT.WNOHANG) !== 0;

    const refused = k.tasks.send(caller, task.WAIT(valid, pid === INT_MIN, wanted.length > 0));
    if (refused) return refused;
    if (dead.length === 0) {
      k.by(nohang ? 'wait.nohang' : 'wait.blocks');
      return nohang ? 0 : BLOCKS;
    }

    k.by('wait.reap');
    if (dead.length > 1) k.by('wait.any');
    const child = dead[k.choose(dead.length)] as number;
    const { exit_code } = k.tasks.get(child);
    const nr = task_pid_nr_as_seen_by(k, child, caller);
    release_task(k, child);
    return siginfo(nr, exit_code);
  },
};
