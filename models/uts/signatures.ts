/** The names of a UTS namespace (models/uts/calls.ts). */
import { bytes, length, type Signatures, takes } from '../trace/signatures/params.ts';

export const utsCalls: Signatures = {
  sethostname: { params: [bytes, length], optional: 1 },
  setdomainname: { params: [bytes, length], optional: 1 },
  uname: takes(),
  gethostname: takes(),
};
