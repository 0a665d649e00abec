import { NONE } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { type Credentials, has, nameIn } from './credentials.ts';

/** The user namespace, or the nearest one above it, where the owner of the programs has a name, and his group. */
function whereRootHasNames(world: Linux, ns: number): number {
  const { uid_map, gid_map, parent } = world.userNamespaces.get(ns);
  const named = nameIn(uid_map, 0) !== NONE && nameIn(gid_map, 0) !== NONE;
  return named || parent === NONE ? ns : whereRootHasNames(world, parent);
}

/** Who is not root, nor may read all files of a user namespace in which root has a name. */
function cannotReadWhatIsRoots(world: Linux, { fsuid, effective, user_ns }: Credentials): boolean {
  const reads = has(effective, 'CAP_DAC_OVERRIDE') || has(effective, 'CAP_DAC_READ_SEARCH');
  return fsuid !== 0 && !(reads && whereRootHasNames(world, user_ns) === user_ns);
}

export const memoryIsNoWayToReadAFile = stepProperty({
  name: 'nobody-reads-in-memory-what-it-may-not-read-in-a-file',
  says: 'Who executes a program that only root may read, and is not root, has memory that cannot be dumped; it belongs to a user namespace in which root, who owns the program, has a name. Others who execute it have memory of their own user namespace.',
  clauses: ['exec.unreadable'],
  of: ['execve'],
  holds: (before, { slot, args }, after) => {
    if (args[0] !== '/tmp/unreadable') return true;
    const was = before.creds.get(slot);
    const { dumpable, user_ns } = after.mms.get(after.tasks.get(slot).mm);
    return cannotReadWhatIsRoots(before, was)
      ? dumpable === 0 && user_ns === whereRootHasNames(before, was.user_ns)
      : user_ns === was.user_ns;
  },
  // Somebody executes it in a user namespace that does not know root.
  witness: (before, { slot, args }, after) =>
    args[0] === '/tmp/unreadable' &&
    after.mms.get(after.tasks.get(slot).mm).user_ns !== before.creds.get(slot).user_ns,
});
