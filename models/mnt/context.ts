/** The data and the events of a struct mount. */
import { anyOf, type EventOf, event, events, flag, NONE, slot } from '../../checker/index.ts';

export type Mount = {
  /** The directory or file of its file system that is its root, by the path there. */
  readonly mnt_root: string;
  /** Which file system: 0 is that of the first root; the others are numbered as they are made. */
  readonly mnt_sb: number;
  /** The mount that it is mounted on; NONE at the top of a tree. */
  readonly mnt_parent: number;
  /** Where on its parent: a path in the parent's file system. */
  readonly mnt_mountpoint: string;
  /** The namespace in whose tree it is; NONE before that and after. */
  readonly mnt_ns: number;
  /** The same, where that is an anonymous one: of a tree that open_tree(2) has made; null elsewhere. */
  readonly anon_ns: AnonNamespace | null;
  /** Nobody has come by since somebody would have it unmounted if nobody does (MNT_EXPIRE). */
  readonly mnt_expiry_mark: boolean;
};

/** A mount namespace that nobody is in: it has a tree, and lives until a descriptor is closed. */
export type AnonNamespace = {
  /** The mount at its root. */
  readonly root: number;
  /** Its owner: that of the namespace of who made it. */
  readonly user_ns: number;
  /** Whose mount was copied to begin with: another anonymous one passes that on. NONE once it is gone. */
  readonly seq_origin: number;
};

/** What mount(2) of a new file system is told, to the mount on which it shall be. */
export type NewMount = {
  /**
   * Whether the file system is one that the caller may mount; `unknown` if there is none of that name,
   * `incomplete` if it is one that must be told more.
   */
  readonly fstype: 'none' | 'unknown' | 'forbidden' | 'incomplete' | 'known';
  /** Whether it would show what is hidden from the caller (mount_too_revealing). */
  readonly revealing: boolean;
  /** Whether the mount is in the caller's namespace (check_mnt). */
  readonly mine: boolean;
  /** Whether the same file system is mounted exactly there. */
  readonly already: boolean;
  /** Whether it shall be on a directory. */
  readonly directory: boolean;
};

/** What is to be bound, or moved. */
export type Source = {
  /** Whether its mount is one that the caller may bind (may_copy_tree), or move. */
  readonly mine: boolean;
  /** Whether it is a directory exactly where the target is. */
  readonly fits: boolean;
  /** Whether it is the file of a mount namespace, which nobody receives, and somebody would. */
  readonly cannotSpread: boolean;
};

/** What is to be copied: with all that is on it, or without. */
export type Original = {
  readonly mine: boolean;
  readonly unbindable: boolean;
  /** Whether something is locked to the directory, and shall not come along. */
  readonly uncovers: boolean;
  /** Whether something below it is both locked and unbindable, where all shall come along. */
  readonly stuck: boolean;
};

export type Bind = {
  readonly mine: boolean;
  readonly source: Source &
    Original & {
      /** Whether it is the file of a mount namespace that could keep itself (mnt_ns_loop). */
      readonly loops: boolean;
    };
};

/** What open_tree(2) is told that shall copy a tree. */
export type OpenTree = { readonly source: Original };

export type Move = {
  readonly mine: boolean;
  /** Whether the target is shared. */
  readonly shared: boolean;
  readonly source: Source & {
    /** Whether the path leads to the root of a mount. */
    readonly isRoot: boolean;
    readonly locked: boolean;
    /** Whether its parent is shared. */
    readonly fromShared: boolean;
    /** Whether it is the root of a tree that is not attached, and the target is in the same tree. */
    readonly sameTree: boolean;
    /** Whether anything in its tree is unbindable. */
    readonly unbindable: boolean;
    /** Whether anything in its tree is the file of a mount namespace that could keep itself. */
    readonly loops: boolean;
    /** Whether the target is in it or below it. */
    readonly aboveTarget: boolean;
  };
};

/** What umount2(2) finds out of the mount before anything else. */
export type MayUmount = {
  readonly isRoot: boolean;
  readonly mine: boolean;
  readonly locked: boolean;
};

/** What it is told of it then. */
export type Umount = {
  /** Whether somebody uses it, or something is mounted on it or on what would go with it. */
  readonly busy: boolean;
  readonly detach: boolean;
};

