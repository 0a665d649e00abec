/**
 * The contents of a message queue (struct msg_queue).
 *
 * Sources: ipc/msg.c; msgop(2), msgctl(2).
 */
import { setup } from 'xstate';
import { anyOf, defineKind, type EventOf, event, events, rules } from '../../checker/index.ts';
import { by, refuse } from '../clauses.ts';
import type { upid } from '../struct-pid/machine.ts';

/** A message: its type, and its bytes as characters. */
export type Msg = { readonly mtype: number; readonly mtext: string };

/** The numbers of a process, where its pid would mean somebody; none for nobody. */
export type PidNumbers = readonly upid[];

export type MsgQueue = {
  /** In the order in which they were sent. */
  readonly messages: readonly Msg[];
  readonly q_qbytes: number;
  /** Who sent and who received last. */
  readonly q_lspid: PidNumbers;
  readonly q_lrpid: PidNumbers;
};

/** msgrcv(2): which message is taken, of at most how many bytes, or cut to them. */
export type Wanted = {
  readonly msgtyp: number;
  /** MSG_EXCEPT: of any type but this. */
  readonly except: boolean;
  readonly msgsz: number;
  readonly noerror: boolean;
};

/** The bytes that are in a queue. */
export const q_cbytes = (messages: readonly Msg[]): number =>
  messages.reduce((sum, { mtext }) => sum + mtext.length, 0);

/** Whether a message of so many bytes would fit. */
export function msg_fits_inqueue({ messages, q_qbytes }: MsgQueue, msgsz: number): boolean {
  return msgsz + q_cbytes(messages) <= q_qbytes && 1 + messages.length <= q_qbytes;
}

/** Which message somebody gets: the first of those asked for; of those up to a type the lowest. */
export function find_msg(messages: readonly Msg[], { msgtyp, except }: Wanted): Msg | undefined {
  if (msgtyp === 0) return messages[0];
  if (msgtyp > 0) return messages.find(({ mtype }) => (mtype === msgtyp) !== except);
  const upTo = messages.filter(({ mtype }) => mtype <= -msgtyp);
  const lowest = Math.min(...upTo.map(({ mtype }) => mtype));
  return upTo.find(({ mtype }) => mtype === lowest);
}

export const msgQueue = events({
  /** A new one, for so many bytes. */
  NEW: event((q_qbytes: number) => ({ q_qbytes }), anyOf<number>()),
  SEND: event((msg: Msg, by: PidNumbers) => ({ msg, by }), anyOf<Msg>(), anyOf<PidNumbers>()),
  RECEIVE: event((wanted: Wanted, by: PidNumbers) => ({ wanted, by }), anyOf<Wanted>(), anyOf<PidNumbers>()),
  /** IPC_SET. */
  SET_QBYTES: event((q_qbytes: number) => ({ q_qbytes }), anyOf<number>()),
  REMOVE: event(() => ({})),
});

type MsgEvent = EventOf<typeof msgQueue>;
const none: MsgQueue = { messages: [], q_qbytes: 0, q_lspid: [], q_lrpid: [] };
const { test, set, verdicts } = rules<MsgQueue, MsgEvent>();

/** Without the one that is received. */
function without(messages: readonly Msg[], wanted: Wanted): readonly Msg[] {
  const taken = find_msg(messages, wanted);
  const at = taken === undefined ? -1 : messages.indexOf(taken);
  return messages.filter((_, i) => i !== at);
}

const machine = setup({
  types: { context: {} as MsgQueue, events: {} as MsgEvent },
  guards: {
    'is full': test('SEND', (queue, { msg }) => !msg_fits_inqueue(queue, msg.mtext.length)),
    'has no such message': test('RECEIVE', ({ messages }, { wanted }) => !find_msg(messages, wanted)),
    'has a longer one': test('RECEIVE', ({ messages }, { wanted }) =>
      !wanted.noerror && (find_msg(messages, wanted)?.mtext.length ?? 0) > wanted.msgsz),
  },
  actions: {
    ...verdicts,
    'have room for so much': set(['NEW', 'SET_QBYTES'], (_, { q_qbytes }) => ({ q_qbytes })),
    'take the message': set('SEND', ({ messages }, { msg }) => ({ messages: [...messages, msg] })),
    'remember who sent': set('SEND', (_, { by: q_lspid }) => ({ q_lspid })),
    'give the message': set('RECEIVE', ({ messages }, { wanted }) => ({
      messages: without(messages, wanted),
    })),
    'remember who received': set('RECEIVE', (_, { by: q_lrpid }) => ({ q_lrpid })),
    'leave nothing behind': set('REMOVE', () => none),
  },
}).createMachine({
  id: 'msg_queue',
  initial: 'free',
  context: none,
  states: {
    free: { on: { NEW: { target: 'live', actions: 'have room for so much' } } },
    live: {
      on: {
        SEND: [
          { guard: 'is full', actions: refuse('msg.send.full', 'EAGAIN') },
          { actions: ['take the message', 'remember who sent', by('msg.send')] },
        ],
        RECEIVE: [
          { guard: 'has no such message', actions: refuse('msg.receive.none', 'ENOMSG') },
          { guard: 'has a longer one', actions: refuse('msg.receive.long', 'E2BIG') },
          { actions: ['give the message', 'remember who received', by('msg.receive')] },
        ],
        SET_QBYTES: { actions: ['have room for so much', by('msg.set')] },
        REMOVE: { target: 'free', actions: 'leave nothing behind' },
      },
    },
  },
});

export const msgQueues = defineKind(machine, msgQueue);
