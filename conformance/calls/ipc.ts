/** System V IPC: structures of x86-64 into records and back. */
import { type Answer, NONE } from '../../checker/index.ts';
import { IPC_CMD, SEM_CMD } from '../../models/ipc/constants.ts';
import { fieldsOf } from '../../models/trace/bind.ts';
import type { StepResult } from '../executor/scenario.ts';
import { plain, syscall, type Translation, type Translations, wordAt } from './translation.ts';

/** Where the fields of a structure are, in bytes, and how long they are. */
type Layout = Readonly<Record<string, readonly [at: number, bytes: 2 | 4 | 8]>>;

/** struct ipc64_perm, with which the others begin. */
const perm: Layout = { key: [0, 4], uid: [4, 4], gid: [8, 4], cuid: [12, 4], cgid: [16, 4], mode: [20, 4] };
const msqid_ds: Layout = {
  ...perm,
  cbytes: [72, 8],
  qnum: [80, 8],
  qbytes: [88, 8],
  lspid: [96, 4],
  lrpid: [100, 4],
};
const semid_ds: Layout = { ...perm, nsems: [80, 8] };
const shmid_ds: Layout = { ...perm, segsz: [48, 8], nattch: [88, 8], cpid: [80, 4], lpid: [84, 4] };

const mq_attr: Layout = { flags: [0, 8], maxmsg: [8, 8], msgsize: [16, 8], curmsgs: [24, 8] };

/** More than any of them has. */
const dsSize = 128;

function read(out: Uint8Array, layout: Layout): Answer {
  const view = new DataView(out.buffer, out.byteOffset, out.byteLength);
  return {
    answer: Object.fromEntries(
      Object.entries(layout).map(([name, [at, bytes]]) => [
        name,
        bytes === 8 ? Number(view.getBigUint64(at, true)) : view.getUint32(at, true),
      ]),
    ),
  };
}

/** A structure with these fields, and zeros elsewhere. */
function write(given: Answer | undefined, layout: Layout): Uint8Array {
  const bytes = new Uint8Array(dsSize);
  const view = new DataView(bytes.buffer);
  for (const [name, value] of Object.entries(fieldsOf(given) ?? {})) {
    const [at, length] = layout[name] ?? [0, 4];
    if (length === 8) view.setBigUint64(at, BigInt(Number(value)), true);
    else view.setUint32(at, Number(value), true);
  }
  return bytes;
}

/** msgctl and shmctl. */
const control = (layout: Layout): Translation => ({
  step: ({ call, args: [id, cmd, buf] }, { caller }) => {
    const third =
      cmd === IPC_CMD.IPC_STAT ? { out: dsSize } : cmd === IPC_CMD.IPC_SET ? { in: write(buf, layout) } : 0;
    return syscall(caller, call, Number(id), Number(cmd), third);
  },
  answer: ({ args: [, cmd] }, { ret, out }) => (cmd === IPC_CMD.IPC_STAT ? read(out, layout) : ret),
});

const longBytes = 8;
const ushorts = 64;
/** More than a message of a scenario has. */
const textSize = 8192;

/** struct msgbuf. */
function msgbuf(given: Answer | undefined, msgsz: number): Uint8Array {
  const { mtype, mtext } = fieldsOf(given) ?? {};
  const bytes = new Uint8Array(longBytes + Math.max(0, msgsz, String(mtext).length));
  new DataView(bytes.buffer).setBigInt64(0, BigInt(Number(mtype)), true);
  for (const [i, character] of [...String(mtext)].entries()) bytes[longBytes + i] = character.charCodeAt(0);
  return bytes;
}

/** As an array of struct sembuf. */
function sembufs(given: Answer | undefined): Uint8Array {
  const sops = Array.isArray(given) ? (given as readonly Answer[]) : [];
  const bytes = new Uint8Array(sops.length * 6);
  const view = new DataView(bytes.buffer);
  for (const [i, sop] of sops.entries()) {
    const { sem_num = 0, sem_op = 0, sem_flg = 0 } = fieldsOf(sop) ?? {};
    view.setUint16(i * 6, Number(sem_num), true);
    view.setInt16(i * 6 + 2, Number(sem_op), true);
    view.setInt16(i * 6 + 4, Number(sem_flg), true);
  }
  return bytes;
}

