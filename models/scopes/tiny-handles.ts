/** Scopes of seconds for descriptors, handles on namespaces, and pidfds. */
import { each } from '../../checker/index.ts';
import { CLONE, FCNTL, NSIO, OPEN, PIDFD_GET, PIDFD_SELF, PRCTL, SIGNAL, WAIT } from '../constants.ts';
import { allCapabilities, cap_drop, capabilities } from '../credentials/capabilities.ts';
import { type LinuxScope, linuxScope } from './scope.ts';

const { CLONE_NEWCGROUP, CLONE_NEWIPC, CLONE_NEWNET, CLONE_NEWNS } = CLONE;
const { CLONE_NEWPID, CLONE_NEWTIME, CLONE_NEWUSER, CLONE_NEWUTS } = CLONE;
const { SIGCHLD } = SIGNAL;
const { O_RDONLY, O_WRONLY, O_RDWR, O_CLOEXEC, O_PATH } = OPEN;
const { F_GETFD, F_SETFD } = FCNTL;

const withFirst = { depthMax: 0, pid_max: 3, descriptorMax: 4 };

export const tinyDescriptors: LinuxScope = linuxScope({
  name: 'tiny-descriptors',
  says: 'Two tasks open, copy, mark and close two descriptors each.',
  tasks: 2,
  pidNamespaces: 1,
  utsNamespaces: 1,
  files: 3,
  parameters: { ...withFirst, descriptorMax: 4 },
  schedule: 'settled',
  calls: [
    ...each('fork'),
    ...each('_exit', [0]),
    ...each('open', ['/proc/self/ns/uts'], [O_RDONLY, O_RDONLY | O_CLOEXEC, O_RDWR]),
    ...each('open', ['/proc/1/ns/uts'], [O_PATH | O_WRONLY]),
    ...each('open', ['/proc/2/status'], [O_RDONLY]),
    ...each('close', [3, 4]),
    ...each('dup', [-1, 3]),
    ...each('dup2', [3], [3, 4]),
    ...each('dup3', [4], [3, 4], [O_CLOEXEC, O_WRONLY]),
    ...each('dup3', [9], [9], [0]),
    ...each('fcntl', [3], [F_GETFD], [0]),
    ...each('fcntl', [3], [F_SETFD], [0, 1]),
    ...each('fstat', [3, 9]),
    ...each('setns', [0, 3], [0]),
    ...each('ioctl', [3], [NSIO.NS_GET_NSTYPE], [0]),
  ],
  pinned: { states: 2_099, transitions: 40_034, depth: 12 },
});

export const tinySetns: LinuxScope = linuxScope({
  name: 'tiny-setns',
  says: 'Three tasks with other ids and less power enter user and UTS namespaces that one of them has made.',
  tasks: 3,
  userNamespaces: 3,
  pidNamespaces: 1,
  utsNamespaces: 3,
  files: 3,
  parameters: { ...withFirst, pid_max: 4, descriptorMax: 3 },
  schedule: 'settled',
  calls: [
    ...each('clone', [SIGCHLD, SIGCHLD | CLONE_NEWUSER | CLONE_NEWUTS]),
    ...each('open', ['/proc/2/ns/user', '/proc/2/ns/uts', '/proc/1/ns/uts'], [O_RDONLY]),
    ...each('setns', [3], [0, CLONE_NEWUTS, CLONE_NEWUTS | CLONE_NEWUSER]),
    ...each('setresuid', [-1], [0, 1000], [-1]),
    ...each('ioctl', [3], [NSIO.NS_GET_USERNS, NSIO.NS_GET_PARENT, NSIO.NS_GET_OWNER_UID, 7], [0]),
    ...each('close', [3]),
  ],
  pinned: { states: 26_222, transitions: 310_311, depth: 18 },
});

