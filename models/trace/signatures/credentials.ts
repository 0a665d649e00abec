/** Ids and capabilities (models/syscalls/{set-ids,capabilities}.ts). */
import { listOrNull, number, record, type Signatures, takes } from './params.ts';

export const credentialsCalls: Signatures = {
  setuid: takes(number),
  setreuid: takes(number, number),
  setresuid: takes(number, number, number),
  setfsuid: takes(number),
  setgid: takes(number),
  setregid: takes(number, number),
  setresgid: takes(number, number, number),
  setfsgid: takes(number),
  getuid: takes(),
  geteuid: takes(),
  getgid: takes(),
  getegid: takes(),
  getresuid: takes(),
  getresgid: takes(),
  setgroups: takes(number, listOrNull),
  getgroups: takes(number),
  capset: takes(record, record),
  capget: takes(record),
};
