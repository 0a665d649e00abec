import { isRefusal } from '../checker/index.ts';
import { stepProperty } from './claims.ts';
import { writingOf } from './maps.ts';
import { errnoOf } from './stepping.ts';

export const initialMapsStay = stepProperty({
  name: 'the-maps-of-the-initial-user-namespace-stay-as-they-are',
  says: 'Whatever is written to a map of the initial user namespace, by whomever that may open it: it is EPERM.',
  clauses: ['user.map.initial'],
  of: ['write'],
  refused: true,
  holds: (before, step) => {
    // For want of a descriptor nothing else is looked at.
    if (errnoOf(step) === 'EMFILE') return true;
    const writing = writingOf(before, step);
    if (!writing || writing.file === 'setgroups') return true;
    if (before.userNamespaces.get(writing.ns).level > 0) return true;
    return errnoOf(step) === 'EPERM' || errnoOf(step) === 'EACCES';
  },
  witness: (before, step) => {
    const writing = writingOf(before, step);
    return writing?.ns === 0 && writing.file === 'uid_map' && isRefusal(step.result);
  },
});