export const tinySetnsOwn: LinuxScope = linuxScope({
  name: 'tiny-setns-own',
  says: 'A task gives up all capabilities but CAP_SYS_ADMIN, and would enter the user namespace that it is in, or that it has made.',
  tasks: 2,
  userNamespaces: 3,
  pidNamespaces: 1,
  utsNamespaces: 1,
  files: 2,
  parameters: { ...withFirst, descriptorMax: 3 },
  schedule: 'settled',
  calls: [
    ...each('clone', [SIGCHLD | CLONE_NEWUSER]),
    ...each('open', ['/proc/self/ns/user', '/proc/2/ns/user'], [O_RDONLY]),
    ...each(
      'capset',
      [{ answer: {} }],
      [{ answer: { permitted: ['CAP_SYS_ADMIN'], effective: ['CAP_SYS_ADMIN'], inheritable: [] } }],
    ),
    ...each('setns', [3], [CLONE_NEWUSER]),
  ],
  pinned: { states: 42, transitions: 146, depth: 6 },
});

export const tinySetnsKinds: LinuxScope = linuxScope({
  name: 'tiny-setns-kinds',
  says: 'A task without CAP_SYS_CHROOT leaves and enters namespaces of every kind.',
  tasks: 1,
  userNamespaces: 2,
  pidNamespaces: 2,
  utsNamespaces: 2,
  ipcNamespaces: 2,
  netNamespaces: 2,
  mntNamespaces: 2,
  cgroupNamespaces: 2,
  timeNamespaces: 2,
  files: 2,
  parameters: {
    ...withFirst,
    descriptorMax: 3,
    first: { effective: cap_drop(allCapabilities, capabilities('CAP_SYS_CHROOT')) },
  },
  schedule: 'settled',
  calls: [
    ...each('unshare', [
      CLONE_NEWUSER | CLONE_NEWNS,
      CLONE_NEWNS | CLONE_NEWUTS | CLONE_NEWIPC,
      CLONE_NEWCGROUP | CLONE_NEWNET | CLONE_NEWTIME,
    ]),
    ...each(
      'open',
      ['mnt', 'ipc', 'cgroup', 'net', 'time', 'time_for_children', 'pid'].map(
        (kind) => `/proc/self/ns/${kind}`,
      ),
      [O_RDONLY],
    ),
    ...each('setns', [3], [0]),
    ...each('ioctl', [3], [NSIO.NS_GET_USERNS, NSIO.NS_GET_NSTYPE, NSIO.NS_GET_PARENT], [0]),
    ...each(
      'ioctl',
      [3],
      [NSIO.NS_GET_OWNER_UID, NSIO.NS_GET_MNTNS_ID, NSIO.NS_GET_ID, NSIO.NS_MNT_GET_NEXT],
      [0],
    ),
    ...each('close', [3]),
  ],
  pinned: { states: 6_848, transitions: 35_392, depth: 23 },
});

export const tinySetnsPid: LinuxScope = linuxScope({
  name: 'tiny-setns-pid',
  says: 'Three tasks enter, leave and reset the PID namespaces of their children, live and dead.',
  tasks: 3,
  userNamespaces: 2,
  pidNamespaces: 2,
  utsNamespaces: 1,
  files: 2,
  parameters: { depthMax: 2, pid_max: 4, descriptorMax: 3 },
  schedule: 'settled',
  calls: [
    ...each('clone', [SIGCHLD, SIGCHLD | CLONE_NEWPID, SIGCHLD | CLONE_NEWPID | CLONE_NEWUSER]),
    ...each('open', ['/proc/2/ns/pid', '/proc/self/ns/pid'], [O_RDONLY]),
    ...each('setns', [3], [0]),
    ...each('unshare', [CLONE_NEWPID]),
    ...each('ioctl', [3], [NSIO.NS_GET_PARENT], [0]),
    ...each('ioctl', [3], [NSIO.NS_GET_PID_IN_PIDNS, NSIO.NS_GET_TGID_FROM_PIDNS], [1, 2]),
    ...each('ioctl', [3], [NSIO.NS_GET_MNTNS_ID], [0]),
    ...each('_exit', [0]),
    ...each('wait4', [-1], [WAIT.WNOHANG]),
    ...each('close', [3]),
  ],
  pinned: { states: 14_316, transitions: 146_744, depth: 19 },
});

