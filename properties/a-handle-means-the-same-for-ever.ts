import type { Opened } from '../models/files/context.ts';
import { stepProperty } from './claims.ts';
import { namespaceKinds } from './namespaces.ts';

/**
 * Whether who uses a message queue waits is no part of what a file is open on: mq_getsetattr changes it. Nor is the
 * namespace of a sysctl, which it may outlive.
 */
function meaning(on: Opened): string {
  if (on.is === 'sysctl') return on.path;
  return JSON.stringify(on.is === 'mqueue' ? { ...on, nonblock: false } : on);
}

export const handleMeansTheSameForEver = stepProperty({
  name: 'a-handle-means-the-same-for-ever',
  says: 'As long as a file is open it is open on the same thing; a namespace that it is a handle on exists.',
  clauses: ['nsfs.same', 'nsfs.open', 'pidfd.open', 'pidfd.life'],
  touches: ['files', 'pids', ...namespaceKinds],
  holds: (before, _, after) => {
    for (const file of after.files.slots()) {
      const { on, path } = after.files.get(file);
      const was = before.files.get(file);
      if (was.state === 'open' && (meaning(was.on) !== meaning(on) || was.path !== path)) return false;
      if (on.is === 'namespace' && after[`${on.kind}Namespaces`].get(on.ns).state === 'free') return false;
      if (on.is === 'pidfd' && after.pids.get(on.pid).state === 'free') return false;
      // Whom a pidfd meant it means, or nobody: its pid does not become that of another.
      if (was.state !== 'open' || on.is !== 'pidfd') continue;
      const had = before.pids.get(on.pid);
      const has = after.pids.get(on.pid);
      if (has.numbers.length > 0 && JSON.stringify(had.numbers) !== JSON.stringify(has.numbers)) return false;
    }
    return true;
  },
  // A namespace is left with a handle and nobody in it.
  witness: (_, __, after) =>
    after.files.slots().some((file) => {
      const { on } = after.files.get(file);
      return on.is === 'namespace' && on.kind === 'uts' && after.utsNamespaces.get(on.ns).refs === 1;
    }),
});
