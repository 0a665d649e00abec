/** What is read below /proc (models/views/proc.ts). */
import { field, path, type Signatures, takes } from './params.ts';

export const procCalls: Signatures = {
  stat: takes(path),
  readlink: takes(path),
  read: takes(path, field),
};
