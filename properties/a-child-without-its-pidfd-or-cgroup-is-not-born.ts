import { NONE } from '../checker/index.ts';
import { CLONE } from '../models/constants.ts';
import { hasSayAboveBoth, intoCgroup, mayWrite } from './cgroups.ts';
import { stepProperty } from './claims.ts';
import { clone3Field, errnoOf, flagsOf } from './stepping.ts';

export const noChildWithoutPidfdOrCgroup = stepProperty({
  name: 'a-child-without-its-pidfd-or-cgroup-is-not-born',
  says: 'If the pidfd cannot be stored there is no child: EFAULT. Nor is there one if the descriptor is none of a cgroup (EBADF), if the cgroup is gone (ENOENT), or if its maker has no say there and above both (EACCES); unless there is another reason.',
  clauses: ['task.clone.pidfd.fault', 'clone3.cgroup.bad', 'cgroup.clone.removed', 'cgroup.clone.owner'],
  of: ['clone3'],
  refused: true,
  holds: (before, step) => {
    const errno = errnoOf(step);
    if (errno === 'EMFILE') return (flagsOf(step) & CLONE.CLONE_PIDFD) !== 0;
    const noPlace = (flagsOf(step) & CLONE.CLONE_PIDFD) !== 0 && clone3Field(step, 'pidfd') !== undefined;
    const into = intoCgroup(before, step);
    if (noPlace) return errno !== '' && errno !== 'EBADF';
    if (into === undefined) return !['EBADF', 'EACCES', 'ENOENT'].includes(errno);
    if (into === NONE) return errno !== '' && !['EFAULT', 'EACCES', 'ENOENT'].includes(errno);
    if (before.cgroups.get(into).state !== 'live') return errno !== '' && errno !== 'EACCES';
    const mine = before.creds.get(step.slot);
    const from = before.cssSets.get(step.slot).cgroup;
    const may =
      mayWrite(before, mine, before.cgroups.get(into).procs) && hasSayAboveBoth(before, mine, from, into);
    return may ? !['EBADF', 'EACCES', 'ENOENT'].includes(errno) : errno !== '';
  },
  witness: (_, step) => errnoOf(step) === 'EBADF',
});
