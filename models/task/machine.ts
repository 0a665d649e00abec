/**
 * The life of a task: running, exiting, zombie; an init passes through zapping.
 *
 * Sources: kernel/fork.c, kernel/exit.c, kernel/signal.c; clone(2), wait4(2), kill(2).
 */
import { setup } from 'xstate';
import { defineKind, NONE, rules } from '../../checker/index.ts';
import { by, refuse } from '../clauses.ts';
import { HANDLER, SIGNAL } from '../constants.ts';
import { kernel_only } from '../sighand/machine.ts';
import { cloneChecks, cloneGuards } from './clone-checks.ts';
import { clone3Checks, clone3Guards } from './clone3-checks.ts';
import { noTask, type Task, type TaskEvent, task } from './context.ts';
import { ignoredByDefault, stopping } from './default-actions.ts';

const { test, set, verdicts } = rules<Task, TaskEvent>();

/** Neither stopped nor continued, or told already. */
const goingOn = { stop_signal: 0, continued: false } as const;

/** Its parent is another program from now on. */
const parentExecuted = {
  actions: ['note that its parent executes', by('exec.parent')],
} as const;

/** It is the child of somebody else from now on. */
const reparented = {
  actions: ['get the new parent', 'have the exit signal SIGCHLD', by('task.exit.signal.orphan')],
} as const;

