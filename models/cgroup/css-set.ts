/**
 * A css_set: the cgroup that a task is in, in the slot of the task's number, until somebody has waited for it.
 *
 * Sources: kernel/cgroup/cgroup.c (cgroup_fork, cgroup_migrate_execute, cgroup_release).
 */
import { setup } from 'xstate';
import { defineKind, type EventOf, event, events, NONE, rules, slot } from '../../checker/index.ts';
import { by } from '../clauses.ts';

export type CssSet = { readonly cgroup: number };

export const cssSet = events({
  /** A task is born there. */
  FORK: event((at: number) => ({ at }), slot),
  MIGRATE: event((to: number) => ({ to }), slot),
  /** The task is gone. */
  PUT: event(() => ({})),
});

type CssSetEvent = EventOf<typeof cssSet>;
const none: CssSet = { cgroup: NONE };
const { set, verdicts } = rules<CssSet, CssSetEvent>();

const machine = setup({
  types: { context: {} as CssSet, events: {} as CssSetEvent },
  actions: {
    ...verdicts,
    'be born there': set('FORK', (_, { at }) => ({ cgroup: at })),
    'move there': set('MIGRATE', (_, { to }) => ({ cgroup: to })),
    'be nowhere': set('PUT', () => none),
  },
}).createMachine({
  id: 'css_set',
  initial: 'none',
  context: none,
  states: {
    none: { on: { FORK: { target: 'held', actions: ['be born there', by('cgroup.fork')] } } },
    held: {
      on: {
        MIGRATE: { actions: ['move there', by('cgroup.procs.move')] },
        PUT: { target: 'none', actions: 'be nowhere' },
      },
    },
  },
});

export const cssSets = defineKind(machine, cssSet);
