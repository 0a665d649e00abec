import { isAnswer, NONE, type Step } from '../checker/index.ts';
import { OPEN } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { writingOf } from './maps.ts';
import { isNamed, mayDo } from './powers.ts';
import { directoryOf } from './reading.ts';

/** A step that opens the file of a task for writing: whose, and whether it is setgroups. */
function opening(
  before: Linux,
  step: Step,
): { readonly target: number; readonly setgroups: boolean } | undefined {
  const writing = writingOf(before, step);
  if (writing && writing.target !== NONE)
    return { target: writing.target, setgroups: writing.file === 'setgroups' };
  const [path, flags] = step.args;
  if (step.name !== 'open' || (Number(flags) & (OPEN.O_WRONLY | OPEN.O_RDWR)) === 0) return undefined;
  const [, who, file] = /^\/proc\/(self|thread-self|\d+)\/(\w*_map|setgroups)$/.exec(String(path)) ?? [];
  if (who === undefined) return undefined;
  const target = directoryOf(before, step.slot, who);
  return target === NONE ? undefined : { target, setgroups: file === 'setgroups' };
}

export const filesOpenForTheirOwner = stepProperty({
  name: 'files-of-user-namespaces-open-only-for-whom-they-belong-to',
  says: 'Who opens a map or setgroups of a task for writing has the effective user id of that task, or is root where the task is nobody’s any more, or has CAP_DAC_OVERRIDE where that id has a name; and for setgroups CAP_SYS_ADMIN over the user namespace.',
  clauses: ['user.map.open', 'user.setgroups.cap'],
  of: ['write', 'open'],
  holds: (before, step) => {
    const opened = isAnswer(step.result) ? opening(before, step) : undefined;
    if (!opened) return true;
    const mine = before.creds.get(step.slot);
    const theirs = before.creds.get(opened.target);
    const overrides =
      mayDo(before, mine, mine.user_ns, 'CAP_DAC_OVERRIDE') &&
      // The owner may be root instead, whose name is as good a reason.
      (isNamed(before, mine.user_ns, 'uid_map', theirs.euid) || isNamed(before, mine.user_ns, 'uid_map', 0));
    if (mine.fsuid !== theirs.euid && mine.fsuid !== 0 && !overrides) return false;
    return !opened.setgroups || mayDo(before, mine, theirs.user_ns, 'CAP_SYS_ADMIN');
  },
  witness: (before, step) => {
    const opened = isAnswer(step.result) ? opening(before, step) : undefined;
    return opened !== undefined && opened.target !== step.slot;
  },
});
