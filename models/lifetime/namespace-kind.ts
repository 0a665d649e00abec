/** What a folder says of its kind of namespace, in `kind.ts`. */
import type { Calls, DeclaredFact, EventId, Kind, Result } from '../../checker/index.ts';
import type { LinuxKernel } from '../kinds.ts';
import type * as registry from '../namespaces.ts';
import type { Theme } from '../repertoire/theme.ts';
import type { LinuxScope } from '../scopes/scope.ts';
import type { Signatures } from '../trace/signatures/params.ts';

/** The kinds, as the links below /proc/PID/ns name them. */
export type NamespaceKind = keyof typeof registry;

/** Those that a task is in through its nsproxy: credentials and pids have the other two. */
export type ProxiedKind = Exclude<NamespaceKind, 'user' | 'pid'>;

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
   * What is read from a file by its path, or of writing to one: undefined for a path that is not the kind's own
   * (a file below /proc/sys that shows the caller's namespace, a file of a task in /proc/PID).
   */
  readonly read?: (k: LinuxKernel, caller: number, path: string) => Result | undefined;
  readonly write?: (k: LinuxKernel, caller: number, path: string, text: string) => Result | undefined;
  /** The facts that its calls ask. */
  readonly facts?: readonly DeclaredFact[];
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
  readonly first: () => EventId;
  /** Of which namespace of its maker a new one is a copy, if not of that which the maker is in. */
  readonly copies?: 'time_ns_for_children';
  /** The event that makes one for somebody who is in `old` (copy_*_ns). */
  readonly create: (k: LinuxKernel, old: number, user_ns: number, creator: number) => EventId;
  /** What else comes with a new one, or with the first one. */
  readonly created?: (k: LinuxKernel, ns: number) => void;
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
