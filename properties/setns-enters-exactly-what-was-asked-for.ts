import { NONE, type Step } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { kindsInOrder } from '../models/lifetime/registered.ts';
import { stepProperty } from './claims.ts';
import { fileOf, type Handle, handleIn, kindsAndFlags, openedOn, taskOf, under } from './descriptors.ts';
import { numberArg } from './stepping.ts';

/** The namespaces that a call of setns(2) is about. */
export function askedFor(before: Linux, step: Step): readonly Handle[] {
  const file = fileOf(before, step.slot, numberArg(step, 0));
  const handle = handleIn(before, file);
  if (handle) return [handle];
  const on = openedOn(before, file);
  const target = on.is === 'pidfd' ? taskOf(before, on.pid) : NONE;
  if (target === NONE) return [];
  return kindsAndFlags.flatMap(([kind, flag]) =>
    (numberArg(step, 1) & flag) === 0 ? [] : (under(before, target, kind) ?? []),
  );
}

const links: readonly string[] = [...kindsInOrder(), 'pid_for_children', 'time_for_children'];

/** The kind of namespace by which a link is moved; nobody leaves the PID namespace it lives in. */
const movedBy = (link: string) => (link === 'pid' ? undefined : link.replace('_for_children', ''));

export const setnsEntersWhatWasAskedFor = stepProperty({
  name: 'setns-enters-exactly-what-was-asked-for',
  says: 'After setns the caller is in the namespaces that the handle, or the pidfd and the flags, name: all of them, and of every other kind where it was. Of a PID namespace only its children will be members; of a time namespace both are. Nobody else has moved, and a call that was refused moves nobody.',
  clauses: ['setns.enter', 'setns.pid', 'setns.time', 'setns.pidfd', 'setns.nstype'],
  of: ['setns'],
  refused: true,
  holds: (before, step, after) => {
    const asked = typeof step.result === 'number' ? askedFor(before, step) : [];
    if (typeof step.result === 'number' && asked.length === 0) return false;
    for (const task of after.tasks.slots())
      for (const link of links) {
        const entered = task === step.slot ? asked.find(({ kind }) => kind === movedBy(link)) : undefined;
        if (under(after, task, link)?.ns !== (entered ?? under(before, task, link))?.ns) return false;
      }
    return true;
  },
  // Several at once.
  witness: (before, step) => typeof step.result === 'number' && askedFor(before, step).length > 1,
});
