import { CLONE } from '../models/constants.ts';
import { stepProperty } from './claims.ts';
import { clone3Field, errnoOf, failsLate, flagsOf } from './stepping.ts';

export const noChildWithoutPidfdOrCgroup = stepProperty({
  name: 'a-child-without-its-pidfd-or-cgroup-is-not-born',
  says: 'If the pidfd cannot be stored, or the descriptor is none of a cgroup, there is no child: EFAULT for the one, and EBADF for the other, unless there is another reason. EMFILE is for who wants a pidfd and may have no descriptor more.',
  clauses: ['task.clone.pidfd.fault', 'clone3.cgroup.bad'],
  of: ['clone3'],
  refused: true,
  holds: (_, step) => {
    if (errnoOf(step) === 'EMFILE') return (flagsOf(step) & CLONE.CLONE_PIDFD) !== 0;
    if (!failsLate(step)) return errnoOf(step) !== 'EBADF';
    const noPlace = (flagsOf(step) & CLONE.CLONE_PIDFD) !== 0 && clone3Field(step, 'pidfd') !== undefined;
    return errnoOf(step) !== '' && errnoOf(step) !== (noPlace ? 'EBADF' : 'EFAULT');
  },
  witness: (_, step) => errnoOf(step) === 'EBADF',
});
