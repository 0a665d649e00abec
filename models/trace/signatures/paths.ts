/** Where paths begin (models/syscalls/chroot.ts). */
import { path, type Signatures, takes } from './params.ts';

export const pathCalls: Signatures = {
  chroot: takes(path),
  chdir: takes(path),
};
