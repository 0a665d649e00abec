/** A user namespace: its place in the tree, who owns it, and what ids are called in it. */
import { anyOf, byte, type EventOf, event, events, flag, NONE } from '../../checker/index.ts';

/** One line of a map: `count` ids from `first` on are the kernel's ids from `lower_first` on. */
export type uid_gid_extent = {
  readonly first: number;
  /** A kuid or kgid: the line as it was written has the parent's name for it. */
  readonly lower_first: number;
  readonly count: number;
};

export type UserNamespace = {
  /** NONE for the outermost one that is modelled. */
  readonly parent: number;
  /** 0 for the initial namespace of the machine. */
  readonly level: number;
  /** The effective kuid and kgid of its creator. */
  readonly owner: number;
  readonly group: number;
  /** In the order in which they were written; empty until then. */
  readonly uid_map: readonly uid_gid_extent[];
  readonly gid_map: readonly uid_gid_extent[];
  readonly projid_map: readonly uid_gid_extent[];
  /** USERNS_SETGROUPS_ALLOWED. */
  readonly setgroups_allowed: boolean;
  /** Its creator had CAP_SETFCAP in effect. */
  readonly parent_could_setfcap: boolean;
  /** Who keeps it: credentials, the namespaces it owns, the user namespaces below it. */
  readonly refs: number;
};

/** The map of the initial user namespace: every id is called what it is. */
export const identityMap: readonly uid_gid_extent[] = [{ first: 0, lower_first: 0, count: 4294967295 }];

export const noUserNamespace: UserNamespace = {
  parent: NONE,
  level: 0,
  owner: 0,
  group: 0,
  uid_map: [],
  gid_map: [],
  projid_map: [],
  setgroups_allowed: false,
  parent_could_setfcap: false,
  refs: 0,
};

/** What a new user namespace takes from its creator and from the one above it. */
export type NewUserNamespace = Pick<
  UserNamespace,
  'parent' | 'level' | 'owner' | 'group' | 'setgroups_allowed' | 'parent_could_setfcap'
>;

export const userNamespace = events({
  /** The outermost one, which was there before anybody. */
  START: event((ns: UserNamespace) => ({ ns }), anyOf<UserNamespace>()),
  /** Made for the credentials that hold the first reference. */
  CREATE: event((ns: NewUserNamespace) => ({ ns }), anyOf<NewUserNamespace>()),
  /**
   * A user namespace is about to be made below it, which will hold it. `levelMax`: the deepest level
   * of one that may have others below it; `mapped`: its creator's effective ids have names here.
   */
  NEST: event((levelMax: number, mapped: boolean) => ({ levelMax, mapped }), byte, flag),
  /** One more cred or namespace refers to it. */
  GET: event(() => ({})),
  /** Somebody who kept it is gone. */
  PUT: event(() => ({})),
});

export type UserNamespaceEvent = EventOf<typeof userNamespace>;
