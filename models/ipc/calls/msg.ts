/** msgget(2), msgctl(2), msgsnd(2) and msgrcv(2) (ipc/msg.c). */
import { type Answer, BLOCKS, beyond, type Result } from '../../../checker/index.ts';
import { capable } from '../../facts/capable.ts';
import { pid_vnr } from '../../facts/ipc.ts';
import type { LinuxKernel } from '../../kinds.ts';
import { free_ipc, ipc_update_pid } from '../../lifetime/ipc.ts';
import { IPC, IPC_CMD, MSG, S_IRUGO, S_IWUGO } from '../constants.ts';
import { find_msg, msg_fits_inqueue, msgQueue, q_cbytes } from '../msg.ts';
import { ipcNamespace } from '../namespace.ts';
import {
  forStat,
  type Given,
  ipc_access,
  ipc_obtain,
  ipc_obtain_with,
  ipc_update_perm,
  ipcctl_obtain,
  ipcget,
  ipcNsOf,
  kernel_to_ipc64_perm,
} from './ipcget.ts';

const NO_COMMAND = beyond('is modelled with IPC_STAT, IPC_SET and IPC_RMID only');
const NO_COPY = beyond('is modelled without MSG_COPY only');
const NO_BUFFER = beyond('is modelled with a buffer only');

export const msgget = {
  run: (k: LinuxKernel, caller: number, key: number, flags: number): Result =>
    ipcget(k, caller, 'msg', key, flags, {
      small: () => false,
      check: () => undefined,
      fill: (queue) => {
        const { msgmnb = 0 } = k.ipcNamespaces.get(ipcNsOf(k, caller)).sysctls;
        k.msgQueues.send(queue, msgQueue.NEW(msgmnb));
      },
    }),
};

/** `buf`: what IPC_SET is given, as struct msqid_ds has it. */
export const msgctl = {
  run: (k: LinuxKernel, caller: number, msqid: number, cmd: number, buf: Answer): Result => {
    if (cmd === IPC_CMD.IPC_STAT) return msgctl_stat(k, caller, msqid);
    if (cmd !== IPC_CMD.IPC_RMID && cmd !== IPC_CMD.IPC_SET) return NO_COMMAND;
    const given = cmd === IPC_CMD.IPC_SET ? fieldsOf(buf) : {};
    if (given === undefined) return NO_BUFFER;
    const found = ipcctl_obtain(k, caller, 'msg', msqid);
    if ('errno' in found) return found;
    if (cmd === IPC_CMD.IPC_SET) return msgctl_set(k, caller, found.object, given);
    free_ipc(k, found.object);
    return 0;
  },
};

function msgctl_stat(k: LinuxKernel, caller: number, msqid: number): Result {
  const found = ipc_obtain_with(k, caller, 'msg', msqid, forStat);
  if ('errno' in found) return found;
  const { messages, q_qbytes, q_lspid, q_lrpid } = k.msgQueues.get(found.object);
  k.by('ipc.stat.pid');
  return {
    answer: {
      ...kernel_to_ipc64_perm(k, caller, k.ipcPerms.get(found.object)),
      cbytes: q_cbytes(messages),
      qnum: messages.length,
      qbytes: q_qbytes,
      lspid: pid_vnr(k, caller, q_lspid),
      lrpid: pid_vnr(k, caller, q_lrpid),
    },
  };
}

function msgctl_set(k: LinuxKernel, caller: number, queue: number, given: Given): Result {
  const qbytes = Number(given.qbytes);
  const refused =
    k.ipcNamespaces.send(
      ipcNsOf(k, caller),
      ipcNamespace.QBYTES(qbytes, capable(k, caller, 'CAP_SYS_RESOURCE')),
    ) ?? ipc_update_perm(k, caller, queue, given);
  if (refused) return refused;
  k.msgQueues.send(queue, msgQueue.SET_QBYTES(qbytes));
  return 0;
}

/** A structure of a trace. */
export function fieldsOf(given: Answer): Given | undefined {
  return typeof given === 'object' && given !== null && 'answer' in given ? given.answer : undefined;
}

/** `msgp`: {mtype, mtext}; of the text the first `msgsz` bytes are sent. */
export const msgsnd = {
  run: (
    k: LinuxKernel,
    caller: number,
    msqid: number,
    msgp: Answer,
    msgsz: number,
    flags: number,
  ): Result => {
    const { mtype, mtext } = fieldsOf(msgp) ?? {};
    if (typeof mtype !== 'number' || typeof mtext !== 'string') return NO_BUFFER;
    const ns = ipcNsOf(k, caller);
    const refused = k.ipcNamespaces.send(ns, ipcNamespace.MSGSND(msgsz, mtype, msqid));
    if (refused) return refused;
    const found = ipc_obtain_with(k, caller, 'msg', msqid, S_IWUGO);
    if ('errno' in found) return found;
    const queue = k.msgQueues.get(found.object);
    const fits = msg_fits_inqueue(queue, msgsz);
    if (!fits && !(flags & IPC.IPC_NOWAIT)) return BLOCKS;
    const sent = { mtype, mtext: mtext.slice(0, msgsz).padEnd(msgsz, '\0') };
    const numbers = fits ? ipc_update_pid(k, queue.q_lspid, caller) : [];
    return k.msgQueues.send(found.object, msgQueue.SEND(sent, numbers)) ?? 0;
  },
};

/** Answers the message, and not only how long it is. */
export const msgrcv = {
  run: (
    k: LinuxKernel,
    caller: number,
    msqid: number,
    msgsz: number,
    msgtyp: number,
    flags: number,
  ): Result => {
    if (flags & MSG.MSG_COPY) return NO_COPY;
    const refused = k.ipcNamespaces.send(ipcNsOf(k, caller), ipcNamespace.MSGRCV(msgsz));
    if (refused) return refused;
    const found = ipc_obtain(k, caller, 'msg', msqid);
    if ('errno' in found) return found;
    const denied = ipc_access(k, caller, found.object, S_IRUGO);
    if (denied) return denied;
    const wanted = {
      msgtyp,
      except: (flags & MSG.MSG_EXCEPT) !== 0,
      msgsz,
      noerror: (flags & MSG.MSG_NOERROR) !== 0,
    };
    const { messages, q_lrpid } = k.msgQueues.get(found.object);
    const msg = find_msg(messages, wanted);
    if (!msg && !(flags & IPC.IPC_NOWAIT)) return BLOCKS;
    const numbers =
      msg && (wanted.noerror || msg.mtext.length <= msgsz) ? ipc_update_pid(k, q_lrpid, caller) : [];
    const unreceived = k.msgQueues.send(found.object, msgQueue.RECEIVE(wanted, numbers));
    if (unreceived) return unreceived;
    return { answer: { mtype: msg?.mtype ?? 0, mtext: (msg?.mtext ?? '').slice(0, msgsz) } };
  },
};
