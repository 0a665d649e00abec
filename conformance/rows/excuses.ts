/** Rows of the table that are not reached, each with the reason. A row that is reached needs no excuse. */
import { rows } from './table.ts';

const isolation = 'belongs to issue 4 (IPC, network, cgroup and time namespaces)';
const mounts = 'belongs to issue 5 (mount trees)';
const order = 'decides nothing: it says in which order the rows below it are looked at';

/** Lists that are about one subject as a whole. */
const ofLists: Readonly<Record<string, string>> = {
  mount: mounts,
  mount_new: mounts,
  mount_bind: mounts,
  mount_remount_bind: mounts,
  mount_propagation: mounts,
  mount_move: mounts,
  umount2: mounts,
  pivot_root: mounts,
  mq_open: isolation,
};

const ofRows: Readonly<Record<string, string>> = {
  'CLONE-11': 'the limit is that of the whole machine: who reaches it takes it away from everybody else',
  'CLONE-14': mounts,
  'CLONE-16': isolation,
  'CLONE-21': isolation,
  'CLONE-22': isolation,
  'CLONE-23': isolation,
  'UNSHARE-11': isolation,
  'USERNS-NEW-1': 'takes 33 levels: conformance.test.ts goes that deep, a random scenario does not',
  'SETNS-7': order,
};

/** The reason by the row. */
export const excuses: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    rows.flatMap(({ syscall, rule_id }) => (ofLists[syscall] ? [[rule_id, ofLists[syscall]]] : [])),
  ),
  ...ofRows,
};
