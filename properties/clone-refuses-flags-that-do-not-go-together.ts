import type { Step } from '../checker/index.ts';
import { CLONE } from '../models/constants.ts';
import { stepProperty } from './claims.ts';
import { homeOf } from './reading.ts';
import { errnoOf, flagsOf } from './stepping.ts';

/** The second cannot be had together with the first. */
const excluding: readonly (readonly [number, number])[] = [
  [CLONE.CLONE_FS, CLONE.CLONE_NEWNS],
  [CLONE.CLONE_FS, CLONE.CLONE_NEWUSER],
  [CLONE.CLONE_THREAD, CLONE.CLONE_NEWUSER],
  [CLONE.CLONE_THREAD, CLONE.CLONE_NEWPID],
  [CLONE.CLONE_PIDFD, CLONE.CLONE_DETACHED],
  [CLONE.CLONE_PIDFD, CLONE.CLONE_PARENT_SETTID],
];
/** The first cannot be had without the second. */
const needing: readonly (readonly [number, number])[] = [
  [CLONE.CLONE_THREAD, CLONE.CLONE_SIGHAND],
  [CLONE.CLONE_SIGHAND, CLONE.CLONE_VM],
];

const has = (step: Step, flag: number): boolean => (flagsOf(step) & flag) !== 0;

const toTwoPlaces = (step: Step): boolean =>
  has(step, CLONE.CLONE_PIDFD) && has(step, CLONE.CLONE_PARENT_SETTID) && !has(step, CLONE.CLONE_DETACHED);

function isSenseless(step: Step): boolean {
  return (
    excluding.some(([one, other]) => has(step, one) && has(step, other)) ||
    needing.some(([one, other]) => has(step, one) && !has(step, other))
  );
}

export const senselessFlagsAreRefused = stepProperty({
  name: 'clone-refuses-flags-that-do-not-go-together',
  says: 'What a new task cannot both share with its maker and have of its own is refused with EINVAL, whatever else would be wrong with the call; of semaphore adjustments only permission is looked at before that.',
  clauses: [
    'task.clone.pidfd.place',
    'task.clone.fs.mnt',
    'task.clone.fs.user',
    'task.clone.thread.sighand',
    'task.clone.sighand.vm',
    'task.clone.thread.namespaces',
    'task.clone.thread.aimed',
    'task.clone.pidfd.detached',
    'task.clone.sysvsem.ipc',
  ],
  of: ['clone', 'clone3'],
  refused: true,
  holds: (before, step) => {
    const errno = errnoOf(step);
    // A structure that makes no sense is noticed first, and it has a place for the pidfd and one for the pid.
    if (step.name === 'clone3') return !isSenseless(step) || errno !== '' || toTwoPlaces(step);
    if (isSenseless(step)) return errno === 'EINVAL';
    if (has(step, CLONE.CLONE_NEWIPC) && has(step, CLONE.CLONE_SYSVSEM))
      return errno === 'EINVAL' || errno === 'EPERM';
    // A thread lives where its maker does, and nowhere else.
    const { pid_ns_for_children: aim } = before.nsproxies.get(step.slot);
    const home = homeOf(before, step.slot);
    return !has(step, CLONE.CLONE_THREAD) || aim === home || errno === 'EINVAL';
  },
  // Who may make no namespace is told that the flags make no sense.
  witness: (before, step) =>
    isSenseless(step) && has(step, CLONE.CLONE_NEWNS) && before.creds.get(step.slot).effective === 0,
});
