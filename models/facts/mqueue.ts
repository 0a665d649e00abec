/** Which message queue a name means, and who may do what with it (ipc/mqueue.c, fs/namei.c). */
import { fact, NONE } from '../../checker/index.ts';
import type { Capability } from '../constants.ts';
import type { Cred } from '../credentials/context.ts';
import type { Mqueue } from '../ipc/mqueue.ts';
import type { Linux } from '../kinds.ts';
import { from_kid } from './ids.ts';
import { capable_wrt_inode_uidgid } from './proc-files.ts';

/** The queues of an IPC namespace, those among them that have lost their names. */
export function queuesOf(k: Linux, ns: number): readonly number[] {
  return k.mqueues.slots().filter((queue) => k.mqueues.get(queue).ns === ns);
}

/** The queue that a name means in an IPC namespace; NONE if nothing has it. */
export const lookup_queue = fact(
  'lookup_noperm',
  (k: Linux, ns: number, name: string): number =>
    queuesOf(k, ns).find((queue) => k.mqueues.get(queue).name === name) ?? NONE,
  {
    'finds what is in another namespace': (k, _, name) =>
      k.mqueues.slots().find((queue) => k.mqueues.get(queue).name === name) ?? NONE,
  },
);

/** Permissions that are asked for, as bits of a mode. */
export const MAY = { MAY_WRITE: 2, MAY_READ: 4 } as const;

const isMember = ({ fsgid, groups }: Cred, gid: number): boolean => fsgid === gid || groups.includes(gid);

/** The three bits of the mode that are about somebody, lowest. */
function bitsFor({ uid, gid, mode }: Mqueue, cred: Cred): number {
  return mode >> (cred.fsuid === uid ? 6 : isMember(cred, gid) ? 3 : 0);
}

const suffices = (mask: number, granted: number): boolean => (mask & ~granted) === 0;

/** Whether a capability helps over the file that a queue is. */
function helped(k: Linux, task: number, queue: Mqueue, mask: number): boolean {
  const able = (capability: Capability): boolean =>
    capable_wrt_inode_uidgid(k, k.creds.get(task), queue, capability);
  return able('CAP_DAC_OVERRIDE') || (mask === MAY.MAY_READ && able('CAP_DAC_READ_SEARCH'));
}

/** Whether a task has all of these permissions for a queue. */
export const inode_permission = fact(
  'inode_permission',
  (k: Linux, task: number, queue: Mqueue, mask: number): boolean =>
    suffices(mask, bitsFor(queue, k.creds.get(task))) || helped(k, task, queue, mask),
  {
    'does not know capabilities': (k, task, queue, mask) => suffices(mask, bitsFor(queue, k.creds.get(task))),
    'takes its owner for others': (k, task, queue, mask) =>
      suffices(mask, bitsFor({ ...queue, uid: NONE }, k.creds.get(task))) || helped(k, task, queue, mask),
    'takes its group for others': (k, task, queue, mask) =>
      suffices(mask, bitsFor({ ...queue, gid: NONE }, k.creds.get(task))) || helped(k, task, queue, mask),
    'lets CAP_DAC_READ_SEARCH write': (k, task, queue, mask) =>
      suffices(mask, bitsFor(queue, k.creds.get(task))) || helped(k, task, queue, MAY.MAY_READ),
  },
);

/** Whether a task may remove a queue from the directory, which is sticky and belongs to `mq_uid`. */
export const may_unlink = fact(
  'may_delete',
  (k: Linux, task: number, queue: Mqueue, mq_uid: number): boolean => {
    const { fsuid } = k.creds.get(task);
    return fsuid === queue.uid || fsuid === mq_uid || isFileOwner(k, task, queue);
  },
  {
    'does not care whose the queue is': (k, task, queue, mq_uid) =>
      k.creds.get(task).fsuid === mq_uid || isFileOwner(k, task, queue),
    'does not care whose the directory is': (k, task, queue) =>
      k.creds.get(task).fsuid === queue.uid || isFileOwner(k, task, queue),
    'does not know CAP_FOWNER': (k, task, queue, mq_uid) =>
      [queue.uid, mq_uid].includes(k.creds.get(task).fsuid),
  },
);

function isFileOwner(k: Linux, task: number, queue: Mqueue): boolean {
  return capable_wrt_inode_uidgid(k, k.creds.get(task), queue, 'CAP_FOWNER');
}

/** Whether a new file of the caller's can be in a file system that a user namespace owns. */
export function fsuidgid_has_mapping(k: Linux, task: number, user_ns: number): boolean {
  const { fsuid, fsgid } = k.creds.get(task);
  const { uid_map, gid_map } = k.userNamespaces.get(user_ns);
  return from_kid(uid_map, fsuid) !== NONE && from_kid(gid_map, fsgid) !== NONE;
}