export const tinyPidfds: LinuxScope = linuxScope({
  name: 'tiny-pidfds',
  says: 'Two tasks, one after the other in PID and user namespaces of its own, reach for each other through pidfds.',
  tasks: 2,
  userNamespaces: 2,
  pidNamespaces: 2,
  utsNamespaces: 2,
  files: 3,
  parameters: { depthMax: 1, pid_max: 4, descriptorMax: 4 },
  schedule: 'settled',
  calls: [
    ...each('clone', [SIGCHLD, SIGCHLD | CLONE_NEWPID, SIGCHLD | CLONE_NEWUSER | CLONE_NEWUTS]),
    ...each('unshare', [CLONE_NEWPID]),
    ...each('pidfd_open', [0, 1, 2], [0]),
    ...each('pidfd_open', [1], [1]),
    ...each('pidfd_send_signal', [3], [0, 65], [0]),
    ...each('pidfd_send_signal', [0, 3], [0], [3]),
    ...each('pidfd_getfd', [3], [3, 9], [0]),
    ...each('pidfd_getfd', [0, 3], [3], [1]),
    ...each('setns', [3], [0, CLONE_NEWUTS, CLONE_NEWUTS | CLONE_NEWUSER, CLONE_NEWPID | CLONE.CLONE_FS]),
    ...each('ioctl', [3], [PIDFD_GET.PIDFD_GET_UTS_NAMESPACE], [0, 1]),
    ...each('ioctl', [3], [PIDFD_GET.PIDFD_GET_PID_FOR_CHILDREN_NAMESPACE, NSIO.NS_GET_NSTYPE], [0]),
    ...each('_exit', [0]),
    ...each('wait4', [-1], [WAIT.WNOHANG]),
    ...each('close', [3]),
  ],
  pinned: { states: 17_981, transitions: 104_086, depth: 24 },
});

export const tinyLinks: LinuxScope = linuxScope({
  name: 'tiny-links',
  says: 'Two tasks, of other users, without power and with memory that is not dumpable, look at each other’s namespaces.',
  tasks: 2,
  userNamespaces: 2,
  pidNamespaces: 2,
  utsNamespaces: 1,
  files: 2,
  parameters: { depthMax: 1, pid_max: 4, descriptorMax: 3 },
  schedule: 'interleaved',
  calls: [
    ...each('clone', [SIGCHLD, SIGCHLD | CLONE_NEWUSER]),
    ...each('unshare', [CLONE_NEWPID]),
    ...each('setresuid', [1000], [1000], [-1, 1000]),
    ...each('setresuid', [1001], [1001], [1001]),
    ...each('setresuid', [-1], [0, 1000], [-1]),
    ...each('prctl', [PRCTL.PR_SET_DUMPABLE], [1]),
    ...each('stat', ['/proc/1/ns/uts', '/proc/2/ns/user', '/proc/2/ns/pid_for_children', '/proc/2/ns/pid']),
    ...each('open', ['/proc/2/ns/uts'], [O_RDONLY, O_RDWR]),
    ...each('close', [3]),
    ...each('_exit', [0]),
  ],
  pinned: { states: 8_268, transitions: 87_956, depth: 12 },
});

export const tinyProcessDirectories: LinuxScope = linuxScope({
  name: 'tiny-process-directories',
  says: 'Two tasks signal each other, or themselves, by what passes for a pidfd to one call only.',
  tasks: 2,
  userNamespaces: 1,
  pidNamespaces: 2,
  utsNamespaces: 1,
  files: 2,
  parameters: { depthMax: 1, pid_max: 4, descriptorMax: 4 },
  schedule: 'settled',
  calls: [
    ...each('clone', [SIGCHLD, SIGCHLD | CLONE_NEWPID]),
    ...each('open', ['/proc/1', '/proc/2'], [O_RDONLY, O_WRONLY]),
    ...each('open', ['/proc/1'], [O_PATH]),
    ...each('open', ['/proc/self/ns/uts'], [O_RDONLY]),
    ...each('pidfd_send_signal', [3, ...Object.values(PIDFD_SELF)], [0, SIGNAL.SIGKILL, 65], [0]),
    ...each('pidfd_getfd', [3, PIDFD_SELF.PIDFD_SELF_THREAD], [3], [0]),
    ...each('setns', [3], [0]),
    ...each('read', [3], [null]),
    ...each('write', [3], ['x']),
    ...each('_exit', [0]),
    ...each('wait4', [-1], [WAIT.WNOHANG]),
    ...each('close', [3]),
  ],
  pinned: { states: 90, transitions: 916, depth: 7 },
});

