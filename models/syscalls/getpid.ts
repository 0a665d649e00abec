/** getpid(2), gettid(2) and getppid(2) (kernel/sys.c). */
import { NONE, type Result } from '../../checker/index.ts';
import { group_leader, thread_group_leader } from '../facts/threads.ts';
import { task_pid_nr_as_seen_by } from '../facts/visibility.ts';
import type { LinuxKernel } from '../kinds.ts';

export const getpid = {
  run: (k: LinuxKernel, caller: number): Result => {
    k.by(thread_group_leader(k, caller) ? 'pid.getpid' : 'thread.getpid');
    return task_pid_nr_as_seen_by(k, group_leader(k, caller), caller);
  },
};

export const gettid = {
  run: (k: LinuxKernel, caller: number): Result => {
    k.by('thread.gettid');
    return task_pid_nr_as_seen_by(k, caller, caller);
  },
};

/** 0 if the parent has no number in the caller's PID namespace. */
export const getppid = {
  run: (k: LinuxKernel, caller: number): Result => {
    const { real_parent } = k.tasks.get(caller);
    const nr = real_parent === NONE ? 0 : task_pid_nr_as_seen_by(k, group_leader(k, real_parent), caller);
    k.by(nr === 0 ? 'pid.getppid.outside' : 'pid.getppid');
    return nr;
  },
};
