import { NONE } from '../checker/index.ts';
import { stepProperty } from './claims.ts';
import { fileOf, openedOn } from './descriptors.ts';
import { areSame, namesSeenBy, shareNames } from './names.ts';

export const namesAreIsolated = stepProperty({
  name: 'a-name-set-in-one-uts-namespace-is-unseen-in-any-other',
  says: 'The names that a task reads change only when somebody in the same UTS namespace sets one, or when the task itself enters another; nothing else that anybody does, moving and dying included, changes them.',
  clauses: ['uts.isolated', 'uts.shared', 'uts.copy'],
  touches: ['nsproxies', 'utsNamespaces'],
  holds: (before, { name, slot, args }, after) => {
    const written = typeof args[0] === 'number' ? openedOn(before, fileOf(before, slot, args[0])) : undefined;
    const path = written?.is === 'sysctl' ? written.path : String(args[0]);
    const file =
      (name === 'write' || name === 'pwrite') && /^\/proc\/sys\/kernel\/(host|domain)name$/.test(path);
    const sets = name === 'sethostname' || name === 'setdomainname' || file;
    for (let task = 0; task < before.nsproxies.capacity; task++) {
      const had = namesSeenBy(before, task);
      const has = namesSeenBy(after, task);
      if (!had || !has || areSame(had, has) || (name === 'setns' && task === slot)) continue;
      if (!sets || !shareNames(before, task, slot)) return false;
    }
    return true;
  },
  // A name is set where others live in another namespace, and in the same one.
  witness: (before, { name, slot }) =>
    (name === 'sethostname' || name === 'setdomainname') &&
    before.nsproxies.slots().some((task) => task !== slot && shareNames(before, task, slot)) &&
    before.nsproxies
      .slots()
      .some((task) => before.nsproxies.get(task).uts_ns !== NONE && !shareNames(before, task, slot)),
});
