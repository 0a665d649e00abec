/** PID namespaces one in the other, as deep as they go: a sequence of 40 calls gets there. */
import { CLONE, SIGNAL } from '../constants.ts';
import { task_active_pid_ns } from '../facts/visibility.ts';
import type { Linux } from '../kinds.ts';
import type { Theme } from './theme.ts';

const { CLONE_NEWPID } = CLONE;
const { SIGCHLD } = SIGNAL;

const levelOf = (k: Linux, task: number): number => k.pidNamespaces.get(task_active_pid_ns(k, task)).level;

/** Nobody lives further down: every birth counts, there are not many more than levels. */
function isDeepest(k: Linux, task: number): boolean {
  return k.tasks.slots().every((one) => levelOf(k, one) <= levelOf(k, task));
}

/** Its next child is born one level below. */
function aimsBelow(k: Linux, task: number): boolean {
  return isDeepest(k, task) && k.nsproxies.get(task).pid_ns_for_children !== task_active_pid_ns(k, task);
}

export const nesting: Theme = {
  name: 'nesting',
  kinds: ['pid'],
  share: 1,
  repertoire: {
    internalWeight: 0,
    calls: [
      { call: 'clone', weight: 20, args: () => [CLONE_NEWPID | SIGCHLD], only: isDeepest },
      { call: 'unshare', weight: 2, args: () => [CLONE_NEWPID], only: isDeepest },
      { call: 'fork', weight: 4, args: () => [], only: aimsBelow },
      { call: 'read', weight: 1, args: () => ['/proc/self/status', 'NSpid'], only: isDeepest },
    ],
  },
};
