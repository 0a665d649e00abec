/** Who may look into whom (kernel/ptrace.c: __ptrace_may_access, security/commoncap.c: cap_ptrace_access_check). */
import { fact, NONE } from '../../checker/index.ts';
import { cap_issubset } from '../credentials/capabilities.ts';
import type { Linux } from '../kinds.ts';
import { SUID_DUMP_USER } from '../mm/machine.ts';
import { ns_capable } from './capable.ts';
import { task_mm } from './dumpable.ts';
import { same_thread_group } from './threads.ts';

/** By which of its ids and capabilities a task asks: those for files (fs), or its real ids (real). */
export type PtraceMode = 'fs' | 'real';

/** Whether `caller` may see what only somebody who could trace `target` may see. */
export const ptrace_may_access = fact(
  'ptrace_may_access',
  (k: Linux, caller: number, target: number, mode: PtraceMode): boolean =>
    same_thread_group(k, caller, target) ||
    (isSamePerson(k, caller, target, mode) &&
      isDumpable(k, caller, target) &&
      isAsAble(k, caller, target, mode)),
  {
    'does not ask who they are': (k, caller, target, mode) =>
      same_thread_group(k, caller, target) ||
      (isDumpable(k, caller, target) && isAsAble(k, caller, target, mode)),
    'does not ask for dumpability': (k, caller, target, mode) =>
      same_thread_group(k, caller, target) ||
      (isSamePerson(k, caller, target, mode) && isAsAble(k, caller, target, mode)),
    'does not compare what they may do': (k, caller, target, mode) =>
      same_thread_group(k, caller, target) ||
      (isSamePerson(k, caller, target, mode) && isDumpable(k, caller, target)),
    'does not let a process look at itself': (k, caller, target, mode) =>
      isSamePerson(k, caller, target, mode) &&
      isDumpable(k, caller, target) &&
      isAsAble(k, caller, target, mode),
  },
);

/** Whether its memory alone keeps somebody who is the same person from looking into a task. */
export const is_hidden_by_its_memory = (
  k: Linux,
  caller: number,
  target: number,
  mode: PtraceMode,
): boolean =>
  !same_thread_group(k, caller, target) &&
  isSamePerson(k, caller, target, mode) &&
  !isDumpable(k, caller, target);

/** All ids of the target are the caller's, or it has CAP_SYS_PTRACE over the target. */
function isSamePerson(k: Linux, caller: number, target: number, mode: PtraceMode): boolean {
  const mine = k.creds.get(caller);
  const its = k.creds.get(target);
  const [uid, gid] = mode === 'fs' ? [mine.fsuid, mine.fsgid] : [mine.uid, mine.gid];
  const same =
    [its.uid, its.euid, its.suid].every((id) => id === uid) &&
    [its.gid, its.egid, its.sgid].every((id) => id === gid);
  return same || ns_capable(k, caller, its.user_ns, 'CAP_SYS_PTRACE');
}

/**
 * Its memory can be dumped, or the caller has CAP_SYS_PTRACE where that memory was made. Of the dead only
 * the former is known, so that it takes the capability over the initial user namespace.
 */
function isDumpable(k: Linux, caller: number, target: number): boolean {
  const mm = task_mm(k, target);
  if (mm === NONE) return k.tasks.get(target).user_dumpable || init_capable(k, caller);
  const { dumpable, user_ns } = k.mms.get(mm);
  return dumpable === SUID_DUMP_USER || ns_capable(k, caller, user_ns, 'CAP_SYS_PTRACE');
}

function init_capable(k: Linux, caller: number): boolean {
  const isInitial = k.userNamespaces.get(0).level === 0;
  return isInitial && ns_capable(k, caller, 0, 'CAP_SYS_PTRACE');
}

/** The target can do nothing that the caller cannot, or it has CAP_SYS_PTRACE over the target. */
function isAsAble(k: Linux, caller: number, target: number, mode: PtraceMode): boolean {
  const mine = k.creds.get(caller);
  const its = k.creds.get(target);
  const asAble =
    its.user_ns === mine.user_ns &&
    cap_issubset(its.permitted, mode === 'fs' ? mine.effective : mine.permitted);
  return asAble || ns_capable(k, caller, its.user_ns, 'CAP_SYS_PTRACE');
}
