/** Scopes of a second, for cgroups and their namespaces. */
import { each } from '../../checker/index.ts';
import { CLONE, OPEN, SIGNAL, WAIT } from '../constants.ts';
import { type LinuxScope, linuxScope } from '../scopes/scope.ts';
import { mountPoint } from './paths.ts';

const { CLONE_INTO_CGROUP, CLONE_NEWCGROUP } = CLONE;
const { SIGCHLD } = SIGNAL;

const [a, b, below] = [`${mountPoint}/a`, `${mountPoint}/b`, `${mountPoint}/a/b`];
const procs = (path: string): string => `${path}/cgroup.procs`;

const tinyCgroup: LinuxScope = linuxScope({
  name: 'tiny-cgroup',
  says: 'Two tasks move between three cgroups, which come and go, and in and out of two cgroup namespaces.',
  tasks: 2,
  pidNamespaces: 1,
  utsNamespaces: 1,
  cgroupNamespaces: 2,
  cgroups: 3,
  parameters: { depthMax: 0, pid_max: 3 },
  schedule: 'settled',
  calls: [
    ...each('mkdir', [a, below], [0o755]),
    ...each('rmdir', [a, below]),
    ...each('write', [procs(mountPoint), procs(below)], ['0']),
    ...each('write', [procs(a)], ['0', '2']),
    ...each('read', ['/proc/self/cgroup', '/proc/2/cgroup'], [null]),
    ...each('read', ['/proc/2/mountinfo'], ['cgroup2']),
    ...each('unshare', [CLONE_NEWCGROUP]),
    ...each('clone', [SIGCHLD, SIGCHLD | CLONE_NEWCGROUP]),
    ...each('_exit', [0]),
    ...each('wait4', [-1], [WAIT.WNOHANG]),
  ],
  pinned: { states: 1_182, transitions: 18_088, depth: 17 },
});

const tinyDelegation: LinuxScope = linuxScope({
  name: 'tiny-delegation',
  says: 'Two cgroups, one of which is given to an ordinary user, who makes others there and moves.',
  tasks: 1,
  pidNamespaces: 1,
  utsNamespaces: 1,
  cgroups: 4,
  parameters: { depthMax: 0, pid_max: 3 },
  schedule: 'settled',
  calls: [
    ...each('mkdir', [a, b, below, `${mountPoint}/two\nlines`, `${procs(b)}/a`], [0o755]),
    ...each('rmdir', [below, procs(a)]),
    ...each('chown', [a, procs(a)], [1000], [0]),
    // A group that is his own only by setgroups(2).
    ...each('setgroups', [1], [[7]]),
    ...each('chown', [a], [1000], [7]),
    ...each('write', [procs(a), procs(b), procs(below)], ['0', '']),
    ...each('write', [procs(a)], ['1 2', '9']),
    ...each('setresuid', [-1], [0, 1000], [-1]),
  ],
  pinned: { states: 1_194, transitions: 11_358, depth: 10 },
});

const tinyIntoCgroup: LinuxScope = linuxScope({
  name: 'tiny-into-cgroup',
  says: 'A child is born into a cgroup by a descriptor of it, which may be gone, and moved by one of its file.',
  tasks: 2,
  pidNamespaces: 1,
  utsNamespaces: 1,
  cgroupNamespaces: 2,
  cgroups: 2,
  files: 3,
  parameters: { depthMax: 0, pid_max: 3, descriptorMax: 4 },
  schedule: 'settled',
  calls: [
    ...each('mkdir', [a], [0o755]),
    ...each('rmdir', [a]),
    ...each('chown', [procs(a)], [1000], [0]),
    ...each('open', [a], [OPEN.O_RDONLY]),
    ...each('open', [procs(a)], [OPEN.O_RDONLY, OPEN.O_WRONLY]),
    ...each('write', [3], ['0']),
    ...each('close', [3]),
    ...each(
      'clone3',
      [0, CLONE_NEWCGROUP].map((flags) => ({
        answer: { flags: CLONE_INTO_CGROUP + flags, exit_signal: SIGCHLD, cgroup: 3 },
      })),
      [88],
    ),
    ...each('setresuid', [-1], [1000], [-1]),
  ],
  pinned: { states: 7_288, transitions: 58_376, depth: 15 },
});

