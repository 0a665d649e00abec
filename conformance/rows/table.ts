/** The kernel's checks, call by call and in order: the table that conformance has to give account of. */
import table from './errno-table.json' with { type: 'json' };

export type Row = {
  /** The list of checks: a system call, or what several of them do. */
  readonly syscall: string;
  readonly rule_id: string;
  /** Its place in the list: of several that hold the first decides. */
  readonly order: number;
  readonly condition: string;
  /** `EINVAL`, several as `ENOSPC/EPERM`, `see condition`, or null where nothing is refused. */
  readonly errno: string | null;
  /** The kinds of namespaces it is about; `all`; none for what has nothing to do with them. */
  readonly kinds: readonly string[];
  /** Whether it was tried before there was a model. */
  readonly verified: boolean | string;
};

export const rows: readonly Row[] = table;

export const rowIds: ReadonlySet<string> = new Set(rows.map(({ rule_id }) => rule_id));

/** The lists in the table's order. */
export const lists: readonly string[] = [...new Set(rows.map(({ syscall }) => syscall))];

/**
 * The calls that go through a list. A clause may state rows of several lists, and then the call tells
 * which row it was. What is not here belongs to whatever call the clause decides.
 */
const callsOfLists: Readonly<Record<string, readonly string[]>> = {
  clone: ['fork', 'vfork', 'clone', 'clone3'],
  clone3: ['clone3'],
  unshare: ['unshare'],
  create_userns: ['clone', 'clone3', 'unshare'],
  setns: ['setns'],
  wait4: ['wait4'],
  waitid: ['waitid'],
  kill: ['kill'],
  pidfd_open: ['pidfd_open'],
  pidfd_send_signal: ['pidfd_send_signal'],
  setuid: ['setuid', 'setgid'],
  setresuid: ['setresuid', 'setresgid', 'setreuid', 'setregid'],
  setgroups: ['setgroups'],
  capset: ['capset'],
  link_move: ['rtnetlink'],
  sethostname: ['sethostname', 'setdomainname'],
};

/** Whether a call that is refused with the errno, or granted (null), can have been decided by the row. */
export function canDecide({ syscall, errno: ofRow }: Row, call: string, errno: string | null): boolean {
  const calls = callsOfLists[syscall];
  if (calls && !calls.includes(call)) return false;
  if (ofRow === null || errno === null) return ofRow === errno;
  return ofRow === 'see condition' || ofRow.split('/').includes(errno);
}
