/** What a task reads below /proc (fs/proc/namespaces.c, fs/proc/array.c). */
import { beyond, type Result } from '../../checker/index.ts';
import { task_pid } from '../facts/visibility.ts';
import type { LinuxKernel } from '../kinds.ts';
import { type FoundNamespace, proc_ns_get_link, proc_pid_lookup } from './ns-links.ts';
import { credentialsIn } from './status.ts';
import { read_map, read_setgroups } from './user-files.ts';

const NOT_MODELLED = beyond('is modelled for the links of /proc/PID/ns only');
const NO_SUCH_FILE = beyond('is modelled for uid_map, gid_map, projid_map and setgroups of /proc/PID only');
const NO_SUCH_FIELD = beyond('is modelled for some lines of /proc/self/status only');

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

/**
 * read(2) of a whole file, or of one line of /proc/self/status: NSpid, the numbers from level 0 inwards, or credentials.
 * `field` is null for a whole file.
 */
export const read = {
  run: (k: LinuxKernel, caller: number, path: string, field: string | null): Result => {
    if (field === null) return read_file(k, caller, path);
    if (path !== '/proc/self/status') return NO_SUCH_FIELD;
    const line = credentialsIn(k, caller, caller, field);
    if (line !== undefined) {
      k.by('cred.status');
      return line;
    }
    if (field !== 'NSpid') return NO_SUCH_FIELD;
    k.by('pid.visible');
    return task_pid(k, caller).numbers.map(({ nr }) => nr);
  },
};

function read_file(k: LinuxKernel, caller: number, path: string): Result {
  const found = proc_pid_lookup(k, caller, path);
  if (!found) return NO_SUCH_FILE;
  if ('errno' in found) return found;
  const { target, rest } = found;
  if (rest === 'uid_map' || rest === 'gid_map' || rest === 'projid_map')
    return read_map(k, caller, target, rest);
  return rest === 'setgroups' ? read_setgroups(k, target) : NO_SUCH_FILE;
}
