/** Mounts (models/mnt/calls.ts, models/syscalls/{mount,umount,pivot-root}.ts). */
import { MNT, MS } from '../constants.ts';
import { bytes, nothing, path, type Signatures, source, takes } from '../trace/signatures/params.ts';

export const mntCalls: Signatures = {
  mount: takes(source, path, bytes, { kind: 'flags', names: MS }, nothing),
  umount2: takes(path, { kind: 'flags', names: MNT }),
  pivot_root: takes(path, path),
};
