/** Mounts (models/mnt/calls.ts). */
import { MNT, MS } from '../constants.ts';
import { bytes, nothing, path, type Signatures, takes } from '../trace/signatures/params.ts';

export const mntCalls: Signatures = {
  mount: takes(path, path, bytes, { kind: 'flags', names: MS }, nothing),
  umount2: takes(path, { kind: 'flags', names: MNT }),
};
