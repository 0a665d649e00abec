/** The programs that there are to execute: the same in every trace, because no call makes files here. */
import { fact, NONE } from '../../checker/index.ts';
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
const [MAY_EXEC, MAY_READ] = [1, 4];

/** What is below /nosuid is on a mount where set-user-ID bits do not count. */
export const programs: readonly Program[] = [
  { path: '/tmp/plain', uid: 0, gid: 0, mode: 0o755 },
  { path: '/tmp/data', uid: 0, gid: 0, mode: 0o644 },
  { path: '/tmp/unreadable', uid: 0, gid: 0, mode: 0o711 },
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

/** What the mode of a file lets somebody do, as its owner, of its group, or neither: bits of rwx. */
function acl_permission(cred: Cred, owner: Owner, mode: number): number {
  const isMember = cred.fsgid === owner.gid || cred.groups.includes(owner.gid);
  return mode >> (cred.fsuid === owner.uid ? 6 : isMember ? 3 : 0);
}

/** Whether a file may be executed: by its owner, group or others, or with a capability if by any of them. */
function may_exec(k: Linux, cred: Cred, owner: Owner, mode: number): boolean {
  if (acl_permission(cred, owner, mode) & MAY_EXEC) return true;
  return (mode & anyX) !== 0 && capable_wrt_inode_uidgid(k, cred, owner, 'CAP_DAC_OVERRIDE');
}

function may_read(k: Linux, cred: Cred, owner: Owner, mode: number): boolean {
  if (acl_permission(cred, owner, mode) & MAY_READ) return true;
  return (['CAP_DAC_READ_SEARCH', 'CAP_DAC_OVERRIDE'] as const).some((capability) =>
    capable_wrt_inode_uidgid(k, cred, owner, capability),
  );
}

/** The kuid and kgid of a program's owner; NONE where it has no name in the outermost user namespace. */
function ownerOf(k: Linux, program: Program): Owner {
  const { uid_map, gid_map } = k.userNamespaces.get(0);
  return { uid: make_kid(uid_map, program.uid), gid: make_kid(gid_map, program.gid) };
}

/** A file of an owner that has no name in the outermost user namespace cannot have been made. */
export function find_program(k: Linux, caller: number, path: string): FoundProgram {
  const program = programs.find((one) => one.path === path);
  if (!program) return nothing;
  const { uid: kuid, gid: kgid } = ownerOf(k, program);
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

/** The owner of a program that the caller may not read; undefined if it may. */
function unreadable(k: Linux, caller: number, path: string): Owner | undefined {
  const program = programs.find((one) => one.path === path);
  if (!program) return undefined;
  const owner = ownerOf(k, program);
  return may_read(k, k.creds.get(caller), owner, program.mode) ? undefined : owner;
}

/** The memory of who executes a program: whether others may look into it, and where it was made. */
export type NewMemory = { readonly readable: boolean; readonly user_ns: number };

/**
 * Who may execute a program and not read it must not read it in memory either, nor may who is root of a
 * user namespace where the program's owner or group has no name (fs/exec.c: would_dump).
 */
export const would_dump = fact(
  'would_dump',
  (k: Linux, caller: number, path: string): NewMemory => {
    const { user_ns } = k.creds.get(caller);
    const owner = unreadable(k, caller, path);
    return owner ? { readable: false, user_ns: namesBoth(k, user_ns, owner) } : { readable: true, user_ns };
  },
  {
    'lets who may not read the program read its memory': (k, caller) => ({
      readable: true,
      user_ns: k.creds.get(caller).user_ns,
    }),
    'stays in the user namespace of the caller': (k, caller, path) => ({
      readable: !unreadable(k, caller, path),
      user_ns: k.creds.get(caller).user_ns,
    }),
  },
);

/** The user namespace, or else the nearest above it, where the owner and the group of a file have names. */
function namesBoth(k: Linux, user_ns: number, owner: Owner): number {
  const { uid_map, gid_map, parent } = k.userNamespaces.get(user_ns);
  const named = from_kid(uid_map, owner.uid) !== NONE && from_kid(gid_map, owner.gid) !== NONE;
  return named || parent === NONE ? user_ns : namesBoth(k, parent, owner);
}
