/**
 * The life of a task: running, exiting, zombie; an init passes through zapping.
 *
 * Sources: kernel/fork.c, kernel/exit.c, kernel/signal.c; clone(2), wait4(2), kill(2).
 */
import { setup } from 'xstate';
import { defineKind, rules } from '../../checker/index.ts';
import { by, refuse } from '../clauses.ts';
import { SIGNAL } from '../constants.ts';
import { cloneChecks, cloneGuards } from './clone-checks.ts';
import { clone3Checks, clone3Guards } from './clone3-checks.ts';
import { noTask, type Task, type TaskEvent, task } from './context.ts';
import { ignoredByDefault } from './default-actions.ts';

const { test, set, verdicts } = rules<Task, TaskEvent>();

const machine = setup({
  types: { context: {} as Task, events: {} as TaskEvent },
  guards: {
    ...clone3Guards,
    ...cloneGuards,
    'chooses more numbers than its child will have': test('SET_TID', (_, { levels }) => levels),
    'cannot store the pidfd': test('CLONE_PIDFD', (_, { stored }) => !stored),
    'has no such cgroup': test('CLONE_INTO_CGROUP', (_, { found }) => !found),
    'has a flag that unshare does not know': test('UNSHARE', (_, { known }) => !known),

    'nobody is there to be looked at': test('LOOK_UP', (_, { found }) => !found),

    'nobody has that pid': test('KILL', (_, { found }) => !found),
    'there is no such signal': test('KILL', (_, { valid }) => !valid),
    'may signal none of them': test('KILL', (_, { permitted }) => !permitted),
    'only asks whether it may': test('SIGNALLED', (_, { signal }) => signal === 0),
    'is an init, and the signal is not forced on it': test('SIGNALLED', (me, { signal, forced }) =>
      me.unkillable && !(forced && signal === SIGNAL.SIGKILL)),
    'is ignored by default': test('SIGNALLED', (_, { signal }) => ignoredByDefault.includes(signal)),

    'has an option that wait4 does not know': test('WAIT', (_, { valid }) => !valid),
    'names the pid INT_MIN': test('WAIT', (_, { int_min }) => int_min),
    'has no such child': test('WAIT', (_, { matches }) => !matches),

    'its parent ignores SIGCHLD': test('DIE', (_, { ignored }) => ignored),
  },
  actions: {
    ...verdicts,
    'take the pid': set('FORKED', (_, { thread_pid }) => ({ thread_pid })),
    'join the family': set('FORKED', (_, { real_parent }) => ({ real_parent })),
    'note the exit signal': set('FORKED', (_, { exit_signal }) => ({ exit_signal })),
    'become the init': set('FORKED', (_, { unkillable }) => ({ unkillable })),
    'inherit the subreaper mark': set('FORKED', (_, { has_child_subreaper }) => ({ has_child_subreaper })),
    'note the exit code': set('EXIT', (_, { code }) => ({ exit_code: code << 8 })),
    'note the signal': set('SIGNALLED', (_, { signal }) => ({ exit_code: signal })),
    'note SIGKILL': set('ZAPPED', () => ({ exit_code: SIGNAL.SIGKILL })),
    'set the subreaper flag': set('SET_SUBREAPER', (_, { on }) => ({ is_child_subreaper: on })),
    'take the subreaper mark': set('UNDER_SUBREAPER', () => ({ has_child_subreaper: true })),
    'set the signal of its parent’s death': set('SET_PDEATHSIG', (_, { signal }) => ({
      pdeath_signal: signal,
    })),
    'forget the signal of its parent’s death': set('CHANGE_CREDENTIALS', () => ({ pdeath_signal: 0 })),
    'get the new parent': set('REPARENTED', (_, { to }) => ({ real_parent: to })),
    'have the descriptors': set('USE_FILES', (_, { files }) => ({ files })),
    'have the exit signal SIGCHLD': set('REPARENTED', () => ({ exit_signal: SIGNAL.SIGCHLD })),
    'leave nothing behind': set(['RELEASE', 'DIE'], () => noTask),
  },
}).createMachine({
  id: 'task',
  initial: 'free',
  context: noTask,
  states: {
    free: {
      on: {
        FORKED: {
          target: 'running',
          actions: [
            'take the pid',
            'join the family',
            'note the exit signal',
            'become the init',
            'inherit the subreaper mark',
            by('task.subreaper.fork'),
          ],
        },
      },
    },

    running: {
      on: {
        USE_FILES: { actions: 'have the descriptors' },
        CLONE3: clone3Checks,
        CLONE: cloneChecks,
        SET_TID: [
          {
            guard: 'chooses more numbers than its child will have',
            actions: refuse('clone3.set-tid.levels', 'EINVAL'),
          },
          {},
        ],
        CLONE_PIDFD: [
          { guard: 'cannot store the pidfd', actions: refuse('task.clone.pidfd.fault', 'EFAULT') },
          {},
        ],
        CLONE_INTO_CGROUP: [
          { guard: 'has no such cgroup', actions: refuse('clone3.cgroup.bad', 'EBADF') },
          {},
        ],
        UNSHARE: [
          { guard: 'has a flag that unshare does not know', actions: refuse('task.unshare.flags', 'EINVAL') },
          {},
        ],
        LOOK_UP: [{ guard: 'nobody is there to be looked at', actions: refuse('proc.nobody', 'ENOENT') }, {}],
        EXIT: { target: 'exiting', actions: ['note the exit code', by('task.exit.status')] },
        KILL: [
          { guard: 'nobody has that pid', actions: refuse('kill.esrch', 'ESRCH') },
          { guard: 'there is no such signal', actions: refuse('kill.einval', 'EINVAL') },
          { guard: 'may signal none of them', actions: refuse('kill.eperm', 'EPERM') },
          {},
        ],
        SIGNALLED: [
          { guard: 'only asks whether it may', actions: by('kill.check') },
          { guard: 'is an init, and the signal is not forced on it', actions: by('pid.init.protected') },
          { guard: 'is ignored by default', actions: by('kill.ignored') },
          { target: 'exiting', actions: ['note the signal', by('kill.fatal')] },
        ],
        ZAPPED: { target: 'exiting', actions: ['note SIGKILL', by('pid.zap.kill')] },
        WAIT: [
          { guard: 'has an option that wait4 does not know', actions: refuse('wait.options', 'EINVAL') },
          { guard: 'names the pid INT_MIN', actions: refuse('wait.intmin', 'ESRCH') },
          { guard: 'has no such child', actions: refuse('wait.echild', 'ECHILD') },
          {},
        ],
        SET_SUBREAPER: { actions: ['set the subreaper flag', by('task.subreaper.set')] },
        UNDER_SUBREAPER: { actions: ['take the subreaper mark', by('task.subreaper.descendants')] },
        SET_PDEATHSIG: { actions: ['set the signal of its parent’s death', by('task.pdeathsig')] },
        CHANGE_CREDENTIALS: {
          actions: ['forget the signal of its parent’s death', by('task.pdeathsig.cleared')],
        },
        REPARENTED: { actions: ['get the new parent', 'have the exit signal SIGCHLD'] },
      },
    },

    // It has called _exit(2), or a fatal signal has reached it: it makes no more calls.
    exiting: {
      on: {
        USE_FILES: { actions: 'have the descriptors' },
        SIGNALLED: {},
        ZAPPED: {},
        UNDER_SUBREAPER: { actions: ['take the subreaper mark', by('task.subreaper.descendants')] },
        REPARENTED: { actions: ['get the new parent', 'have the exit signal SIGCHLD'] },
        ZAP: { target: 'zapping' },
        DIE: [
          {
            guard: 'its parent ignores SIGCHLD',
            target: 'free',
            actions: ['leave nothing behind', by('task.exit.autoreap')],
          },
          { target: 'zombie', actions: by('task.exit.zombie') },
        ],
      },
    },

    // An init whose namespace still has somebody in it. It ignores SIGCHLD from here on.
    zapping: {
      on: {
        SIGNALLED: {},
        ZAPPED: {},
        UNDER_SUBREAPER: {},
        REPARENTED: { actions: ['get the new parent', 'have the exit signal SIGCHLD'] },
        DIE: [
          {
            guard: 'its parent ignores SIGCHLD',
            target: 'free',
            actions: ['leave nothing behind', by('task.exit.autoreap')],
          },
          { target: 'zombie', actions: by('pid.zap.status') },
        ],
      },
    },

    zombie: {
      on: {
        SIGNALLED: { actions: by('kill.zombie') },
        ZAPPED: {},
        UNDER_SUBREAPER: {},
        REPARENTED: { actions: ['get the new parent', 'have the exit signal SIGCHLD'] },
        RELEASE: { target: 'free', actions: 'leave nothing behind' },
      },
    },
  },
});

export const tasks = defineKind(machine, task);
