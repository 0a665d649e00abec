import { isAnswer, NONE } from '../checker/index.ts';
import { stepProperty } from './claims.ts';
import { offsetsOf, usingOf, written } from './offsets.ts';
import { mayDo } from './powers.ts';

/** No machine has been running for 32 years, and a clock can stand at half of 292 years at most. */
const range = { least: -1_000_000_000, most: 4_611_686_018 } as const;

export const offsetsAreSetAsWritten = stepProperty({
  name: 'offsets-are-set-as-written-by-whom-it-is-allowed',
  says: 'A write to timens_offsets that is granted sets what its one or two lines say and nothing else, for the children of a living task. It begins at the beginning, is less than a page, within what clocks can show, and who opened the file has CAP_SYS_TIME over the owner of the namespace. A read shows these offsets.',
  clauses: [
    'time.offsets.set',
    'time.offsets.read',
    'time.offsets.syntax',
    'time.offsets.whole',
    'time.offsets.negative',
    'time.offsets.range',
    'time.offsets.cap',
    'time.offsets.nobody',
  ],
  of: ['write', 'read'],
  holds: (before, step, after) => {
    const using = isAnswer(step.result) ? usingOf(before, step) : undefined;
    if (!using) return true;
    const { target, opener, offset } = using;
    if (target === NONE) return false;
    const ns = before.nsproxies.get(target).time_ns_for_children;
    if (step.name === 'read')
      return (
        JSON.stringify(step.result) === JSON.stringify(ns === NONE ? [] : { answer: offsetsOf(before, ns) })
      );
    const text = String(step.args[1]);
    const lines = written(text);
    if (ns === NONE || lines === undefined || offset !== 0 || text.length >= 4096) return false;
    if (!mayDo(before, opener, before.timeNamespaces.get(ns).user_ns, 'CAP_SYS_TIME')) return false;
    if (lines.some(([, [sec]]) => sec < range.least || sec > range.most)) return false;
    const due = { ...offsetsOf(before, ns), ...Object.fromEntries(lines) };
    return JSON.stringify(due) === JSON.stringify(offsetsOf(after, ns));
  },
  witness: (before, step) =>
    step.name === 'write' && isAnswer(step.result) && usingOf(before, step)?.target !== step.slot,
});
