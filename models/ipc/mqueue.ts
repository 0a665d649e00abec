/**
 * A POSIX message queue (struct mqueue_inode_info): a file of the file system of its IPC namespace.
 *
 * Sources: ipc/mqueue.c; mq_overview(7), mq_open(2), mq_unlink(3), mq_send(3), mq_receive(3).
 */
import { setup } from 'xstate';
import { anyOf, defineKind, type EventOf, event, events, flag, NONE, rules } from '../../checker/index.ts';
import { by, refuse } from '../clauses.ts';
import { MQ } from './constants.ts';

/** A message: its priority, and its bytes as characters. */
export type MqMessage = { readonly prio: number; readonly text: string };

export type Mqueue = {
  /** The IPC namespace in which its name means it; NONE if that is gone. */
  readonly ns: number;
  /** What its namespace has left, where a mount still shows it; NONE while there is the namespace, or nothing. */
  readonly stale: number;
  /** Empty if it has none any more. */
  readonly name: string;
  /** Kuid and kgid of its owner. */
  readonly uid: number;
  readonly gid: number;
  readonly mode: number;
  /** The user namespace of its maker, which it keeps: there its memory is counted (info->ucounts). */
  readonly user_ns: number;
  readonly mq_maxmsg: number;
  readonly mq_msgsize: number;
  /** Those of the highest priority first, and of one priority those that were sent first. */
  readonly messages: readonly MqMessage[];
  /** How many files are open on it. */
  readonly opens: number;
};

/** What a new one is made of. */
export type NewMqueue = Omit<Mqueue, 'messages' | 'opens' | 'stale'>;

export const mqueue = events({
  CREATE: event((made: NewMqueue) => made, anyOf<NewMqueue>()),
  /**
   * mq_open(2) has found it; `exclusive`: it shall be new, `both`: O_WRONLY and O_RDWR at once, `permitted`: the
   * caller has the permissions that it asks for.
   */
  FOUND: event(
    (exclusive: boolean, both: boolean, permitted: boolean) => ({ exclusive, both, permitted }),
    flag,
    flag,
    flag,
  ),
  /** A file is open on it, or is no longer. */
  GET: event(() => ({})),
  PUT: event(() => ({})),
  /** mq_unlink(2); `permitted`: by who owns it or the directory, or has CAP_FOWNER over it. */
  UNLINK: event((permitted: boolean) => ({ permitted }), flag),
  /** Its IPC namespace is gone, or the last mount that has shown it since; `stale`: what still shows it, or NONE. */
  FORGET: event((stale: number) => ({ stale }), anyOf<number>()),
  SEND: event((message: MqMessage) => ({ message }), anyOf<MqMessage>()),
  /** mq_timedreceive(2) with room for so many bytes. */
  RECEIVE: event((msg_len: number) => ({ msg_len }), anyOf<number>()),
});

type MqueueEvent = EventOf<typeof mqueue>;
const none: Mqueue = {
  ns: NONE,
  stale: NONE,
  name: '',
  uid: NONE,
  gid: NONE,
  mode: 0,
  user_ns: NONE,
  mq_maxmsg: 0,
  mq_msgsize: 0,
  messages: [],
  opens: 0,
};
const { test, set, verdicts } = rules<Mqueue, MqueueEvent>();

/**
 * What a queue takes of the memory of who made it: its messages, and what their list and their tree need
 * (struct msg_msg and struct posix_msg_tree_node have 48 bytes each).
 */
export const mq_bytes = ({ mq_maxmsg, mq_msgsize }: Pick<Mqueue, 'mq_maxmsg' | 'mq_msgsize'>): number =>
  mq_maxmsg * mq_msgsize + mq_maxmsg * 48 + Math.min(mq_maxmsg, MQ.MQ_PRIO_MAX) * 48;

/** Whether another message would be one too many. */
export const isFull = ({ messages, mq_maxmsg }: Mqueue): boolean => messages.length >= mq_maxmsg;

/** Behind all that are of its priority or a higher one. */
function msg_insert(messages: readonly MqMessage[], message: MqMessage): readonly MqMessage[] {
  const at = messages.filter(({ prio }) => prio >= message.prio).length;
  return messages.toSpliced(at, 0, message);
}

