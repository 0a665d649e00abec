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

/** Also of one that is dead, through a descriptor. */
const setPidMax = [
  { guard: 'is no pid_max that there can be' as const, actions: refuse('pid.max.range', 'EINVAL') },
  { actions: ['have another pid_max' as const, by('pid.max')] },
];

/** The next number, if there is one. */
const alloc = [
  { guard: 'no number is free' as const, actions: refuse('pid.alloc.full', 'EAGAIN') },
  { actions: ['give out the number' as const, by('pid.alloc.cyclic')] },
];

/** A number that somebody chose: within bounds, by somebody who may, and not in use. */
const inRange = {
  guard: 'is not below pid_max, or not above 0' as const,
  actions: refuse('clone3.set-tid.range', 'EINVAL'),
};
const mayChoose = [
  { guard: 'may not choose numbers here' as const, actions: refuse('clone3.set-tid.cap', 'EPERM') },
  { guard: 'is the number of somebody' as const, actions: refuse('clone3.set-tid.exists', 'EEXIST') },
  { actions: by('clone3.set-tid') },
];

const first = [
  inRange,
  {
    guard: 'is not 1, and there has been no init' as const,
    actions: refuse('clone3.set-tid.first', 'EINVAL'),
  },
  ...mayChoose,
];

const machine = setup({
  types: { context: {} as PidNamespace, events: {} as PidNamespaceEvent },
  guards: {
    'would be owned from above its own owner': test('NEST', (_, { owned }) => !owned),
    'is as deep as one may be': test('NEST', (ns, { depthMax }) => ns.level >= depthMax),
    'no number is free': test('ALLOC', (_, { nr }) => nr === 0),
    'is not below pid_max, or not above 0': test('SET_TID', (ns, { nr }) => nr < 1 || nr >= ns.pid_max),
    'is not 1, and there has been no init': test('SET_TID', (_, { nr }) => nr !== 1),
    'may not choose numbers here': test('SET_TID', (_, { capable }) => !capable),
    'is the number of somebody': test('SET_TID', (_, { in_use }) => in_use),
    'may not change pid_max': test('OPEN_PID_MAX', (_, { permitted }) => !permitted),
    'is no pid_max that there can be': test('SET_PID_MAX', (_, { value, least, greatest }) =>
      value < least || value > greatest),
    'may not set the last number': test('MAY_SET_LAST_PID', (_, { capable }) => !capable),
    'is above pid_max': test('SET_LAST_PID', (ns, { value }) => value < 0 || value > ns.pid_max),
    'may not reboot it': test('REBOOT', (_, { capable }) => !capable),
    'does not say the magic numbers': test('REBOOT', (_, { magic }) => !magic),
    'is no command for it': test('REBOOT', (_, { signal }) => signal === 0),
    'nobody else keeps it': test('PUT', (ns) => ns.refs === 1),
  },
  actions: {
    ...verdicts,
    'remember its creator': set('CREATE', (_, { creator }) => ({ creator })),
    'take its place': set('CREATE', (_, { parent, level, user_ns, pid_max }) => ({
      parent,
      level,
      user_ns,
      pid_max,
      refs: 1,
    })),
    'give out the number': set('ALLOC', (_, { nr }) => ({ last_pid: nr })),
    'have another pid_max': set('SET_PID_MAX', (_, { value }) => ({ pid_max: value })),
    'go on behind another number': set('SET_LAST_PID', (_, { value }) => ({ last_pid: value })),
    'note how its init ends': set('REBOOT', (_, { signal }) => ({ reboot: signal })),
    'make it the init': set('JOIN', (_, { member }) => ({ child_reaper: member })),
    'give orphans to another thread of the init': set('NEXT_REAPER', (_, { thread }) => ({
      child_reaper: thread,
    })),
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
        SET_TID: first,
        FIRST_FORK_FAILED: { target: 'stillborn', actions: by('pid.first.failed') },
        ADD: {},
        JOIN: { target: 'live', actions: ['make it the init', 'add a reference'] },
        // Only a kernel that let its tasks unshare twice would come here (`pid.unshare.once`).
        NEST: nest,
        GET: { actions: 'add a reference' },
        PUT: put,
      },
    },

    // Its first task failed after it had got its number: there will never be another.
    stillborn: {
      on: {
        ALLOC: {},
        SET_TID: first,
        ADD: { actions: refuse('pid.dead.enomem', 'ENOMEM') },
        JOIN: { actions: refuse('pid.dead.enomem', 'ENOMEM') },
        GET: { actions: 'add a reference' },
        PUT: put,
      },
    },

    live: {
      on: {
        NEST: nest,
        ALLOC: alloc,
        SET_TID: [inRange, ...mayChoose],
        ADD: {},
        JOIN: { actions: 'add a reference' },
        OPEN_PID_MAX: [{ guard: 'may not change pid_max', actions: refuse('pid.max.cap', 'EACCES') }, {}],
        SET_PID_MAX: setPidMax,
        MAY_SET_LAST_PID: [
          { guard: 'may not set the last number', actions: refuse('pid.last.cap', 'EPERM') },
          {},
        ],
        SET_LAST_PID: [
          { guard: 'is above pid_max', actions: refuse('pid.last.range', 'EINVAL') },
          { actions: ['go on behind another number', by('pid.last')] },
        ],
        REBOOT: [
          { guard: 'may not reboot it', actions: refuse('pid.reboot.cap', 'EPERM') },
          { guard: 'does not say the magic numbers', actions: refuse('pid.reboot.magic', 'EINVAL') },
          { guard: 'is no command for it', actions: refuse('pid.reboot.command', 'EINVAL') },
          { actions: ['note how its init ends', by('pid.reboot')] },
        ],
        GET: { actions: 'add a reference' },
        PUT: { actions: 'drop a reference' },
        NEXT_REAPER: { actions: ['give orphans to another thread of the init', by('thread.init')] },
        DISABLE_ALLOCATION: { target: 'zapping' },
      },
    },

    // The init is dying and waits until it is alone.
    zapping: {
      on: {
        ALLOC: alloc,
        SET_PID_MAX: setPidMax,
        SET_TID: [inRange, ...mayChoose],
        ADD: { actions: refuse('pid.dead.enomem', 'ENOMEM') },
        JOIN: { actions: refuse('pid.dead.enomem', 'ENOMEM') },
        GET: { actions: 'add a reference' },
        PUT: { actions: 'drop a reference' },
        INIT_GONE: { target: 'dead', actions: 'forget the init' },
      },
    },

    // The init is a zombie, or reaped: nobody will ever be born here again.
    dead: {
      on: {
        ALLOC: alloc,
        SET_PID_MAX: setPidMax,
        SET_TID: [inRange, ...mayChoose],
        ADD: { actions: refuse('pid.dead.enomem', 'ENOMEM') },
        JOIN: { actions: refuse('pid.dead.enomem', 'ENOMEM') },
        GET: { actions: 'add a reference' },
        PUT: put,
      },
    },
  },
});

export const pidNamespaces = defineKind(machine, pidNamespace);
