/** clone(2) and fork(2): what is left of their arguments (kernel/fork.c: sys_clone). */
import { NONE, type Result } from '../../checker/index.ts';
import { CLONE, SIGNAL } from '../constants.ts';
import type { LinuxKernel } from '../kinds.ts';
import { kernel_clone } from './kernel-clone.ts';

/** The bits of the exit signal. */
const CSIGNAL = 0xff;

/** Only the low 32 bits of the flags count, and the low eight of them are the exit signal. */
export const clone = {
  run: (k: LinuxKernel, caller: number, flags: number): Result => {
    if (flags > 0xffffffff) k.by('task.clone.low32');
    if (flags & CLONE.CLONE_NEWTIME) k.by('task.clone.newtime');
    // The pidfd and the pid of the child have one address between them here.
    return kernel_clone(k, caller, {
      flags: flags & ~CSIGNAL,
      exit_signal: flags & CSIGNAL,
      one_place: true,
      pidfd_stored: true,
      set_tid: [],
      clear_sighand: false,
      into_cgroup: NONE,
    });
  },
};

/** fork(2) is clone(SIGCHLD). */
export const fork = {
  run: (k: LinuxKernel, caller: number): Result => clone.run(k, caller, SIGNAL.SIGCHLD),
};
