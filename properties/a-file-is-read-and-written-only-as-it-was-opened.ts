import { isAnswer, NONE } from '../checker/index.ts';
import { OPEN } from '../models/constants.ts';
import { stepProperty } from './claims.ts';
import { fileOf } from './descriptors.ts';

/** O_WRONLY or O_RDWR, and no O_PATH, to a directory of a process. */
const isWriteOfDirectory = (path: unknown, flags: number): boolean =>
  /^\/proc\/(self|\d+)$/.test(String(path)) && (flags & 3) !== 0 && (flags & OPEN.O_PATH) === 0;

export const usedAsOpened = stepProperty({
  name: 'a-file-is-read-and-written-only-as-it-was-opened',
  says: 'Who reads or writes by a descriptor has opened the file to be read or written; what is written moves its position by as much (in timens_offsets by nothing), lseek puts it where it says, and pwrite is granted for sysctls only. Namespaces and processes have nothing that could be read or written, and the directory of a process is not opened to be written.',
  clauses: ['fd.mode', 'fd.noread', 'file.seek', 'user.map.pwrite', 'proc.directory'],
  of: ['open', 'read', 'write', 'pwrite', 'lseek'],
  holds: (before, { name, slot, args, result }, after) => {
    const [fd, what] = args;
    if (name === 'open' && typeof what === 'number')
      return !isAnswer(result) || !isWriteOfDirectory(fd, what);
    if (!isAnswer(result) || typeof fd !== 'number') return true;
    const file = fileOf(before, slot, fd);
    if (file === NONE) return false;
    const { on } = before.files.get(file);
    if (name === 'pwrite') return on.is === 'sysctl' && on.writable;
    if (on.is === 'sysctl' && name !== 'lseek') return name === 'write' ? on.writable : on.readable;
    const { f_pos } = after.files.get(file);
    if (on.is === 'namespace' || on.is === 'pidfd' || on.is === 'process directory') return false;
    if (on.is !== 'user file' && on.is !== 'timens_offsets') return true;
    if (name === 'lseek') return f_pos === what && result === what;
    const moved = on.is === 'timens_offsets' ? 0 : String(what).length;
    if (name === 'write') return on.writable && f_pos === before.files.get(file).f_pos + moved;
    return on.readable;
  },
  witness: (_, { name, args, result }) =>
    (name === 'write' || name === 'read') && typeof args[0] === 'number' && isAnswer(result),
});
