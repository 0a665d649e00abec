/**
 * An nsproxy: which namespaces a task uses, and which its children will be born into. A task that
 * has begun to die has none.
 *
 * Sources: include/linux/nsproxy.h, kernel/nsproxy.c, kernel/pid_namespace.c; namespaces(7).
 */
import { setup } from 'xstate';
import { defineKind, type EventOf, event, events, flag, NONE, rules, slot } from '../../checker/index.ts';
import { by, refuse } from '../clauses.ts';

export type Nsproxy = {
  readonly uts_ns: number;
  /** Where children are born; the task's own PID namespace, unless it has called unshare(CLONE_NEWPID). */
  readonly pid_ns_for_children: number;
};

export const nsproxy = events({
  HOLD: event((uts_ns: number, pid_ns_for_children: number) => ({ uts_ns, pid_ns_for_children }), slot, slot),
  /** clone(CLONE_NEWPID) and unshare(CLONE_NEWPID) by a task that lives in `own`. */
  CLONE_NEWPID: event((own: number) => ({ own }), slot),
  UNSHARE_NEWPID: event((own: number) => ({ own }), slot),
  AIM_CHILDREN: event((at: number) => ({ at }), slot),
  ENTER_UTS: event((uts_ns: number) => ({ uts_ns }), slot),
  /** Somebody looks at the link pid_for_children; `unborn`: that namespace has no init yet. */
  LOOK_AT_PID_FOR_CHILDREN: event((unborn: boolean) => ({ unborn }), flag),
  DROP: event(() => ({})),
});

type NsproxyEvent = EventOf<typeof nsproxy>;
const nothing: Nsproxy = { uts_ns: NONE, pid_ns_for_children: NONE };
const { test, set, verdicts } = rules<Nsproxy, NsproxyEvent>();

const machine = setup({
  types: { context: {} as Nsproxy, events: {} as NsproxyEvent },
  guards: {
    'children are already aimed at another namespace': test(
      ['CLONE_NEWPID', 'UNSHARE_NEWPID'],
      (mine, { own }) => mine.pid_ns_for_children !== own,
    ),
    'nobody has been born there yet': test('LOOK_AT_PID_FOR_CHILDREN', (_, { unborn }) => unborn),
  },
  actions: {
    ...verdicts,
    'hold the namespaces': set('HOLD', (_, { uts_ns, pid_ns_for_children }) => ({
      uts_ns,
      pid_ns_for_children,
    })),
    'aim children': set('AIM_CHILDREN', (_, { at }) => ({ pid_ns_for_children: at })),
    'enter the UTS namespace': set('ENTER_UTS', (_, { uts_ns }) => ({ uts_ns })),
    'hold nothing': set('DROP', () => nothing),
  },
}).createMachine({
  id: 'nsproxy',
  initial: 'none',
  context: nothing,
  states: {
    none: {
      on: { HOLD: { target: 'held', actions: ['hold the namespaces', by('task.fork.namespaces')] } },
    },
    held: {
      on: {
        CLONE_NEWPID: [
          {
            guard: 'children are already aimed at another namespace',
            actions: refuse('pid.clone.aimed', 'EINVAL'),
          },
          {},
        ],
        UNSHARE_NEWPID: [
          {
            guard: 'children are already aimed at another namespace',
            actions: refuse('pid.unshare.once', 'EINVAL'),
          },
          {},
        ],
        AIM_CHILDREN: { actions: ['aim children', by('pid.children')] },
        ENTER_UTS: { actions: ['enter the UTS namespace', by('uts.unshare')] },
        LOOK_AT_PID_FOR_CHILDREN: [
          { guard: 'nobody has been born there yet', actions: refuse('pid.link.unborn', 'ENOENT') },
          {},
        ],
        DROP: { target: 'none', actions: 'hold nothing' },
      },
    },
  },
});

export const nsproxies = defineKind(machine, nsproxy);
