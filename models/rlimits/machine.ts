/**
 * The resource limits of a task: those of the machine, or such as it or an ancestor has set.
 *
 * Sources: kernel/sys.c (do_prlimit), fs/file.c (alloc_fd, ksys_dup3), kernel/fork.c (copy_process),
 * kernel/ucount.c (is_rlimit_overlimit); setrlimit(2).
 */
import { setup } from 'xstate';
import { defineKind, rules } from '../../checker/index.ts';
import { by, refuse } from '../clauses.ts';
import { noRlimits, type Rlimits, type RlimitsEvent, rlimits } from './context.ts';

const { test, set, verdicts } = rules<Rlimits, RlimitsEvent>();

const setting = [
  { guard: 'there is no such resource' as const, actions: refuse('rlimit.resource', 'EINVAL') },
  { guard: 'the soft limit is above the hard one' as const, actions: refuse('rlimit.order', 'EINVAL') },
  { guard: 'raises the hard limit, and may not' as const, actions: refuse('rlimit.raise', 'EPERM') },
  { target: 'set', actions: ['set the limit' as const, by('rlimit.set')] },
];

const machine = setup({
  types: { context: {} as Rlimits, events: {} as RlimitsEvent },
  guards: {
    'there is no such resource': test('SETRLIMIT', (_, { known }) => !known),
    'the soft limit is above the hard one': test('SETRLIMIT', (_, { limit }) =>
      limit.rlim_cur > limit.rlim_max),
    'raises the hard limit, and may not': test('SETRLIMIT', (mine, { resource, limit, capable }) =>
      limit.rlim_max > mine[resource].rlim_max && !capable),
    'has as many descriptors as it may': test('ALLOC_FD', ({ nofile }, { fd }) => fd >= nofile.rlim_cur),
    'names a descriptor that it may not have': test('DUP_TO', ({ nofile }, { fd }) => fd >= nofile.rlim_cur),
    'has as many processes as it may': test('FORK', (_, { over, exempt }) => over && !exempt),
  },
  actions: {
    ...verdicts,
    'have the limits of its maker': set('COPY', (_, { nofile, nproc }) => ({ nofile, nproc })),
    'set the limit': set('SETRLIMIT', (_, { resource, limit }) => ({ [resource]: limit })),
    'leave nothing behind': set('PUT', () => noRlimits),
  },
}).createMachine({
  id: 'rlimits',
  initial: 'none',
  context: noRlimits,
  states: {
    none: {
      on: {
        SETRLIMIT: setting,
        COPY: { target: 'set', actions: ['have the limits of its maker', by('rlimit.fork')] },
      },
    },
    set: {
      on: {
        SETRLIMIT: setting,
        ALLOC_FD: [
          { guard: 'has as many descriptors as it may', actions: refuse('rlimit.nofile', 'EMFILE') },
          {},
        ],
        DUP_TO: [
          { guard: 'names a descriptor that it may not have', actions: refuse('rlimit.nofile.dup', 'EBADF') },
          {},
        ],
        FORK: [{ guard: 'has as many processes as it may', actions: refuse('rlimit.nproc', 'EAGAIN') }, {}],
        PUT: { target: 'none', actions: 'leave nothing behind' },
      },
    },
  },
});

export const rlimitsKind = defineKind(machine, rlimits);
