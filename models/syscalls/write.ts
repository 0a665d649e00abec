/** write(2), pwrite(2) and lseek(2), as far as files of user namespaces go (fs/read_write.c, fs/seq_file.c). */
import { beyond, type Result } from '../../checker/index.ts';
import { write_procs } from '../cgroup/procs-file.ts';
import { SEEK } from '../constants.ts';
import { is_readonly } from '../facts/mounts.ts';
import { type Opened, openFile } from '../files/context.ts';
import type { LinuxKernel } from '../kinds.ts';
import { registered } from '../lifetime/registered.ts';
import { write_offsets } from '../time/offsets-file.ts';
import { proc_pid_lookup } from '../views/ns-links.ts';
import { fdget, get_unused_fd_for } from './open.ts';
import { open_sysctl, write_opened, write_sysctl } from './sysctl-files.ts';
import { open_user_file, write_user_file } from './user-files.ts';

const NO_SUCH_FILE = beyond(
  'is modelled for uid_map, gid_map, projid_map and setgroups of /proc/PID, and for sysctls of namespaces',
);
const NOT_READ_ONLY = beyond('is modelled through mounts that are not read-only');
const NO_WHENCE = beyond('is modelled with SEEK_SET and an offset that is not negative only');

const isOfProc = ({ is }: Opened): boolean =>
  is === 'user file' || is === 'timens_offsets' || is === 'sysctl';

/**
 * Writes all of `text`, a byte in each character, to an open file; or, as one line of a trace, to one
 * that is opened by its path for it and closed after it.
 */
export const write = {
  run: (k: LinuxKernel, caller: number, to: string | number, text: string): Result =>
    typeof to === 'string' ? writeToPath(k, caller, to, text) : ksys_write(k, caller, to, text),
};

function writeToPath(k: LinuxKernel, caller: number, path: string, text: string): Result {
  const full = get_unused_fd_for(k, caller);
  if (full) return full;
  const sysctl = open_sysctl(k, caller, path, { readable: false, writable: true });
  if (sysctl) return 'is' in sysctl ? write_opened(k, caller, sysctl, text) : sysctl;
  for (const kind of registered()) {
    const said = kind.write?.(k, caller, path, text);
    if (said !== undefined) return said;
  }
  const found = proc_pid_lookup(k, caller, path);
  if (!found) return NO_SUCH_FILE;
  if ('errno' in found) return found;
  if (is_readonly(k, found.mnt)) return NOT_READ_ONLY;
  const access = { readable: false, writable: true };
  const opened = open_user_file(k, caller, found.target, found.rest, access);
  if (!opened) return NO_SUCH_FILE;
  if ('errno' in opened) return opened;
  return write_user_file(k, caller, opened, text, 0) ?? text.length;
}

/** Where the file was written to is where the next write or read starts. */
function ksys_write(k: LinuxKernel, caller: number, fd: number, text: string): Result {
  const found = fdget(k, caller, fd);
  if (!('fd' in found)) return found;
  const { on, f_pos } = k.files.get(found.file);
  if (on.is === 'timens_offsets')
    return k.files.send(found.file, openFile.WRITE()) ?? write_offsets(k, caller, on, text, f_pos);
  if (on.is === 'cgroup.procs')
    return k.files.send(found.file, openFile.WRITE()) ?? write_procs(k, caller, on, text);
  if (on.is === 'sysctl')
    return k.files.send(found.file, openFile.WRITE()) ?? write_sysctl(k, caller, found.file, text, null);
  if (on.is === 'namespace' || on.is === 'pidfd' || on.is === 'process directory')
    return k.files.send(found.file, openFile.WRITE()) ?? text.length;
  if (on.is !== 'user file') return NO_SUCH_FILE;
  k.by('user.map.opened');
  const refused = k.files.send(found.file, openFile.WRITE()) ?? write_user_file(k, caller, on, text, f_pos);
  if (refused) return refused;
  k.files.send(found.file, openFile.SEEK(text.length));
  return text.length;
}

/** Of the files of a task the kernel does not come to look at what is written, and where. */
export const pwrite = {
  run: (k: LinuxKernel, caller: number, fd: number, text: string, offset: number): Result => {
    const found = fdget(k, caller, fd);
    if (!('fd' in found)) return found;
    const { on } = k.files.get(found.file);
    if (!isOfProc(on)) return NO_SUCH_FILE;
    const refused = k.files.send(found.file, openFile.PWRITE());
    if (refused) return refused;
    return on.is === 'sysctl' ? write_sysctl(k, caller, found.file, text, offset) : text.length;
  },
};

export const lseek = {
  run: (k: LinuxKernel, caller: number, fd: number, offset: number, whence: number): Result => {
    const found = fdget(k, caller, fd);
    if (!('fd' in found)) return found;
    if (!isOfProc(k.files.get(found.file).on)) return NO_SUCH_FILE;
    if (whence !== SEEK.SEEK_SET || offset < 0) return NO_WHENCE;
    k.by('file.seek');
    k.files.send(found.file, openFile.SEEK(offset));
    return offset;
  },
};
