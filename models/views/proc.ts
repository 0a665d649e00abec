/** What a task reads below /proc (fs/proc/namespaces.c, fs/proc/array.c). */

import { beyond, NONE, type Result } from '../../checker/index.ts';
import { read_cgroup_root } from '../cgroup/views.ts';
import { PAGE_SIZE } from '../constants.ts';
import { orSelf, pid_task } from '../facts/visibility.ts';
import { type Opened, type OpenFile, openFile } from '../files/context.ts';
import type { LinuxKernel } from '../kinds.ts';
import { registered } from '../lifetime/registered.ts';
import { structPid } from '../struct-pid/machine.ts';
import { fdget, get_unused_fd_for } from '../syscalls/open.ts';
import { open_sysctl, read_opened, read_sysctl } from '../syscalls/sysctl-files.ts';
import { open_user_file } from '../syscalls/user-files.ts';
import { offsets_length, read_offsets } from '../time/offsets-file.ts';
import { denotes } from './denotes.ts';
import { boundAt, proc_ns_get_link, proc_pid_lookup } from './ns-links.ts';
import { status_line } from './status.ts';
import { read_user_file } from './user-files.ts';

/** More than nothing, and how much is of no concern: nobody reads from there. */
const STATUS_SIZE = 1;
const NOT_MODELLED = beyond('is modelled for the links of /proc/PID/ns only');
const NO_SUCH_FILE = beyond('is modelled for uid_map, gid_map, projid_map and setgroups of /proc/PID only');
const NOT_FROM_THERE = beyond('is modelled from the beginning of a file only');
const NOT_AT_ONCE = beyond('is modelled where one read answers the whole file only');
const NO_SUCH_FIELD = beyond('is modelled for some lines of /proc/PID/status only');

/** stat(2) of a link below /proc/PID/ns. */
export const stat = {
  run: (k: LinuxKernel, caller: number, path: string): Result => {
    const bound = boundAt(k, caller, path);
    if (bound) return denotes(bound);
    const found = proc_pid_lookup(k, caller, path);
    if (!found) return NOT_MODELLED;
    if ('errno' in found) return found;
    if (!found.rest.startsWith('ns/')) return NOT_MODELLED;
    const link = proc_ns_get_link(k, caller, found.target, found.rest.slice(3));
    return 'kind' in link ? denotes(link) : link;
  },
};

/**
 * read(2) of a whole file, by its path or from its beginning by a descriptor, or of one line of the file
 * status of a task, or of the root of its mount of cgroup2. `field` is null for a whole file.
 */
export const read = {
  run: (k: LinuxKernel, caller: number, from: string | number, field: string | null): Result => {
    if (typeof from === 'number') return ksys_read(k, caller, from, field);
    const full = get_unused_fd_for(k, caller);
    if (full) return full;
    if (field === null) return readPath(k, caller, from);
    const found = proc_pid_lookup(k, caller, from);
    if (!found) return NO_SUCH_FIELD;
    if ('errno' in found) return found;
    if (found.rest === 'mountinfo' && field === 'cgroup2' && k.cgroups.capacity > 0)
      return read_cgroup_root(k, caller, found.target);
    if (found.rest !== 'status') return NO_SUCH_FIELD;
    const { user_ns } = k.creds.get(caller);
    const file = { task: found.target, reader: caller, f_user_ns: user_ns, pid_ns: found.pid_ns };
    return status_line(k, file, field) ?? NO_SUCH_FIELD;
  },
};

function readPath(k: LinuxKernel, caller: number, path: string): Result {
  const sysctl = open_sysctl(k, caller, path, { readable: true, writable: false });
  if (sysctl) return 'is' in sysctl ? read_opened(k, caller, sysctl) : sysctl;
  for (const kind of registered()) {
    const said = kind.read?.(k, caller, path);
    if (said !== undefined) return said;
  }
  const found = proc_pid_lookup(k, caller, path);
  if (!found) return NO_SUCH_FILE;
  if ('errno' in found) return found;
  const opened = open_user_file(k, caller, found.target, found.rest, { readable: true, writable: false });
  if (!opened) return NO_SUCH_FILE;
  return 'errno' in opened ? opened : read_user_file(k, opened);
}

function ksys_read(k: LinuxKernel, caller: number, fd: number, field: string | null): Result {
  const found = fdget(k, caller, fd);
  if (!('fd' in found)) return found;
  const refused = k.files.send(found.file, openFile.READ());
  if (refused) return refused;
  const { on, f_pos, f_user_ns } = k.files.get(found.file);
  if (on.is === 'status') return read_status(k, caller, on, { field, f_pos, f_user_ns, file: found.file });
  if (on.is === 'sysctl') return field === null ? read_sysctl(k, caller, found.file) : NO_SUCH_FIELD;
  // What there is to be read where the rule is missing that there is nothing.
  if (on.is === 'namespace' || on.is === 'pidfd' || on.is === 'process directory') return '';
  if (on.is !== 'user file' && on.is !== 'timens_offsets') return NO_SUCH_FILE;
  if (f_pos !== 0) return NOT_FROM_THERE;
  const isOffsets = on.is === 'timens_offsets';
  const said = isOffsets ? read_offsets(k, caller, on) : read_user_file(k, on);
  const length = isOffsets ? offsets_length(said) : lengthOf(said);
  if (length > PAGE_SIZE) return NOT_AT_ONCE;
  k.files.send(found.file, openFile.SEEK(length));
  return said;
}

type Reading = Pick<OpenFile, 'f_pos' | 'f_user_ns'> & {
  readonly file: number;
  readonly field: string | null;
};

/** One line of an open file status; all of it is read. */
function read_status(
  k: LinuxKernel,
  reader: number,
  { pid, pid_ns }: Extract<Opened, { readonly is: 'status' }>,
  { file, field, f_pos, f_user_ns }: Reading,
): Result {
  // The procfs that it was opened in is not told by the descriptor.
  if (field === null || field.startsWith('NS')) return NO_SUCH_FIELD;
  if (f_pos !== 0) return NOT_FROM_THERE;
  const task = pid_task(k, pid);
  const gone = k.pids.send(pid, structPid.STATUS(task !== NONE));
  if (gone) return gone;
  const line = status_line(k, { task: orSelf(task, reader), reader, f_user_ns, pid_ns }, field);
  if (line === undefined) return NO_SUCH_FIELD;
  k.by('proc.status.opener');
  k.files.send(file, openFile.SEEK(STATUS_SIZE));
  return line;
}

/** How many bytes the kernel's text has: a word and a line feed, or three numbers a line, padded. */
function lengthOf(said: Result): number {
  if (typeof said === 'string') return said.length + 1;
  return Array.isArray(said) ? said.length * '4294967295 4294967295 4294967295\n'.length : 0;
}
