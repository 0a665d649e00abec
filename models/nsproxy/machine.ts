/**
 * An nsproxy: which namespaces a task uses, and which its children will be born into. A task that
 * has begun to die has none.
 *
 * Sources: include/linux/nsproxy.h, kernel/nsproxy.c, kernel/pid_namespace.c; namespaces(7).
 */
import { setup } from 'xstate';
import {
  anyOf,
  type Domain,
  defineKind,
  type EventOf,
  event,
  events,
  flag,
  NONE,
  rules,
  slot,
} from '../../checker/index.ts';
import { by, refuse } from '../clauses.ts';
import type { ProxiedKind } from '../lifetime/namespace-kind.ts';
import { nsproxyKinds } from '../lifetime/registered.ts';

/** Where a task is: `mnt_ns`, `uts_ns` and so on, a field for each registered kind. */
export type Nsproxy = { readonly [Kind in ProxiedKind as `${Kind}_ns`]: number } & {
  /** Where children are born; the task's own, unless it has called unshare(CLONE_NEWTIME). */
  readonly time_ns_for_children: number;
  /** Where children are born; the task's own PID namespace, unless it has called unshare(CLONE_NEWPID). */
  readonly pid_ns_for_children: number;
};

/** The place of a kind in the kernel's order: kinds are numbered by it. */
const turn: Domain<number> = { bits: 4, first: 0 };

const enter = (turn: number, ns: number) => ({
  field: nsproxyKinds().find((kind) => kind.turn === turn)?.field,
  ns,
});

/** The data of an nsproxy out of a view of one, which also has a `state`. */
const dataOf = ({ state: _, ...nsproxy }: Nsproxy & { readonly state?: string }) => ({ nsproxy });

export const nsproxy = events({
  /** A new task shares its maker's namespaces. */
  COPY: event(dataOf, anyOf<Nsproxy>()),
  /** clone(CLONE_NEWPID) and unshare(CLONE_NEWPID) by a task that lives in `own`. */
  CLONE_NEWPID: event((own: number) => ({ own }), slot),
  /** clone(CLONE_THREAD) by a task that lives in `own`. */
  CLONE_THREAD: event((own: number) => ({ own }), slot),
  /** clone(CLONE_NEWIPC); `sysvsem`: and it wants to share semaphore adjustments. */
  CLONE_NEWIPC: event((sysvsem: boolean) => ({ sysvsem }), flag),
  UNSHARE_NEWPID: event((own: number) => ({ own }), slot),
  AIM_CHILDREN: event((at: number) => ({ at }), slot),
  AIM_TIME_CHILDREN: event((at: number) => ({ at }), slot),
  /** It will be in another namespace of the kind whose turn it is. */
  ENTER: event(enter, turn, slot),
  /** Somebody enters or asks for its namespaces through a pidfd. */
  REACH_THROUGH_PIDFD: event(() => ({})),
  /** setns(2) with a PID namespace; `below`: it is the task's own, or one below that. */
  SETNS_PID: event((below: boolean) => ({ below }), flag),
  /** Somebody looks at a link that leads through it; `unborn`: to a PID namespace that has no init yet. */
  LOOK_AT: event((unborn: boolean) => ({ unborn }), flag),
  /**
   * It writes to timens_offsets of somebody: at the beginning of the file and less than a page (`whole`),
   * and what can be read (`legible`).
   */
  WRITE_OFFSETS: event((whole: boolean, legible: boolean) => ({ whole, legible }), flag, flag),
  /** Somebody writes the offsets of the time that its children will be in. */
  REACH_OFFSETS: event(() => ({})),
  DROP: event(() => ({})),
});

type NsproxyEvent = EventOf<typeof nsproxy>;

/** Of a task that has none, or of none of the kinds. */
export function noNsproxy(): Nsproxy {
  const none = Object.fromEntries(nsproxyKinds().map(({ field }) => [field, NONE]));
  return { ...(none as Nsproxy), time_ns_for_children: NONE, pid_ns_for_children: NONE };
}

const { test, set, verdicts } = rules<Nsproxy, NsproxyEvent>();

const machine = setup({
  types: { context: {} as Nsproxy, events: {} as NsproxyEvent },
  guards: {
    'children are already aimed at another namespace': test(
      ['CLONE_NEWPID', 'UNSHARE_NEWPID', 'CLONE_THREAD'],
      (mine, { own }) => mine.pid_ns_for_children !== own,
    ),
    'shares semaphore adjustments with another IPC namespace': test('CLONE_NEWIPC', (_, { sysvsem }) =>
      sysvsem),
    'is neither its own nor one below': test('SETNS_PID', (_, { below }) => !below),
    'is not written in one piece': test('WRITE_OFFSETS', (_, { whole }) => !whole),
    'is not lines of a clock and an offset': test('WRITE_OFFSETS', (_, { legible }) => !legible),
    'nobody has been born there yet': test('LOOK_AT', (_, { unborn }) => unborn),
  },
  actions: {
    ...verdicts,
    'hold the namespaces': set('COPY', (_, event) => event.nsproxy),
    'aim children': set('AIM_CHILDREN', (_, { at }) => ({ pid_ns_for_children: at })),
    'aim the time of children': set('AIM_TIME_CHILDREN', (_, { at }) => ({ time_ns_for_children: at })),
    'enter the namespace': set('ENTER', (_, { field, ns }) => (field ? { [field]: ns } : {})),
    'hold nothing': set('DROP', noNsproxy),
  },
}).createMachine({
  id: 'nsproxy',
  initial: 'none',
  // Asked when a system is built: only then are all kinds registered.
  context: noNsproxy,
  states: {
    none: {
      on: {
        COPY: { target: 'held', actions: ['hold the namespaces', by('task.fork.namespaces')] },
        LOOK_AT: { actions: refuse('nsfs.link.dropped', 'ENOENT') },
        REACH_THROUGH_PIDFD: { actions: refuse('pidfd.dropped', 'ESRCH') },
        REACH_OFFSETS: { actions: refuse('time.offsets.nobody', 'ESRCH') },
      },
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
        CLONE_THREAD: [
          {
            guard: 'children are already aimed at another namespace',
            actions: refuse('task.clone.thread.aimed', 'EINVAL'),
          },
          {},
        ],
        CLONE_NEWIPC: [
          {
            guard: 'shares semaphore adjustments with another IPC namespace',
            actions: refuse('task.clone.sysvsem.ipc', 'EINVAL'),
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
        AIM_TIME_CHILDREN: { actions: ['aim the time of children', by('ns.unshare.time')] },
        ENTER: { actions: 'enter the namespace' },
        REACH_THROUGH_PIDFD: {},
        WRITE_OFFSETS: [
          { guard: 'is not written in one piece', actions: refuse('time.offsets.whole', 'EINVAL') },
          {
            guard: 'is not lines of a clock and an offset',
            actions: refuse('time.offsets.syntax', 'EINVAL'),
          },
          {},
        ],
        REACH_OFFSETS: {},
        SETNS_PID: [
          { guard: 'is neither its own nor one below', actions: refuse('setns.pid.below', 'EINVAL') },
          {},
        ],
        LOOK_AT: [
          { guard: 'nobody has been born there yet', actions: refuse('pid.link.unborn', 'ENOENT') },
          {},
        ],
        DROP: { target: 'none', actions: 'hold nothing' },
      },
    },
  },
});

export const nsproxies = defineKind(machine, nsproxy);
