import { NONE, type Step } from '../checker/index.ts';
import { PTRACE, SA, SIGNAL } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { bearerOf, homeOf, leaderOf, numberIn } from './reading.ts';
import { isBlocked, isPending, saidAbout } from './signals.ts';
import { errnoOf, numberArg } from './stepping.ts';
import { threadsOf } from './threads.ts';

const { SIGCHLD, SIGKILL, SIGSTOP } = SIGNAL;

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Whether a tracer's process, of which no thread would take it, has SIGCHLD waiting after a stop. */
function isTold(before: Linux, tracer: number): boolean {
  if (isPending(before, tracer, SIGCHLD)) return true;
  const { sighand } = before.tasks.get(tracer);
  const action = before.sighands.get(sighand).actions.find(({ signal }) => signal === SIGCHLD);
  const unwanted = saidAbout(before, tracer, SIGCHLD) === 'ignore' || (action?.flags ?? 0) & SA.SA_NOCLDSTOP;
  return isBlocked(before, tracer, SIGCHLD) && !unwanted;
}

/** What the tracer is told of the stop, where nothing waited for its process before. */
function tellsOfTheStop(before: Linux, { slot }: Step, after: Linux, target: number): boolean {
  const [told] = after.sigpendings
    .get(leaderOf(after, slot))
    .shared_pending.filter(({ signal }) => signal === SIGCHLD);
  const { stop_signal } = before.tasks.get(leaderOf(before, target));
  const { code, pids, status } = told ?? { code: '', pids: [], status: -1 };
  return (
    code === 'CLD_STOPPED' &&
    same(pids, [numberIn(before, target, homeOf(before, slot))]) &&
    status === stop_signal
  );
}

/** The signals that a task has blocked when it is let go. */
function blockedAfter(before: Linux, step: Step, task: number, target: number): readonly number[] {
  const { blocked } = before.sigpendings.get(task);
  if (task !== target || numberArg(step, 4) !== PTRACE.PTRACE_SETSIGMASK) return blocked;
  const mask = step.args[5];
  const wanted = Array.isArray(mask) ? mask.map(Number) : [];
  return wanted.filter((one) => one !== SIGKILL && one !== SIGSTOP).toSorted((a, b) => a - b);
}

export const letGoLeavesNothing = stepProperty({
  name: 'a-tracer-that-has-let-go-leaves-nothing-behind',
  says: 'A task that was traced and let go again is what it was before, stopped or not, but for the signals that the tracer has set to be blocked, which are those of nobody else; nobody but the tracer is told, and the tracer by SIGCHLD only if it would be told of a child that stops.',
  clauses: ['ptrace.attach', 'ptrace.sigchld', 'ptrace.sigmask'],
  of: ['ptrace'],
  holds: (before, step, after) => {
    const target = bearerOf(before, homeOf(before, step.slot), numberArg(step, 1));
    if (errnoOf(step) !== '' || target === NONE) return errnoOf(step) !== '';
    const everybody = before.tasks.slots();
    const masks = everybody.every((task) =>
      same(after.sigpendings.get(task).blocked, blockedAfter(before, step, task, target)),
    );
    if (!masks) return false;
    if (numberArg(step, 4) === PTRACE.PTRACE_GETSIGMASK)
      if (!same(step.result, before.sigpendings.get(target).blocked)) return false;
    // What waited for who has it no more blocked does what it does.
    if (numberArg(step, 4) === PTRACE.PTRACE_SETSIGMASK) return true;
    const own = leaderOf(before, step.slot);
    const untouched = everybody.every(
      (task) =>
        same(after.tasks.get(task), before.tasks.get(task)) &&
        (task === own || same(after.sigpendings.get(task), before.sigpendings.get(task))),
    );
    if (!untouched) return false;
    const alone = threadsOf(before, step.slot).length === 1;
    if (alone && isPending(after, step.slot, SIGCHLD) !== isTold(before, step.slot)) return false;
    const told = isPending(after, step.slot, SIGCHLD) && !isPending(before, step.slot, SIGCHLD);
    return !told || tellsOfTheStop(before, step, after, target);
  },
  // Who was stopped is so again.
  witness: (before, step) => {
    const target = bearerOf(before, homeOf(before, step.slot), numberArg(step, 1));
    return errnoOf(step) === '' && target !== NONE && before.tasks.get(target).state === 'stopped';
  },
});
