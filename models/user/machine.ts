/**
 * A user namespace: made by one task, alive as long as credentials, a namespace that it owns or one
 * below it refers to it.
 *
 * Sources: kernel/user_namespace.c, include/linux/user_namespace.h; user_namespaces(7).
 */
import { setup } from 'xstate';
import { defineKind, rules } from '../../checker/index.ts';
import { by, refuse } from '../clauses.ts';
import { noUserNamespace, type UserNamespace, type UserNamespaceEvent, userNamespace } from './context.ts';

const { test, set, verdicts } = rules<UserNamespace, UserNamespaceEvent>();

const machine = setup({
  types: { context: {} as UserNamespace, events: {} as UserNamespaceEvent },
  guards: {
    'is too deep to have one below it': test('NEST', (ns, { levelMax }) => ns.level > levelMax),
    'its creator has no name in it': test('NEST', (_, { mapped }) => !mapped),
    'nobody else keeps it': test('PUT', (ns) => ns.refs === 1),
  },
  actions: {
    ...verdicts,
    'be there': set('START', (_, { ns }) => ns),
    'take its place': set('CREATE', (_, { ns }) => ({ ...noUserNamespace, ...ns, refs: 1 })),
    'add a reference': set(['GET', 'NEST'], (ns) => ({ refs: ns.refs + 1 })),
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
        CREATE: { target: 'live', actions: ['take its place', by('user.new')] },
      },
    },
    live: {
      on: {
        NEST: [
          { guard: 'is too deep to have one below it', actions: refuse('user.new.depth', 'ENOSPC') },
          { guard: 'its creator has no name in it', actions: refuse('user.new.mapped', 'EPERM') },
          { actions: 'add a reference' },
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
