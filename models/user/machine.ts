/**
 * A user namespace: made by one task, alive as long as credentials, a namespace that it owns or one
 * below it refers to it.
 *
 * Sources: kernel/user_namespace.c, include/linux/user_namespace.h; user_namespaces(7).
 */
import { setup } from 'xstate';
import { defineKind, NONE, rules } from '../../checker/index.ts';
import { by, refuse } from '../clauses.ts';
import { PAGE_SIZE } from '../constants.ts';
import { noUserNamespace, type UserNamespace, type UserNamespaceEvent, userNamespace } from './context.ts';
import { extentsOf, mapsRoot } from './id-map.ts';
import { SETGROUPS_LENGTH_MAX } from './setgroups-text.ts';

const { test, set, verdicts } = rules<UserNamespace, UserNamespaceEvent>();

const machine = setup({
  types: { context: {} as UserNamespace, events: {} as UserNamespaceEvent },
  guards: {
    'is too deep to have one below it': test('NEST', (ns, { levelMax }) => ns.level > levelMax),
    'its creator has another root': test('OWN', (_, { chrooted }) => chrooted),
    'its creator has no name in it': test('OWN', (_, { mapped }) => !mapped),
    'the file is not the opener’s': test(['OPEN_MAP', 'OPEN_SETGROUPS'], (_, { owned }) => !owned),
    'is the initial user namespace': test('WRITE_MAP', (ns) => ns.level === 0),
    'the opener is neither in it nor in the one above': test('WRITE_MAP', (_, { opener }) =>
      opener === 'elsewhere'),
    'is not written from the beginning': test(
      ['WRITE_MAP', 'WRITE_SETGROUPS'],
      (_, { offset }) => offset !== 0,
    ),
    'is a page or more': test('WRITE_MAP', (_, { length }) => length >= PAGE_SIZE),
    'has been written': test('WRITE_MAP', (ns, { map }) => ns[map].length > 0),
    'the opener lacks CAP_SYS_ADMIN over it': test('WRITE_MAP', (_, { map, capable }) =>
      map !== 'projid_map' && !capable),
    'has a line that is not three numbers': test('WRITE_MAP', (_, { text }) => text.fault === 'no numbers'),
    'has a line that is about no ids': test('WRITE_MAP', (_, { text }) => text.fault === 'no ids'),
    'maps an id twice': test('WRITE_MAP', (_, { text }) => text.fault === 'overlap'),
    'has too many lines': test('WRITE_MAP', (_, { text }) => text.fault === 'too many'),
    'maps root of the one above, and nobody with CAP_SETFCAP made it': test('WRITE_MAP', (ns, asked) =>
      mapsRoot(asked) && asked.opener === 'inside' && !ns.parent_could_setfcap),
    'maps root of the one above, and the opener lacks CAP_SETFCAP there': test('WRITE_MAP', (_, asked) =>
      mapsRoot(asked) && asked.opener === 'above' && !asked.setfcap),
    'maps more than the owner’s own id, and opener or writer may not': test('WRITE_MAP', (_, { permitted }) =>
      !permitted),
    'maps ids that the one above has not': test('WRITE_MAP', (_, { lower_first }) =>
      lower_first.includes(NONE)),
    'lacks CAP_SYS_ADMIN over it': test('OPEN_SETGROUPS', (_, { capable }) => !capable),
    'is too long': test('WRITE_SETGROUPS', (_, { length }) => length > SETGROUPS_LENGTH_MAX),
    'is neither allow nor deny': test('WRITE_SETGROUPS', (_, { text }) => text === 'neither'),
    'allows what was denied': test('WRITE_SETGROUPS', (ns, { text }) =>
      text === 'allow' && !ns.setgroups_allowed),
    'denies what the map of groups has granted': test('WRITE_SETGROUPS', (ns, { text }) =>
      text === 'deny' && ns.gid_map.length > 0),
    'nobody else keeps it': test('PUT', (ns) => ns.refs === 1),
  },
  actions: {
    ...verdicts,
    'be there': set('START', (_, { ns }) => ns),
    'take its place': set('CREATE', (_, { ns: { parent, level } }) => ({ parent, level, refs: 1 })),
    'belong to its creator': set('CREATE', (_, { ns: { owner, group } }) => ({ owner, group })),
    'allow setgroups as the one above does': set('CREATE', (_, { ns: { setgroups_allowed } }) => ({
      setgroups_allowed,
    })),
    'remember whether its creator had CAP_SETFCAP': set('CREATE', (_, { ns: { parent_could_setfcap } }) => ({
      parent_could_setfcap,
    })),
    'map the ids': set('WRITE_MAP', (_, asked) => ({ [asked.map]: extentsOf(asked) })),
    'deny setgroups': set('WRITE_SETGROUPS', (ns, { text }) => ({
      setgroups_allowed: ns.setgroups_allowed && text === 'allow',
    })),
    'add a reference': set(['GET', 'OWN'], (ns) => ({ refs: ns.refs + 1 })),
    'drop a reference': set('PUT', (ns) => ({ refs: ns.refs - 1 })),
    'leave nothing behind': set('PUT', () => noUserNamespace),
  },
}).createMachine({
  id: 'user_namespace',
  initial: 'free',
  context: noUserNamespace,
  states: {
    free: {
      on: {
        START: { target: 'live', actions: 'be there' },
        CREATE: {
          target: 'live',
          actions: [
            'take its place',
            'belong to its creator',
            'allow setgroups as the one above does',
            'remember whether its creator had CAP_SETFCAP',
            by('user.new'),
          ],
        },
      },
    },
    live: {
      on: {
        NEST: [
          { guard: 'is too deep to have one below it', actions: refuse('user.new.depth', 'ENOSPC') },
          {},
        ],
        OWN: [
          { guard: 'its creator has another root', actions: refuse('user.new.chroot', 'EPERM') },
          { guard: 'its creator has no name in it', actions: refuse('user.new.mapped', 'EPERM') },
          { actions: 'add a reference' },
        ],
        OPEN_MAP: [{ guard: 'the file is not the opener’s', actions: refuse('user.map.open', 'EACCES') }, {}],
        WRITE_MAP: [
          { guard: 'is the initial user namespace', actions: refuse('user.map.initial', 'EPERM') },
          {
            guard: 'the opener is neither in it nor in the one above',
            actions: refuse('user.map.opener', 'EPERM'),
          },
          { guard: 'is not written from the beginning', actions: refuse('user.map.whole', 'EINVAL') },
          { guard: 'is a page or more', actions: refuse('user.map.whole', 'EINVAL') },
          { guard: 'has been written', actions: refuse('user.map.once', 'EPERM') },
          { guard: 'the opener lacks CAP_SYS_ADMIN over it', actions: refuse('user.map.cap', 'EPERM') },
          { guard: 'has a line that is not three numbers', actions: refuse('user.map.syntax', 'EINVAL') },
          { guard: 'has a line that is about no ids', actions: refuse('user.map.range', 'EINVAL') },
          { guard: 'maps an id twice', actions: refuse('user.map.overlap', 'EINVAL') },
          { guard: 'has too many lines', actions: refuse('user.map.lines', 'EINVAL') },
          {
            guard: 'maps root of the one above, and nobody with CAP_SETFCAP made it',
            actions: refuse('user.map.root', 'EPERM'),
          },
          {
            guard: 'maps root of the one above, and the opener lacks CAP_SETFCAP there',
            actions: refuse('user.map.root', 'EPERM'),
          },
          {
            guard: 'maps more than the owner’s own id, and opener or writer may not',
            actions: refuse('user.map.permitted', 'EPERM'),
          },
          { guard: 'maps ids that the one above has not', actions: refuse('user.map.above', 'EPERM') },
          { actions: ['map the ids', by('user.map')] },
        ],
        OPEN_SETGROUPS: [
          { guard: 'the file is not the opener’s', actions: refuse('user.map.open', 'EACCES') },
          { guard: 'lacks CAP_SYS_ADMIN over it', actions: refuse('user.setgroups.cap', 'EACCES') },
          {},
        ],
        WRITE_SETGROUPS: [
          { guard: 'is not written from the beginning', actions: refuse('user.setgroups.text', 'EINVAL') },
          { guard: 'is too long', actions: refuse('user.setgroups.text', 'EINVAL') },
          { guard: 'is neither allow nor deny', actions: refuse('user.setgroups.text', 'EINVAL') },
          { guard: 'allows what was denied', actions: refuse('user.setgroups.denied', 'EPERM') },
          {
            guard: 'denies what the map of groups has granted',
            actions: refuse('user.setgroups.late', 'EPERM'),
          },
          { actions: ['deny setgroups', by('user.setgroups')] },
        ],
        GET: { actions: 'add a reference' },
        PUT: [
          {
            guard: 'nobody else keeps it',
            target: 'free',
            actions: ['leave nothing behind', by('user.life')],
          },
          { actions: 'drop a reference' },
        ],
      },
    },
  },
});

export const userNamespaces = defineKind(machine, userNamespace);
