import { isAnswer, NONE } from '../checker/index.ts';
import { stepProperty } from './claims.ts';
import { targetOf } from './offsets.ts';
import { kuidOf, mayDo } from './powers.ts';

export const offsetsOpenForTheirOwner = stepProperty({
  name: 'timens-offsets-open-for-writing-for-whom-they-belong-to',
  says: 'Who opens timens_offsets of a task for writing has the effective user id of that task, or is root where it is not dumpable, or has CAP_DAC_OVERRIDE.',
  clauses: ['time.offsets.open'],
  of: ['write', 'open'],
  holds: (before, step) => {
    const [path, flags] = step.args;
    if (!isAnswer(step.result) || (step.name === 'open' && (Number(flags) & 3) === 0)) return true;
    const target = targetOf(before, step.slot, path);
    if (target === undefined) return true;
    const mine = before.creds.get(step.slot);
    const { mm } = before.tasks.get(target);
    if (mm !== NONE && before.mms.get(mm).dumpable === 1 && mine.fsuid === before.creds.get(target).euid)
      return true;
    // Root of the user namespace in which its memory was made, or of the machine.
    if (mine.fsuid === 0 || (mm !== NONE && mine.fsuid === kuidOf(before, before.mms.get(mm).user_ns, 0)))
      return true;
    return mayDo(before, mine, mine.user_ns, 'CAP_DAC_OVERRIDE');
  },
  witness: (before, step) =>
    step.name === 'open' &&
    isAnswer(step.result) &&
    (Number(step.args[1]) & 3) !== 0 &&
    ![undefined, step.slot].includes(targetOf(before, step.slot, step.args[0])),
});
