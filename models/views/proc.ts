/** What a task reads of itself below /proc (fs/proc/namespaces.c, fs/proc/array.c). */
import { beyond, NONE, type Result } from '../../checker/index.ts';
import { task_active_pid_ns, task_pid } from '../facts/visibility.ts';
import type { LinuxKernel } from '../kinds.ts';
import { nsproxyKinds } from '../lifetime/nsproxy.ts';
import { nsproxy } from '../nsproxy/machine.ts';

const NOT_MODELLED = beyond('is modelled for the links of /proc/self/ns only');
const NO_SUCH_FIELD = beyond('is modelled for NSpid of /proc/self/status only');
const NO_SUCH_KIND = beyond('is about a kind of namespace that the scope has not');

/** The kinds of namespace, as the links below /proc/PID/ns name them. */
export type NamespaceKind = 'cgroup' | 'ipc' | 'mnt' | 'net' | 'pid' | 'time' | 'user' | 'uts';

/** Which namespace a link denotes: two answers are equal if and only if it is the same one. */
function denotes(kind: NamespaceKind, slot: number): Result {
  return slot === NONE ? NO_SUCH_KIND : { answer: { kind, slot } };
}

/** stat(2) of a link below /proc/self/ns. */
export const stat = {
  run: (k: LinuxKernel, caller: number, path: string): Result => {
    const mine = k.nsproxies.get(caller);
    const link = path.replace(/^\/proc\/self\/ns\//, '');
    if (link === path) return NOT_MODELLED;
    if (link === 'user') return denotes('user', k.creds.get(caller).user_ns);
    if (link === 'pid') return denotes('pid', task_active_pid_ns(k, caller));
    if (link === 'time_for_children') return denotes('time', mine.time_ns_for_children);
    const kind = nsproxyKinds.find((one) => one.kind === link);
    if (kind) return denotes(kind.kind, mine[kind.field]);
    if (link !== 'pid_for_children') return NOT_MODELLED;
    const unborn = k.pidNamespaces.get(mine.pid_ns_for_children).state === 'unborn';
    return (
      k.nsproxies.send(caller, nsproxy.LOOK_AT_PID_FOR_CHILDREN(unborn)) ??
      denotes('pid', mine.pid_ns_for_children)
    );
  },
};

/** read(2) of one field of /proc/self/status: NSpid, the numbers from level 0 inwards. */
export const read = {
  run: (k: LinuxKernel, caller: number, path: string, field: string): Result => {
    if (path !== '/proc/self/status' || field !== 'NSpid') return NO_SUCH_FIELD;
    k.by('pid.visible');
    return task_pid(k, caller).numbers.map(({ nr }) => nr);
  },
};
