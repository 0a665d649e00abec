import { NONE } from '../checker/index.ts';
import { stepProperty } from './claims.ts';

export const deadAreAsDumpableAsTheirMemory = stepProperty({
  name: 'of-the-dead-it-is-remembered-whether-their-memory-was-dumpable',
  says: 'A task that dies has no memory any more; whether others could have looked into it is still known, and of the living nothing of the kind is.',
  clauses: ['nsfs.link.undumpable'],
  touches: ['tasks', 'mms'],
  holds: (before, _, after) => {
    for (let task = 0; task < after.tasks.capacity; task++) {
      const { state, user_dumpable } = after.tasks.get(task);
      const { mm } = before.tasks.get(task);
      if (state !== 'zombie' && state !== 'zapping') {
        if (user_dumpable) return false;
      } else if (mm !== NONE) {
        if (user_dumpable !== (before.mms.get(mm).dumpable === 1)) return false;
      } else if (user_dumpable !== before.tasks.get(task).user_dumpable) return false;
    }
    return true;
  },
  // Somebody dies whose memory was not.
  witness: (before, _, after) =>
    after.tasks.slots().some((task) => {
      const { mm } = before.tasks.get(task);
      return mm !== NONE && after.tasks.get(task).mm === NONE && before.mms.get(mm).dumpable === 0;
    }),
});
