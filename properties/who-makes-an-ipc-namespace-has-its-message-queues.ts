import { NONE } from '../checker/index.ts';
import { stepProperty } from './claims.ts';

export const whoMakesItHasItsQueues = stepProperty({
  name: 'who-makes-an-ipc-namespace-has-its-message-queues',
  says: 'The directory of the message queues of an IPC namespace belongs to the fsuid of who made that, always.',
  clauses: ['mq.unlink.eperm'],
  touches: ['ipcNamespaces'],
  holds: (before, step, after) =>
    after.mqueues.capacity === 0 ||
    after.ipcNamespaces.slots().every((ns) => {
      const was = before.ipcNamespaces.get(ns);
      const due = was.state === 'free' ? before.creds.get(step.slot).fsuid : was.mq_uid;
      return after.ipcNamespaces.get(ns).mq_uid === due && due !== NONE;
    }),
  witness: (before, step, after) =>
    before.creds.get(step.slot).fsuid !== 0 &&
    after.ipcNamespaces.slots().some((ns) => before.ipcNamespaces.get(ns).state === 'free') &&
    after.mqueues.capacity > 0,
});
