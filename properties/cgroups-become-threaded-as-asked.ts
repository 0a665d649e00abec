import { isAnswer, NONE, type Step } from '../checker/index.ts';
import type { Linux, Parameters } from '../models/kinds.ts';
import {
  domainOf,
  hasPopulatedDomains,
  hasThreadedChildren,
  isInvalid,
  isPopulated,
  mayWrite,
  meantBy,
} from './cgroups.ts';
import { stepProperty } from './claims.ts';
import { errnoOf } from './stepping.ts';

/** The cgroup whose file cgroup.type a step reads or writes; NONE for another step. */
function typedBy(before: Linux, { args: [path] }: Step): number {
  const meant = before.cgroups.capacity === 0 ? undefined : meantBy(before, path);
  return meant?.is === 'file' && meant.name === 'cgroup.type' ? meant.cgroup : NONE;
}

function typeOf(world: Linux, cgroup: number): string {
  if (world.cgroups.get(cgroup).threaded) return 'threaded';
  if (isInvalid(world, cgroup)) return 'domain invalid';
  return hasThreadedChildren(world, cgroup) ? 'domain threaded' : 'domain';
}

const wordOf = (text: string): string => (text.split('\0')[0] ?? '').trim();

/** The errno that is due to who writes to the file, or ''. */
function due(before: Linux, { slot, args }: Step, cgroup: number, isBoundary: boolean): string {
  const text = String(args[1]);
  const { maker, threaded, parent } = before.cgroups.get(cgroup);
  if (!mayWrite(before, before.creds.get(slot), maker)) return 'EACCES';
  if (text === '') return '';
  const { cgroup_ns } = before.nsproxies.get(slot);
  const isTop = cgroup_ns !== 0 && before.cgroupNamespaces.get(cgroup_ns).root === cgroup;
  if (isBoundary && isTop) return 'EPERM';
  if (wordOf(text) !== 'threaded') return 'EINVAL';
  if (threaded) return '';
  if (isPopulated(before, cgroup)) return 'EOPNOTSUPP';
  if (parent === NONE) return '';
  const domain = domainOf(before, parent);
  return isInvalid(before, domain) || hasPopulatedDomains(before, domain) ? 'EOPNOTSUPP' : '';
}

export const cgroupsBecomeThreaded = ({ nsdelegate }: Parameters) =>
  stepProperty({
    name: 'cgroups-become-threaded-as-asked',
    says: 'A cgroup becomes threaded when who may write its file cgroup.type says so, and never a domain again; not while somebody is in it or below it, nor if its domain could not be one, or has other domains with somebody in them. The file tells which it is.',
    clauses: [
      'cgroup.type.read',
      'cgroup.type.threaded',
      'cgroup.type.empty',
      'cgroup.type.syntax',
      'cgroup.type.again',
      'cgroup.type.populated',
      'cgroup.type.invalid',
      'cgroup.type.mixed',
      'cgroup.delegate.files',
    ],
    of: ['read', 'write'],
    refused: true,
    holds: (before, step, after) => {
      const typed = typedBy(before, step);
      if (typed !== NONE && step.name === 'read' && step.result !== typeOf(before, typed)) return false;
      const isWritten = typed !== NONE && step.name === 'write';
      const errno = isWritten ? due(before, step, typed, nsdelegate === true) : '';
      if (errno !== '') return errnoOf(step) === errno;
      if (isWritten && !isAnswer(step.result)) return false;
      return before.cgroups.slots().every((one) => {
        const { threaded } = before.cgroups.get(one);
        const becomes = isWritten && one === typed && wordOf(String(step.args[1])) === 'threaded';
        const now = after.cgroups.get(one);
        return now.state === 'free' || now.threaded === (threaded || becomes);
      });
    },
    witness: (before, step) =>
      typedBy(before, step) !== NONE && step.name === 'read' && step.result === 'domain invalid',
  });
