import { isAnswer, NONE, type Step } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { fileOf } from './descriptors.ts';
import { mayDo } from './powers.ts';
import { numberArg } from './stepping.ts';
import { numbersWritten, openSysctl } from './sysctl-files.ts';

const limitFile = /^\/proc\/sys\/user\/max_([a-z]+)_namespaces$/;

/** The limit that a call reads or writes: that of the caller's user namespace, or of who has opened the file. */
function limitOf(
  before: Linux,
  step: Step,
): { readonly kind?: string; readonly owner: number; readonly at: number } {
  const { slot, args, name } = step;
  const opened = openSysctl(before, step);
  const [, kind] = limitFile.exec(opened?.path ?? String(args[0])) ?? [];
  if (kind === undefined || (name !== 'read' && name !== 'write' && name !== 'pwrite'))
    return { owner: NONE, at: 0 };
  if (!opened) return { kind, owner: before.creds.get(slot).user_ns, at: 0 };
  const { f_pos } = before.files.get(fileOf(before, slot, numberArg(step, 0)));
  return { kind, owner: opened.ns, at: name === 'pwrite' ? Number(args[2]) : f_pos };
}

export const limitIsSetAsWritten = stepProperty({
  name: 'a-limit-is-set-as-written-by-who-has-cap-sys-resource',
  says: 'The limits of a user namespace change only by a write to one, by a task in it, or by a descriptor that was opened there, with CAP_SYS_RESOURCE there, to the number from 0 to 2147483647 that is written; a read answers the last one written, or 2147483647.',
  clauses: ['user.limit.set', 'user.limit.cap', 'user.limit.range', 'user.limit.read'],
  holds: (before, step, after) => {
    const { kind, owner, at } = limitOf(before, step);
    const mine = before.creds.get(step.slot);
    const counts = isAnswer(step.result) && kind !== undefined && at === 0;
    const writes = counts && step.name !== 'read' && String(step.args[1]) !== '';
    for (let ns = 0; ns < before.ucounts.capacity; ns++) {
      if (before.userNamespaces.get(ns).state === 'free' || after.userNamespaces.get(ns).state === 'free')
        continue;
      const was = before.ucounts.get(ns).ucount_max;
      const is = after.ucounts.get(ns).ucount_max;
      const maxIn = (limits: typeof was, of: string) =>
        limits.find((one) => one.kind === of)?.max ?? 2147483647;
      if (!writes || owner !== ns) {
        if (JSON.stringify(was) !== JSON.stringify(is)) return false;
        if (counts && step.name === 'read' && owner === ns && step.result !== maxIn(was, kind)) return false;
        continue;
      }
      const [written = Number.NaN] = numbersWritten(step.args[1], 1);
      if (!mayDo(before, mine, ns, 'CAP_SYS_RESOURCE')) return false;
      if (!(written >= 0 && written <= 2147483647) || maxIn(is, kind) !== written) return false;
    }
    return true;
  },
  witness: (_, { name, args, result }) =>
    name === 'write' && limitFile.test(String(args[0])) && isAnswer(result),
});