/** What umount2(2) with MNT_EXPIRE is told of the mount. */
export type Expire = {
  /** Whether it is the root of the caller, or shall be unmounted in another way, too. */
  readonly otherwise: boolean;
  /** Whether somebody uses it, or something is mounted on it. */
  readonly busy: boolean;
};

/** What pivot_root(2) is told, to the mount that shall be the root. */
export type PivotRoot = {
  /** Whether the mount of put_old has been unmounted. */
  readonly gone: boolean;
  /** Whether the mount of put_old, the parent of the new root or that of the old root is shared. */
  readonly shared: boolean;
  /** Whether both roots are in the caller's namespace. */
  readonly mine: boolean;
  readonly locked: boolean;
  /** Whether the new root or put_old is on the mount of the old root. */
  readonly same: boolean;
  /** Whether both roots are roots of mounts. */
  readonly mountPoints: boolean;
  /** Whether put_old is below the new root. */
  readonly putOldBelow: boolean;
  /** Whether the new root is below the old one. */
  readonly newBelow: boolean;
};

export const mount = events({
  /** Made, and in no tree yet (clone_mnt, vfs_create_mount). */
  CREATE: event(
    (mnt_root: string, mnt_sb: number) => ({ mnt_root, mnt_sb }),
    anyOf<string>(),
    anyOf<number>(),
  ),
  /** Put on a directory of another mount, or taken from there to here (mnt_set_mountpoint). */
  SET_MOUNTPOINT: event(
    (mnt_parent: number, mnt_mountpoint: string) => ({ mnt_parent, mnt_mountpoint }),
    slot,
    anyOf<string>(),
  ),
  /** It is in the tree of a namespace from now on (commit_tree). */
  COMMIT: event((mnt_ns: number) => ({ mnt_ns }), slot),
  /** In that of an anonymous one (mnt_add_to_ns). */
  COMMIT_ANONYMOUS: event((anon_ns: AnonNamespace) => ({ anon_ns }), anyOf<AnonNamespace>()),
  /** Unmounted; `connected`: it stays where it is on its parent, which is unmounted too. */
  UMOUNT: event((connected: boolean) => ({ connected }), flag),
  /** Its parent is gone. */
  DISCONNECT: event(() => ({})),
  /** Nobody has it for a root or is in it any more (mntput). */
  PUT: event(() => ({})),
  MOUNT_NEW: event((asked: NewMount) => ({ asked }), anyOf<NewMount>()),
  /** `named`: there is a source that is to be bound or moved. */
  TAKE_SOURCE: event((named: boolean) => ({ named }), flag),
  MOUNT_BIND: event((asked: Bind) => ({ asked }), anyOf<Bind>()),
  MOUNT_MOVE: event((asked: Move) => ({ asked }), anyOf<Move>()),
  OPEN_TREE: event((asked: OpenTree) => ({ asked }), anyOf<OpenTree>()),
  /** `one`: exactly one type was asked for; `capable`: of CAP_SYS_ADMIN over the owner of its namespace. */
  CHANGE_TYPE: event(
    (isRoot: boolean, one: boolean, capable: boolean) => ({ isRoot, one, capable }),
    flag,
    flag,
    flag,
  ),
  /** MS_REMOUNT | MS_BIND. */
  RECONFIGURE: event((isRoot: boolean, mine: boolean) => ({ isRoot, mine }), flag, flag),
  /** mount_setattr(2); `mine`: in the caller's tree, or the root of one that is not attached. */
  SETATTR: event((isRoot: boolean, mine: boolean) => ({ isRoot, mine }), flag, flag),
  /** umount2(2) begins: of which mount there is talk. */
  MAY_UMOUNT: event((asked: MayUmount) => ({ asked }), anyOf<MayUmount>()),
  EXPIRE: event((asked: Expire) => ({ asked }), anyOf<Expire>()),
  /** Somebody comes by (mntput), or says that nobody does. */
  MARK: event((mnt_expiry_mark: boolean) => ({ mnt_expiry_mark }), flag),
  UMOUNT2: event((asked: Umount) => ({ asked }), anyOf<Umount>()),
  PIVOT_ROOT: event((asked: PivotRoot) => ({ asked }), anyOf<PivotRoot>()),
});

export type MountEvent = EventOf<typeof mount>;

export const noMount: Mount = {
  mnt_root: '',
  mnt_sb: NONE,
  mnt_parent: NONE,
  mnt_mountpoint: '',
  mnt_ns: NONE,
  anon_ns: null,
  mnt_expiry_mark: false,
};
