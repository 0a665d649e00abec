/** A struct cred: who a task is, and what it may do. */
import { anyOf, byte, type EventOf, event, events, flag, NONE, slot } from '../../checker/index.ts';
import { allCapabilities, type CapabilitySet, noCapabilities } from './capabilities.ts';

/**
 * User and group ids are kuids and kgids: what the id is called in the outermost user namespace. They
 * are what the kernel stores and compares; each user namespace has names of its own for them.
 */
export type Cred = {
  /** The user namespace in which the capabilities count. */
  readonly user_ns: number;
  readonly uid: number;
  readonly euid: number;
  readonly suid: number;
  readonly fsuid: number;
  readonly gid: number;
  readonly egid: number;
  readonly sgid: number;
  readonly fsgid: number;
  /** The supplementary groups, ascending. */
  readonly groups: readonly number[];
  readonly inheritable: CapabilitySet;
  readonly permitted: CapabilitySet;
  readonly effective: CapabilitySet;
  readonly bounding: CapabilitySet;
  readonly ambient: CapabilitySet;
  /** SECBIT_*, as prctl(2) PR_GET_SECUREBITS answers them. */
  readonly securebits: number;
  readonly no_new_privs: boolean;
};

/** Root with every capability, in the outermost user namespace: what the first task is by default. */
export const rootCred: Cred = {
  user_ns: 0,
  uid: 0,
  euid: 0,
  suid: 0,
  fsuid: 0,
  gid: 0,
  egid: 0,
  sgid: 0,
  fsgid: 0,
  groups: [],
  inheritable: noCapabilities,
  permitted: allCapabilities,
  effective: allCapabilities,
  bounding: allCapabilities,
  ambient: noCapabilities,
  securebits: 0,
  no_new_privs: false,
};

/** Of nobody. */
export const noCred: Cred = { ...rootCred, user_ns: NONE, permitted: 0, effective: 0, bounding: 0 };

/** The data of a cred out of a view of one, which also has a `state`. */
export function credOf({ state: _, ...cred }: Cred & { readonly state?: string }): Cred {
  return cred;
}

/** What one of set*id(2) is asked for, and what the rules must know of the caller. */
export type IdsAsked = {
  /** Every id given has a meaning in the caller's user namespace. */
  readonly valid: boolean;
  /** Of CAP_SETUID or CAP_SETGID over the caller's user namespace. */
  readonly capable: boolean;
  /** The new kuids or kgids, in the order of the call's arguments; NONE for no change. */
  readonly kids: readonly number[];
  /** The kuid that is uid 0 in the caller's user namespace; NONE if there is none. */
  readonly root: number;
};

/** setgroups(2): what it is given, and what the rules must know of the caller and its user namespace. */
export type GroupsAsked = {
  /** Of CAP_SETGID over the caller's user namespace. */
  readonly capable: boolean;
  /** That namespace has a map of group ids. */
  readonly mapped: boolean;
  /** It has not given up setgroups(2). */
  readonly allowed: boolean;
  readonly size: number;
  /** Every id given has a meaning in it. */
  readonly valid: boolean;
  readonly kgids: readonly number[];
};

/** The three sets that capset(2) sets. */
export type CapabilitySets = Pick<Cred, 'effective' | 'permitted' | 'inheritable'>;

/** capset(2): what it is given, and what the rules must know of the caller. */
export type CapabilitiesAsked = CapabilitySets & {
  /** There is such a layout of the sets. */
  readonly known: boolean;
  /** It is about the caller. */
  readonly self: boolean;
  /** Of CAP_SETPCAP over the caller's user namespace. */
  readonly capable: boolean;
};

/** execve(2): the program, and what the rules must know of the caller. */
export type Execve = {
  readonly found: boolean;
  /** The caller may execute it. */
  readonly executable: boolean;
  /** The kuid and kgid that it sets; NONE for none. */
  readonly uid: number;
  readonly gid: number;
  /** Its mount, and the names of its owner and group where the caller is, permit that. */
  readonly counts: boolean;
  /** The kuid that is uid 0 in the caller's user namespace; NONE if there is none. */
  readonly root: number;
  /** LSM_UNSAFE_SHARE: somebody else has the caller's root and working directory. */
  readonly shares: boolean;
  /** The caller has CAP_SETUID in its user namespace. */
  readonly setuid: boolean;
};

