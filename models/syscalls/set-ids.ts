/** set*id(2) and get*id(2), setgroups(2) and getgroups(2) (kernel/sys.c, kernel/groups.c). */
import { beyond, type EventId, NONE, type Result } from '../../checker/index.ts';
import type { ClauseId } from '../../spec/clauses.gen.ts';
import { NGROUPS_MAX, SECBIT } from '../constants.ts';
import { type Cred, credentials, type IdsAsked } from '../credentials/context.ts';
import { ns_capable } from '../facts/capable.ts';
import { from_kid_munged, make_kid } from '../facts/ids.ts';
import type { LinuxKernel } from '../kinds.ts';
import { limits_processes } from '../lifetime/rlimits.ts';
import { commit_creds } from './commit-creds.ts';

const users = { map: 'uid_map', capability: 'CAP_SETUID' } as const;
const groups = { map: 'gid_map', capability: 'CAP_SETGID' } as const;
const { SETUID, SETREUID, SETRESUID, SETFSUID, SETGID, SETREGID, SETRESGID, SETFSGID } = credentials;

// PF_NPROC_EXCEEDED: if there are too many already, that is told by the next execve.
const UNDER_LIMIT = beyond('makes the caller another user under a limit of processes, which is not modelled');

/** An argument that means no change, or nothing. */
const noId = 0xffffffff;

type Kind = typeof users | typeof groups;

/** The ids given, and what the rules must know of the caller; with `keeps` -1 means no change. */
function ask(k: LinuxKernel, caller: number, kind: Kind, args: readonly number[], keeps: boolean): IdsAsked {
  const { user_ns } = k.creds.get(caller);
  const { [kind.map]: map, uid_map } = k.userNamespaces.get(user_ns);
  const given = args.map((id) => id >>> 0);
  const kids = given.map((id) => (id === noId ? NONE : make_kid(map, id)));
  return {
    valid: kids.every((kid, i) => kid !== NONE || (keeps && given[i] === noId)),
    capable: ns_capable(k, caller, user_ns, kind.capability),
    kids,
    root: kind === users ? make_kid(uid_map, 0) : NONE,
  };
}

type Asking = (asked: IdsAsked) => EventId;

/** A call with so many ids, each that of the caller's user namespace. */
function setsIds(kind: Kind, asking: Asking, keeps: boolean) {
  return {
    run: (k: LinuxKernel, caller: number, ...given: readonly number[]): Result => {
      const old = k.creds.get(caller);
      const asked = ask(k, caller, kind, given, keeps);
      const refused = commit_creds(k, caller, asking(asked));
      if (refused) return refused;
      const { uid } = k.creds.get(caller);
      if (uid !== old.uid && uid !== 0 && limits_processes(k, caller)) return UNDER_LIMIT;
      if (kind === users) k.by(whatOfCapabilities(old, k.creds.get(caller), asked.root));
      return 0;
    },
  };
}

/** The clause that says what a change of uids has done to capabilities. */
function whatOfCapabilities(old: Cred, now: Cred, root: number): ClauseId {
  if (root === NONE) return 'cred.fixup.noroot';
  const isRoot = ({ uid, euid, suid }: Cred): boolean => [uid, euid, suid].includes(root);
  if (!isRoot(old) && !isRoot(now)) return 'cred.fixup.noroot';
  if (old.securebits & SECBIT.SECBIT_NO_SETUID_FIXUP) return 'cred.fixup.off';
  if (isRoot(now)) return 'cred.fixup.effective';
  return old.securebits & SECBIT.SECBIT_KEEP_CAPS ? 'cred.fixup.keep' : 'cred.fixup.lost';
}

/** A call that never fails, and answers what the id was. */
function setsFsId(kind: Kind, asking: Asking, field: 'fsuid' | 'fsgid') {
  return {
    run: (k: LinuxKernel, caller: number, id: number): Result => {
      const was = nameOf(k, caller, kind, k.creds.get(caller)[field]);
      return commit_creds(k, caller, asking(ask(k, caller, kind, [id], false))) ?? was;
    },
  };
}

export const setuid = setsIds(users, SETUID, false);
export const setreuid = setsIds(users, SETREUID, true);
export const setresuid = setsIds(users, SETRESUID, true);
export const setfsuid = setsFsId(users, SETFSUID, 'fsuid');
export const setgid = setsIds(groups, SETGID, false);
export const setregid = setsIds(groups, SETREGID, true);
export const setresgid = setsIds(groups, SETRESGID, true);
export const setfsgid = setsFsId(groups, SETFSGID, 'fsgid');

/** What the caller's user namespace calls an id. */
function nameOf(k: LinuxKernel, caller: number, { map }: Kind, kid: number): number {
  return from_kid_munged(k.userNamespaces.get(k.creds.get(caller).user_ns)[map], kid);
}

type IdField = Extract<keyof Cred, `${string}${'uid' | 'gid'}`>;

function answersId(kind: Kind, field: IdField) {
  return {
    run: (k: LinuxKernel, caller: number): Result => {
      k.by('cred.getuid');
      return nameOf(k, caller, kind, k.creds.get(caller)[field]);
    },
  };
}

function answersIds(kind: Kind, fields: readonly IdField[]) {
  return {
    run: (k: LinuxKernel, caller: number): Result => {
      k.by('cred.getresuid');
      return fields.map((field) => nameOf(k, caller, kind, k.creds.get(caller)[field]));
    },
  };
}

export const getuid = answersId(users, 'uid');
export const geteuid = answersId(users, 'euid');
export const getgid = answersId(groups, 'gid');
export const getegid = answersId(groups, 'egid');
export const getresuid = answersIds(users, ['uid', 'euid', 'suid']);
export const getresgid = answersIds(groups, ['gid', 'egid', 'sgid']);

const SHORT_LIST = beyond('is modelled with as many groups in the list as it says there are');

/** `list` is null where there is no list to read. */
export const setgroups = {
  run: (k: LinuxKernel, caller: number, size: number, list: readonly number[] | null): Result => {
    const { user_ns } = k.creds.get(caller);
    const { gid_map, setgroups_allowed } = k.userNamespaces.get(user_ns);
    const kgids = (list ?? []).map((id) => make_kid(gid_map, id >>> 0));
    if (size > 0 && size <= NGROUPS_MAX && size !== kgids.length) return SHORT_LIST;
    const refused = commit_creds(
      k,
      caller,
      credentials.SETGROUPS({
        capable: ns_capable(k, caller, user_ns, 'CAP_SETGID'),
        mapped: gid_map.length > 0,
        allowed: setgroups_allowed,
        size,
        valid: !kgids.includes(NONE),
        kgids,
      }),
    );
    return refused ?? 0;
  },
};

/** With room for none: how many there are. */
export const getgroups = {
  run: (k: LinuxKernel, caller: number, size: number): Result => {
    const { groups: mine } = k.creds.get(caller);
    const refused = k.creds.send(caller, credentials.GETGROUPS(size));
    if (refused) return refused;
    return size === 0 ? mine.length : mine.map((kgid) => nameOf(k, caller, groups, kgid));
  },
};