const machine = setup({
  types: { context: {} as Task, events: {} as TaskEvent },
  guards: {
    ...clone3Guards,
    ...cloneGuards,
    'chooses more numbers than its child will have': test('SET_TID', (_, { levels }) => levels),
    'cannot store the pidfd': test('CLONE_PIDFD', (_, { stored }) => !stored),
    'has no such cgroup': test('CLONE_INTO_CGROUP', (_, { found }) => !found),
    'has a flag that unshare does not know': test('UNSHARE', (_, { known }) => !known),
    'has other threads': test(['UNSHARE', 'SETNS_USER'], (_, { threads }) => threads),
    'shares signal handlers with another process': test('UNSHARE', (_, { sighand }) => sighand),
    'shares its memory with another process': test(['UNSHARE', 'SETNS_TIME'], (_, { vm }) => vm),
    'shares its root directory': test(['SETNS_USER', 'SETNS_MNT'], (_, { fs }) => fs),

    'nobody is there to be looked at': test('LOOK_UP', (_, { found }) => !found),

    'has a flag that pidfd_open does not know': test('PIDFD_OPEN', (_, { known }) => !known),
    'names no pid': test('PIDFD_OPEN', (_, { positive }) => !positive),
    'names the pid of nobody': test('PIDFD_OPEN', (_, { found }) => !found),
    'names a thread that does not lead': test('PIDFD_OPEN', (_, { whole }) => !whole),
    'has flags that pidfd_send_signal does not know together': test('PIDFD_SEND_SIGNAL', (_, { known }) =>
      !known),
    'has a flag, and pidfd_getfd knows none': test('PIDFD_GETFD', (_, { known }) => !known),
    'has no such descriptor': test('FGET', (_, { open }) => !open),

    'names no thread': test('TKILL', (_, { positive }) => !positive),
    'nobody has that pid': test(['KILL', 'PTRACE_ATTACH', 'PTRACE_REQUEST'], (_, { found }) => !found),
    'has an address, or an option that is not known to ptrace': test('PTRACE_ATTACH', (_, { valid }) =>
      !valid),
    'would trace its own process': test('PTRACE_ATTACH', (_, { own }) => own),

    'there is no such signal': test('KILL', (_, { valid }) => !valid),
    'may signal none of them': test('KILL', (_, { permitted }) => !permitted),
    'is an init, and has nothing to do with it': test('TAKES', (me, { signal, handler, chosen }) =>
      me.unkillable && !chosen && handler === HANDLER.SIG_DFL && !kernel_only.includes(signal)),
    'ignores it': test('TAKES', (_, { handler }) => handler === HANDLER.SIG_IGN),
    'ignores it by default': test('TAKES', (_, { signal, handler }) =>
      handler === HANDLER.SIG_DFL && ignoredByDefault.includes(signal)),
    'has a handler for it': test('TAKES', (_, { handler }) => handler === HANDLER.SIG_HANDLER),
    'would stop, but nobody would continue it': test('TAKES', (_, { signal, alone }) =>
      alone && stopping.includes(signal) && signal !== SIGNAL.SIGSTOP),
    stops: test('TAKES', (_, { signal }) => stopping.includes(signal)),

    'has an option that is not known': test(['WAIT', 'WAITID'], (_, { valid }) => !valid),
    'names the pid INT_MIN': test('WAIT', (_, { int_min }) => int_min),
    'asks for nothing that can happen': test('WAITID', (_, { asks }) => !asks),
    'names what cannot be': test('WAITID', (_, { id }) => !id),
    'has no such child': test(['WAIT', 'WAITID'], (_, { matches }) => !matches),

    'would not sleep because of a pidfd': test('NOTHING_YET', (_, { nonblock }) => nonblock),

    'is not the leader': test('DIE', (me) => me.group_leader !== NONE),
    'its parent ignores SIGCHLD': test('DIE', (_, { ignored }) => ignored),
  },
  actions: {
    ...verdicts,
    'be the first thread': set('TAKE_OVER', (_, leader) => ({
      group_leader: NONE,
      exit_signal: SIGNAL.SIGCHLD,
      thread_pid: leader.thread_pid,
      is_child_subreaper: leader.is_child_subreaper,
      has_child_subreaper: leader.has_child_subreaper,
      continued: leader.continued,
      executed: leader.executed,
    })),
    'take the pid': set('FORKED', (_, { thread_pid }) => ({ thread_pid })),
    'join the thread group': set('JOIN_THREAD_GROUP', (_, { leader }) => ({ group_leader: leader })),
    'join the family': set('FORKED', (_, { real_parent }) => ({ real_parent })),
    'note the exit signal': set('FORKED', (_, { exit_signal }) => ({ exit_signal })),
    'become the init': set('FORKED', (_, { unkillable }) => ({ unkillable })),
    'inherit the subreaper mark': set('FORKED', (_, { has_child_subreaper }) => ({ has_child_subreaper })),
    'note the exit code': set('EXIT', (_, { code }) => ({ ...goingOn, exit_code: code << 8 })),
    'end as its process does': set('GROUP_EXIT', (_, { status }) => ({ ...goingOn, exit_code: status })),
    'note the signal': set('TAKES', (_, { signal }) => ({ ...goingOn, exit_code: signal })),
    'note SIGKILL': set('ZAPPED', () => ({ ...goingOn, exit_code: SIGNAL.SIGKILL })),
    'note what stopped it': set(['TAKES', 'GROUP_STOP'], (_, { signal }) => ({
      stop_signal: signal,
      continued: false,
    })),
    'forget what its parent has been told': set('TOLD', () => goingOn),
    'note that it goes on': set('CONTINUED', () => ({ stop_signal: 0, continued: true })),
    'set the subreaper flag': set('SET_SUBREAPER', (_, { on }) => ({ is_child_subreaper: on })),
    'take the subreaper mark': set('UNDER_SUBREAPER', () => ({ has_child_subreaper: true })),
    'set the signal of its parent’s death': set('SET_PDEATHSIG', (_, { signal }) => ({
      pdeath_signal: signal,
    })),
    'forget the signal of its parent’s death': set('CHANGE_CREDENTIALS', () => ({ pdeath_signal: 0 })),
    'get the new parent': set(['REPARENTED', 'INHERITED'], (_, { to }) => ({ real_parent: to })),
    'remember whether its memory was dumpable': set('EXIT_MM', (_, { dumpable }) => ({
      user_dumpable: dumpable,
    })),
    'have what it shares': set('USE', (_, { mm, fs, sighand }) => ({ mm, fs, sighand })),
    'have the descriptors': set('USE_FILES', (_, { files }) => ({ files })),
    'have the exit signal SIGCHLD': set(['REPARENTED', 'EXECUTE'], () => ({
      exit_signal: SIGNAL.SIGCHLD,
      parent_executed: false,
    })),
    'wait for its child': set('VFORK', (_, { child }) => ({ vforked: child })),
    'wait no more': set(['VFORK_DONE', 'TAKES', 'ZAPPED'], () => ({ vforked: NONE })),
    'note that it executes': set('EXECUTE', () => ({ executed: true })),
    'note that its parent executes': set('PARENT_EXECUTED', () => ({ parent_executed: true })),
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
        USE: { actions: 'have what it shares' },
        USE_FILES: { actions: 'have the descriptors' },
        TAKE_OVER: { actions: ['be the first thread', by('thread.exec.leader')] },
        JOIN_THREAD_GROUP: { actions: ['join the thread group', by('thread.new')] },
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
          { guard: 'has other threads', actions: refuse('thread.unshare', 'EINVAL') },
          {
            guard: 'shares signal handlers with another process',
            actions: refuse('task.unshare.sighand', 'EINVAL'),
          },
          { guard: 'shares its memory with another process', actions: refuse('task.unshare.vm', 'EINVAL') },
          {},
        ],
        SETNS_USER: [
          { guard: 'has other threads', actions: refuse('thread.setns.user', 'EINVAL') },
          { guard: 'shares its root directory', actions: refuse('setns.user.fs', 'EINVAL') },
          {},
        ],
        SETNS_MNT: [{ guard: 'shares its root directory', actions: refuse('setns.mnt.fs', 'EINVAL') }, {}],
        SETNS_TIME: [
          { guard: 'shares its memory with another process', actions: refuse('setns.time.vm', 'EUSERS') },
          {},
        ],
        LOOK_UP: [{ guard: 'nobody is there to be looked at', actions: refuse('proc.nobody', 'ENOENT') }, {}],
        PIDFD_OPEN: [
          {
            guard: 'has a flag that pidfd_open does not know',
            actions: refuse('pidfd.open.flags', 'EINVAL'),
          },
          { guard: 'names no pid', actions: refuse('pidfd.open.positive', 'EINVAL') },
          { guard: 'names the pid of nobody', actions: refuse('pidfd.open.esrch', 'ESRCH') },
          { guard: 'names a thread that does not lead', actions: refuse('thread.pidfd.open', 'ENOENT') },
          { actions: by('pidfd.open') },
        ],
        PIDFD_SEND_SIGNAL: [
          {
            guard: 'has flags that pidfd_send_signal does not know together',
            actions: refuse('pidfd.signal.flags', 'EINVAL'),
          },
          {},
        ],
        PIDFD_GETFD: [
          {
            guard: 'has a flag, and pidfd_getfd knows none',
            actions: refuse('pidfd.getfd.flags', 'EINVAL'),
          },
          {},
        ],
        FGET: [{ guard: 'has no such descriptor', actions: refuse('pidfd.getfd.bad', 'EBADF') }, {}],
        PTRACE_ATTACH: [
          { guard: 'nobody has that pid', actions: refuse('ptrace.esrch', 'ESRCH') },
          {
            guard: 'has an address, or an option that is not known to ptrace',
            actions: refuse('ptrace.options', 'EIO'),
          },
          { guard: 'would trace its own process', actions: refuse('ptrace.own', 'EPERM') },
          {},
        ],
        PTRACE_REQUEST: [
          { guard: 'nobody has that pid', actions: refuse('ptrace.esrch', 'ESRCH') },
          { actions: refuse('ptrace.untraced', 'ESRCH') },
        ],
        PTRACE_LINK: { actions: by('ptrace.attach') },
        VFORK: { target: 'vforking', actions: ['wait for its child', by('task.vfork')] },
        EXIT: { target: 'exiting', actions: ['note the exit code', by('task.exit.status')] },
        EXIT_THREAD: { target: 'exiting', actions: by('thread.exit') },
        GROUP_EXIT: { target: 'exiting', actions: ['end as its process does', by('thread.exit-group')] },
        GROUP_STOP: { target: 'stopped', actions: ['note what stopped it', by('thread.stop')] },
        TKILL: [{ guard: 'names no thread', actions: refuse('thread.tgkill.positive', 'EINVAL') }, {}],
        KILL: [
          { guard: 'nobody has that pid', actions: refuse('kill.esrch', 'ESRCH') },
          { guard: 'there is no such signal', actions: refuse('kill.einval', 'EINVAL') },
          { guard: 'may signal none of them', actions: refuse('kill.eperm', 'EPERM') },
          {},
        ],
        TAKES: [
          { guard: 'is an init, and has nothing to do with it', actions: by('signal.init.unblocked') },
          { guard: 'ignores it', actions: by('signal.ignored') },
          { guard: 'ignores it by default', actions: by('kill.ignored') },
          { guard: 'has a handler for it', actions: by('signal.handler') },
          { guard: 'would stop, but nobody would continue it', actions: by('signal.stop.orphan') },
          { guard: 'stops', target: 'stopped', actions: ['note what stopped it', by('signal.stop')] },
          { target: 'exiting', actions: ['note the signal', by('kill.fatal')] },
        ],
        ZAPPED: { target: 'exiting', actions: ['note SIGKILL', by('pid.zap.kill')] },
        WAIT: [
          { guard: 'has an option that is not known', actions: refuse('wait.options', 'EINVAL') },
          { guard: 'names the pid INT_MIN', actions: refuse('wait.intmin', 'ESRCH') },
          { guard: 'has no such child', actions: refuse('wait.echild', 'ECHILD') },
          {},
        ],
        WAITID: [
          { guard: 'has an option that is not known', actions: refuse('waitid.options', 'EINVAL') },
          { guard: 'asks for nothing that can happen', actions: refuse('waitid.events', 'EINVAL') },
          { guard: 'names what cannot be', actions: refuse('waitid.id', 'EINVAL') },
          { guard: 'has no such child', actions: refuse('waitid.echild', 'ECHILD') },
          {},
        ],
        NOTHING_YET: [
          {
            guard: 'would not sleep because of a pidfd',
            actions: refuse('waitid.pidfd.nonblock', 'EAGAIN'),
          },
          {},
        ],
        TOLD: { actions: 'forget what its parent has been told' },
        EXECUTE: {
          actions: ['have the exit signal SIGCHLD', 'note that it executes', by('exec.exit-signal')],
        },
        SET_SUBREAPER: { actions: ['set the subreaper flag', by('task.subreaper.set')] },
        UNDER_SUBREAPER: { actions: ['take the subreaper mark', by('task.subreaper.descendants')] },
        SET_PDEATHSIG: { actions: ['set the signal of its parent’s death', by('task.pdeathsig')] },
        CHANGE_CREDENTIALS: {
          actions: ['forget the signal of its parent’s death', by('task.pdeathsig.cleared')],
        },
        PARENT_EXECUTED: parentExecuted,
        REPARENTED: reparented,
        INHERITED: { actions: 'get the new parent' },
      },
    },

    // It makes no calls until somebody continues it; of the signals that wait it takes SIGKILL alone.
    stopped: {
      on: {
        PTRACE_LINK: { actions: by('ptrace.attach') },
        FGET: [{ guard: 'has no such descriptor', actions: refuse('pidfd.getfd.bad', 'EBADF') }, {}],
        TAKES: { target: 'exiting', actions: ['note the signal', by('kill.fatal')] },
        TOLD: { actions: 'forget what its parent has been told' },
        CONTINUED: { target: 'running', actions: ['note that it goes on', by('signal.continue')] },
        GROUP_EXIT: { target: 'exiting', actions: ['end as its process does', by('thread.exit-group')] },
        ZAPPED: { target: 'exiting', actions: ['note SIGKILL', by('pid.zap.kill')] },
        UNDER_SUBREAPER: { actions: ['take the subreaper mark', by('task.subreaper.descendants')] },
        PARENT_EXECUTED: parentExecuted,
        REPARENTED: reparented,
        INHERITED: { actions: 'get the new parent' },
      },
    },

    // It has called clone(2) with CLONE_VFORK, which does not return yet; of signals only deadly ones reach it.
    vforking: {
      on: {
        PTRACE_LINK: { actions: by('ptrace.attach') },
        FGET: [{ guard: 'has no such descriptor', actions: refuse('pidfd.getfd.bad', 'EBADF') }, {}],
        TAKES: {
          target: 'exiting',
          actions: ['note the signal', 'wait no more', by('task.vfork.killed')],
        },
        VFORK_DONE: { target: 'running', actions: ['wait no more', by('task.vfork.done')] },
        TOLD: { actions: 'forget what its parent has been told' },
        ZAPPED: { target: 'exiting', actions: ['note SIGKILL', 'wait no more', by('pid.zap.kill')] },
        UNDER_SUBREAPER: { actions: ['take the subreaper mark', by('task.subreaper.descendants')] },
        PARENT_EXECUTED: parentExecuted,
        REPARENTED: reparented,
        INHERITED: { actions: 'get the new parent' },
      },
    },

    // It has called _exit(2), or a fatal signal has reached it: it makes no more calls.
    exiting: {
      on: {
        EXIT_MM: {
          actions: ['remember whether its memory was dumpable', by('nsfs.link.undumpable')],
        },
        PTRACE_LINK: {},
        FGET: [{ guard: 'has no such descriptor', actions: refuse('pidfd.getfd.dead', 'ESRCH') }, {}],
        USE: { actions: 'have what it shares' },
        USE_FILES: { actions: 'have the descriptors' },
        SIGNALLED: {},
        ZAPPED: {},
        GROUP_EXIT: { actions: 'end as its process does' },
        GROUP_STOP: { actions: 'note what stopped it' },
        CONTINUED: { actions: 'note that it goes on' },
        TOLD: { actions: 'forget what its parent has been told' },
        UNDER_SUBREAPER: { actions: ['take the subreaper mark', by('task.subreaper.descendants')] },
        PARENT_EXECUTED: parentExecuted,
        REPARENTED: reparented,
        INHERITED: { actions: 'get the new parent' },
        SET_SUBREAPER: { actions: 'set the subreaper flag' },
        ZAP: { target: 'zapping' },
        DIE: [
          {
            guard: 'is not the leader',
            target: 'free',
            actions: ['leave nothing behind', by('thread.gone')],
          },
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
        PTRACE_LINK: {},
        FGET: { actions: refuse('pidfd.getfd.dead', 'ESRCH') },
        SIGNALLED: {},
        ZAPPED: {},
        GROUP_EXIT: { actions: 'end as its process does' },
        UNDER_SUBREAPER: {},
        PARENT_EXECUTED: parentExecuted,
        REPARENTED: reparented,
        INHERITED: { actions: 'get the new parent' },
        DIE: [
          {
            guard: 'is not the leader',
            target: 'free',
            actions: ['leave nothing behind', by('thread.gone')],
          },
          {
            guard: 'its parent ignores SIGCHLD',
            target: 'free',
            actions: ['leave nothing behind', by('task.exit.autoreap')],
          },
          { target: 'zombie', actions: by('pid.zap.status') },
        ],
      },
    },

    // Nobody waits for it yet, or it is a leader that is dead before its threads: what concerns the whole
    // process is still noted here.
    zombie: {
      on: {
        PTRACE_LINK: { actions: refuse('ptrace.dead', 'EPERM') },
        FGET: { actions: refuse('pidfd.getfd.dead', 'ESRCH') },
        SIGNALLED: { actions: by('kill.zombie') },
        ZAPPED: {},
        GROUP_EXIT: { actions: 'end as its process does' },
        GROUP_STOP: { actions: 'note what stopped it' },
        CONTINUED: { actions: 'note that it goes on' },
        TOLD: { actions: 'forget what its parent has been told' },
        SET_SUBREAPER: { actions: 'set the subreaper flag' },
        UNDER_SUBREAPER: { actions: ['take the subreaper mark', by('task.subreaper.descendants')] },
        REPARENTED: reparented,
        INHERITED: { actions: 'get the new parent' },
        RELEASE: { target: 'free', actions: 'leave nothing behind' },
      },
    },
  },
});

export const tasks = defineKind(machine, task);
