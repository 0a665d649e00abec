/** Scopes of a second, for time namespaces. */
import { each } from '../../checker/index.ts';
import { CLOCK, CLONE, OPEN, PAGE_SIZE, PRCTL, SIGNAL, TIMER_ABSTIME, WAIT } from '../constants.ts';
import { type LinuxScope, linuxScope } from '../scopes/scope.ts';

const { CLONE_NEWTIME, CLONE_NEWUSER, CLONE_VM } = CLONE;
const { SIGCHLD } = SIGNAL;

const own = '/proc/self/timens_offsets';
const ofTheSecond = '/proc/2/timens_offsets';

const tinyTime: LinuxScope = linuxScope({
  name: 'tiny-time',
  says: 'Two tasks and the time namespaces that they aim their children at.',
  tasks: 3,
  pidNamespaces: 1,
  utsNamespaces: 1,
  timeNamespaces: 3,
  parameters: { depthMax: 0, pid_max: 4 },
  schedule: 'settled',
  calls: [
    ...each('clone', [SIGCHLD]),
    ...each('unshare', [CLONE_NEWTIME]),
    ...each('_exit', [0]),
    ...each('wait4', [-1], [WAIT.WNOHANG]),
  ],
  pinned: { states: 1_053, transitions: 6_122, depth: 18 },
});

const tinyOffsets: LinuxScope = linuxScope({
  name: 'tiny-offsets',
  says: 'Two tasks, also of other users, write the offsets of two time namespaces and read their clocks.',
  tasks: 2,
  userNamespaces: 2,
  pidNamespaces: 1,
  utsNamespaces: 1,
  timeNamespaces: 3,
  parameters: { depthMax: 0, pid_max: 3 },
  schedule: 'settled',
  calls: [
    ...each('clone', [SIGCHLD, SIGCHLD | CLONE_VM, SIGCHLD | CLONE_NEWUSER]),
    ...each('clone3', [{ answer: { flags: CLONE_NEWTIME, exit_signal: SIGCHLD } }], [88]),
    ...each('unshare', [CLONE_NEWTIME]),
    ...each('write', [own, ofTheSecond], ['boottime 9 0\nboottime 7 999999999\nx']),
    ...each('write', [own], ['monotonic5 1 ', 'monotonic 5 1000000000']),
    ...each('write', [own], ['boottime 9223372037 0', '1 4 0'.padEnd(PAGE_SIZE)]),
    ...each('read', [ofTheSecond, '/proc/uptime'], [null]),
    ...each('clock_gettime', [CLOCK.CLOCK_MONOTONIC, CLOCK.CLOCK_BOOTTIME]),
    ...each('clock_nanosleep', [CLOCK.CLOCK_MONOTONIC], [TIMER_ABSTIME], [1]),
    ...each('execve', ['/tmp/plain']),
    ...each('_exit', [0]),
  ],
  pinned: { states: 5_904, transitions: 118_182, depth: 12 },
});

const tinyOffsetFiles: LinuxScope = linuxScope({
  name: 'tiny-offset-files',
  says: 'Two tasks, one in a user namespace of its own, hold the file of offsets of either of them open.',
  tasks: 2,
  userNamespaces: 2,
  pidNamespaces: 1,
  utsNamespaces: 1,
  timeNamespaces: 2,
  files: 2,
  parameters: { depthMax: 0, pid_max: 3, descriptorMax: 3 },
  schedule: 'settled',
  calls: [
    ...each('clone', [SIGCHLD | CLONE_VM, SIGCHLD | CLONE_NEWUSER | CLONE_VM]),
    ...each('unshare', [CLONE_NEWTIME]),
    ...each('open', [own], [OPEN.O_RDONLY, OPEN.O_RDWR]),
    ...each('open', [ofTheSecond], [OPEN.O_RDWR]),
    ...each('open', ['/proc/self/ns/time', '/proc/self/ns/time_for_children'], [OPEN.O_RDONLY]),
    ...each('setns', [3], [0]),
    ...each('write', [3], ['monotonic 5 0', 'monotonic 5', 'boottime 6 0\n']),
    ...each('pwrite', [3], ['monotonic 5 0'], [0]),
    ...each('read', [3], [null]),
    ...each('lseek', [3], [7], [0]),
    ...each('clock_gettime', [CLOCK.CLOCK_MONOTONIC]),
    ...each('close', [3]),
    ...each('_exit', [0]),
    ...each('wait4', [-1], [WAIT.WNOHANG]),
  ],
  pinned: { states: 4_822, transitions: 44_614, depth: 19 },
});

const tinyOffsetOwners: LinuxScope = linuxScope({
  name: 'tiny-offset-owners',
  says: 'Two tasks, also of other users, open the file of offsets of each other.',
  tasks: 2,
  pidNamespaces: 1,
  utsNamespaces: 1,
  timeNamespaces: 2,
  files: 2,
  parameters: { depthMax: 0, pid_max: 3, descriptorMax: 3 },
  schedule: 'settled',
  calls: [
    ...each('clone', [SIGCHLD]),
    ...each('unshare', [CLONE_NEWTIME]),
    ...each('setresuid', [1000], [1000], [1000]),
    ...each('prctl', [PRCTL.PR_SET_DUMPABLE], [1]),
    ...each('open', ['/proc/1/timens_offsets', ofTheSecond], [OPEN.O_RDONLY, OPEN.O_RDWR]),
    ...each('write', [own, ofTheSecond], ['1 5 0']),
    ...each('read', [3], [null]),
    ...each('close', [3]),
  ],
  pinned: { states: 1_820, transitions: 14_538, depth: 9 },
});

export const timeScopes: readonly LinuxScope[] = [tinyTime, tinyOffsets, tinyOffsetFiles, tinyOffsetOwners];