const machine = setup({
  types: { context: {} as Mqueue, events: {} as MqueueEvent },
  guards: {
    'is there already': test('FOUND', (_, { exclusive }) => exclusive),
    'is asked for in no way that there is': test('FOUND', (_, { both }) => both),
    'does not permit it': test('FOUND', (_, { permitted }) => !permitted),
    'belongs to somebody else': test('UNLINK', (_, { permitted }) => !permitted),
    'is shown by a mount': test('FORGET', ({ name }, { stale }) => name !== '' && stale !== NONE),
    'is open': ({ context }) => context.opens > 0,
    'has a name, or is open elsewhere': test('PUT', ({ name, opens }) => name !== '' || opens > 1),
    'takes no message that long': test('SEND', ({ mq_msgsize }, { message }) =>
      message.text.length > mq_msgsize),
    'is full': test('SEND', (queue) => isFull(queue)),
    'may have a longer one': test('RECEIVE', ({ mq_msgsize }, { msg_len }) => msg_len < mq_msgsize),
    'is empty': test('RECEIVE', ({ messages }) => messages.length === 0),
  },
  actions: {
    ...verdicts,
    'be what was asked for': set('CREATE', (_, { type: _event, ...made }) => made),
    'be open once more': set('GET', ({ opens }) => ({ opens: opens + 1 })),
    'be open once less': set('PUT', ({ opens }) => ({ opens: opens - 1 })),
    'lose its name': set('UNLINK', () => ({ name: '' })),
    'be nowhere': set('FORGET', () => ({ ns: NONE, stale: NONE, name: '' })),
    'be where only a mount shows it': set('FORGET', (_, { stale }) => ({ ns: NONE, stale })),
    'take the message': set('SEND', ({ messages }, { message }) => ({
      messages: msg_insert(messages, message),
    })),
    'give the first message': set('RECEIVE', ({ messages }) => ({ messages: messages.slice(1) })),
    'leave nothing behind': set(['PUT', 'UNLINK', 'FORGET'], () => none),
  },
}).createMachine({
  id: 'mqueue',
  initial: 'free',
  context: none,
  states: {
    free: { on: { CREATE: { target: 'live', actions: ['be what was asked for', by('mq.create')] } } },
    live: {
      on: {
        FOUND: [
          { guard: 'is there already', actions: refuse('mq.open.eexist', 'EEXIST') },
          { guard: 'is asked for in no way that there is', actions: refuse('mq.open.both', 'EINVAL') },
          { guard: 'does not permit it', actions: refuse('mq.open.eacces', 'EACCES') },
          { actions: by('mq.open') },
        ],
        GET: { actions: 'be open once more' },
        PUT: [
          { guard: 'has a name, or is open elsewhere', actions: 'be open once less' },
          { target: 'free', actions: ['leave nothing behind', by('mq.unlink.open')] },
        ],
        UNLINK: [
          { guard: 'belongs to somebody else', actions: refuse('mq.unlink.eperm', 'EPERM') },
          { guard: 'is open', actions: ['lose its name', by('mq.unlink')] },
          { target: 'free', actions: ['leave nothing behind', by('mq.unlink')] },
        ],
        FORGET: [
          { guard: 'is shown by a mount', actions: 'be where only a mount shows it' },
          { guard: 'is open', actions: ['be nowhere', by('mq.outlives')] },
          { target: 'free', actions: 'leave nothing behind' },
        ],
        SEND: [
          { guard: 'takes no message that long', actions: refuse('mq.send.emsgsize', 'EMSGSIZE') },
          { guard: 'is full', actions: refuse('mq.send.full', 'EAGAIN') },
          { actions: ['take the message', by('mq.send')] },
        ],
        RECEIVE: [
          { guard: 'may have a longer one', actions: refuse('mq.receive.emsgsize', 'EMSGSIZE') },
          { guard: 'is empty', actions: refuse('mq.receive.empty', 'EAGAIN') },
          { actions: ['give the first message', by('mq.receive')] },
        ],
      },
    },
  },
});

export const mqueues = defineKind(machine, mqueue);
