/**
 * An IPC namespace: where keys and ids of System V IPC mean something. It knows which ids come next and
 * how much there may be; the objects are machines of their own.
 *
 * Sources: ipc/namespace.c, ipc/util.c, ipc/ipc_sysctl.c; ipc_namespaces(7), sysvipc(7).
 */
import { setup } from 'xstate';
import {
  anyOf,
  defineKind,
  type EventOf,
  event,
  events,
  flag,
  NONE,
  rules,
  slot,
} from '../../checker/index.ts';
import { by, refuse } from '../clauses.ts';
import {
  countsReferences,
  getsItsOwner,
  nobodys,
  type OwnedNamespace,
  ownedEvents,
  ownedRules,
} from '../lifetime/owned-namespace.ts';
import { IPCMNI, MQ, MQ_BYTES_MAX } from './constants.ts';
import { mq_bytes } from './mqueue.ts';
import { type IpcSysctl, type IpcSysctls, rangeOf } from './sysctls.ts';

/** The types of System V IPC objects; each has ids and keys of its own. */
export type IpcType = 'msg' | 'sem' | 'shm';

/** struct ipc_ids: the index given out last (NONE: none yet), and the sequence number of the next id. */
export type IpcIds = { readonly last_idx: number; readonly seq: number };

/** Attached segments refer to it, too. */
export type IpcNamespace = OwnedNamespace & {
  readonly msg: IpcIds;
  readonly sem: IpcIds;
  readonly shm: IpcIds;
  readonly sysctls: IpcSysctls;
  /** The kuid that the directory of its message queues belongs to; NONE in a scope without them. */
  readonly mq_uid: number;
};

/** A message queue that shall be made. */
export type AskedQueue = {
  /** The ids of who makes it have names where the namespace belongs to. */
  readonly mapped: boolean;
  /** How many there are, those without names among them. */
  readonly in_use: number;
  /** Of CAP_SYS_RESOURCE over the machine. */
  readonly capable: boolean;
  readonly mq_maxmsg: number;
  readonly mq_msgsize: number;
};

/** A new object of a type: where it gets its id from, and how many there are. */
export type Added = { readonly what: IpcType; readonly ids: IpcIds; readonly in_use: number };

