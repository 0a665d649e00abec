/** Who may look into whom (kernel/ptrace.c: __ptrace_may_access, security/commoncap.c: cap_ptrace_access_check). */
import { cap_issubset } from '../credentials/capabilities.ts';
import type { Linux } from '../kinds.ts';
import { ns_capable } from './capable.ts';

/** By which of its ids and capabilities a task asks: those for files (fs), or its real ids (real). */
export type PtraceMode = 'fs' | 'real';

/** Whether `caller` may see what only somebody who could trace `target` may see. */
export function ptrace_may_access(k: Linux, caller: number, target: number, mode: PtraceMode): boolean {
  if (caller === target) return true;
  const mine = k.creds.get(caller);
  const its = k.creds.get(target);
  const [uid, gid] = mode === 'fs' ? [mine.fsuid, mine.fsgid] : [mine.uid, mine.gid];
  const samePerson =
    [its.uid, its.euid, its.suid].every((id) => id === uid) &&
    [its.gid, its.egid, its.sgid].every((id) => id === gid);
  const capable = ns_capable(k, caller, its.user_ns, 'CAP_SYS_PTRACE');
  if (!samePerson && !capable) return false;
  const asAble =
    its.user_ns === mine.user_ns &&
    cap_issubset(its.permitted, mode === 'fs' ? mine.effective : mine.permitted);
  return asAble || capable;
}
