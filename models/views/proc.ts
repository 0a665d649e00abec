/** What a task reads of itself below /proc (fs/proc/namespaces.c, fs/proc/array.c). */
import { type Answer, beyond, type Result } from '../../checker/index.ts';
import { task_active_pid_ns } from '../facts/visibility.ts';
import type { LinuxKernel } from '../kinds.ts';
import { nsproxy } from '../nsproxy/machine.ts';

const NOT_MODELLED = beyond('is modelled for /proc/self/ns/{pid,pid_for_children,uts} only');
const NO_SUCH_FIELD = beyond('is modelled for NSpid of /proc/self/status only');

/** Which namespace a link denotes: two answers are equal if and only if it is the same one. */
function denotes(kind: 'pid' | 'uts', slot: number): Answer {
  return { answer: { kind, slot } };
}

/** stat(2) of a link below /proc/self/ns. */
export const stat = {
  run: (k: LinuxKernel, caller: number, path: string): Result => {
    const { uts_ns, pid_ns_for_children } = k.nsproxies.get(caller);
    if (path === '/proc/self/ns/uts') return denotes('uts', uts_ns);
    if (path === '/proc/self/ns/pid') return denotes('pid', task_active_pid_ns(k, caller));
    if (path !== '/proc/self/ns/pid_for_children') return NOT_MODELLED;
    const unborn = k.pidNamespaces.get(pid_ns_for_children).state === 'unborn';
    return (
      k.nsproxies.send(caller, nsproxy.LOOK_AT_PID_FOR_CHILDREN(unborn)) ??
      denotes('pid', pid_ns_for_children)
    );
  },
};

/** read(2) of one field of /proc/self/status: NSpid, the numbers from level 0 inwards. */
export const read = {
  run: (k: LinuxKernel, caller: number, path: string, field: string): Result => {
    if (path !== '/proc/self/status' || field !== 'NSpid') return NO_SUCH_FIELD;
    k.by('pid.visible');
    return k.pids.get(caller).numbers.map(({ nr }) => nr);
  },
};
