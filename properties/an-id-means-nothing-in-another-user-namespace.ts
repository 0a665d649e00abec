import { isAnswer, NONE } from '../checker/index.ts';
import { stepProperty } from './claims.ts';
import { kuidOf, uidShownIn } from './powers.ts';

/** The lines of a map as a read answers them; undefined for another answer. */
function linesOf(answer: unknown): readonly (readonly number[])[] | undefined {
  return Array.isArray(answer) && answer.every((line) => Array.isArray(line) && line.length === 3)
    ? answer
    : undefined;
}

export const idMeansNothingElsewhere = stepProperty({
  name: 'an-id-means-nothing-in-another-user-namespace',
  says: 'What a task is told of user ids are names of its own user namespace, and what it gives are such names: an id that the maps give no name there is told as 65534, in a map as 4294967295, and can be given by none.',
  clauses: ['cred.getresuid', 'cred.setresuid.unmapped', 'user.map.read'],
  of: ['getresuid', 'setresuid', 'read'],
  holds: (before, step) => {
    if (!isAnswer(step.result)) return true;
    const { user_ns, uid, euid, suid } = before.creds.get(step.slot);
    if (step.name === 'setresuid')
      return step.args.every((id) => id === -1 || kuidOf(before, user_ns, Number(id)) !== NONE);
    if (step.name === 'getresuid') {
      const shown = [uid, euid, suid].map((kuid) => uidShownIn(before, user_ns, kuid));
      return JSON.stringify(step.result) === JSON.stringify(shown);
    }
    const lines = step.args[0] === '/proc/self/uid_map' ? linesOf(step.result) : undefined;
    if (!lines) return true;
    // Of the reader's own map: what is told of the namespace above is what that calls the same ids.
    const { parent } = before.userNamespaces.get(user_ns);
    const names = parent === NONE ? user_ns : parent;
    return lines.every(
      ([first = NONE, lower = NONE]) => kuidOf(before, user_ns, first) === kuidOf(before, names, lower),
    );
  },
  // Somebody whose id has no name is told so.
  witness: (_, { name, result }) => name === 'getresuid' && JSON.stringify(result).includes('65534'),
});
