/** Scopes of a second, for clone3(2) and the numbers that it chooses. */
import { type Answer, each } from '../../checker/index.ts';
import { CLONE, IDTYPE, OPEN, PIDFD, SIGNAL, WAIT } from '../constants.ts';
import { type LinuxScope, linuxScope } from './scope.ts';

const exit_signal = SIGNAL.SIGCHLD;
const struct = (fields: Readonly<Record<string, Answer>>): Answer => ({ answer: fields });

export const tinyClone3: LinuxScope = linuxScope({
  name: 'tiny-clone3',
  says: 'Structures that make no sense, given to clone3 by a task for whose child there is no number.',
  tasks: 2,
  pidNamespaces: 2,
  utsNamespaces: 1,
  parameters: { depthMax: 1, pid_max: 2 },
  schedule: 'interleaved',
  calls: [
    ...each('clone3', [struct({ exit_signal })], [4097, 63]),
    ...each('clone3', [null], [88]),
    ...each('clone3', [struct({ exit_signal, reserved: 1 })], [96]),
    ...each(
      'clone3',
      [
        struct({ exit_signal }),
        struct({ exit_signal, set_tid: [1], set_tid_size: 33 }),
        struct({ exit_signal, set_tid: [1], set_tid_size: 0 }),
        struct({ exit_signal, set_tid_size: 1 }),
        struct({ exit_signal, set_tid: 1, set_tid_size: 1 }),
        struct({ exit_signal: 65 }),
        struct({ exit_signal, flags: CLONE.CLONE_INTO_CGROUP, cgroup: 2 ** 31 }),
        struct({ exit_signal, flags: CLONE.CLONE_DETACHED }),
        struct({ exit_signal, flags: 2 ** 34 }),
        struct({ flags: CLONE.CLONE_CLEAR_SIGHAND + CLONE.CLONE_SIGHAND + CLONE.CLONE_VM }),
        struct({ exit_signal, flags: CLONE.CLONE_PARENT }),
        struct({ exit_signal, flags: CLONE.CLONE_THREAD | CLONE.CLONE_SIGHAND | CLONE.CLONE_VM }),
        struct({ exit_signal, stack: 0 }),
      ],
      [88],
    ),
  ],
  pinned: { states: 1, transitions: 1, depth: 0 },
});

export const tinySetTid: LinuxScope = linuxScope({
  name: 'tiny-set-tid',
  says: 'Numbers are chosen for tasks in two PID namespaces, by somebody who may and who may not; some fail late.',
  tasks: 2,
  pidNamespaces: 3,
  utsNamespaces: 1,
  parameters: { depthMax: 1, pid_max: 5 },
  schedule: 'settled',
  calls: [
    ...each('fork'),
    ...each(
      'clone3',
      [
        struct({ exit_signal, set_tid: [0] }),
        struct({ exit_signal, set_tid: [1] }),
        struct({ exit_signal, set_tid: [3] }),
        struct({ exit_signal, set_tid: [5] }),
        struct({ exit_signal, set_tid: [1, 3, 3] }),
        struct({ exit_signal, flags: CLONE.CLONE_NEWPID, set_tid: [1, 4] }),
        struct({ exit_signal, flags: CLONE.CLONE_INTO_CGROUP, cgroup: 9 }),
        struct({ exit_signal, flags: CLONE.CLONE_PIDFD + CLONE.CLONE_INTO_CGROUP, pidfd: 1, cgroup: 9 }),
      ],
      [88],
    ),
    ...each('unshare', [CLONE.CLONE_NEWPID]),
    ...each('setresuid', [1000], [1000], [1000]),
    ...each('_exit', [0]),
    ...each('wait4', [-1], [WAIT.WNOHANG]),
  ],
  pinned: { states: 1_360, transitions: 9_434, depth: 14 },
});

export const tinyClonePidfd: LinuxScope = linuxScope({
  name: 'tiny-clone-pidfd',
  says: 'Two tasks are made with a pidfd, in a table of their own or in that of their maker; some fail late.',
  tasks: 2,
  pidNamespaces: 2,
  utsNamespaces: 1,
  files: 3,
  parameters: { depthMax: 1, pid_max: 4, descriptorMax: 4 },
  schedule: 'settled',
  calls: [
    ...each('clone', [exit_signal | CLONE.CLONE_PIDFD, exit_signal | CLONE.CLONE_PIDFD | CLONE.CLONE_FILES]),
    ...each(
      'clone3',
      [
        struct({ exit_signal, flags: CLONE.CLONE_PIDFD | CLONE.CLONE_NEWPID }),
        struct({ exit_signal, flags: CLONE.CLONE_PIDFD, pidfd: 1 }),
        struct({ exit_signal, flags: CLONE.CLONE_PIDFD + CLONE.CLONE_INTO_CGROUP, cgroup: 9 }),
      ],
      [88],
    ),
    ...each('pidfd_send_signal', [3], [0], [0]),
    ...each('pidfd_open', [2], [PIDFD.PIDFD_NONBLOCK]),
    ...each('waitid', [IDTYPE.P_PIDFD], [0, 3, 9], [WAIT.WEXITED]),
    ...each('open', ['/proc/self/ns/uts'], [OPEN.O_RDONLY]),
    ...each('close', [3]),
    ...each('_exit', [0]),
    ...each('wait4', [-1], [WAIT.WNOHANG]),
  ],
  pinned: { states: 1_108, transitions: 6_498, depth: 14 },
});

const [pid_max, ns_last_pid] = ['/proc/sys/kernel/pid_max', '/proc/sys/kernel/ns_last_pid'];

export const tinyPidMax: LinuxScope = linuxScope({
  name: 'tiny-pid-max',
  says: 'Two PID namespaces, whose greatest numbers and last numbers their members set.',
  tasks: 2,
  pidNamespaces: 2,
  utsNamespaces: 1,
  parameters: { depthMax: 1, pid_max: 6, reserved_pids: 2 },
  schedule: 'settled',
  calls: [
    ...each('fork'),
    ...each('clone', [exit_signal | CLONE.CLONE_NEWPID]),
    ...each('write', [pid_max], ['2', '4', '7']),
    ...each('write', [ns_last_pid], ['1', '5']),
    ...each('setresuid', [1000], [1000], [1000]),
    ...each('_exit', [0]),
    ...each('wait4', [-1], [WAIT.WNOHANG]),
  ],
  pinned: { states: 900, transitions: 4_365, depth: 17 },
});
