/** prctl(2), as far as subreapers go (kernel/sys.c). */
import { beyond, type Result } from '../../checker/index.ts';
import { PRCTL } from '../constants.ts';
import { children, is_child_reaper } from '../facts/family.ts';
import type { LinuxKernel } from '../kinds.ts';
import { task } from '../task/context.ts';

const NOT_MODELLED = beyond('is modelled with PR_SET_CHILD_SUBREAPER and PR_GET_CHILD_SUBREAPER only');

/** `arg2` matters to PR_SET_CHILD_SUBREAPER only. */
export const prctl = {
  run: (k: LinuxKernel, caller: number, option: number, arg2: number): Result => {
    if (option === PRCTL.PR_GET_CHILD_SUBREAPER) {
      k.by('task.subreaper.set');
      return k.tasks.get(caller).is_child_subreaper ? 1 : 0;
    }
    if (option !== PRCTL.PR_SET_CHILD_SUBREAPER) return NOT_MODELLED;
    k.tasks.send(caller, task.SET_SUBREAPER(arg2 !== 0));
    if (arg2 !== 0) propagate_has_child_subreaper(k, caller);
    return 0;
  },
};

/** Below one that has the mark everybody has it; below an init of a PID namespace nobody gets out. */
function propagate_has_child_subreaper(k: LinuxKernel, ancestor: number): void {
  for (const child of children(k, ancestor)) {
    if (k.tasks.get(child).has_child_subreaper || is_child_reaper(k, child)) continue;
    k.tasks.send(child, task.UNDER_SUBREAPER());
    propagate_has_child_subreaper(k, child);
  }
}
