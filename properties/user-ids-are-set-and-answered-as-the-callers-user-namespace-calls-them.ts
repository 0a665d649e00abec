import { NONE } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { kuidOf, mayDo, uidShownIn } from './powers.ts';
import { errnoOf, numberArg } from './stepping.ts';

/** Which errno there should be for these three ids; nothing if none. */
function expectedErrno(before: Linux, task: number, ids: readonly number[]): string {
  const mine = before.creds.get(task);
  const given = ids.filter((id) => id !== -1).map((id) => kuidOf(before, mine.user_ns, id));
  if (given.includes(NONE)) return 'EINVAL';
  const own = [mine.uid, mine.euid, mine.suid];
  const strange = given.some((kuid) => !own.includes(kuid));
  return strange && !mayDo(before, mine, mine.user_ns, 'CAP_SETUID') ? 'EPERM' : '';
}

export const userIdsAreNames = stepProperty({
  name: 'user-ids-are-set-and-answered-as-the-callers-user-namespace-calls-them',
  says: 'getresuid answers the caller’s ids by the names they have in its user namespace, 65534 for one without a name. setresuid sets the ids it is given, by the same names, and the filesystem id with the effective one. It fails with EINVAL exactly for an id that the namespace has not, else with EPERM exactly for one that is not the caller’s, if CAP_SETUID is missing there.',
  clauses: ['cred.getresuid', 'cred.setresuid', 'cred.setresuid.unmapped', 'cred.setresuid.cap'],
  of: ['getresuid', 'setresuid'],
  refused: true,
  holds: (before, step, after) => {
    if (step.name === 'getresuid') {
      const { user_ns, uid, euid, suid } = before.creds.get(step.slot);
      const expected = [uid, euid, suid].map((kuid) => uidShownIn(before, user_ns, kuid));
      return Array.isArray(step.result) && step.result.join() === expected.join();
    }
    const ids = [numberArg(step, 0), numberArg(step, 1), numberArg(step, 2)];
    if (errnoOf(step) !== expectedErrno(before, step.slot, ids)) return false;
    if (errnoOf(step) !== '') return true;
    const was = before.creds.get(step.slot);
    const is = after.creds.get(step.slot);
    const fields = ['uid', 'euid', 'suid'] as const;
    return (
      is.fsuid === is.euid &&
      fields.every((field, i) => {
        const id = ids[i] ?? -1;
        return is[field] === (id === -1 ? was[field] : kuidOf(before, was.user_ns, id));
      })
    );
  },
  // Somebody without the capability takes one of its own ids back.
  witness: (before, step) => {
    const { effective, uid, euid } = before.creds.get(step.slot);
    return step.name === 'setresuid' && errnoOf(step) === '' && effective === 0 && uid !== euid;
  },
});
