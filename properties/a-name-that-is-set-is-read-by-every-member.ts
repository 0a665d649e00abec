import type { Step } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { type Names, namesSeenBy, shareNames } from './names.ts';
import { fieldOf, numberArg } from './stepping.ts';

/** The names after this step: what was set is the first bytes of what was given, up to a NUL. */
function namesDue(before: Linux, step: Step): Names {
  const { nodename, domainname } = namesSeenBy(before, step.slot) ?? { nodename: '', domainname: '' };
  let given = '';
  for (const byte of String(step.args[0]).substring(0, numberArg(step, 1))) {
    if (byte === '\0') break;
    given += byte;
  }
  if (step.name === 'sethostname') return { nodename: given, domainname };
  if (step.name === 'setdomainname') return { nodename, domainname: given };
  return { nodename, domainname };
}

export const setNamesAreReadByAll = stepProperty({
  name: 'a-name-that-is-set-is-read-by-every-member',
  says: 'A name that was set is what every member of the UTS namespace reads from then on, cut off at the length that was given; the other name stays. uname and gethostname answer these names.',
  clauses: ['uts.set.name', 'uts.set.empty', 'uts.shared'],
  of: ['sethostname', 'setdomainname', 'uname', 'gethostname'],
  holds: (before, step, after) => {
    const due = namesDue(before, step);
    for (let task = 0; task < after.nsproxies.capacity; task++) {
      const read = shareNames(before, task, step.slot) ? namesSeenBy(after, task) : undefined;
      if (read && (read.nodename !== due.nodename || read.domainname !== due.domainname)) return false;
    }
    if (step.name === 'gethostname') return step.result === due.nodename;
    if (step.name !== 'uname') return step.result === 0;
    return fieldOf(step, 'nodename') === due.nodename && fieldOf(step, 'domainname') === due.domainname;
  },
  // Less is set than was given, and somebody shares it.
  witness: (before, step) =>
    String(step.args[0]).length > numberArg(step, 1) &&
    before.nsproxies.slots().some((task) => task !== step.slot && shareNames(before, task, step.slot)),
});
