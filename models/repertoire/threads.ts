/** Threads: processes of several, their ends in any order, and what each of them has for itself. */
import type { Pick } from '../../checker/index.ts';
import { CLONE, HANDLER, OPEN, PIDFD, PIDFD_SIGNAL, SIG, SIGNAL, WAIT } from '../constants.ts';
import { group_leader } from '../facts/threads.ts';
import { task_pid_nr_as_seen_by } from '../facts/visibility.ts';
import type { Linux } from '../kinds.ts';
import { openingProcesses, someTarget } from './handles.ts';
import { hasDeadChildren, isOrdinary, oneOf, somePid, strangersPid } from './picking.ts';
import type { Theme } from './theme.ts';
import { tracing } from './tracing.ts';

const {
  CLONE_FILES,
  CLONE_FS,
  CLONE_NEWNS,
  CLONE_NEWPID,
  CLONE_NEWTIME,
  CLONE_NEWUSER,
  CLONE_NEWUTS,
  CLONE_PARENT,
  CLONE_SIGHAND,
  CLONE_SYSVSEM,
  CLONE_THREAD,
  CLONE_VM,
} = CLONE;
const { SIGCHLD, SIGCONT, SIGKILL, SIGSTOP, SIGTERM, SIGTSTP, SIGURG, SIGUSR1 } = SIGNAL;
const { WCONTINUED, WNOHANG, WUNTRACED, __WALL, __WCLONE, __WNOTHREAD } = WAIT;

/** What makes a thread. */
const asThread = CLONE_VM | CLONE_SIGHAND | CLONE_THREAD;

const threadFlags = oneOf<number>(
  0,
  0,
  0,
  CLONE_FS | CLONE_FILES | CLONE_SYSVSEM,
  CLONE_FS | CLONE_FILES,
  CLONE_FILES,
  CLONE_PARENT,
  CLONE_NEWUTS,
  CLONE_NEWNS,
  CLONE_NEWPID,
  CLONE_NEWUSER,
  SIGCHLD,
);
const childFlags = oneOf<number>(0, 0, 0, CLONE_NEWPID, CLONE_NEWPID, CLONE_PARENT, CLONE_VM, CLONE_NEWUSER);
const unshareFlags = oneOf<number>(
  0,
  CLONE_THREAD,
  CLONE_SIGHAND,
  CLONE_VM,
  CLONE_FS,
  CLONE_FILES,
  CLONE_NEWUSER,
  CLONE_NEWUSER | CLONE_NEWUTS,
  CLONE_NEWUTS,
  CLONE_NEWNS,
  CLONE_NEWTIME,
  CLONE_NEWPID,
  CLONE_NEWPID,
);
const waitOptions = oneOf<number>(
  WNOHANG,
  WNOHANG,
  WNOHANG | __WNOTHREAD,
  WNOHANG | __WNOTHREAD,
  WNOHANG | __WALL,
  WNOHANG | __WCLONE,
  WNOHANG | WUNTRACED,
  WNOHANG | WCONTINUED,
);
const links = oneOf('uts', 'user', 'pid', 'mnt', 'time', 'pid_for_children');
const who = oneOf('self', 'thread-self');
const lines = oneOf('NSpid', 'NStgid', 'NSpgid', 'Threads', 'State', 'CapEff');
const sent = oneOf<number>(SIGUSR1, SIGUSR1, SIGTERM, SIGKILL, SIGURG, SIGCHLD, 0);

function someProc(k: Linux, pick: Pick): string {
  const tasks = k.tasks.slots();
  const nr = task_pid_nr_as_seen_by(k, tasks[pick(tasks.length)] ?? 0, 0);
  return pick(3) === 0 ? `/proc/${nr}` : `/proc/${who(pick)}`;
}

