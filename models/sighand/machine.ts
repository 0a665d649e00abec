/**
 * A struct sighand_struct: what a task has said shall be done with each signal. A task that has said
 * nothing has an empty list, as has one that is gone.
 *
 * Sources: include/linux/sched/signal.h, kernel/signal.c; sigaction(2), signal(7).
 */
import { setup } from 'xstate';
import { anyOf, defineKind, type EventOf, event, events, rules } from '../../checker/index.ts';
import { by, refuse } from '../clauses.ts';
import { _NSIG, SIGNAL } from '../constants.ts';

/** SIG_DFL, SIG_IGN, or a function of the task. */
export type Disposition = 'default' | 'ignore' | 'handler';

/** What is to be done with one signal, if it is not the default without flags. */
export type SigAction = {
  readonly signal: number;
  readonly handler: Disposition;
  /** SA_NOCLDSTOP and SA_NOCLDWAIT. */
  readonly flags: number;
};

export type Sighand = {
  /** By ascending signals. */
  readonly actions: readonly SigAction[];
  /** How many tasks have it, the dead ones among them that nobody has waited for. */
  readonly users: number;
};

export const sighand = events({
  /** A new task has its maker's. */
  COPY: event((actions: readonly SigAction[]) => ({ actions }), anyOf<readonly SigAction[]>()),
  SIGACTION: event((action: SigAction) => ({ action }), anyOf<SigAction>()),
  /** It executes a program, which has none of its handlers. */
  EXEC: event(() => ({})),
  /** A new task shares its maker's (CLONE_SIGHAND). */
  GET: event(() => ({})),
  /** All tasks that have it are dead: nobody will ask for it any more. */
  FORGET: event(() => ({})),
  /** A task that had it was reaped. */
  PUT: event(() => ({})),
});

type SighandEvent = EventOf<typeof sighand>;
const noSighand: Sighand = { actions: [], users: 0 };
const { test, set, verdicts } = rules<Sighand, SighandEvent>();

/** The signals that nobody can ignore, handle or block. */
export const kernel_only: readonly number[] = [SIGNAL.SIGKILL, SIGNAL.SIGSTOP];

const machine = setup({
  types: { context: {} as Sighand, events: {} as SighandEvent },
  guards: {
    'there is no such signal, or nothing can be said about it': test('SIGACTION', (_, { action }) =>
      action.signal < 1 || action.signal > _NSIG || kernel_only.includes(action.signal)),
  },
  actions: {
    ...verdicts,
    'do as its maker does': set('COPY', (_, { actions }) => ({ actions, users: 1 })),
    'note what to do': set('SIGACTION', ({ actions }, { action }) => {
      const others = actions.filter(({ signal }) => signal !== action.signal);
      const isDefault = action.handler === 'default' && action.flags === 0;
      return {
        actions: isDefault ? others : [...others, action].toSorted((a, b) => a.signal - b.signal),
      };
    }),
    'ignore what is ignored, and no more': set('EXEC', ({ actions }) => ({
      actions: actions
        .filter(({ handler }) => handler === 'ignore')
        .map((action) => ({ ...action, flags: 0 })),
    })),
    'forget all': set('FORGET', () => ({ actions: [] })),
    'be had by one more': set('GET', ({ users }) => ({ users: users + 1 })),
    'be had by one less': set('PUT', ({ users }) => ({ users: users - 1 })),
  },
}).createMachine({
  id: 'sighand_struct',
  initial: 'held',
  context: noSighand,
  states: {
    held: {
      on: {
        COPY: { actions: ['do as its maker does', by('sigaction.fork')] },
        SIGACTION: [
          {
            guard: 'there is no such signal, or nothing can be said about it',
            actions: refuse('sigaction.einval', 'EINVAL'),
          },
          { actions: ['note what to do', by('sigaction.set')] },
        ],
        EXEC: { actions: ['ignore what is ignored, and no more', by('sigaction.exec')] },
        GET: { actions: 'be had by one more' },
        FORGET: { actions: 'forget all' },
        PUT: { actions: 'be had by one less' },
      },
    },
  },
});

export const sighands = defineKind(machine, sighand);
