import { isAnswer, NONE, type Step } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { fileOf } from './descriptors.ts';
import { errnoOf } from './stepping.ts';
import { belongsToCaller, heldIn, ownOf, sysctlNamed, sysctlUsed, thoseWith } from './sysctl-files.ts';

/** Whether a file that was just opened is bound to the namespace that its opener is in. */
function opensItsOwn(before: Linux, { slot, args, result }: Step, after: Linux): boolean {
  const name = sysctlNamed(args[0]);
  if (name === undefined || typeof result !== 'number') return true;
  const { on } = after.files.get(fileOf(after, slot, result));
  return on.is === 'sysctl' && on.ns === (belongsToCaller(name) ? NONE : ownOf(before, name, slot));
}

export const sysctlsAreOfOpenerOrCaller = stepProperty({
  name: 'a-sysctl-is-that-of-its-opener-or-of-its-caller',
  says: 'Who opens a sysctl of an IPC, network or PID namespace opens that of its own, and whoever reads or writes by such a descriptor, from anywhere, is told and changes what that namespace has, and nothing of another. Names of the host and the last pid are those of who calls. Of a namespace that is gone what it had is told for a while, or ENOENT.',
  clauses: ['sysctl.fd.opener', 'sysctl.fd.caller', 'sysctl.fd.gone'],
  of: ['open', 'read', 'write', 'pwrite'],
  refused: true,
  holds: (before, step, after) => {
    if (step.name === 'open') return opensItsOwn(before, step, after);
    const used = sysctlUsed(before, step);
    if (!used) return true;
    const { name, bound, left, f_pos } = used;
    if (left !== null)
      return step.name !== 'read' || !isAnswer(step.result) || step.result === left || f_pos !== 0;
    if (errnoOf(step) === 'ENOENT') return false;
    const due = belongsToCaller(name) ? ownOf(before, name, step.slot) : bound;
    const others = thoseWith(before, name).filter((ns) => ns !== due);
    if (others.some((ns) => heldIn(before, name, ns) !== heldIn(after, name, ns))) return false;
    return (
      step.name !== 'read' ||
      !isAnswer(step.result) ||
      f_pos !== 0 ||
      step.result === heldIn(before, name, due)
    );
  },
  witness: (before, step) => {
    const used = sysctlUsed(before, step);
    return used !== undefined && used.bound !== NONE && used.bound !== ownOf(before, used.name, step.slot);
  },
});
