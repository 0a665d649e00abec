/** How long POSIX message queues live, and whom they keep (ipc/mqueue.c). */
import type { EventId, Refusal } from '../../checker/index.ts';
import type { LinuxKernel } from '../kinds.ts';
import { put_user_ns } from './user.ts';

/** What takes a name, a descriptor or a mount from a queue; with the last of them it is gone (mqueue_evict_inode). */
export function mq_leave(k: LinuxKernel, queue: number, event: EventId): Refusal | undefined {
  const { user_ns } = k.mqueues.get(queue);
  const refused = k.mqueues.send(queue, event);
  if (k.mqueues.get(queue).state === 'free') put_user_ns(k, user_ns);
  return refused;
}
