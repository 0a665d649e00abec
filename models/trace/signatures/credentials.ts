/** Ids and capabilities (models/syscalls/setuid.ts). */
import { number, type Signatures, takes } from './params.ts';

export const credentialsCalls: Signatures = {
  setresuid: takes(number, number, number),
  getresuid: takes(),
};
