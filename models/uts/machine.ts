/**
 * A UTS namespace: the two names of a system that its members can change.
 *
 * Sources: kernel/utsname.c, kernel/sys.c; uts_namespaces(7), sethostname(2), setdomainname(2).
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
import { __NEW_UTS_LEN } from '../constants.ts';

/** Names are strings of bytes: each character stands for one. */
export type UtsNamespace = {
  readonly nodename: string;
  readonly domainname: string;
  /** The user namespace that owns it. */
  readonly user_ns: number;
  /** The kuid that made it, on whose account it is counted; NONE for the first one, which is not. */
  readonly creator: number;
  /** How many nsproxies refer to it. */
  readonly refs: number;
};

const newName = (capable: boolean, name: string | null, len: number) => ({ capable, name, len });

export const utsNamespace = events({
  /** A copy of another namespace's names, made for the nsproxy that holds the first reference. */
  CREATE: event(
    (nodename: string, domainname: string, user_ns: number, creator: number) => ({
      nodename,
      domainname,
      user_ns,
      creator,
    }),
    anyOf<string>(),
    anyOf<string>(),
    slot,
    anyOf<number>(),
  ),
  /**
   * `capable`: of CAP_SYS_ADMIN over its owner. `len` bytes at a pointer; null if nothing can be read
   * there.
   */
  SET_NODENAME: event(newName, flag, anyOf<string | null>(), anyOf<number>()),
  SET_DOMAINNAME: event(newName, flag, anyOf<string | null>(), anyOf<number>()),
  GET: event(() => ({})),
  PUT: event(() => ({})),
});

type UtsEvent = EventOf<typeof utsNamespace>;
const noUts: UtsNamespace = { nodename: '', domainname: '', user_ns: NONE, creator: NONE, refs: 0 };
const { test, set, verdicts } = rules<UtsNamespace, UtsEvent>();

/** What is read back of `len` bytes at `name`: zero bytes follow, and readers stop at the first one. */
function readBack({ name, len }: ReturnType<typeof newName>): string {
  return (name ?? '').slice(0, len).split('\0')[0] ?? '';
}

const machine = setup({
  types: { context: {} as UtsNamespace, events: {} as UtsEvent },
  guards: {
    'lacks CAP_SYS_ADMIN over its owner': test(
      ['SET_NODENAME', 'SET_DOMAINNAME'],
      (_, { capable }) => !capable,
    ),
    'is not a length a name can have': test(
      ['SET_NODENAME', 'SET_DOMAINNAME'],
      (_, { len }) => len < 0 || len > __NEW_UTS_LEN,
    ),
    'cannot be read': test(
      ['SET_NODENAME', 'SET_DOMAINNAME'],
      (_, { name, len }) => name === null && len > 0,
    ),
    'nobody else keeps it': test('PUT', (uts) => uts.refs === 1),
  },
  actions: {
    ...verdicts,
    'copy the names': set('CREATE', (_, { nodename, domainname }) => ({ nodename, domainname })),
    'get its owner': set('CREATE', (_, { user_ns }) => ({ user_ns, refs: 1 })),
    'remember its creator': set('CREATE', (_, { creator }) => ({ creator })),
    'set the nodename': set('SET_NODENAME', (_, event) => ({ nodename: readBack(event) })),
    'set the domainname': set('SET_DOMAINNAME', (_, event) => ({ domainname: readBack(event) })),
    'add a reference': set('GET', (uts) => ({ refs: uts.refs + 1 })),
    'drop a reference': set('PUT', (uts) => ({ refs: uts.refs - 1 })),
    'leave nothing behind': set('PUT', () => noUts),
  },
}).createMachine({
  id: 'uts_namespace',
  initial: 'free',
  context: noUts,
  states: {
    free: {
      on: {
        CREATE: {
          target: 'live',
          actions: ['copy the names', 'get its owner', 'remember its creator', by('uts.copy')],
        },
      },
    },
    live: {
      on: {
        SET_NODENAME: [
          { guard: 'lacks CAP_SYS_ADMIN over its owner', actions: refuse('uts.set.cap', 'EPERM') },
          { guard: 'is not a length a name can have', actions: refuse('uts.set.length', 'EINVAL') },
          { guard: 'cannot be read', actions: refuse('uts.set.fault', 'EFAULT') },
          { actions: ['set the nodename', by('uts.set.name')] },
        ],
        SET_DOMAINNAME: [
          { guard: 'lacks CAP_SYS_ADMIN over its owner', actions: refuse('uts.set.cap', 'EPERM') },
          { guard: 'is not a length a name can have', actions: refuse('uts.set.length', 'EINVAL') },
          { guard: 'cannot be read', actions: refuse('uts.set.fault', 'EFAULT') },
          { actions: ['set the domainname', by('uts.set.name')] },
        ],
        GET: { actions: 'add a reference' },
        PUT: [
          {
            guard: 'nobody else keeps it',
            target: 'free',
            actions: ['leave nothing behind', by('uts.life')],
          },
          { actions: 'drop a reference' },
        ],
      },
    },
  },
});

export const utsNamespaces = defineKind(machine, utsNamespace);
