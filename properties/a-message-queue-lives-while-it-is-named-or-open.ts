import { NONE } from '../checker/index.ts';
import { stateProperty } from './claims.ts';

export const messageQueueLivesWhileNamedOrOpen = stateProperty({
  name: 'a-message-queue-lives-while-it-is-named-or-open',
  says: 'A message queue exists exactly as long as it has a name or a file is open on it, and knows how many are. It has a name only in an IPC namespace that is there, where no other has it; it does not keep that.',
  clauses: ['mq.unlink', 'mq.unlink.open', 'mq.outlives', 'mq.open', 'ipc.life'],
  reads: ['mqueues', 'files', 'ipcNamespaces'],
  holds: (world) => {
    const names = new Set<string>();
    for (let queue = 0; queue < world.mqueues.capacity; queue++) {
      const { state, ns, name, opens } = world.mqueues.get(queue);
      const open = world.files.slots().filter((file) => {
        const { on } = world.files.get(file);
        return on.is === 'mqueue' && on.queue === queue;
      });
      if (opens !== open.length || (state === 'live') !== (name !== '' || opens > 0)) return false;
      if (ns !== NONE && world.ipcNamespaces.get(ns).state !== 'live') return false;
      if (name === '') continue;
      if (ns === NONE || names.has(`${ns} ${name}`)) return false;
      names.add(`${ns} ${name}`);
    }
    return true;
  },
  // One is open whose namespace is gone.
  witness: (world) => world.mqueues.slots().some((queue) => world.mqueues.get(queue).ns === NONE),
});
