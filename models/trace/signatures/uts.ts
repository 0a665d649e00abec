/** The names of a UTS namespace (models/syscalls/utsname.ts). */
import { bytes, length, type Signatures, takes } from './params.ts';

export const utsCalls: Signatures = {
  sethostname: { params: [bytes, length], optional: 1 },
  setdomainname: { params: [bytes, length], optional: 1 },
  uname: takes(),
  gethostname: takes(),
};
