import { NONE, type Step } from '../checker/index.ts';
import { SIGNAL } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { homeOf, isInit, isNamedBy, leaderOf } from './reading.ts';
import { isPending } from './signals.ts';
import { numberArg } from './stepping.ts';
import { hasLivingThread, isOneProcess, threadsOf } from './threads.ts';

/** Whether it may be that a task that lived before this step ends with this wait status after it. */
function isDue(before: Linux, step: Step, task: number, status: number): boolean {
  if (status === statusDue(before, step, task)) return true;
  // It waited for one of the threads until that or a tracer unblocked it, or the task was continued.
  const held = (one: number) =>
    step.slot === one ||
    (step.name === 'ptrace' && isNamedBy(before, step.slot, numberArg(step, 1), one)) ||
    ['stopped', 'vforking'].includes(before.tasks.get(one).state);
  if (threadsOf(before, task).some((one) => isPending(before, one, status) && held(one))) return true;
  const { real_parent, pdeath_signal } = before.tasks.get(task);
  // The other threads of who executes a program die, and may have children.
  if (step.name === 'execve' && real_parent !== step.slot && isOneProcess(before, real_parent, step.slot))
    return status === pdeath_signal;
  if (!step.internal) return false;
  // The kernel hangs up groups that a death has orphaned, and parents tell their children.
  return status === SIGNAL.SIGHUP || status === pdeath_signal;
}

/** The wait status of a task that lived before this step and does not after it. */
function statusDue(before: Linux, step: Step, task: number): number {
  if (
    (step.name === '_exit' || step.name === 'exit') &&
    leaderOf(before, step.slot) === leaderOf(before, task)
  ) {
    const code = numberArg(step, 0) % 256;
    return (code < 0 ? code + 256 : code) * 256;
  }
  // Who reboots its PID namespace ends by itself, with 0; its init is killed.
  if (step.name === 'reboot' && step.slot === task && !isInit(before, leaderOf(before, task))) return 0;
  const named = (pid: number) =>
    threadsOf(before, task).some((one) => isNamedBy(before, step.slot, pid, one));
  if ((step.name === 'kill' || step.name === 'tkill') && named(numberArg(step, 0))) return numberArg(step, 1);
  if (step.name === 'pidfd_send_signal') return numberArg(step, 1);
  if (step.name === 'tgkill' && named(numberArg(step, 1))) return numberArg(step, 2);
  // A process tells its parent, which is a whole process too.
  const { real_parent, exit_signal } = before.tasks.get(leaderOf(before, step.slot));
  const told = real_parent !== NONE && leaderOf(before, real_parent) === leaderOf(before, task);
  if (step.internal && told && exit_signal !== SIGNAL.SIGCHLD) return exit_signal;
  // Nobody asked for it: the init of its namespace, or of one above, has died.
  return SIGNAL.SIGKILL;
}

const isRebooted = (world: Linux, init: number): boolean =>
  world.pidNamespaces.get(homeOf(world, init)).reboot !== 0;

/** The states in which a task has not been killed, and has not ended. */
const alive: readonly string[] = ['running', 'stopped', 'vforking'];

const runs = (world: Linux, task: number): boolean => alive.includes(world.tasks.get(task).state);

export const diesOnceOfWhatKilledIt = stepProperty({
  name: 'a-task-dies-once-and-of-what-killed-it',
  says: 'Who runs no more ends as it should: with the low eight bits given to _exit, the signal that killed it, a signal that waited until then, the exit signal of a child, what it wanted at the death of its parent, SIGHUP when its group is orphaned, or SIGKILL when its namespace dies. Nothing that happens later changes that, but for an init whose namespace is rebooted, and nobody comes back.',
  clauses: [
    'task.exit.status',
    'kill.fatal',
    'kill.zombie',
    'pid.zap.status',
    'task.exit.signal',
    'task.pdeathsig.sent',
  ],
  touches: ['tasks'],
  holds: (before, step, after) => {
    for (let task = 0; task < before.tasks.capacity; task++) {
      const was = before.tasks.get(task);
      const is = after.tasks.get(task);
      if (was === is || is.state === 'free' || was.state === 'free') continue;
      const wasAlive = alive.includes(was.state);
      if (alive.includes(is.state)) {
        if (!wasAlive) return false;
      } else if (wasAlive && step.name === 'exit' && step.slot === task && hasLivingThread(before, task)) {
        // Of a process the status is known when its last thread begins to die.
        if (is.exit_code !== was.exit_code) return false;
      } else if (
        step.name === 'zap_ends' &&
        leaderOf(before, step.slot) === task &&
        isRebooted(before, task)
      ) {
        // Its parent is told what the namespace was told.
        if (is.exit_code !== before.pidNamespaces.get(homeOf(before, task)).reboot) return false;
      } else if (wasAlive || is.exit_code !== was.exit_code) {
        if (!wasAlive && !threadsOf(before, task).some((one) => runs(before, one))) return false;
        if (!isDue(before, step, task, is.exit_code)) return false;
      }
    }
    return true;
  },
  // An init that was told to exit with a status is dead at last, after others had to die first.
  witness: (before, { name, slot }) => name === 'zap_ends' && before.tasks.get(slot).exit_code > 255,
});
