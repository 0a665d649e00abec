import { isAnswer, NONE, type Step } from '../checker/index.ts';
import { CLONE } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { pagesOf, withId } from './ipc.ts';
import { leaderOf, newbornOf, numbersOf } from './reading.ts';
import { births, errnoOf, flagsOf, numberArg } from './stepping.ts';

const text = (value: unknown): string => JSON.stringify(value);

/** What a task has attached, in the order of the addresses. */
const attachedBy = (world: Linux, task: number) => world.shmMaps.get(world.tasks.get(task).mm).attached;

/** Whether a segment that is still there remembers the caller. */
function remembers(before: Linux, step: Step, after: Linux, segment: number): boolean {
  const { state, shm_lprid } = after.shmSegments.get(segment);
  return state === 'free' || text(shm_lprid) === text(numbersOf(before, leaderOf(before, step.slot)));
}

/** A shmat that fails takes with it what is kept for nobody, if it had found and was permitted it, and nothing else. */
function failsAsItMay(before: Linux, step: Step, after: Linux): boolean {
  const segment = withId(before, step.slot, 'shm', numberArg(step, 0));
  const gone = before.shmSegments.slots().filter((one) => after.shmSegments.get(one).state === 'free');
  if (segment === NONE) return gone.length === 0;
  const forced = before.ipcNamespaces.get(before.ipcPerms.get(segment).ns).sysctls.shm_rmid_forced === 1;
  const aligned = numberArg(step, 1) % 4096 === 0 || Math.floor(numberArg(step, 2) / 0o20000) % 2 === 1;
  const counts = errnoOf(step) === 'EINVAL' && aligned;
  const goes = forced && counts && before.shmSegments.get(segment).shm_nattch === 0;
  return JSON.stringify(gone) === JSON.stringify(goes ? [segment] : []);
}

export const segmentIsWhereItWasAttached = stepProperty({
  name: 'a-segment-is-where-it-was-attached',
  says: 'shmat attaches a segment with all its pages at the address, rounded down if that is asked for, and shmdt detaches the one that begins at an address, or there is none; a new process that does not share its maker’s memory has attached what that has, and the segment remembers who attached or detached it.',
  clauses: ['shm.at', 'shm.dt', 'shm.dt.einval', 'shm.at.taken.forced', 'shm.fork', 'shm.keeps'],
  of: ['shmat', 'shmdt', ...births],
  refused: true,
  holds: (before, step, after) => {
    if (before.shmMaps.capacity === 0) return true;
    const was = attachedBy(before, step.slot);
    if (births.some((one) => one === step.name)) {
      const child = newbornOf(before, after);
      if (child === NONE || was.length === 0) return true;
      const shares = (flagsOf(step) & CLONE.CLONE_VM) !== 0;
      return (
        text(attachedBy(after, child)) === text(was) &&
        (shares || was.every(({ segment }) => remembers(before, step, after, segment)))
      );
    }
    const begins = was.find(({ address }) => address === numberArg(step, 0));
    if (step.name === 'shmdt') {
      if (errnoOf(step) !== '') return begins === undefined && errnoOf(step) === 'EINVAL';
      const rest = was.filter((one) => one !== begins);
      return (
        begins !== undefined &&
        text(attachedBy(after, step.slot)) === text(rest) &&
        remembers(before, step, after, begins.segment)
      );
    }
    if (!isAnswer(step.result)) return failsAsItMay(before, step, after);
    const segment = withId(before, step.slot, 'shm', numberArg(step, 0));
    if (segment === NONE) return false;
    const address = numberArg(step, 1) - (numberArg(step, 1) % 4096);
    const length = 4096 * pagesOf(before.shmSegments.get(segment).shm_segsz);
    const now = attachedBy(after, step.slot);
    const { user_ns: f_user_ns } = before.creds.get(step.slot);
    return (
      step.result === address &&
      now.length === was.length + 1 &&
      now.some((one) => text(one) === text({ segment, address, length, f_user_ns })) &&
      remembers(before, step, after, segment)
    );
  },
  witness: (before, step) =>
    births.some((one) => one === step.name) &&
    before.shmMaps.capacity > 0 &&
    isAnswer(step.result) &&
    attachedBy(before, step.slot).length > 0,
});
