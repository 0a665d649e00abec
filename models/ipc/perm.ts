/**
 * A struct kern_ipc_perm: what a message queue, a set of semaphores and a shared memory segment have in
 * common. Its contents are in the machine of its type in the slot of the same number.
 *
 * Sources: include/linux/ipc.h, ipc/util.c; sysvipc(7), msgget(2), msgctl(2).
 */
import { setup } from 'xstate';
import { anyOf, defineKind, type EventOf, event, events, flag, NONE, rules } from '../../checker/index.ts';
import { by, refuse } from '../clauses.ts';
import { IPC_PRIVATE, S_IRWXUGO, SHM_DEST } from './constants.ts';
import type { IpcType } from './namespace.ts';

export type KernIpcPerm = {
  readonly what: IpcType | 'none';
  /** The IPC namespace that it is in. */
  readonly ns: number;
  readonly id: number;
  readonly key: number;
  /** Kuids and kgids of its owner, and of who made it. */
  readonly uid: number;
  readonly gid: number;
  readonly cuid: number;
  readonly cgid: number;
  readonly mode: number;
};

/** What IPC_SET is given, as kuid and kgid; `valid`: the ids mean somebody to the caller. */
export type PermAsked = {
  readonly valid: boolean;
  readonly uid: number;
  readonly gid: number;
  readonly mode: number;
};

export const ipcPerm = events({
  ADD: event((perm: KernIpcPerm) => perm, anyOf<KernIpcPerm>()),
  /**
   * msgget(2) and its like have found it by its key; `exclusive`: it shall be new, `small`: it shall be
   * larger, `permitted`: the caller has what it asks for.
   */
  FOUND: event(
    (exclusive: boolean, small: boolean, permitted: boolean) => ({ exclusive, small, permitted }),
    flag,
    flag,
    flag,
  ),
  /** Somebody wants to read or change what is in it. */
  ACCESS: event((permitted: boolean) => ({ permitted }), flag),
  /** IPC_SET or IPC_RMID; `controls`: the caller is its owner or maker, or has CAP_SYS_ADMIN there. */
  CONTROL: event((controls: boolean) => ({ controls }), flag),
  SET: event((asked: PermAsked) => asked, anyOf<PermAsked>()),
  /** IPC_RMID of a segment that is attached. */
  MARK: event(() => ({})),
  REMOVE: event(() => ({})),
});

type PermEvent = EventOf<typeof ipcPerm>;
const none: KernIpcPerm = {
  what: 'none',
  ns: NONE,
  id: NONE,
  key: IPC_PRIVATE,
  uid: NONE,
  gid: NONE,
  cuid: NONE,
  cgid: NONE,
  mode: 0,
};
const { test, set, verdicts } = rules<KernIpcPerm, PermEvent>();

const machine = setup({
  types: { context: {} as KernIpcPerm, events: {} as PermEvent },
  guards: {
    'is there already': test('FOUND', (_, { exclusive }) => exclusive),
    'is smaller than asked for': test('FOUND', (_, { small }) => small),
    'does not permit it': test(['FOUND', 'ACCESS'], (_, { permitted }) => !permitted),
    'belongs to somebody else': test('CONTROL', (_, { controls }) => !controls),
    'would belong to nobody': test('SET', (_, { valid }) => !valid),
  },
  actions: {
    ...verdicts,
    'be what was asked for': set('ADD', (_, { type: _event, ...perm }) => perm),
    'belong to another': set('SET', (_, { uid, gid }) => ({ uid, gid })),
    'have other permissions': set('SET', (perm, { mode }) => ({
      mode: (perm.mode & ~S_IRWXUGO) | (mode & S_IRWXUGO),
    })),
    'have a private key': set('MARK', () => ({ key: IPC_PRIVATE })),
    'be marked': set('MARK', ({ mode }) => ({ mode: mode | SHM_DEST })),
    'leave nothing behind': set('REMOVE', () => none),
  },
}).createMachine({
  id: 'kern_ipc_perm',
  initial: 'free',
  context: none,
  states: {
    free: { on: { ADD: { target: 'live', actions: ['be what was asked for', by('ipc.get.new')] } } },
    live: {
      on: {
        FOUND: [
          { guard: 'is there already', actions: refuse('ipc.get.eexist', 'EEXIST') },
          { guard: 'is smaller than asked for', actions: refuse('ipc.get.small', 'EINVAL') },
          { guard: 'does not permit it', actions: refuse('ipc.get.eacces', 'EACCES') },
          { actions: by('ipc.get.found') },
        ],
        ACCESS: [{ guard: 'does not permit it', actions: refuse('ipc.perm', 'EACCES') }, {}],
        CONTROL: [{ guard: 'belongs to somebody else', actions: refuse('ipc.control', 'EPERM') }, {}],
        SET: [
          { guard: 'would belong to nobody', actions: refuse('ipc.set.ids', 'EINVAL') },
          { actions: ['belong to another', 'have other permissions', by('ipc.set')] },
        ],
        MARK: { actions: ['have a private key', 'be marked', by('shm.dest')] },
        REMOVE: { target: 'free', actions: ['leave nothing behind', by('ipc.remove')] },
      },
    },
  },
});

export const ipcPerms = defineKind(machine, ipcPerm);
