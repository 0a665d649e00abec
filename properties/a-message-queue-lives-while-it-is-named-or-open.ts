import { NONE } from '../checker/index.ts';
import { stateProperty } from './claims.ts';

export const messageQueueLivesWhileNamedOrOpen = stateProperty({
  name: 'a-message-queue-lives-while-it-is-named-or-open',
  says: 'A message queue exists exactly as long as it has a name or a file is open on it, and knows how many are. It has a name only in an IPC namespace that is there, or that is gone and has left it in a mount, where no other has it; it does not keep the namespace, and neither does a mount.',
  clauses: ['mq.mount.stale', 'mq.unlink', 'mq.unlink.open', 'mq.outlives', 'mq.open', 'ipc.life'],
  reads: ['mqueues', 'files', 'ipcNamespaces', 'superBlocks'],
  holds: (world) => {
    const names = new Set<string>();
    const left = new Set<number>();
    for (const sb of world.superBlocks.slots()) {
      const { shows } = world.superBlocks.get(sb);
      if (shows.fstype !== 'mqueue') continue;
      if (shows.ns === NONE) left.add(sb);
      else if (world.ipcNamespaces.get(shows.ns).state !== 'live') return false;
    }
    for (let queue = 0; queue < world.mqueues.capacity; queue++) {
      const { state, ns, stale, name, opens } = world.mqueues.get(queue);
      const open = world.files.slots().filter((file) => {
        const { on } = world.files.get(file);
        return on.is === 'mqueue' && on.queue === queue;
      });
      if (opens !== open.length || (state === 'live') !== (name !== '' || opens > 0)) return false;
      if (ns !== NONE && world.ipcNamespaces.get(ns).state !== 'live') return false;
      if (name === '') continue;
      if ((ns === NONE) === (stale === NONE) || !(ns !== NONE || left.has(stale))) return false;
      if (names.has(`${ns} ${stale} ${name}`)) return false;
      names.add(`${ns} ${stale} ${name}`);
    }
    return true;
  },
  // One is open whose namespace is gone.
  witness: (world) => world.mqueues.slots().some((queue) => world.mqueues.get(queue).ns === NONE),
});
