/** getpid(2) and getppid(2) (kernel/sys.c). */
import { NONE, type Result } from '../../checker/index.ts';
import { task_pid_nr_as_seen_by } from '../facts/visibility.ts';
import type { LinuxKernel } from '../kinds.ts';

export const getpid = {
  run: (k: LinuxKernel, caller: number): Result => {
    k.by('pid.getpid');
    return task_pid_nr_as_seen_by(k, caller, caller);
  },
};

/** 0 if the parent has no number in the caller's PID namespace. */
export const getppid = {
  run: (k: LinuxKernel, caller: number): Result => {
    const { real_parent } = k.tasks.get(caller);
    const nr = real_parent === NONE ? 0 : task_pid_nr_as_seen_by(k, real_parent, caller);
    k.by(nr === 0 ? 'pid.getppid.outside' : 'pid.getppid');
    return nr;
  },
};
