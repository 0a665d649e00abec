/** What a folder says of its kind of namespace, in `kind.ts`. */
import type {
  Answer,
  BeyondScope,
  CallInstance,
  Calls,
  DeclaredFact,
  EventId,
  Kind,
  Refusal,
  Result,
  Step,
} from '../../checker/index.ts';
import type { ClauseId } from '../../spec/clauses.gen.ts';
import type { Linux, LinuxKernel } from '../kinds.ts';
import type * as registry from '../namespaces.ts';
import type { Theme } from '../repertoire/theme.ts';
import type { LinuxScope } from '../scopes/scope.ts';
import type { Signatures } from '../trace/signatures/params.ts';

/** The kinds, as the links below /proc/PID/ns name them. */
export type NamespaceKind = keyof typeof registry;

/** Those that a task is in through its nsproxy: credentials and pids have the other two. */
export type ProxiedKind = Exclude<NamespaceKind, 'user' | 'pid'>;

/** A way in which something changes in a namespace though nobody in it did it, and the clause that grants it. */
export type Channel = {
  readonly clause: ClauseId;
  readonly open: (before: Linux, step: Step, ns: number, after: Linux) => boolean;
};

/** A file below /proc/sys that is about a namespace (struct ctl_table, with what its ctl_table_root says). */
export type Sysctl = {
  /** Whether each call is about its caller's own namespace, or about that of who opened the file. */
  readonly follows: 'caller' | 'opener';
  /** The namespace in whose table a task finds it (set_lookup); what a scope without such says. */
  readonly lookup: (k: LinuxKernel, task: number) => number | BeyondScope;
  /** Whether a task may write it: asked as it is opened, and again at each write. */
  readonly permissions: (k: LinuxKernel, task: number, ns: number) => boolean;
  /** What open(2) for writing says to who may, and to who may not. */
  readonly open?: (k: LinuxKernel, ns: number, permitted: boolean) => Refusal | undefined;
  readonly value: (k: LinuxKernel, ns: number) => Answer | BeyondScope;
  /** The clause by which it is read. */
  readonly clause: ClauseId;
  /** What the handler asks before it looks at what is written. */
  readonly asks?: (k: LinuxKernel, writer: number, ns: number) => Refusal | undefined;
  /** `f_pos`: only a name is written from anywhere else than the beginning. */
  readonly write: (k: LinuxKernel, ns: number, text: string, f_pos: number) => Result;
  /** It holds a name, not numbers. */
  readonly name?: true;
};

/**
 * What the generic laws need to know of a kind (properties/laws/). A kind that says nothing is held to what all
 * have: who is in which, who owns it, and how long it lives.
 */
export type KindLaws = {
  /** The clauses of the kind that the law of isolation holds to account. */
  readonly clauses?: readonly ClauseId[];
  /** All that can be seen in a namespace by who is in it, as plain data. */
  readonly observe: (world: Linux, ns: number) => unknown;
  /** The kinds of machines, besides its own, from which that is told. */
  readonly reads?: readonly (keyof Linux)[];
  /** The calls with which who is in it changes what is seen; `do_exit` where dying does. Absent: any. */
  readonly changedBy?: readonly string[];
  /** The calls that tell what is seen in the caller's own namespace, and depend on nothing else. */
  readonly toldBy?: readonly string[];
  readonly channels?: readonly Channel[];
  /** A new one is in what is seen like its maker's. */
  readonly startsAsCopy?: true;
  /** Who is in it, where that is not only whose own namespace it is. */
  readonly isInside?: (world: Linux, task: number, ns: number) => boolean;
  /** Who keeps one besides nsproxies, credentials, pids and open files: a slot for each reference. */
  readonly keepers?: (world: Linux) => readonly number[];
  /** The data of one that entering it changes for good, though nobody in it sees it. */
  readonly lasting?: readonly string[];
  /** Some calls that change or tell something in it, for the scope in which the laws are tried. */
  readonly calls?: readonly CallInstance[];
};

/** What is said of every kind. */
export type NamespaceDescription = {
  /** As the links of /proc/PID/ns name it. */
  readonly kind: NamespaceKind;
  /** What it is called in a sentence. */
  readonly called: string;
  /** The CLONE_NEW* flag. */
  readonly flag: number;
  /**
   * Its place in the order in which the kernel makes several (create_new_namespaces) and enters several
   * (validate_nsset): user 0, mnt 1, uts 2, ipc 3, pid 4, cgroup 5, net 6, time 7; 15 at most.
   */
  readonly turn: number;
  /** Its instances: a machine whose context has at least an OwnedNamespace. */
  readonly machine: Kind;
  /** The calls that are about this kind and no other; where they are in a trace, their signatures, too. */
  readonly calls?: Calls;
  readonly signatures?: Signatures;
  /** The names that arguments of its calls have in a trace, with their numbers. */
  readonly constants?: Readonly<Record<string, number>>;
  /**
   * What is read from a file of a task in /proc/PID by its path, or of writing to one: undefined for a path that is
   * not the kind's own.
   */
  readonly read?: (k: LinuxKernel, caller: number, path: string) => Result | undefined;
  readonly write?: (k: LinuxKernel, caller: number, path: string, text: string) => Result | undefined;
  /** The file below /proc/sys that a path means, if it is about a namespace of this kind. */
  readonly sysctl?: (path: string) => Sysctl | undefined;
  /** The facts that its calls ask. */
  readonly facts?: readonly DeclaredFact[];
  readonly laws?: KindLaws;
  /** What random sequences do with it. */
  readonly themes?: readonly Theme[];
  /** What is searched exhaustively, and quick. */
  readonly scopes?: readonly LinuxScope[];
};

/** What is said of a kind that an nsproxy holds. */
export type ProxiedDescription = NamespaceDescription & {
  readonly kind: ProxiedKind;
  readonly get: () => EventId;
  readonly put: () => EventId;
  /** The event that makes the first one, which the initial user namespace owns and nobody has made. */
  readonly first: (k: LinuxKernel) => EventId;
  /** Of which namespace of its maker a new one is a copy, if not of that which the maker is in. */
  readonly copies?: 'time_ns_for_children';
  /** The event that makes one for a task, `maker`, that is in `old` (copy_*_ns). */
  readonly create: (k: LinuxKernel, old: number, user_ns: number, creator: number, maker: number) => EventId;
  /** What else comes with a new one, or with the first one. */
  readonly created?: (k: LinuxKernel, ns: number) => void;
  /** What of `old` is copied for a new one, when it is there; false if the scope has not room for that. */
  readonly copied?: (k: LinuxKernel, old: number, ns: number) => boolean;
  /** What else goes with the last reference: `ns` is free again, and `was` is what it was (free_*_ns). */
  readonly destroyed?: (k: LinuxKernel, ns: number, was: never) => void;
  /** What else it means for a task to leave `old` for `ns`, by setns, unshare, or as it is born. */
  readonly entered?: (k: LinuxKernel, task: number, ns: number, old: number) => void;
};

/** A kind as an nsproxy holds it, with the names that follow from its own. */
export type NsproxyKind = ProxiedDescription & {
  readonly field: `${ProxiedKind}_ns`;
  readonly instances: `${ProxiedKind}Namespaces`;
};
