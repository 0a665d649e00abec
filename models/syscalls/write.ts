/** write(2), to files below /proc that are opened for it and closed after it. */
import { beyond, type Result } from '../../checker/index.ts';
import type { LinuxKernel } from '../kinds.ts';
import { proc_pid_lookup } from '../views/ns-links.ts';
import { open_user_file, write_user_file } from './user-files.ts';

const NO_SUCH_FILE = beyond('is modelled for uid_map, gid_map, projid_map and setgroups of /proc/PID only');

/** Opens the file, writes all of `text`, a byte in each character, and closes it: one call in a trace. */
export const write = {
  run: (k: LinuxKernel, caller: number, path: string, text: string): Result => {
    const found = proc_pid_lookup(k, caller, path);
    if (!found) return NO_SUCH_FILE;
    if ('errno' in found) return found;
    const { target, rest } = found;
    if (rest !== 'uid_map' && rest !== 'gid_map' && rest !== 'projid_map' && rest !== 'setgroups')
      return NO_SUCH_FILE;
    const opened = open_user_file(k, caller, target, rest);
    if ('errno' in opened) return opened;
    return write_user_file(k, caller, opened, text, 0) ?? text.length;
  },
};
