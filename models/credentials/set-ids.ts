/**
 * What set*id(2) make of the four ids of a kind, user or group, and who may ask for it (kernel/sys.c).
 * The ids given are kuids or kgids, NONE where the caller wants no change.
 */
import { NONE } from '../../checker/index.ts';
import type { Cred } from './context.ts';

/** The real, effective, saved and filesystem id. */
export type Ids = {
  readonly real: number;
  readonly effective: number;
  readonly saved: number;
  readonly fs: number;
};

export type Uids = Pick<Cred, 'uid' | 'euid' | 'suid' | 'fsuid'>;
export type Gids = Pick<Cred, 'gid' | 'egid' | 'sgid' | 'fsgid'>;

export const idsOfUser = ({ uid, euid, suid, fsuid }: Uids): Ids => ({
  real: uid,
  effective: euid,
  saved: suid,
  fs: fsuid,
});
export const idsOfGroup = ({ gid, egid, sgid, fsgid }: Gids): Ids => ({
  real: gid,
  effective: egid,
  saved: sgid,
  fs: fsgid,
});
export const asUids = ({ real, effective, saved, fs }: Ids): Uids => ({
  uid: real,
  euid: effective,
  suid: saved,
  fsuid: fs,
});
export const asGids = ({ real, effective, saved, fs }: Ids): Gids => ({
  gid: real,
  egid: effective,
  sgid: saved,
  fsgid: fs,
});

/** One of the calls that set ids: what it makes of them, and what it lets those do who lack the capability. */
export type SetIds = {
  readonly set: (old: Ids, given: readonly number[], capable: boolean) => Ids;
  readonly gives: (old: Ids, given: readonly number[]) => boolean;
};

const orOld = (given: number | undefined, old: number): number =>
  given === undefined || given === NONE ? old : given;

const isNoneOr =
  (...own: readonly number[]) =>
  (given: number | undefined): boolean =>
    given === undefined || given === NONE || own.includes(given);

/** setuid(2), setgid(2): all four with the capability, else the effective one. */
export const setid: SetIds = {
  set: (old, [id = NONE], capable) =>
    capable
      ? { real: id, effective: id, saved: id, fs: id }
      : { real: old.real, effective: id, saved: old.saved, fs: id },
  gives: ({ real, saved }, [id]) => isNoneOr(real, saved)(id),
};

/** setreuid(2), setregid(2): the saved id follows, unless only the effective one returns to the real one. */
export const setreid: SetIds = {
  set: (old, [real = NONE, effective = NONE]) => {
    const now = orOld(effective, old.effective);
    const follows = real !== NONE || (effective !== NONE && effective !== old.real);
    return { real: orOld(real, old.real), effective: now, saved: follows ? now : old.saved, fs: now };
  },
  gives: ({ real, effective, saved }, [newReal, newEffective]) =>
    isNoneOr(real, effective)(newReal) && isNoneOr(real, effective, saved)(newEffective),
};

/** setresuid(2), setresgid(2). */
export const setresid: SetIds = {
  set: (old, [real, effective, saved]) => {
    const now = orOld(effective, old.effective);
    return { real: orOld(real, old.real), effective: now, saved: orOld(saved, old.saved), fs: now };
  },
  gives: ({ real, effective, saved }, given) => given.every(isNoneOr(real, effective, saved)),
};

/** setfsuid(2), setfsgid(2). */
export const setfsid: SetIds = {
  set: (old, [id]) => ({ ...old, fs: orOld(id, old.fs) }),
  gives: ({ real, effective, saved, fs }, [id]) => isNoneOr(real, effective, saved, fs)(id),
};

/** Whether setresuid(2) is asked for what is there already; then it does not even look at the filesystem id. */
export function isThereAlready(old: Ids, [real, effective, saved]: readonly number[]): boolean {
  const keepsEffective =
    effective === undefined || effective === NONE || (effective === old.effective && effective === old.fs);
  return isNoneOr(old.real)(real) && keepsEffective && isNoneOr(old.saved)(saved);
}
