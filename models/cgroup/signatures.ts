/** Cgroups (models/cgroup/calls.ts). */
import { number, path, type Signatures, takes } from '../trace/signatures/params.ts';

export const cgroupCalls: Signatures = {
  mkdir: takes(path, number),
  rmdir: takes(path),
  chown: takes(path, number, number),
};