export const ipcNamespace = events({
  ...ownedEvents,
  /** Made for the nsproxy that holds the first reference, by somebody of this fsuid. */
  CREATE: event(
    (user_ns: number, creator: number, mq_uid: number) => ({ user_ns, creator, mq_uid }),
    slot,
    anyOf<number>(),
    anyOf<number>(),
  ),
  /** A new one has nothing in it, and these limits. */
  INIT: event((sysctls: IpcSysctls) => ({ sysctls }), anyOf<IpcSysctls>()),
  /** msgget(2) and its like with a key that nothing has; `creat`: IPC_CREAT. */
  NO_KEY: event((creat: boolean) => ({ creat }), flag),
  /** An id is looked up; `found`: something has it. */
  OBTAIN: event((found: boolean) => ({ found }), flag),
  /** semget(2) with so many semaphores. */
  SEMGET: event((nsems: number) => ({ nsems }), anyOf<number>()),
  /** A new set of so many, while there are `used` in other sets. */
  NEWARY: event((nsems: number, used: number) => ({ nsems, used }), anyOf<number>(), anyOf<number>()),
  /** A new segment of so many bytes and pages, while there are `shm_tot` pages in others. */
  NEWSEG: event(
    (size: number, pages: number, shm_tot: number) => ({ size, pages, shm_tot }),
    anyOf<number>(),
    anyOf<number>(),
    anyOf<number>(),
  ),
  /** A new object gets its id. */
  ADDID: event((added: Added) => added, anyOf<Added>()),
  /** msgsnd(2) of so many bytes of a type, to an id. */
  MSGSND: event(
    (msgsz: number, mtype: number, msqid: number) => ({ msgsz, mtype, msqid }),
    anyOf<number>(),
    anyOf<number>(),
    anyOf<number>(),
  ),
  /** msgrcv(2) with room for so many bytes. */
  MSGRCV: event((msgsz: number) => ({ msgsz }), anyOf<number>()),
  /** semop(2) with so many operations. */
  SEMOP: event((nsops: number) => ({ nsops }), anyOf<number>()),
  /** semctl(2) sets a semaphore, or several, to these. */
  SEMVAL: event((values: readonly number[]) => ({ values }), anyOf<readonly number[]>()),
  /** A queue shall hold so many bytes; `capable`: of CAP_SYS_RESOURCE over the machine. */
  QBYTES: event((qbytes: number, capable: boolean) => ({ qbytes, capable }), anyOf<number>(), flag),
  /** shmat(2) at an address where it can or cannot be. */
  SHMAT: event((possible: boolean) => ({ possible }), flag),
  /** A name of a message queue is read, and looked up. */
  GETNAME: event((name: string) => ({ name }), anyOf<string>()),
  LOOKUP_QUEUE: event((name: string) => ({ name }), anyOf<string>()),
  /** No message queue has the name; `creat`: O_CREAT. */
  NO_QUEUE: event((creat: boolean) => ({ creat }), flag),
  NEW_QUEUE: event((asked: AskedQueue) => asked, anyOf<AskedQueue>()),
  /** A message of this priority shall be sent to a message queue. */
  MQ_PRIO: event((prio: number) => ({ prio }), anyOf<number>()),
  /** mq_getsetattr(2) is given these flags. */
  MQ_FLAGS: event((flags: number) => ({ flags }), anyOf<number>()),
  /** One of its sysctls is opened; `may`: as the mode of the file says. */
  OPEN_SYSCTL: event((may: boolean) => ({ may }), flag),
  SET_SYSCTL: event(
    (name: IpcSysctl, value: number) => ({ name, value }),
    anyOf<IpcSysctl>(),
    anyOf<number>(),
  ),
});

type IpcEvent = EventOf<typeof ipcNamespace>;
const noIds: IpcIds = { last_idx: NONE, seq: 0 };
const none: IpcNamespace = {
  msg: noIds,
  sem: noIds,
  shm: noIds,
  sysctls: {},
  mq_uid: NONE,
  ...nobodys,
};
const { test, set, verdicts } = rules<IpcNamespace, IpcEvent>();
const owned = ownedRules<IpcNamespace, IpcEvent>(none);

/** How many objects of a type there may be. */
function limitOf({ sysctls }: IpcNamespace, type: IpcType): number {
  const { msgmni = 0, semmni = 0, shmmni = 0 } = sysctls;
  return Math.min({ msg: msgmni, sem: semmni, shm: shmmni }[type], IPCMNI);
}

