/**
 * What becomes of a signal that is sent to a task: it is dropped, or it waits until the task takes it,
 * which is at once unless the signal is blocked or the task is stopped.
 *
 * Sources: kernel/signal.c (sig_ignored, legacy_queue, sigprocmask, dequeue_signal); signal(7),
 * sigprocmask(2), sigtimedwait(2), pid_namespaces(7).
 */
import { setup } from 'xstate';
import { defineKind, rules } from '../../checker/index.ts';
import { by, refuse } from '../clauses.ts';
import { SIG, SIGRTMIN } from '../constants.ts';
import { kernel_only } from '../sighand/machine.ts';
import { ignoredByDefault } from '../task/default-actions.ts';
import { noSigpending, type Siginfo, type Sigpending, type SigpendingEvent, sigpending } from './context.ts';

const { test, set, verdicts } = rules<Sigpending, SigpendingEvent>();

const waits = (queue: readonly Siginfo[], one: number): boolean => queue.some(({ signal }) => signal === one);

function without(queue: readonly Siginfo[], one: number): readonly Siginfo[] {
  const first = queue.findIndex(({ signal }) => signal === one);
  return queue.filter((_, at) => at !== first);
}

const ascending = (signals: Iterable<number>): readonly number[] =>
  [...new Set(signals)].filter((signal) => !kernel_only.includes(signal)).toSorted((a, b) => a - b);

const machine = setup({
  types: { context: {} as Sigpending, events: {} as SigpendingEvent },
  guards: {
    'that is no way to change what is blocked': test('SIGPROCMASK', (_, { how }) =>
      how !== SIG.SIG_BLOCK && how !== SIG.SIG_UNBLOCK && how !== SIG.SIG_SETMASK),
    'blocks more': test('SIGPROCMASK', (_, { how }) => how === SIG.SIG_BLOCK),
    'blocks less': test('SIGPROCMASK', (_, { how }) => how === SIG.SIG_UNBLOCK),

    'is no signal': test('SEND', (_, { info }) => info.signal === 0),
    'is blocked, and waits already': test('SEND', (mine, { info: { signal }, queue, blocked }) =>
      signal < SIGRTMIN && blocked && waits(mine[queue], signal)),
    'is blocked': test('SEND', (_, { blocked }) => blocked),
    'is for an init, and not forced on it': test('SEND', (_, { info, disposition, unkillable, forced }) =>
      unkillable && disposition === 'default' && !(forced && kernel_only.includes(info.signal))),
    'is ignored': test('SEND', (_, { disposition }) => disposition === 'ignore'),
    'is ignored by default': test('SEND', (_, { info, disposition }) =>
      disposition === 'default' && ignoredByDefault.includes(info.signal)),
    'waits already': test('SEND', (mine, { info: { signal }, queue }) =>
      signal < SIGRTMIN && waits(mine[queue], signal)),

    'none of them waits': test('WAIT', (_, { waits }) => !waits),
  },
  actions: {
    ...verdicts,
    'have the same blocked': set('COPY', (_, { blocked }) => ({ blocked })),
    'block them too': set('SIGPROCMASK', ({ blocked }, { signals }) => ({
      blocked: ascending([...blocked, ...signals]),
    })),
    'unblock them': set('SIGPROCMASK', ({ blocked }, { signals }) => ({
      blocked: blocked.filter((signal) => !signals.includes(signal)),
    })),
    'block them and no others': set('SIGPROCMASK', (_, { signals }) => ({ blocked: ascending(signals) })),
    'let it wait': set('SEND', (mine, { info, queue }) => ({
      [queue]: [...mine[queue], info].toSorted((a, b) => a.signal - b.signal),
    })),
    'drop them': set('FLUSH', ({ pending, shared_pending }, { signals }) => ({
      pending: pending.filter(({ signal }) => !signals.includes(signal)),
      shared_pending: shared_pending.filter(({ signal }) => !signals.includes(signal)),
    })),
    'have what waits for the process': set('TAKE_OVER', (_, { shared_pending }) => ({ shared_pending })),
    'take it': set('TAKE', ({ pending, shared_pending }, { signal, shared }) =>
      shared ? { shared_pending: without(shared_pending, signal) } : { pending: without(pending, signal) },
    ),
    'forget all': set('PUT', () => noSigpending),
  },
}).createMachine({
  id: 'sigpending',
  initial: 'held',
  context: noSigpending,
  states: {
    held: {
      on: {
        COPY: { actions: ['have the same blocked', by('sigmask.fork')] },
        SIGPROCMASK: [
          { guard: 'that is no way to change what is blocked', actions: refuse('sigmask.einval', 'EINVAL') },
          { guard: 'blocks more', actions: ['block them too', by('sigmask.set')] },
          { guard: 'blocks less', actions: ['unblock them', by('sigmask.set')] },
          { actions: ['block them and no others', by('sigmask.set')] },
        ],
        SEND: [
          { guard: 'is no signal', actions: by('kill.check') },
          { guard: 'is blocked, and waits already', actions: by('signal.once') },
          { guard: 'is blocked', actions: ['let it wait', by('signal.blocked')] },
          { guard: 'is for an init, and not forced on it', actions: by('pid.init.protected') },
          { guard: 'is ignored', actions: by('signal.ignored') },
          { guard: 'is ignored by default', actions: by('kill.ignored') },
          { guard: 'waits already', actions: by('signal.once') },
          { actions: 'let it wait' },
        ],
        TAKE_OVER: { actions: 'have what waits for the process' },
        FLUSH: { actions: 'drop them' },
        WAIT: [{ guard: 'none of them waits', actions: refuse('sigwait.eagain', 'EAGAIN') }, {}],
        TAKE: { actions: 'take it' },
        PUT: { actions: 'forget all' },
      },
    },
  },
});

export const sigpendings = defineKind(machine, sigpending);
