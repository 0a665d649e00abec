import { NONE, type Step } from '../checker/index.ts';
import { IDTYPE, WAIT } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { isWaitedFor } from './children.ts';
import { stepProperty } from './claims.ts';
import { fileOf, openedOn } from './descriptors.ts';
import { bearerOf, homeOf } from './reading.ts';
import { errnoOf, fieldOf, numberArg } from './stepping.ts';
import { isDead } from './threads.ts';

const { WEXITED, WSTOPPED, WCONTINUED, WNOHANG, WNOWAIT, __WNOTHREAD, __WCLONE, __WALL } = WAIT;
const known = [WEXITED, WSTOPPED, WCONTINUED, WNOHANG, WNOWAIT, __WNOTHREAD, __WCLONE, __WALL];

/** The options and the pid with which a wait4(2) would ask for the same children. */
const asWait4 = (step: Step): readonly [number, number] =>
  step.name === 'wait4'
    ? [numberArg(step, 0), numberArg(step, 1) | WEXITED]
    : [[-1, numberArg(step, 1), -numberArg(step, 1)][numberArg(step, 0)] ?? -1, numberArg(step, 2)];

/** Whether the arguments of a waitid(2) make no sense. */
function makesNoSense(step: Step): boolean {
  const [idtype, id, options] = [numberArg(step, 0), numberArg(step, 1), numberArg(step, 2)];
  let left = options;
  for (const bit of known) left &= ~bit;
  if (left !== 0 || (options & (WEXITED | WSTOPPED | WCONTINUED)) === 0) return true;
  if (idtype === IDTYPE.P_ALL) return false;
  if (idtype === IDTYPE.P_PID) return id <= 0;
  return (idtype !== IDTYPE.P_PGID && idtype !== IDTYPE.P_PIDFD) || id < 0;
}

/** What the descriptor of a waitid(2) for a pidfd is open on; undefined for another waitid. */
function pidfdOf(before: Linux, step: Step) {
  if (step.name !== 'waitid' || numberArg(step, 0) !== IDTYPE.P_PIDFD) return undefined;
  const file = fileOf(before, step.slot, numberArg(step, 1));
  return file !== NONE && before.files.get(file).path ? openedOn(before, NONE) : openedOn(before, file);
}

/** What can be told of a child, told from its state. */
function eventOf(world: Linux, options: number, task: number): string {
  const { state, exit_code, stop_signal, continued } = world.tasks.get(task);
  if (state === 'zombie' && isDead(world, task))
    return options & WEXITED ? (exit_code % 128 === 0 ? 'CLD_EXITED' : 'CLD_KILLED') : '';
  if (stop_signal !== 0 && options & WSTOPPED) return 'CLD_STOPPED';
  return continued && options & WCONTINUED ? 'CLD_CONTINUED' : '';
}

export const waitidTells = stepProperty({
  name: 'waitid-tells-what-has-happened-to-a-child',
  says: 'waitid refuses with EINVAL what makes no sense, with EBADF what is no pidfd where one is needed, with ECHILD exactly if to no child can happen what it asks for, and with EAGAIN who would sleep with a pidfd that forbids it; else it tells, as wait4 does, of one child to which that has happened, once, unless WNOWAIT says that it may be told again; the dead are gone then, and the others are not.',
  clauses: [
    'waitid.options',
    'waitid.events',
    'waitid.id',
    'waitid.pidfd',
    'waitid.pidfd.nonblock',
    'waitid.echild',
    'waitid.answer',
    'waitid.nowait',
    'wait.stopped',
    'wait.continued',
  ],
  of: ['waitid', 'wait4'],
  refused: true,
  holds: (before, step, after) => {
    const errno = errnoOf(step);
    if (step.name === 'wait4' && errno !== '') return true;
    if (step.name === 'waitid' && makesNoSense(step)) return errno === 'EINVAL';
    const pidfd = pidfdOf(before, step);
    if (pidfd && pidfd.is !== 'pidfd') return errno === 'EBADF';
    const [pid, options] = asWait4(step);
    const family = before.tasks
      .slots()
      .filter((task) => isWaitedFor(before, step.slot, pid, options, task))
      .filter((task) => !pidfd || before.tasks.get(task).thread_pid === pidfd.pid);
    const hopeful = family.some((task) => !isDead(before, task) || (options & WEXITED) !== 0);
    if (step.name === 'waitid' && (errno === 'ECHILD') === hopeful) return false;
    const ready = family.some((task) => eventOf(before, options, task) !== '');
    const sleepless = pidfd?.nonblock === true && (options & WNOHANG) === 0;
    if ((errno === 'EAGAIN') !== (hopeful && !ready && sleepless)) return false;
    const told = fieldOf(step, 'pid');
    if (typeof told !== 'number') return true;
    const child = bearerOf(before, homeOf(before, step.slot), told);
    if (!family.includes(child) || fieldOf(step, 'code') !== eventOf(before, options, child)) return false;
    if (options & WNOWAIT) return after.tasks.get(child) === before.tasks.get(child);
    if (isDead(before, child)) return after.tasks.get(child).state === 'free';
    return (
      after.tasks.get(child).state === before.tasks.get(child).state && eventOf(after, options, child) === ''
    );
  },
  // A child that has been stopped and continued.
  witness: (_, step) => fieldOf(step, 'code') === 'CLD_CONTINUED',
});
