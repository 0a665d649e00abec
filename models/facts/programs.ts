/** The programs that there are to execute: the same in every trace, because no call makes files here. */
import { NONE } from '../../checker/index.ts';
import type { Cred } from '../credentials/context.ts';
import type { Linux } from '../kinds.ts';
import type { Owner } from './dumpable.ts';
import { from_kid, make_kid } from './ids.ts';
import { capable_wrt_inode_uidgid } from './proc-files.ts';

/** A file: its owner and group by their names in the outermost user namespace, and its mode. */
export type Program = {
  readonly path: string;
  readonly uid: number;
  readonly gid: number;
  readonly mode: number;
};

const [S_ISUID, S_ISGID, S_IXGRP, anyX] = [0o4000, 0o2000, 0o010, 0o111];

/** What is below /nosuid is on a mount where set-user-ID bits do not count. */
export const programs: readonly Program[] = [
  { path: '/tmp/plain', uid: 0, gid: 0, mode: 0o755 },
  { path: '/tmp/data', uid: 0, gid: 0, mode: 0o644 },
  { path: '/tmp/setuid-root', uid: 0, gid: 0, mode: 0o4755 },
  { path: '/tmp/setuid-1000', uid: 1000, gid: 1000, mode: 0o4755 },
  { path: '/tmp/setgid-1000', uid: 0, gid: 1000, mode: 0o2755 },
  { path: '/tmp/setgid-locking', uid: 0, gid: 1000, mode: 0o2745 },
  { path: '/nosuid/setuid-root', uid: 0, gid: 0, mode: 0o4755 },
];

/** What execve(2) finds of a program: the kuid and kgid that it sets, NONE where it sets none. */
export type FoundProgram = {
  readonly found: boolean;
  readonly executable: boolean;
  readonly uid: number;
  readonly gid: number;
  /** Whether the bits count: mount and names of both owners permit it (bprm_fill_uid). */
  readonly counts: boolean;
};

const nothing: FoundProgram = { found: false, executable: false, uid: NONE, gid: NONE, counts: false };

/** Whether a file may be executed: by its owner, group or others, or with a capability if by any of them. */
function may_exec(k: Linux, cred: Cred, owner: Owner, mode: number): boolean {
  const isMember = cred.fsgid === owner.gid || cred.groups.includes(owner.gid);
  const shift = cred.fsuid === owner.uid ? 6 : isMember ? 3 : 0;
  if ((mode >> shift) & 1) return true;
  return (mode & anyX) !== 0 && capable_wrt_inode_uidgid(k, cred, owner);
}

/** A file of an owner that has no name in the outermost user namespace cannot have been made. */
export function find_program(k: Linux, caller: number, path: string): FoundProgram {
  const program = programs.find((one) => one.path === path);
  if (!program) return nothing;
  const outermost = k.userNamespaces.get(0);
  const kuid = make_kid(outermost.uid_map, program.uid);
  const kgid = make_kid(outermost.gid_map, program.gid);
  if (kuid === NONE || kgid === NONE) return nothing;
  const { uid_map, gid_map } = k.userNamespaces.get(k.creds.get(caller).user_ns);
  const setsGroup = (program.mode & (S_ISGID | S_IXGRP)) === (S_ISGID | S_IXGRP);
  return {
    found: true,
    executable: may_exec(k, k.creds.get(caller), { uid: kuid, gid: kgid }, program.mode),
    uid: program.mode & S_ISUID ? kuid : NONE,
    gid: setsGroup ? kgid : NONE,
    counts:
      !path.startsWith('/nosuid/') && from_kid(uid_map, kuid) !== NONE && from_kid(gid_map, kgid) !== NONE,
  };
}
