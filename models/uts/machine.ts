/**
 * A UTS namespace: the two names of a system that its members can change.
 *
 * Sources: kernel/utsname.c, kernel/sys.c; uts_namespaces(7), sethostname(2), setdomainname(2).
 */
import { setup } from 'xstate';
import { anyOf, defineKind, type EventOf, event, events, flag, rules, slot } from '../../checker/index.ts';
import { by, refuse } from '../clauses.ts';
import { __NEW_UTS_LEN } from '../constants.ts';
import {
  countsReferences,
  getsItsOwner,
  nobodys,
  type OwnedNamespace,
  ownedEvents,
  ownedRules,
} from '../lifetime/owned-namespace.ts';

/** Names are strings of bytes: each character stands for one. */
export type UtsNamespace = OwnedNamespace & {
  readonly nodename: string;
  readonly domainname: string;
};

/** The names of the initial UTS namespace. */
export const initialNames = { nodename: 'cloister', domainname: '(none)' } as const;

const newName = (capable: boolean, name: string | null, len: number) => ({ capable, name, len });

const newText = (text: string, f_pos: number) => ({ text, f_pos });

export const utsNamespace = events({
  ...ownedEvents,
  /** A copy of another namespace's names, made for the nsproxy that holds the first reference. */
  CREATE: event(
    (user_ns: number, creator: number, nodename: string, domainname: string) => ({
      user_ns,
      creator,
      nodename,
      domainname,
    }),
    slot,
    anyOf<number>(),
    anyOf<string>(),
    anyOf<string>(),
  ),
  /**
   * `capable`: of CAP_SYS_ADMIN over its owner. `len` bytes at a pointer; null if nothing can be read
   * there.
   */
  SET_NODENAME: event(newName, flag, anyOf<string | null>(), anyOf<number>()),
  SET_DOMAINNAME: event(newName, flag, anyOf<string | null>(), anyOf<number>()),
  /** The file of a name below /proc/sys/kernel is opened to be written; `owned`: it is the opener's. */
  OPEN_SYSCTL: event((owned: boolean) => ({ owned }), flag),
  /** A text is written there, from an offset on. */
  WRITE_NODENAME: event(newText, anyOf<string>(), anyOf<number>()),
  WRITE_DOMAINNAME: event(newText, anyOf<string>(), anyOf<number>()),
});

type UtsEvent = EventOf<typeof utsNamespace>;
const noUts: UtsNamespace = { nodename: '', domainname: '', ...nobodys };
const { test, set, verdicts } = rules<UtsNamespace, UtsEvent>();
const owned = ownedRules<UtsNamespace, UtsEvent>(noUts);

/** What is read back of `len` bytes at `name`: zero bytes follow, and readers stop at the first one. */
function readBack({ name, len }: ReturnType<typeof newName>): string {
  return (name ?? '').slice(0, len).split('\0')[0] ?? '';
}

/** What is before the offset, and then the first line, up to a zero byte, as far as there is room. */
function continued(name: string, { text, f_pos }: ReturnType<typeof newText>): string {
  return (name.slice(0, f_pos) + (text.split(/[\n\0]/)[0] ?? '')).slice(0, __NEW_UTS_LEN);
}

const writes = ['WRITE_NODENAME', 'WRITE_DOMAINNAME'] as const;

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
    'does not own the file': test('OPEN_SYSCTL', (_, { owned }) => !owned),
    'writes nothing': test(writes, (_, { text }) => text === ''),
    'begins behind the end of the nodename': test('WRITE_NODENAME', ({ nodename }, { f_pos }) =>
      f_pos > nodename.length),
    'begins behind the end of the domainname': test('WRITE_DOMAINNAME', ({ domainname }, { f_pos }) =>
      f_pos > domainname.length),
    ...owned.guards,
  },
  actions: {
    ...verdicts,
    'copy the names': set('CREATE', (_, { nodename, domainname }) => ({ nodename, domainname })),
    'set the nodename': set('SET_NODENAME', (_, event) => ({ nodename: readBack(event) })),
    'set the domainname': set('SET_DOMAINNAME', (_, event) => ({ domainname: readBack(event) })),
    'take the nodename from the text': set('WRITE_NODENAME', ({ nodename }, event) => ({
      nodename: continued(nodename, event),
    })),
    'take the domainname from the text': set('WRITE_DOMAINNAME', ({ domainname }, event) => ({
      domainname: continued(domainname, event),
    })),
    ...owned.actions,
  },
}).createMachine({
  id: 'uts_namespace',
  initial: 'free',
  context: noUts,
  states: {
    free: {
      on: {
        CREATE: { target: 'live', actions: [...getsItsOwner, 'copy the names', by('uts.copy')] },
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
        OPEN_SYSCTL: [{ guard: 'does not own the file', actions: refuse('uts.sysctl.owner', 'EACCES') }, {}],
        WRITE_NODENAME: [
          { guard: 'writes nothing', actions: by('uts.sysctl.empty') },
          { guard: 'begins behind the end of the nodename', actions: by('sysctl.fd.position') },
          { actions: ['take the nodename from the text', by('uts.sysctl.write')] },
        ],
        WRITE_DOMAINNAME: [
          { guard: 'writes nothing', actions: by('uts.sysctl.empty') },
          { guard: 'begins behind the end of the domainname', actions: by('sysctl.fd.position') },
          { actions: ['take the domainname from the text', by('uts.sysctl.write')] },
        ],
        ...countsReferences('uts.life'),
      },
    },
  },
});

export const utsNamespaces = defineKind(machine, utsNamespace);