const tinyIntoBelow: LinuxScope = linuxScope({
  name: 'tiny-into-below',
  says: 'A child is made in a cgroup below that of its maker, whom the one belongs to and the other does not.',
  tasks: 2,
  pidNamespaces: 1,
  utsNamespaces: 1,
  cgroups: 3,
  files: 2,
  parameters: { depthMax: 0, pid_max: 3, descriptorMax: 3 },
  schedule: 'settled',
  calls: [
    ...each('mkdir', [a, below], [0o755]),
    ...each('chown', [procs(a)], [1000], [0]),
    ...each('write', [procs(a)], ['0']),
    ...each('open', [below], [OPEN.O_PATH]),
    ...each('setresuid', [-1], [1000], [-1]),
    ...each('clone3', [{ answer: { flags: CLONE_INTO_CGROUP, exit_signal: SIGCHLD, cgroup: 3 } }], [88]),
  ],
  pinned: { states: 68, transitions: 274, depth: 8 },
});

const type = (path: string): string => `${path}/cgroup.type`;
const belowB = `${b}/c`;

const tinyThreaded: LinuxScope = linuxScope({
  name: 'tiny-threaded',
  says: 'Three cgroups become threaded, or not, while one task moves between them and another does not.',
  tasks: 2,
  pidNamespaces: 1,
  utsNamespaces: 1,
  cgroupNamespaces: 1,
  cgroups: 4,
  parameters: { depthMax: 0, pid_max: 3 },
  schedule: 'settled',
  calls: [
    ...each('mkdir', [a, b, belowB], [0o755]),
    ...each('write', [type(a), type(belowB)], ['threaded']),
    ...each('write', [type(b)], ['threaded', ' threaded\n', '', 'domain']),
    ...each('write', [type(mountPoint)], ['threaded']),
    ...each('write', [procs(a), procs(belowB)], ['0']),
    ...each('read', [type(mountPoint), type(a), type(b), type(belowB)], [null]),
    ...each('clone', [SIGCHLD]),
    ...each('setresuid', [-1], [1000], [-1]),
  ],
  pinned: { states: 892, transitions: 13_310, depth: 11 },
});

const thread = CLONE.CLONE_VM | CLONE.CLONE_SIGHAND | CLONE.CLONE_THREAD;

const tinyThreadsOfCgroups: LinuxScope = linuxScope({
  name: 'tiny-threads-of-cgroups',
  says: 'A process of two threads moves between two cgroups, of which one becomes threaded; the second is born there.',
  tasks: 2,
  pidNamespaces: 1,
  utsNamespaces: 1,
  cgroupNamespaces: 1,
  cgroups: 2,
  files: 2,
  parameters: { depthMax: 0, pid_max: 3, descriptorMax: 3 },
  schedule: 'settled',
  calls: [
    ...each('mkdir', [a], [0o755]),
    ...each('open', [a], [OPEN.O_RDONLY]),
    ...each('write', [type(a)], ['threaded']),
    ...each('write', [procs(a)], ['0', '2']),
    ...each('write', [procs(mountPoint)], ['0']),
    ...each('read', ['/proc/self/cgroup', '/proc/thread-self/cgroup'], [null]),
    ...each(
      'clone3',
      [{ flags: thread }, { flags: thread + CLONE_INTO_CGROUP, cgroup: 3 }].map((answer) => ({ answer })),
      [88],
    ),
    ...each('exit', [0]),
  ],
  pinned: { states: 36, transitions: 288, depth: 5 },
});

const tinyNsdelegate: LinuxScope = linuxScope({
  name: 'tiny-nsdelegate',
  says: 'Cgroup namespaces are boundaries: two tasks move in and out, and one is born there.',
  tasks: 2,
  pidNamespaces: 1,
  utsNamespaces: 1,
  cgroupNamespaces: 2,
  cgroups: 3,
  files: 3,
  parameters: { depthMax: 0, pid_max: 3, descriptorMax: 4, nsdelegate: true },
  schedule: 'settled',
  calls: [
    ...each('mkdir', [a, below], [0o755]),
    ...each('write', [procs(mountPoint), procs(below)], ['0']),
    ...each('write', [procs(a)], ['0', '2']),
    ...each('write', [type(a), type(below)], ['threaded']),
    ...each('open', [procs(mountPoint)], [OPEN.O_WRONLY]),
    ...each('open', [mountPoint], [OPEN.O_RDONLY]),
    ...each('write', [3], ['0']),
    ...each('unshare', [CLONE_NEWCGROUP]),
    ...each('clone3', [{ answer: { flags: CLONE_INTO_CGROUP, exit_signal: SIGCHLD, cgroup: 3 } }], [88]),
    ...each('_exit', [0]),
  ],
  pinned: { states: 4_238, transitions: 26_131, depth: 14 },
});

export const cgroupScopes: readonly LinuxScope[] = [
  tinyCgroup,
  tinyDelegation,
  tinyIntoCgroup,
  tinyIntoBelow,
  tinyThreaded,
  tinyThreadsOfCgroups,
  tinyNsdelegate,
];
