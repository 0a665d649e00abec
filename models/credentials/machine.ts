/**
 * Credentials: held by a task from its birth until it is reaped.
 *
 * Sources: kernel/cred.c, kernel/user_namespace.c, security/commoncap.c; credentials(7),
 * capabilities(7), user_namespaces(7).
 */
import { setup } from 'xstate';
import { defineKind, rules } from '../../checker/index.ts';
import { by } from '../clauses.ts';
import { allCapabilities, noCapabilities } from './capabilities.ts';
import { type Cred, type CredentialsEvent, credentials, noCred } from './context.ts';
import {
  actionsOfCapabilities,
  guardsOfCapabilities,
  transitionsOfCapabilities,
} from './rules-of-capabilities.ts';
import { actionsOfExec, guardsOfExec, transitionsOfExec } from './rules-of-exec.ts';
import { actionsOfIds, guardsOfIds, transitionsOfIds } from './rules-of-ids.ts';
import { guardsOfNamespaces, transitionsOfNamespaces } from './rules-of-namespaces.ts';

const { set, verdicts } = rules<Cred, CredentialsEvent>();

const machine = setup({
  types: { context: {} as Cred, events: {} as CredentialsEvent },
  guards: {
    ...guardsOfIds,
    ...guardsOfCapabilities,
    ...guardsOfExec,
    ...guardsOfNamespaces,
  },
  actions: {
    ...verdicts,
    ...actionsOfIds,
    ...actionsOfCapabilities,
    ...actionsOfExec,
    'copy the credentials': set('COPY', (_, { cred }) => cred),
    'be who the first task is': set('START', (_, { cred }) => cred),
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
      on: {
        START: { target: 'held', actions: 'be who the first task is' },
        COPY: { target: 'held', actions: ['copy the credentials', by('cred.fork')] },
      },
    },
    held: {
      on: {
        ...transitionsOfNamespaces,
        ...transitionsOfIds,
        ...transitionsOfCapabilities,
        ...transitionsOfExec,
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
