/** mq_open(2), mq_unlink(2), mq_timedsend(2), mq_timedreceive(2) and mq_getsetattr(2) (ipc/mqueue.c). */
import {
  type Answer,
  type BeyondScope,
  BLOCKS,
  beyond,
  NONE,
  type Refusal,
  type Result,
} from '../../../checker/index.ts';
import { OPEN } from '../../constants.ts';
import { capable } from '../../facts/capable.ts';
import {
  fsuidgid_has_mapping,
  inode_permission,
  lookup_queue,
  MAY,
  may_unlink,
  queuesOf,
} from '../../facts/mqueue.ts';
import { openFile } from '../../files/context.ts';
import type { LinuxKernel } from '../../kinds.ts';
import { mq_leave } from '../../lifetime/mqueues.ts';
import { get_user_ns } from '../../lifetime/user.ts';
import { fdget, get_unused_fd_for, installOpened } from '../../syscalls/open.ts';
import { MQ, MQ_BYTES_MAX } from '../constants.ts';
import { isFull, mq_bytes, mqueue } from '../mqueue.ts';
import { ipcNamespace } from '../namespace.ts';
import { ipcNsOf } from './ipcget.ts';
import { fieldsOf } from './msg.ts';

const NO_NAME = beyond('is modelled with a name of at most 255 bytes only');
const NO_FLAG = beyond('is modelled with O_CREAT, O_EXCL and O_NONBLOCK only');
const NO_QUEUE = beyond('needs one more message queue than the scope has');
const NO_MEMORY = beyond('needs more memory for queues than is certain to be left (RLIMIT_MSGQUEUE)');
const NO_LENGTH = beyond('is modelled for the length of the text only');

const modelled = OPEN.O_WRONLY | OPEN.O_RDWR | OPEN.O_CLOEXEC | MQ.O_CREAT | MQ.O_EXCL | MQ.O_NONBLOCK;

const NAME_MAX = 255;

/** O_RDONLY, O_WRONLY and O_RDWR; both at once are neither. */
function accessOf(oflag: number) {
  const access = oflag & (OPEN.O_WRONLY | OPEN.O_RDWR);
  return {
    both: access === (OPEN.O_WRONLY | OPEN.O_RDWR),
    readable: access === OPEN.O_RDONLY || access === OPEN.O_RDWR,
    writable: access === OPEN.O_WRONLY || access === OPEN.O_RDWR,
  };
}

/** The queue that a name, without a slash, means where the caller is; NONE if it means none. */
function lookup(k: LinuxKernel, caller: number, name: string): number | Refusal {
  const ns = ipcNsOf(k, caller);
  return k.ipcNamespaces.send(ns, ipcNamespace.LOOKUP_QUEUE(name)) ?? lookup_queue(k, ns, name);
}

/** Whether there is a name at all, and a descriptor left. */
function getname(k: LinuxKernel, caller: number, name: string): Refusal | undefined {
  return k.ipcNamespaces.send(ipcNsOf(k, caller), ipcNamespace.GETNAME(name));
}

/** Answers the descriptor. `attr`: {maxmsg, msgsize} or null. */
export const mq_open = {
  run: (k: LinuxKernel, caller: number, name: Answer, oflag: number, mode: number, attr: Answer): Result => {
    if (typeof name !== 'string' || name.length > NAME_MAX) return NO_NAME;
    if ((oflag & ~modelled) !== 0) return NO_FLAG;
    const unnamed = getname(k, caller, name) ?? get_unused_fd_for(k, caller);
    if (unnamed) return unnamed;
    const found = lookup(k, caller, name);
    if (typeof found === 'object') return found;
    const queue = found === NONE ? create(k, caller, name, oflag, mode, attr) : find(k, caller, found, oflag);
    if (typeof queue === 'object') return queue;
    const { readable, writable } = accessOf(oflag);
    const nonblock = (oflag & MQ.O_NONBLOCK) !== 0;
    k.by('mq.cloexec');
    return installOpened(k, caller, { is: 'mqueue', queue, readable, writable, nonblock }, { cloexec: true });
  },
};

/** One that there is. */
function find(k: LinuxKernel, caller: number, queue: number, oflag: number): number | Refusal {
  const { both, readable, writable } = accessOf(oflag);
  const mask = (readable ? MAY.MAY_READ : 0) | (writable ? MAY.MAY_WRITE : 0);
  const exclusive = (oflag & MQ.O_CREAT) !== 0 && (oflag & MQ.O_EXCL) !== 0;
  const permitted = inode_permission(k, caller, k.mqueues.get(queue), mask);
  return k.mqueues.send(queue, mqueue.FOUND(exclusive, both, permitted)) ?? queue;
}

