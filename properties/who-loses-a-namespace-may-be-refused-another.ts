import { stepProperty } from './claims.ts';
import { howMany } from './limits.ts';

/** Kinds of which the kernel says that it releases them from a work queue. */
const releasedLater: readonly string[] = ['user', 'pid', 'net'];

export const lossMayBeNoticedLate = stepProperty({
  name: 'who-loses-a-namespace-may-be-refused-another',
  says: 'After a namespace of a kind that is released later is gone, another one may be refused to the same user; this is forgotten only with the user namespace. Of no other kind is that so.',
  clauses: ['user.limit.late'],
  refused: true,
  touches: ['ucounts'],
  holds: (before, _, after) => {
    for (let ns = 0; ns < before.ucounts.capacity; ns++) {
      if (before.userNamespaces.get(ns).state === 'free' || after.userNamespaces.get(ns).state === 'free')
        continue;
      const was = before.ucounts.get(ns);
      const { late } = after.ucounts.get(ns);
      if (late.some(({ kind }) => !releasedLater.includes(kind))) return false;
      const isLate = (kind: string, uid: number) => late.some((one) => one.kind === kind && one.uid === uid);
      if (!was.late.every(({ kind, uid }) => isLate(kind, uid))) return false;
      for (const { kind, uid, count } of was.ucount)
        if (releasedLater.includes(kind) && howMany(after, kind, ns, uid) < count && !isLate(kind, uid))
          return false;
    }
    return true;
  },
  witness: (_, __, after) => after.ucounts.slots().some((ns) => after.ucounts.get(ns).late.length > 0),
});
