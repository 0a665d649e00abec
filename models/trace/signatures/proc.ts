/** What is read and written below /proc (models/views/proc.ts, models/syscalls/write.ts). */
import { SEEK } from '../../constants.ts';
import { bytes, fd, field, file, number, path, type Signatures, takes } from './params.ts';

export const procCalls: Signatures = {
  stat: takes(path),
  readlink: takes(path),
  read: { params: [file, field], optional: 1 },
  write: takes(file, bytes),
  pwrite: takes(fd, bytes, number),
  lseek: takes(fd, number, { kind: 'flags', names: SEEK }),
};
