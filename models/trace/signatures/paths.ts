/** Where paths begin, and programs (models/syscalls/{chroot,execve}.ts). */
import { fd, nothing, path, type Signatures, takes } from './params.ts';

export const pathCalls: Signatures = {
  execve: takes(path, nothing, nothing),
  chroot: takes(path),
  chdir: takes(path),
  fchdir: takes(fd),
};