const ids = event((asked: IdsAsked) => asked, anyOf<IdsAsked>());
const capability = event((number: number) => ({ capability: number }), byte);

export const credentials = events({
  /** A new task gets a copy of its maker's (kernel/cred.c: copy_creds). */
  COPY: event((cred: Cred) => ({ cred: credOf(cred) }), anyOf<Cred>()),
  /** Of the first task, which nobody made. */
  START: event((cred: Cred) => ({ cred }), anyOf<Cred>()),
  /** It asks for other namespaces than a user namespace; `capable`: of CAP_SYS_ADMIN over their owner. */
  CLONE_NAMESPACES: event((capable: boolean) => ({ capable }), flag),
  UNSHARE_NAMESPACES: event((capable: boolean) => ({ capable }), flag),
  SETUID: ids,
  SETREUID: ids,
  SETRESUID: ids,
  SETFSUID: ids,
  SETGID: ids,
  SETREGID: ids,
  SETRESGID: ids,
  SETFSGID: ids,
  SETGROUPS: event((asked: GroupsAsked) => asked, anyOf<GroupsAsked>()),
  /** getgroups(2) with room for so many. */
  GETGROUPS: event((size: number) => ({ size }), anyOf<number>()),
  CAPSET: event((asked: CapabilitiesAsked) => asked, anyOf<CapabilitiesAsked>()),
  /** capget(2); `known`: there is such a layout, `negative`: the pid is, `found`: it means somebody. */
  CAPGET: event(
    (known: boolean, negative: boolean, found: boolean) => ({ known, negative, found }),
    flag,
    flag,
    flag,
  ),
  /** It asks something of prctl(2); `valid`: the arguments are some that the option takes. */
  PRCTL: event((valid: boolean) => ({ valid }), flag),
  SET_KEEPCAPS: event((on: boolean) => ({ on }), flag),
  /** `capable`: of CAP_SETPCAP over the caller's user namespace. */
  SET_SECUREBITS: event((bits: number, capable: boolean) => ({ bits, capable }), anyOf<number>(), flag),
  SET_NO_NEW_PRIVS: event(() => ({})),
  /** `valid`: there is such a capability; `capable`: of CAP_SETPCAP over the caller's user namespace. */
  DROP_BOUNDING: event(
    (number: number, valid: boolean, capable: boolean) => ({ capability: number, valid, capable }),
    byte,
    flag,
    flag,
  ),
  RAISE_AMBIENT: capability,
  LOWER_AMBIENT: capability,
  CLEAR_AMBIENT: event(() => ({})),
  EXECVE: event((asked: Execve) => asked, anyOf<Execve>()),
  /** It enters a user namespace that it made, or one below. */
  ENTER_USER_NS: event((user_ns: number) => ({ user_ns }), slot),
  /**
   * setns(2) with a namespace that is no user namespace; `overOwner`: of CAP_SYS_ADMIN over its owner,
   * `overOwn`: over the user namespace that the task will be in.
   */
  SETNS: event((overOwner: boolean, overOwn: boolean) => ({ overOwner, overOwn }), flag, flag),
  /** The same with a mount namespace; `chroot`: of CAP_SYS_CHROOT over the user namespace it will be in. */
  SETNS_MNT: event(
    (overOwner: boolean, chroot: boolean, overOwn: boolean) => ({ overOwner, chroot, overOwn }),
    flag,
    flag,
    flag,
  ),
  /** setns(2) with a user namespace; `own`: the one it is in, `capable`: of CAP_SYS_ADMIN over it. */
  SETNS_USER: event((own: boolean, capable: boolean) => ({ own, capable }), flag, flag),
  /** setns(2) or pidfd_getfd(2) with a pidfd; `may`: it may look into that task. */
  REACH_THROUGH_PIDFD: event((may: boolean) => ({ may }), flag),
  /** ptrace(2); `may`: it may look into that task. */
  PTRACE_ATTACH: event((may: boolean) => ({ may }), flag),
  /** It follows a link of somebody's /proc/PID/ns; `may`: it may look into that task. */
  FOLLOW_NS_LINK: event((may: boolean) => ({ may }), flag),
  /** It opens timens_offsets of a task to write it; `may`: the file's mode lets it. */
  OPEN_OFFSETS: event((may: boolean) => ({ may }), flag),
  /** The task is gone. */
  PUT: event(() => ({})),
});

export type CredentialsEvent = EventOf<typeof credentials>;