export const threads: Theme = {
  name: 'threads',
  kinds: ['pid', 'user', 'uts', 'mnt', 'time'],
  share: 4,
  mode: 'fork',
  repertoire: {
    internalWeight: 16,
    calls: [
      {
        call: 'clone',
        weight: 20,
        args: (_, __, pick) => [asThread | threadFlags(pick)],
        prefers: isOrdinary,
      },
      { call: 'clone', weight: 9, args: (_, __, pick) => [childFlags(pick) | SIGCHLD], prefers: isOrdinary },
      { call: 'exit', weight: 12, args: (_, __, pick) => [pick(3)] },
      { call: '_exit', weight: 2, args: () => [7], prefers: isOrdinary },
      { call: 'execve', weight: 4, args: () => ['/tmp/plain'], prefers: isOrdinary },
      { call: 'getpid', weight: 2, args: () => [] },
      { call: 'gettid', weight: 2, args: () => [] },
      { call: 'getppid', weight: 3, args: () => [] },
      {
        call: 'wait4',
        weight: 10,
        args: (k, caller, pick) => [pick(3) === 0 ? somePid(k, caller, pick) : -1, waitOptions(pick)],
        prefers: hasDeadChildren,
      },
      { call: 'kill', weight: 4, args: (k, caller, pick) => [somePid(k, caller, pick), sent(pick)] },
      {
        call: 'kill',
        weight: 5,
        args: (k, caller, pick) => [
          strangersPid(k, caller, pick),
          oneOf<number>(SIGSTOP, SIGTSTP, SIGCONT, SIGCONT)(pick),
        ],
      },
      {
        call: 'tgkill',
        weight: 6,
        args: (k, caller, pick) => {
          const tasks = k.tasks.slots();
          const task = tasks[pick(tasks.length)] ?? caller;
          const [tgid, tid] = [group_leader(k, task), task].map((one) =>
            task_pid_nr_as_seen_by(k, one, caller),
          ) as [number, number];
          return [pick(6) === 0 ? somePid(k, caller, pick) : tgid, tid, sent(pick)];
        },
      },
      { call: 'tkill', weight: 2, args: (k, caller, pick) => [somePid(k, caller, pick), sent(pick)] },
      { call: 'tkill', weight: 2, args: (k, caller, pick) => [strangersPid(k, caller, pick), SIGSTOP] },
      {
        call: 'sigprocmask',
        weight: 6,
        args: (_, __, pick) => [
          oneOf<number>(SIG.SIG_BLOCK, SIG.SIG_BLOCK, SIG.SIG_UNBLOCK)(pick),
          oneOf<readonly number[]>([SIGUSR1, SIGTERM], [SIGCHLD], [SIGUSR1, SIGCHLD, SIGTSTP])(pick),
        ],
      },
      {
        call: 'sigaction',
        weight: 2,
        args: (_, __, pick) => [
          oneOf<number>(SIGUSR1, SIGTERM, SIGUSR1)(pick),
          { answer: { sa_handler: oneOf<number>(HANDLER.SIG_IGN, HANDLER.SIG_HANDLER)(pick) } },
        ],
      },
      { call: 'sigpending', weight: 4, args: () => [] },
      tracing(6),
      { call: 'sigtimedwait', weight: 4, args: () => [[SIGUSR1, SIGTERM, SIGCHLD]] },
      { call: 'unshare', weight: 10, args: (_, __, pick) => [unshareFlags(pick)] },
      {
        call: 'open',
        weight: 5,
        args: (k, _, pick) => [`${someProc(k, pick)}/ns/${links(pick)}`, OPEN.O_RDONLY],
      },
      { call: 'stat', weight: 5, args: (k, _, pick) => [`${someProc(k, pick)}/ns/${links(pick)}`] },
      { call: 'read', weight: 4, args: (k, _, pick) => [`${someProc(k, pick)}/status`, lines(pick)] },
      {
        call: 'pidfd_open',
        weight: 5,
        args: (k, caller, pick) => [somePid(k, caller, pick), oneOf<number>(0, PIDFD.PIDFD_THREAD)(pick)],
      },
      {
        call: 'setns',
        weight: 8,
        args: (_, __, pick) => [3 + pick(3), oneOf(0, 0, CLONE_NEWUTS, CLONE_NEWNS | CLONE_NEWUTS)(pick)],
      },
      {
        call: 'pidfd_send_signal',
        weight: 5,
        args: (k, caller, pick) => [
          pick(2) === 0 ? someTarget(k, caller, pick) : 3 + pick(3),
          oneOf<number>(SIGUSR1, SIGUSR1, SIGURG, SIGTERM, 0, 65)(pick),
          oneOf<number>(
            0,
            0,
            PIDFD_SIGNAL.PIDFD_SIGNAL_THREAD,
            PIDFD_SIGNAL.PIDFD_SIGNAL_THREAD_GROUP,
            PIDFD_SIGNAL.PIDFD_SIGNAL_PROCESS_GROUP,
          )(pick),
        ],
      },
      openingProcesses,
      { call: 'setsid', weight: 1, args: () => [], prefers: isOrdinary },
      {
        call: 'setpgid',
        weight: 2,
        args: (k, caller, pick) => [oneOf(0, somePid(k, caller, pick))(pick), 0],
        prefers: isOrdinary,
      },
      { call: 'prctl', weight: 1, args: (_, __, pick) => [36, pick(2), 0, 0, 0], prefers: isOrdinary },
    ],
  },
};
