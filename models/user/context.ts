/** A user namespace: its place in the tree, who owns it, and what ids are called in it. */
import { anyOf, byte, type EventOf, event, events, flag, NONE } from '../../checker/index.ts';
import type { MapText } from './map-text.ts';

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

/** The files that hold the maps. */
export type MapName = 'uid_map' | 'gid_map' | 'projid_map';

/** All files of a task that are about its user namespace. */
export type UserFileName = MapName | 'setgroups';

/** A write to a map: what is written, and what the rules must know of who opened the file and who writes. */
export type MapWrite = {
  readonly map: MapName;
  /** Whether the opener's user namespace is this one, the one above it, or another. */
  readonly opener: 'inside' | 'above' | 'elsewhere';
  readonly offset: number;
  readonly length: number;
  /** Of the opener: CAP_SYS_ADMIN over this namespace. */
  readonly capable: boolean;
  readonly text: MapText;
  /** Of the opener: CAP_SETFCAP over the namespace above. */
  readonly setfcap: boolean;
  /** Whether opener and writer may map these ids, whatever they are (new_idmap_permitted). */
  readonly permitted: boolean;
  /** For each line the kernel's id of `lower`; NONE if it is not in one line of the map above. */
  readonly lower_first: readonly number[];
};

/** A write to /proc/PID/setgroups. */
export type SetgroupsWrite = {
  readonly offset: number;
  readonly length: number;
  readonly text: 'allow' | 'deny' | 'neither';
};

export const userNamespace = events({
  /** The outermost one, which was there before anybody. */
  START: event((ns: UserNamespace) => ({ ns }), anyOf<UserNamespace>()),
  /** Made for the credentials that hold the first reference. */
  CREATE: event((ns: NewUserNamespace) => ({ ns }), anyOf<NewUserNamespace>()),
  /**
   * A user namespace is about to be made below it; `levelMax`: the deepest level of one that may have
   * others below it.
   */
  NEST: event((levelMax: number) => ({ levelMax }), byte),
  /**
   * It is counted, and will hold this one. `chrooted`: its creator has another root than its mount
   * namespace; `mapped`: its creator's effective ids have names here.
   */
  OWN: event((chrooted: boolean, mapped: boolean) => ({ chrooted, mapped }), flag, flag),
  /** A map is opened to be written; `owned`: the file belongs to the opener, or may be written all the same. */
  OPEN_MAP: event((owned: boolean) => ({ owned }), flag),
  WRITE_MAP: event((asked: MapWrite) => asked, anyOf<MapWrite>()),
  /** The file setgroups is opened to be written; `capable`: of CAP_SYS_ADMIN over this namespace. */
  OPEN_SETGROUPS: event((owned: boolean, capable: boolean) => ({ owned, capable }), flag, flag),
  WRITE_SETGROUPS: event((asked: SetgroupsWrite) => asked, anyOf<SetgroupsWrite>()),
  /** One more cred or namespace refers to it. */
  GET: event(() => ({})),
  /** Somebody who kept it is gone. */
  PUT: event(() => ({})),
});

export type UserNamespaceEvent = EventOf<typeof userNamespace>;
