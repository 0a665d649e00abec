import { NONE } from '../checker/index.ts';
import { CAP, type Capability } from '../models/constants.ts';
import { stepProperty } from './claims.ts';
import { everyCapability, isSelfOrAboveUser, mayDo } from './powers.ts';
import { credentialsBefore } from './stepping.ts';

const ids = ['uid', 'euid', 'suid', 'fsuid', 'gid', 'egid', 'sgid', 'fsgid', 'no_new_privs'] as const;
const capabilities = Object.keys(CAP) as Capability[];

export const enteringGivesPowerInsideOnly = stepProperty({
  name: 'who-enters-a-user-namespace-has-all-power-there-and-none-outside',
  says: 'Who comes into another user namespace has every capability there, of whatever it is asked, inherits none and has no securebits; and it has no capability at all over any user namespace that is not the one it entered, or below that. It is who it was: ids, groups and no_new_privs are the same, whatever they are called there.',
  clauses: ['cred.enter'],
  touches: ['creds'],
  holds: (before, step, after) => {
    for (let task = 0; task < after.creds.capacity; task++) {
      const had = credentialsBefore(before, step, task);
      const has = after.creds.get(task);
      if (has.state === 'none' || had.user_ns === NONE || has.user_ns === had.user_ns) continue;
      const { permitted, effective, bounding, inheritable, ambient, securebits } = has;
      if ([permitted, effective, bounding].some((set) => set !== everyCapability)) return false;
      if (inheritable !== 0 || ambient !== 0 || securebits !== 0) return false;
      if (ids.some((field) => has[field] !== had[field]) || has.groups.join() !== had.groups.join())
        return false;
      for (const ns of after.userNamespaces.slots()) {
        const inside = isSelfOrAboveUser(after, has.user_ns, ns);
        if (capabilities.some((capability) => mayDo(after, has, ns, capability) !== inside)) return false;
      }
    }
    return true;
  },
  // Somebody comes in with fewer capabilities, with some to inherit, or with securebits.
  witness: (before, step, after) =>
    after.creds.slots().some((task) => {
      const had = credentialsBefore(before, step, task);
      return had.user_ns !== after.creds.get(task).user_ns && had.effective === 0 && had.inheritable !== 0;
    }),
});