function semctlArg(cmd: Answer | undefined, arg: Answer | undefined) {
  switch (cmd) {
    case IPC_CMD.IPC_STAT:
      return { out: dsSize };
    case IPC_CMD.IPC_SET:
      return { in: write(arg, semid_ds) };
    case SEM_CMD.GETALL:
      return { out: ushorts * 2 };
    case SEM_CMD.SETALL: {
      const values = new Uint16Array(ushorts);
      values.set(Array.isArray(arg) ? arg.map(Number) : []);
      return { in: new Uint8Array(values.buffer) };
    }
    default:
      return typeof arg === 'number' ? arg : 0;
  }
}

/** GETALL does not tell how many there are: values up to the last that is not 0 (models/syscalls/sem.ts). */
function semctlAnswer({ args }: { readonly args: readonly Answer[] }, { ret, out }: StepResult): Answer {
  const [, , cmd] = args;
  if (cmd === IPC_CMD.IPC_STAT) return read(out, semid_ds);
  if (cmd !== SEM_CMD.GETALL) return ret;
  const view = new DataView(out.buffer, out.byteOffset, out.byteLength);
  const values = Array.from({ length: ushorts }, (_, i) => view.getUint16(i * 2, true));
  return values.slice(0, values.findLastIndex((value) => value !== 0) + 1);
}

export const ipcCalls: Translations = {
  msgget: plain,
  semget: plain,
  shmget: plain,
  msgctl: control(msqid_ds),
  shmctl: control(shmid_ds),
  semctl: {
    step: ({ args: [id, num, cmd, arg] }, { caller }) =>
      syscall(caller, 'semctl', Number(id), Number(num), Number(cmd), semctlArg(cmd, arg)),
    answer: semctlAnswer,
  },
  msgsnd: {
    step: ({ args: [id, msgp, msgsz, flags] }, { caller }) => ({
      ...syscall(
        caller,
        'msgsnd',
        Number(id),
        { in: msgbuf(msgp, Number(msgsz)) },
        Number(msgsz),
        Number(flags),
      ),
    }),
  },
  msgrcv: {
    step: ({ args: [id, msgsz, msgtyp, flags] }, { caller }) =>
      syscall(
        caller,
        'msgrcv',
        Number(id),
        { out: longBytes + Math.max(0, Number(msgsz)) },
        Number(msgsz),
        Number(msgtyp),
        Number(flags),
      ),
    answer: (_, { ret, out }) => ({
      answer: {
        mtype: wordAt(out, 0),
        mtext: String.fromCharCode(...out.subarray(longBytes, longBytes + ret)),
      },
    }),
  },
  semop: {
    step: ({ args: [id, sops, count] }, { caller }) => {
      const nsops = count === NONE && Array.isArray(sops) ? sops.length : Number(count);
      return syscall(caller, 'semop', Number(id), { in: sembufs(sops) }, nsops);
    },
  },
  mq_open: {
    step: ({ args: [name, oflag, mode, attr] }, { caller }) => {
      const given = fieldsOf(attr ?? null);
      return syscall(
        caller,
        'mq_open',
        { in: String(name) },
        Number(oflag),
        Number(mode),
        given ? { in: write(attr, mq_attr) } : 0,
      );
    },
  },
  mq_unlink: { step: ({ args: [name] }, { caller }) => syscall(caller, 'mq_unlink', { in: String(name) }) },
  mq_timedsend: {
    step: ({ args: [mqdes, text, msg_len, prio] }, { caller }) =>
      syscall(caller, 'mq_timedsend', Number(mqdes), { in: String(text) }, Number(msg_len), Number(prio), 0),
  },
  mq_timedreceive: {
    step: ({ args: [mqdes, msg_len] }, { caller }) =>
      syscall(
        caller,
        'mq_timedreceive',
        Number(mqdes),
        { out: textSize },
        Math.min(textSize, Number(msg_len)),
        { out: 4 },
        0,
      ),
    answer: (_, { ret, out }) => ({
      answer: { prio: wordAt(out, textSize / 4), text: String.fromCharCode(...out.subarray(0, ret)) },
    }),
  },
  mq_getsetattr: {
    step: ({ args: [mqdes, attr] }, { caller }) =>
      syscall(
        caller,
        'mq_getsetattr',
        Number(mqdes),
        fieldsOf(attr ?? null) ? { in: write(attr, mq_attr) } : 0,
        { out: 64 },
      ),
    answer: (_, { out }) => read(out, mq_attr),
  },
  shmat: plain,
  shmdt: plain,
};
