import { isAnswer } from '../checker/index.ts';
import { stepProperty } from './claims.ts';
import { howMany, limitIn, namespaceKinds } from './limits.ts';
import { errnoOf } from './stepping.ts';

export const noNamespaceBeyondALimit = stepProperty({
  name: 'no-namespace-is-made-beyond-a-limit',
  says: 'No call makes a namespace of which there are, for some user in some user namespace, more than may be then; and who is refused with ENOSPC has reached a limit, or has lost a namespace of a kind that is released later.',
  clauses: ['user.limit', 'user.limit.late'],
  of: ['clone', 'unshare'],
  holds: (before, step, after) => {
    if (!isAnswer(step.result)) return true;
    for (let ns = 0; ns < before.ucounts.capacity; ns++)
      for (const kind of namespaceKinds)
        for (const { kind: ofKind, uid } of after.ucounts.get(ns).ucount)
          if (
            kind === ofKind &&
            howMany(after, kind, ns, uid) > howMany(before, kind, ns, uid) &&
            howMany(after, kind, ns, uid) > limitIn(before, ns, kind)
          )
            return false;
    return true;
  },
  witness: (before, step, after) =>
    errnoOf(step) === '' &&
    after.ucounts
      .slots()
      .some((ns) =>
        after.ucounts.get(ns).ucount.some(({ kind, count }) => count === limitIn(before, ns, kind)),
      ),
});
