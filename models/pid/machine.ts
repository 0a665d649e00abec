/**
 * A PID namespace: made without anybody in it, alive as long as its init is, zapping while the init
 * takes everybody with it, dead and kept only by those who still refer to it.
 *
 * Sources: kernel/pid_namespace.c, kernel/pid.c; pid_namespaces(7).
 */
import { setup } from 'xstate';
import { defineKind, NONE, rules } from '../../checker/index.ts';
import { by, refuse } from '../clauses.ts';
import { noPidNamespace, type PidNamespace, type PidNamespaceEvent, pidNamespace } from './context.ts';

const { test, set, verdicts } = rules<PidNamespace, PidNamespaceEvent>();

/** The last one who kept it is gone; `pid.life` says who counts. */
const put = [
  {
    guard: 'nobody else keeps it' as const,
    target: 'free',
    actions: ['leave nothing behind' as const, by('pid.life')],
  },
  { actions: 'drop a reference' as const },
];

/** One more level, if there is one, of the same owner or of one below it. */
const nest = [
  { guard: 'would be owned from above its own owner' as const, actions: refuse('pid.new.owner', 'EINVAL') },
  { guard: 'is as deep as one may be' as const, actions: refuse('pid.depth', 'ENOSPC') },
  { actions: 'add a reference' as const },
];

const machine = setup({
  types: { context: {} as PidNamespace, events: {} as PidNamespaceEvent },
  guards: {
    'would be owned from above its own owner': test('NEST', (_, { owned }) => !owned),
    'is as deep as one may be': test('NEST', (ns, { depthMax }) => ns.level >= depthMax),
    'no number is free': test('ALLOC', (_, { nr }) => nr === 0),
    'nobody else keeps it': test('PUT', (ns) => ns.refs === 1),
  },
  actions: {
    ...verdicts,
    'remember its creator': set('CREATE', (_, { creator }) => ({ creator })),
    'take its place': set('CREATE', (_, { parent, level, user_ns }) => ({
      parent,
      level,
      user_ns,
      refs: 1,
    })),
    'give out the number': set('ALLOC', (_, { nr }) => ({ last_pid: nr })),
    'make it the init': set('JOIN', (_, { member }) => ({ child_reaper: member })),
    'add a reference': set(['GET', 'JOIN', 'NEST'], (ns) => ({ refs: ns.refs + 1 })),
    'drop a reference': set('PUT', (ns) => ({ refs: ns.refs - 1 })),
    'forget the init': set('INIT_GONE', () => ({ child_reaper: NONE })),
    'leave nothing behind': set('PUT', () => noPidNamespace),
  },
}).createMachine({
  id: 'pid_namespace',
  initial: 'free',
  context: noPidNamespace,
  states: {
    free: { on: { CREATE: { target: 'unborn', actions: ['take its place', 'remember its creator'] } } },

    // unshare(2) has made it; the next child of the unsharer is its init.
    unborn: {
      on: {
        ALLOC: { actions: ['give out the number', by('pid.first')] },
        JOIN: { target: 'live', actions: ['make it the init', 'add a reference'] },
        // Only a kernel that let its tasks unshare twice would come here (`pid.unshare.once`).
        NEST: nest,
        PUT: put,
      },
    },

    live: {
      on: {
        NEST: nest,
        ALLOC: [
          { guard: 'no number is free', actions: refuse('pid.alloc.full', 'EAGAIN') },
          { actions: ['give out the number', by('pid.alloc.cyclic')] },
        ],
        JOIN: { actions: 'add a reference' },
        GET: { actions: 'add a reference' },
        PUT: { actions: 'drop a reference' },
        DISABLE_ALLOCATION: { target: 'zapping' },
      },
    },

    // The init is dying and waits until it is alone.
    zapping: {
      on: {
        // A number is taken and given back before the refusal; nobody can tell which it was.
        ALLOC: {},
        JOIN: { actions: refuse('pid.dead.enomem', 'ENOMEM') },
        GET: { actions: 'add a reference' },
        PUT: { actions: 'drop a reference' },
        INIT_GONE: { target: 'dead', actions: 'forget the init' },
      },
    },

    // The init is a zombie, or reaped: nobody will ever be born here again.
    dead: {
      on: {
        ALLOC: {},
        JOIN: { actions: refuse('pid.dead.enomem', 'ENOMEM') },
        GET: { actions: 'add a reference' },
        PUT: put,
      },
    },
  },
});

export const pidNamespaces = defineKind(machine, pidNamespace);
