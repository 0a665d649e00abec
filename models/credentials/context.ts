/** A struct cred: who a task is, and what it may do. */
import { anyOf, type EventOf, event, events, flag, NONE, slot } from '../../checker/index.ts';
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
const dataOf = ({ state: _, ...cred }: Cred & { readonly state?: string }): { readonly cred: Cred } => ({
  cred,
});

/** setresuid(2): what it is given, as kuids, and what the rules must know of the caller. */
export type SetResUid = {
  /** Every id given has a meaning in the caller's user namespace. */
  readonly valid: boolean;
  /** Of CAP_SETUID over the caller's user namespace. */
  readonly capable: boolean;
  /** The new real, effective and saved kuid; NONE for no change. */
  readonly kuids: readonly number[];
  /** The kuid that is uid 0 in the caller's user namespace; NONE if there is none. */
  readonly root: number;
};

export const credentials = events({
  /** A new task gets a copy of its maker's (kernel/cred.c: copy_creds). */
  COPY: event(dataOf, anyOf<Cred>()),
  /** It asks for other namespaces than a user namespace; `capable`: of CAP_SYS_ADMIN over their owner. */
  CLONE_NAMESPACES: event((capable: boolean) => ({ capable }), flag),
  UNSHARE_NAMESPACES: event((capable: boolean) => ({ capable }), flag),
  SETRESUID: event((asked: SetResUid) => asked, anyOf<SetResUid>()),
  /** It enters a user namespace that it made, or one below. */
  ENTER_USER_NS: event((user_ns: number) => ({ user_ns }), slot),
  /** It follows a link of somebody's /proc/PID/ns; `may`: it may look into that task. */
  FOLLOW_NS_LINK: event((may: boolean) => ({ may }), flag),
  /** The task is gone. */
  PUT: event(() => ({})),
});

export type CredentialsEvent = EventOf<typeof credentials>;