const machine = setup({
  types: { context: {} as IpcNamespace, events: {} as IpcEvent },
  guards: {
    ...owned.guards,
    'nothing has the key, and nothing shall be made': test('NO_KEY', (_, { creat }) => !creat),
    'nothing has the id': test('OBTAIN', (_, { found }) => !found),
    'is no number of semaphores for a set': test('SEMGET', ({ sysctls }, { nsems }) =>
      nsems < 0 || nsems > (sysctls.semmsl ?? 0)),
    'is a set without semaphores': test('NEWARY', (_, { nsems }) => nsems === 0),
    'has as many semaphores as there may be': test('NEWARY', ({ sysctls }, { nsems, used }) =>
      used + nsems > (sysctls.semmns ?? 0)),
    'is no size of a segment': test('NEWSEG', ({ sysctls }, { size }) =>
      size < 1 || size > (sysctls.shmmax ?? 0)),
    'has as much shared memory as there may be': test('NEWSEG', ({ sysctls }, { pages, shm_tot }) =>
      shm_tot + pages > (sysctls.shmall ?? 0)),
    'has as many of them as there may be': test('ADDID', (ns, { what, in_use }) =>
      in_use >= limitOf(ns, what)),
    'is no message that can be sent': test('MSGSND', ({ sysctls }, { msgsz, msqid, mtype }) =>
      msgsz < 0 || msgsz > (sysctls.msgmax ?? 0) || msqid < 0 || mtype < 1),
    'is room for less than nothing': test('MSGRCV', (_, { msgsz }) => msgsz < 0),
    'has no operation': test('SEMOP', (_, { nsops }) => nsops < 1),
    'has more operations than one call may': test('SEMOP', ({ sysctls }, { nsops }) =>
      nsops > (sysctls.semopm ?? 0)),
    'is no value of a semaphore': test('SEMVAL', (_, { values }) =>
      values.some((value) => value < 0 || value > 32767)),
    'is more than a queue may hold': test('QBYTES', ({ sysctls }, { qbytes, capable }) =>
      qbytes > (sysctls.msgmnb ?? 0) && !capable),
    'is no place for a segment': test('SHMAT', (_, { possible }) => !possible),
    'is no name': test('GETNAME', (_, { name }) => name === ''),
    'is no name of a file': test('LOOKUP_QUEUE', (_, { name }) =>
      name === '.' || name === '..' || name.includes('/')),
    'no queue has the name, and none shall be made': test('NO_QUEUE', (_, { creat }) => !creat),
    'has no name for who makes it': test('NEW_QUEUE', (_, { mapped }) => !mapped),
    'has as many queues as there may be': test('NEW_QUEUE', ({ sysctls }, { in_use, capable }) =>
      in_use >= (sysctls.queues_max ?? 0) && !capable),
    'would have no room for messages': test('NEW_QUEUE', (_, { mq_maxmsg, mq_msgsize }) =>
      mq_maxmsg <= 0 || mq_msgsize <= 0),
    'would have more room than a queue may': test('NEW_QUEUE', ({ sysctls }, asked) =>
      asked.mq_maxmsg > (asked.capable ? MQ.HARD_MSGMAX : (sysctls.msg_max ?? 0)) ||
      asked.mq_msgsize > (asked.capable ? MQ.HARD_MSGSIZEMAX : (sysctls.msgsize_max ?? 0))),
    'would take more memory than its maker may': test('NEW_QUEUE', (_, asked) =>
      mq_bytes(asked) > MQ_BYTES_MAX),
    'is no priority': test('MQ_PRIO', (_, { prio }) => prio >= MQ.MQ_PRIO_MAX),
    'has a flag that cannot be changed': test('MQ_FLAGS', (_, { flags }) => (flags & ~MQ.O_NONBLOCK) !== 0),
    'may not be opened so': test('OPEN_SYSCTL', (_, { may }) => !may),
    'is no number of sets': test('SET_SYSCTL', (_, { name, value }) =>
      name === 'semmni' && (value < 0 || value > IPCMNI)),
    'is out of its range': test('SET_SYSCTL', (_, { name, value }) =>
      value < rangeOf(name).least || value > rangeOf(name).greatest),
  },
  actions: {
    ...verdicts,
    ...owned.actions,
    'belong to its maker': set('CREATE', (_, { mq_uid }) => ({ mq_uid })),
    'have the limits of a new one': set('INIT', (_, { sysctls }) => ({ sysctls })),
    'go on behind the id': set('ADDID', (_, { what, ids }) => ({ [what]: ids })),
    'set the sysctl': set('SET_SYSCTL', ({ sysctls }, { name, value }) => ({
      sysctls: { ...sysctls, [name]: value },
    })),
  },
}).createMachine({
  id: 'ipc_namespace',
  initial: 'free',
  context: none,
  states: {
    free: {
      on: {
        CREATE: { target: 'live', actions: [...getsItsOwner, 'belong to its maker', by('user.owner')] },
      },
    },
    live: {
      on: {
        ...countsReferences('ipc.life'),
        INIT: { actions: ['have the limits of a new one', by('ipc.empty')] },
        NO_KEY: [
          {
            guard: 'nothing has the key, and nothing shall be made',
            actions: refuse('ipc.get.enoent', 'ENOENT'),
          },
          {},
        ],
        OBTAIN: [{ guard: 'nothing has the id', actions: refuse('ipc.id.unknown', 'EINVAL') }, {}],
        SEMGET: [
          { guard: 'is no number of semaphores for a set', actions: refuse('sem.get.nsems', 'EINVAL') },
          {},
        ],
        NEWARY: [
          { guard: 'is a set without semaphores', actions: refuse('sem.get.zero', 'EINVAL') },
          { guard: 'has as many semaphores as there may be', actions: refuse('sem.get.semmns', 'ENOSPC') },
          {},
        ],
        NEWSEG: [
          { guard: 'is no size of a segment', actions: refuse('shm.get.size', 'EINVAL') },
          { guard: 'has as much shared memory as there may be', actions: refuse('shm.get.shmall', 'ENOSPC') },
          {},
        ],
        ADDID: [
          { guard: 'has as many of them as there may be', actions: refuse('ipc.get.enospc', 'ENOSPC') },
          { actions: ['go on behind the id', by('ipc.id')] },
        ],
        MSGSND: [
          { guard: 'is no message that can be sent', actions: refuse('msg.send.einval', 'EINVAL') },
          {},
        ],
        MSGRCV: [
          { guard: 'is room for less than nothing', actions: refuse('msg.receive.einval', 'EINVAL') },
          {},
        ],
        SEMOP: [
          { guard: 'has more operations than one call may', actions: refuse('sem.op.many', 'E2BIG') },
          { guard: 'has no operation', actions: refuse('sem.op.none', 'EINVAL') },
          {},
        ],
        SEMVAL: [{ guard: 'is no value of a semaphore', actions: refuse('sem.set.erange', 'ERANGE') }, {}],
        QBYTES: [{ guard: 'is more than a queue may hold', actions: refuse('msg.qbytes', 'EPERM') }, {}],
        SHMAT: [{ guard: 'is no place for a segment', actions: refuse('shm.at.address', 'EINVAL') }, {}],
        GETNAME: [{ guard: 'is no name', actions: refuse('mq.name.empty', 'ENOENT') }, {}],
        LOOKUP_QUEUE: [{ guard: 'is no name of a file', actions: refuse('mq.name', 'EACCES') }, {}],
        NO_QUEUE: [
          {
            guard: 'no queue has the name, and none shall be made',
            actions: refuse('mq.enoent', 'ENOENT'),
          },
          {},
        ],
        NEW_QUEUE: [
          { guard: 'has no name for who makes it', actions: refuse('mq.create.unmapped', 'EOVERFLOW') },
          { guard: 'has as many queues as there may be', actions: refuse('mq.create.enospc', 'ENOSPC') },
          { guard: 'would have no room for messages', actions: refuse('mq.create.attr', 'EINVAL') },
          { guard: 'would have more room than a queue may', actions: refuse('mq.create.attr', 'EINVAL') },
          {
            guard: 'would take more memory than its maker may',
            actions: refuse('mq.create.emfile', 'EMFILE'),
          },
          {},
        ],
        MQ_PRIO: [{ guard: 'is no priority', actions: refuse('mq.send.prio', 'EINVAL') }, {}],
        MQ_FLAGS: [
          { guard: 'has a flag that cannot be changed', actions: refuse('mq.attr.flags', 'EINVAL') },
          {},
        ],
        OPEN_SYSCTL: [
          { guard: 'may not be opened so', actions: refuse('ipc.sysctl.eacces', 'EACCES') },
          { actions: by('ipc.sysctl') },
        ],
        SET_SYSCTL: [
          { guard: 'is out of its range', actions: refuse('ipc.sysctl.range', 'EINVAL') },
          { guard: 'is no number of sets', actions: refuse('ipc.sysctl.semmni', 'ERANGE') },
          { actions: ['set the sysctl', by('ipc.sysctl')] },
        ],
      },
    },
  },
});

export const ipcNamespaces = defineKind(machine, ipcNamespace);
