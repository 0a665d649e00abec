/** What a stretch of random sequences is about. */
import type { Repertoire } from '../../checker/index.ts';
import type { LinuxKinds } from '../kinds.ts';

/** The kinds of namespaces, as the kernel abbreviates them. */
export type NamespaceKind = 'user' | 'mnt' | 'uts' | 'ipc' | 'pid' | 'cgroup' | 'net' | 'time';

export type Theme = {
  readonly name: string;
  /** The kinds of namespaces that its calls are about; none for what has nothing to do with namespaces. */
  readonly kinds: readonly NamespaceKind[];
  /** How many sequences it gets, compared with the other themes. */
  readonly share: number;
  readonly repertoire: Repertoire<LinuxKinds>;
};
