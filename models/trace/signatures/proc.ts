/** What is read and written below /proc (models/views/proc.ts, models/syscalls/write.ts). */
import { bytes, field, path, type Signatures, takes } from './params.ts';

export const procCalls: Signatures = {
  stat: takes(path),
  readlink: takes(path),
  read: { params: [path, field], optional: 1 },
  write: takes(path, bytes),
};