/** A new one (mqueue_create_attr): who makes it asks for nothing that its mode says. */
function create(
  k: LinuxKernel,
  caller: number,
  name: string,
  oflag: number,
  mode: number,
  attr: Answer,
): number | Refusal | BeyondScope {
  const ns = ipcNsOf(k, caller);
  const { sysctls, user_ns } = k.ipcNamespaces.get(ns);
  const absent = k.ipcNamespaces.send(ns, ipcNamespace.NO_QUEUE((oflag & MQ.O_CREAT) !== 0));
  if (k.mqueues.slots().some((one) => k.mqueues.get(one).name === name)) k.by('mq.isolated');
  if (absent) return absent;
  const { msg_max = 0, msg_default = 0, msgsize_max = 0, msgsize_default = 0 } = sysctls;
  const given = fieldsOf(attr);
  const mq_maxmsg = given ? Number(given.maxmsg) : Math.min(msg_max, msg_default);
  const mq_msgsize = given ? Number(given.msgsize) : Math.min(msgsize_max, msgsize_default);
  const refused = k.ipcNamespaces.send(
    ns,
    ipcNamespace.NEW_QUEUE({
      mapped: fsuidgid_has_mapping(k, caller, user_ns),
      in_use: queuesOf(k, ns).length,
      capable: capable(k, caller, 'CAP_SYS_RESOURCE'),
      mq_maxmsg,
      mq_msgsize,
    }),
  );
  if (refused) return refused;
  const others = bytesOfAll(k);
  if (others > 0 && others + mq_bytes({ mq_maxmsg, mq_msgsize }) > MQ_BYTES_MAX) return NO_MEMORY;
  const queue = k.mqueues.free();
  if (queue === NONE) return NO_QUEUE;
  const { fsuid: uid, fsgid: gid, user_ns: maker_ns } = k.creds.get(caller);
  const perms = { uid, gid, mode: mode & MQ.S_IALLUGO & ~MQ.umask };
  const made = { ns, name, ...perms, user_ns: maker_ns, mq_maxmsg, mq_msgsize };
  get_user_ns(k, maker_ns);
  k.mqueues.send(queue, mqueue.CREATE(made));
  k.by('mq.keeps');
  return queue;
}

function bytesOfAll(k: LinuxKernel): number {
  return k.mqueues.slots().reduce((sum, queue) => sum + mq_bytes(k.mqueues.get(queue)), 0);
}

export const mq_unlink = {
  run: (k: LinuxKernel, caller: number, name: Answer): Result => {
    if (typeof name !== 'string' || name.length > NAME_MAX) return NO_NAME;
    const unnamed = getname(k, caller, name);
    if (unnamed) return unnamed;
    const ns = ipcNsOf(k, caller);
    const queue = lookup(k, caller, name);
    if (typeof queue === 'object') return queue;
    if (queue === NONE) return k.ipcNamespaces.send(ns, ipcNamespace.NO_QUEUE(false)) ?? 0;
    const { mq_uid } = k.ipcNamespaces.get(ns);
    return mq_leave(k, queue, mqueue.UNLINK(may_unlink(k, caller, k.mqueues.get(queue), mq_uid))) ?? 0;
  },
};

type Use = { readonly queue: number; readonly file: number; readonly nonblock: boolean };

/** The queue that a descriptor means, if it was opened for that. */
function fdget_queue(
  k: LinuxKernel,
  caller: number,
  mqdes: number,
  to: 'send' | 'receive' | 'ask',
): Use | Refusal | BeyondScope {
  const found = fdget(k, caller, mqdes);
  if (!('fd' in found)) return found;
  const refused = k.files.send(found.file, openFile.MQUEUE(to));
  if (refused) return refused;
  const { on } = k.files.get(found.file);
  if (on.is === 'mqueue') return { queue: on.queue, file: found.file, nonblock: on.nonblock };
  // Where the rule that says so is missing it is the first that comes along.
  const first = k.mqueues.slots()[0];
  return first === undefined ? NO_QUEUE : { queue: first, file: found.file, nonblock: true };
}

export const mq_timedsend = {
  run: (
    k: LinuxKernel,
    caller: number,
    mqdes: number,
    text: Answer,
    msg_len: number,
    msg_prio: number,
  ): Result => {
    if (typeof text !== 'string' || text.length !== msg_len) return NO_LENGTH;
    const prio = msg_prio >>> 0;
    const refused = k.ipcNamespaces.send(ipcNsOf(k, caller), ipcNamespace.MQ_PRIO(prio));
    if (refused) return refused;
    const found = fdget_queue(k, caller, mqdes, 'send');
    if (!('queue' in found)) return found;
    const queue = k.mqueues.get(found.queue);
    if (isFull(queue) && msg_len <= queue.mq_msgsize && !found.nonblock) return BLOCKS;
    return k.mqueues.send(found.queue, mqueue.SEND({ prio, text })) ?? 0;
  },
};

/** Answers the message and its priority. */
export const mq_timedreceive = {
  run: (k: LinuxKernel, caller: number, mqdes: number, msg_len: number): Result => {
    const found = fdget_queue(k, caller, mqdes, 'receive');
    if (!('queue' in found)) return found;
    const { messages, mq_msgsize } = k.mqueues.get(found.queue);
    const [first] = messages;
    if (!first && msg_len >= mq_msgsize && !found.nonblock) return BLOCKS;
    const refused = k.mqueues.send(found.queue, mqueue.RECEIVE(msg_len));
    if (refused) return refused;
    return { answer: { prio: first?.prio ?? 0, text: first?.text ?? '' } };
  },
};

/** Answers what was before; `attr`: {flags: O_NONBLOCK or 0}, or null to only ask. */
export const mq_getsetattr = {
  run: (k: LinuxKernel, caller: number, mqdes: number, attr: Answer): Result => {
    const given = fieldsOf(attr);
    const flags = Number(given?.flags ?? 0);
    const refused = k.ipcNamespaces.send(ipcNsOf(k, caller), ipcNamespace.MQ_FLAGS(flags));
    if (refused) return refused;
    const found = fdget_queue(k, caller, mqdes, 'ask');
    if (!('queue' in found)) return found;
    const { mq_maxmsg, mq_msgsize, messages } = k.mqueues.get(found.queue);
    if (given) k.files.send(found.file, openFile.MQ_NONBLOCK(flags !== 0));
    k.by('mq.attr');
    return {
      answer: {
        flags: found.nonblock ? MQ.O_NONBLOCK : 0,
        maxmsg: mq_maxmsg,
        msgsize: mq_msgsize,
        curmsgs: messages.length,
      },
    };
  },
};
