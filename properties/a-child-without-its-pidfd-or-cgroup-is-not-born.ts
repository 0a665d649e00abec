import { NONE, type Step } from '../checker/index.ts';
import { CLONE } from '../models/constants.ts';
import type { Linux, Parameters } from '../models/kinds.ts';
import { areInside, domainOf, hasSayAboveBoth, intoCgroup, isInvalid, mayWrite } from './cgroups.ts';
import { stepProperty } from './claims.ts';
import { clone3Field, errnoOf, flagsOf } from './stepping.ts';

/** The reasons of a cgroup, in the order in which they are found out: what is asked before may be found out first. */
const errnos = ['EBADF', 'ENOENT', 'EACCES', 'EOPNOTSUPP'];

/** The errno that the cgroup of a child gives reason for, or ''. */
function due(before: Linux, step: Step, into: number, isBoundary: boolean): string {
  if (into === NONE) return 'EBADF';
  if (before.cgroups.get(into).state !== 'live') return 'ENOENT';
  const mine = before.creds.get(step.slot);
  const from = before.cssSets.get(step.slot).cgroup;
  if (!mayWrite(before, mine, before.cgroups.get(into).procs)) return 'EACCES';
  if (!hasSayAboveBoth(before, mine, from, into)) return 'EACCES';
  if (isBoundary && !areInside(before, before.nsproxies.get(step.slot).cgroup_ns, [from, into]))
    return 'ENOENT';
  const domain = domainOf(before, into);
  const leaves = (flagsOf(step) & CLONE.CLONE_THREAD) !== 0 && domain !== domainOf(before, from);
  return leaves || isInvalid(before, domain) ? 'EOPNOTSUPP' : '';
}

export const noChildWithoutPidfdOrCgroup = ({ nsdelegate }: Parameters) =>
  stepProperty({
    name: 'a-child-without-its-pidfd-or-cgroup-is-not-born',
    says: 'If the pidfd cannot be stored there is no child: EFAULT. Nor is there one if the descriptor is none of a cgroup (EBADF), if the cgroup is gone or beyond a boundary of delegation (ENOENT), if its maker has no say there and above both (EACCES), or if nobody can be there, or no thread of this process (EOPNOTSUPP); unless there is another reason.',
    clauses: [
      'task.clone.pidfd.fault',
      'clone3.cgroup.bad',
      'cgroup.clone.removed',
      'cgroup.clone.owner',
      'cgroup.clone.thread',
      'cgroup.procs.invalid',
      'cgroup.delegate',
    ],
    of: ['clone3'],
    refused: true,
    holds: (before, step) => {
      const errno = errnoOf(step);
      if (errno === 'EMFILE') return (flagsOf(step) & CLONE.CLONE_PIDFD) !== 0;
      const noPlace = (flagsOf(step) & CLONE.CLONE_PIDFD) !== 0 && clone3Field(step, 'pidfd') !== undefined;
      if (noPlace) return errno !== '' && errno !== 'EBADF';
      const into = intoCgroup(before, step);
      const reason = into === undefined ? '' : due(before, step, into, nsdelegate === true);
      if (reason === '') return !errnos.includes(errno);
      return errno === reason || (errno !== '' && errno !== 'EFAULT' && !errnos.includes(errno));
    },
    witness: (_, step) => errnoOf(step) === 'EBADF',
  });
