import { isAnswer } from '../checker/index.ts';
import { stepProperty } from './claims.ts';
import { mayDo } from './powers.ts';

const limitFile = /^\/proc\/sys\/user\/max_([a-z]+)_namespaces$/;

export const limitIsSetAsWritten = stepProperty({
  name: 'a-limit-is-set-as-written-by-who-has-cap-sys-resource',
  says: 'The limits of a user namespace change only by a write to one, by a task in it that has CAP_SYS_RESOURCE there, to the number from 0 to 2147483647 that is written; a read answers the last one written, or 2147483647.',
  clauses: ['user.limit.set', 'user.limit.cap', 'user.limit.range', 'user.limit.read'],
  holds: (before, step, after) => {
    const [, kind] = limitFile.exec(String(step.args[0])) ?? [];
    const mine = before.creds.get(step.slot);
    const writes = step.name === 'write' && kind !== undefined && isAnswer(step.result);
    for (let ns = 0; ns < before.ucounts.capacity; ns++) {
      if (before.userNamespaces.get(ns).state === 'free' || after.userNamespaces.get(ns).state === 'free')
        continue;
      const was = before.ucounts.get(ns).ucount_max;
      const is = after.ucounts.get(ns).ucount_max;
      const limitOf = (limits: typeof was, of: string) =>
        limits.find((one) => one.kind === of)?.max ?? 2147483647;
      if (!writes || mine.user_ns !== ns) {
        if (JSON.stringify(was) !== JSON.stringify(is)) return false;
        if (step.name === 'read' && kind !== undefined && mine.user_ns === ns && isAnswer(step.result))
          if (step.result !== limitOf(was, kind)) return false;
        continue;
      }
      const written = Number(step.args[1]);
      if (!mayDo(before, mine, ns, 'CAP_SYS_RESOURCE')) return false;
      if (!(written >= 0 && written <= 2147483647) || limitOf(is, kind) !== written) return false;
    }
    return true;
  },
  witness: (_, { name, args, result }) =>
    name === 'write' && limitFile.test(String(args[0])) && isAnswer(result),
});