export const tinySight: LinuxScope = linuxScope({
  name: 'tiny-sight',
  says: 'A task, and one in namespaces of its own that it makes, ask handles for what is above them.',
  tasks: 2,
  userNamespaces: 2,
  pidNamespaces: 2,
  utsNamespaces: 2,
  files: 3,
  parameters: { depthMax: 1, pid_max: 4, descriptorMax: 4 },
  schedule: 'settled',
  calls: [
    ...each('clone', [SIGCHLD | CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWUTS]),
    ...each(
      'open',
      ['/proc/self/ns/uts', '/proc/self/ns/pid', '/proc/2/ns/pid', '/proc/self/ns/user'],
      [O_RDONLY],
    ),
    ...each('ioctl', [3, 4], [NSIO.NS_GET_USERNS, NSIO.NS_GET_PARENT], [0]),
    ...each('ioctl', [3], [NSIO.NS_GET_MNTNS_ID, NSIO.NS_GET_PID_IN_PIDNS], [1]),
    ...each('pidfd_send_signal', [3], [0], [0]),
    ...each('close', [3, 4]),
  ],
  pinned: { states: 530, transitions: 1_869, depth: 9 },
});

export const tinyNsIds: LinuxScope = linuxScope({
  name: 'tiny-ns-ids',
  says: 'Two tasks make namespaces, let go of them, and ask for their numbers.',
  tasks: 2,
  userNamespaces: 2,
  pidNamespaces: 2,
  utsNamespaces: 2,
  mntNamespaces: 2,
  files: 2,
  nsIds: true,
  parameters: { depthMax: 1, pid_max: 4, descriptorMax: 3, nsIdMax: 7 },
  schedule: 'settled',
  calls: [
    ...each('clone', [SIGCHLD, SIGCHLD | CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWUTS]),
    ...each('unshare', [CLONE_NEWNS, CLONE_NEWUTS]),
    ...each('open', ['/proc/self/ns/uts', '/proc/self/ns/mnt'], [O_RDONLY]),
    ...each('ioctl', [3], [NSIO.NS_GET_ID, NSIO.NS_GET_MNTNS_ID], [0]),
    ...each('close', [3]),
    ...each('_exit', [0]),
    ...each('wait4', [-1], [WAIT.WNOHANG]),
  ],
  pinned: { states: 3_079, transitions: 16_816, depth: 15 },
});

export const tinyInjected: LinuxScope = linuxScope({
  name: 'tiny-injected',
  says: 'Tasks are born into the PID namespace of a user namespace below their own, and live and die there.',
  tasks: 3,
  userNamespaces: 2,
  pidNamespaces: 3,
  utsNamespaces: 1,
  files: 2,
  parameters: { depthMax: 2, pid_max: 4, descriptorMax: 3 },
  schedule: 'interleaved',
  calls: [
    ...each('clone', [SIGCHLD, SIGCHLD | CLONE_NEWPID, SIGCHLD | CLONE_NEWPID | CLONE_NEWUSER]),
    ...each('unshare', [CLONE_NEWPID]),
    ...each('open', ['/proc/2/ns/pid'], [O_RDONLY]),
    ...each('setns', [3], [0]),
    ...each('_exit', [0]),
  ],
  pinned: { states: 10_668, transitions: 53_231, depth: 14 },
});

export const handleScopes: readonly LinuxScope[] = [
  tinyDescriptors,
  tinySetns,
  tinySetnsOwn,
  tinySetnsKinds,
  tinySetnsPid,
  tinyPidfds,
  tinyProcessDirectories,
  tinyLinks,
  tinySight,
  tinyNsIds,
  tinyInjected,
];
