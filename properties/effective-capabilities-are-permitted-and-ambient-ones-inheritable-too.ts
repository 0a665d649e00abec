import { stateProperty } from './claims.ts';
import { isPartOf } from './credentials.ts';

export const effectiveIsPermitted = stateProperty({
  name: 'effective-capabilities-are-permitted-and-ambient-ones-inheritable-too',
  says: 'Every capability in effect is permitted, and every ambient one is both permitted and inheritable.',
  clauses: ['cred.capset.effective', 'cred.capset', 'cred.ambient.raise'],
  reads: ['creds'],
  holds: (world) => {
    for (let task = 0; task < world.creds.capacity; task++) {
      const { effective, permitted, inheritable, ambient } = world.creds.get(task);
      if (!isPartOf(effective, permitted) || !isPartOf(ambient, permitted)) return false;
      if (!isPartOf(ambient, inheritable)) return false;
    }
    return true;
  },
  // Somebody has an ambient capability.
  witness: (world) => world.creds.slots().some((task) => world.creds.get(task).ambient > 0),
});
