import { isAnswer, NONE } from '../checker/index.ts';
import { stepProperty } from './claims.ts';
import { writingOf } from './maps.ts';

export const deniedStaysDenied = stepProperty({
  name: 'setgroups-once-denied-stay-denied-for-all-below',
  says: 'Whether setgroups are allowed changes only by writing deny where no map of groups has been written, never back; a new user namespace allows them if and only if the one above does; and what is granted is one of the two words and says what is then read.',
  clauses: [
    'user.setgroups',
    'user.setgroups.text',
    'user.setgroups.denied',
    'user.setgroups.late',
    'user.setgroups.read',
  ],
  touches: ['userNamespaces'],
  holds: (before, step, after) => {
    const writing = isAnswer(step.result) ? writingOf(before, step) : undefined;
    for (let ns = 0; ns < before.userNamespaces.capacity; ns++) {
      const was = before.userNamespaces.get(ns);
      const is = after.userNamespaces.get(ns);
      if (is.state === 'free') continue;
      if (was.state === 'free') {
        if (
          is.parent !== NONE &&
          is.setgroups_allowed !== before.userNamespaces.get(is.parent).setgroups_allowed
        )
          return false;
        continue;
      }
      if (writing?.ns !== ns || writing.file !== 'setgroups') {
        if (was.setgroups_allowed !== is.setgroups_allowed) return false;
        continue;
      }
      // The kernel reads up to a zero byte.
      const word = /^(allow|deny)\s*(\0.*)?$/.exec(writing.text)?.[1];
      if (word === undefined || writing.text.length > 7 || writing.offset !== 0) return false;
      if (is.setgroups_allowed !== (word === 'allow')) return false;
      if (word === 'allow' ? !was.setgroups_allowed : was.gid_map.length > 0) return false;
    }
    return true;
  },
  witness: (before, step) => isAnswer(step.result) && writingOf(before, step)?.file === 'setgroups',
});
