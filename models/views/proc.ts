/** What a task reads below /proc (fs/proc/namespaces.c, fs/proc/array.c). */
import { beyond, type Result } from '../../checker/index.ts';
import { task_pid } from '../facts/visibility.ts';
import type { LinuxKernel } from '../kinds.ts';
import { type FoundNamespace, proc_ns_get_link, proc_pid_lookup } from './ns-links.ts';

const NOT_MODELLED = beyond('is modelled for the links of /proc/PID/ns only');
const NO_SUCH_FIELD = beyond('is modelled for NSpid of /proc/self/status only');

/** Which namespace it is: two answers are equal if and only if it is the same one. */
export function denotes({ kind, ns }: FoundNamespace): Result {
  return { answer: { kind, slot: ns } };
}

/** stat(2) of a link below /proc/PID/ns. */
export const stat = {
  run: (k: LinuxKernel, caller: number, path: string): Result => {
    const found = proc_pid_lookup(k, caller, path);
    if (!found) return NOT_MODELLED;
    if ('errno' in found) return found;
    if (!found.rest.startsWith('ns/')) return NOT_MODELLED;
    const link = proc_ns_get_link(k, caller, found.target, found.rest.slice(3));
    return 'kind' in link ? denotes(link) : link;
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
