/**
 * Credentials: held by a task from its birth until it is reaped.
 *
 * Sources: kernel/cred.c, kernel/user_namespace.c, security/commoncap.c; credentials(7),
 * capabilities(7), user_namespaces(7).
 */
import { setup } from 'xstate';
import { defineKind, NONE, rules } from '../../checker/index.ts';
import { by, refuse } from '../clauses.ts';
import { allCapabilities, noCapabilities } from './capabilities.ts';
import { type Cred, type CredentialsEvent, credentials, noCred } from './context.ts';
import { cap_emulate_setxuid, withUids } from './setxid.ts';

const { test, set, verdicts } = rules<Cred, CredentialsEvent>();

const machine = setup({
  types: { context: {} as Cred, events: {} as CredentialsEvent },
  guards: {
    'lacks CAP_SYS_ADMIN over the new namespaces': test(
      ['CLONE_NAMESPACES', 'UNSHARE_NAMESPACES'],
      (_, { capable }) => !capable,
    ),
    'may not look into that task': test('FOLLOW_NS_LINK', (_, { may }) => !may),
    'names an id that its user namespace has not': test('SETRESUID', (_, { valid }) => !valid),
    'wants a uid that is none of its own, and lacks CAP_SETUID': test('SETRESUID', (mine, asked) => {
      const own = [NONE, mine.uid, mine.euid, mine.suid];
      return !asked.capable && asked.kuids.some((kuid) => !own.includes(kuid));
    }),
  },
  actions: {
    ...verdicts,
    // The capabilities first: their rule compares the old ids with the new ones.
    'fix up the capabilities': set('SETRESUID', (mine, { kuids, root }) =>
      cap_emulate_setxuid(mine, withUids(mine, kuids), root),
    ),
    'set the uids': set('SETRESUID', (mine, { kuids }) => withUids(mine, kuids)),
    'copy the credentials': set('COPY', (_, { cred }) => cred),
    'belong to the user namespace': set('ENTER_USER_NS', (_, { user_ns }) => ({ user_ns })),
    'have every capability there': set('ENTER_USER_NS', () => ({
      permitted: allCapabilities,
      effective: allCapabilities,
      bounding: allCapabilities,
    })),
    'inherit none': set('ENTER_USER_NS', () => ({ inheritable: noCapabilities, ambient: noCapabilities })),
    'clear the securebits': set('ENTER_USER_NS', () => ({ securebits: 0 })),
    'leave nothing behind': set('PUT', () => noCred),
  },
}).createMachine({
  id: 'credentials',
  initial: 'none',
  context: noCred,
  states: {
    none: {
      on: { COPY: { target: 'held', actions: ['copy the credentials', by('cred.fork')] } },
    },
    held: {
      on: {
        CLONE_NAMESPACES: [
          {
            guard: 'lacks CAP_SYS_ADMIN over the new namespaces',
            actions: refuse('task.clone.cap', 'EPERM'),
          },
          {},
        ],
        UNSHARE_NAMESPACES: [
          {
            guard: 'lacks CAP_SYS_ADMIN over the new namespaces',
            actions: refuse('task.unshare.cap', 'EPERM'),
          },
          {},
        ],
        FOLLOW_NS_LINK: [
          { guard: 'may not look into that task', actions: refuse('nsfs.link.access', 'EACCES') },
          {},
        ],
        SETRESUID: [
          {
            guard: 'names an id that its user namespace has not',
            actions: refuse('cred.setresuid.unmapped', 'EINVAL'),
          },
          {
            guard: 'wants a uid that is none of its own, and lacks CAP_SETUID',
            actions: refuse('cred.setresuid.cap', 'EPERM'),
          },
          { actions: ['fix up the capabilities', 'set the uids', by('cred.setresuid')] },
        ],
        ENTER_USER_NS: {
          actions: [
            'belong to the user namespace',
            'have every capability there',
            'inherit none',
            'clear the securebits',
            by('cred.enter'),
          ],
        },
        PUT: { target: 'none', actions: 'leave nothing behind' },
      },
    },
  },
});

export const creds = defineKind(machine, credentials);
