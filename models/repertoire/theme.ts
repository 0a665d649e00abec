/** What a stretch of random sequences is about. */
import type { Repertoire } from '../../checker/index.ts';
import type { LinuxKinds } from '../kinds.ts';
import type { NamespaceKind } from '../lifetime/namespace-kind.ts';

export type { NamespaceKind } from '../lifetime/namespace-kind.ts';

export type Theme = {
  readonly name: string;
  /** The kinds of namespaces that its calls are about; none for what has nothing to do with namespaces. */
  readonly kinds: readonly NamespaceKind[];
  /** How many sequences it gets, compared with the other themes: 4 is ordinary. */
  readonly share: number;
  /**
   * `fork` if its tasks must not share their memory behind the model's back: where CLONE_VM and what
   * depends on it is looked at. Otherwise they may, which is faster.
   */
  readonly mode?: 'fork';
  /** What not every machine gives the tasks that are to play it. */
  readonly needs?: 'cgroups';
  /** A file that every task reads after every call: what conformance compares beside the answers. */
  readonly observe?: string;
  readonly repertoire: Repertoire<LinuxKinds>;
};
