/** Scopes of a second, for POSIX message queues. */
import { each } from '../../checker/index.ts';
import type { Capability } from '../constants.ts';
import { CLONE, MNT, OPEN, SIGNAL } from '../constants.ts';
import { type LinuxScope, linuxScope } from '../scopes/scope.ts';
import { MQ_OFLAG } from './constants.ts';

const { CLONE_NEWIPC, CLONE_NEWNS, CLONE_NEWUSER } = CLONE;
const { O_CREAT, O_EXCL, O_NONBLOCK } = MQ_OFLAG;
const { O_RDONLY, O_RDWR, O_WRONLY } = OPEN;
const { SIGCHLD } = SIGNAL;

const parameters = { depthMax: 0, pid_max: 3 } as const;
const room = { pidNamespaces: 1, utsNamespaces: 1, ipcNamespaces: 1, tasks: 2 } as const;

const size = (maxmsg: number, msgsize: number) => ({ answer: { maxmsg, msgsize } });
const one = size(1, 1);

export const tinyMqueues: LinuxScope = linuxScope({
  name: 'tiny-mqueues',
  says: 'A queue is made, opened, closed and removed in two IPC namespaces, which are made and left.',
  ...room,
  ipcNamespaces: 2,
  mqueues: 2,
  files: 2,
  parameters: { ...parameters, descriptorMax: 3 },
  schedule: 'interleaved',
  calls: [
    ...each('clone', [SIGCHLD]),
    ...each('unshare', [CLONE_NEWIPC]),
    ...each('_exit', [0]),
    ...each('mq_open', ['q'], [O_RDWR, O_RDWR | O_CREAT], [0o600], [one]),
    ...each('mq_unlink', ['q']),
    ...each('close', [3]),
  ],
  pinned: { states: 208, transitions: 942, depth: 9 },
});

const effective = (capability: Capability) =>
  [{ answer: {} }, { answer: { effective: [capability], permitted: [capability] } }] as const;

export const tinyMqueuePermissions: LinuxScope = linuxScope({
  name: 'tiny-mqueue-permissions',
  says: 'Who may open and remove a queue: its owner, its group and others, with capabilities here and there.',
  ...room,
  tasks: 1,
  userNamespaces: 2,
  ipcNamespaces: 2,
  mqueues: 1,
  files: 2,
  parameters: { ...parameters, pid_max: 2, descriptorMax: 3 },
  schedule: 'settled',
  calls: [
    ...each('unshare', [CLONE_NEWUSER, CLONE_NEWUSER | CLONE_NEWIPC]),
    ...each('setresuid', [-1], [0, 1], [-1]),
    ...each('setresgid', [-1], [1], [-1]),
    ...['CAP_DAC_READ_SEARCH', 'CAP_FOWNER'].flatMap((capability) => {
      const [head, data] = effective(capability as Capability);
      return each('capset', [head], [data]);
    }),
    ...each('mq_open', ['q'], [O_RDONLY, O_WRONLY], [0], [one]),
    ...each('mq_open', ['q'], [O_RDWR | O_CREAT | O_EXCL], [0o426, 0o246], [one]),
    ...each('mq_unlink', ['q']),
    ...each('close', [3]),
  ],
  pinned: { states: 2241, transitions: 8575, depth: 10 },
});

export const tinyMqueueMessages: LinuxScope = linuxScope({
  name: 'tiny-mqueue-messages',
  says: 'Messages of several priorities and lengths, by descriptors that are open for that and for other things.',
  ...room,
  tasks: 1,
  mqueues: 1,
  files: 3,
  parameters: { ...parameters, pid_max: 2, descriptorMax: 4 },
  schedule: 'settled',
  calls: [
    ...each('mq_open', ['q'], [O_WRONLY | O_RDWR | O_CREAT, O_RDONLY | O_NONBLOCK], [0o600], [size(2, 1)]),
    ...each('mq_open', ['q'], [O_RDWR | O_CREAT | O_NONBLOCK], [0o666], [size(2, 1)]),
    ...each('mq_timedsend', [3], ['a'], [1], [0, 1, 32768]),
    ...each('mq_timedsend', [2, 3, 4], ['aa'], [2], [0]),
    ...each('mq_timedreceive', [2, 3, 4], [1]),
    ...each('mq_timedreceive', [3], [0]),
    ...each('mq_getsetattr', [2, 3], [null, { answer: { flags: 0 } }]),
    ...each('mq_getsetattr', [3], [{ answer: { flags: O_NONBLOCK } }, { answer: { flags: 1 } }]),
    ...each('mq_unlink', ['q']),
    ...each('close', [3, 4]),
  ],
  pinned: { states: 361, transitions: 2392, depth: 10 },
});

export const tinyMqueueLimits: LinuxScope = linuxScope({
  name: 'tiny-mqueue-limits',
  says: 'Queues of every size that there may be, and of others, under limits that are changed.',
  ...room,
  tasks: 1,
  mqueues: 2,
  files: 2,
  parameters: { ...parameters, pid_max: 2, descriptorMax: 3, ipcSysctls: { queues_max: 1 } },
  schedule: 'settled',
  calls: [
    ...each('setresuid', [1], [1], [1]),
    ...each(
      'mq_open',
      ['q'],
      [O_RDONLY | O_CREAT],
      [0o777],
      [
        null,
        one,
        size(0, 1),
        size(1, 0),
        size(65537, 1),
        size(1, 16777217),
        size(1, 900000),
        size(11, 1),
        size(1, 8193),
      ],
    ),
    ...each('mq_open', ['', '.', '..', 'a/b'], [O_RDONLY | O_CREAT], [0], [one]),
    ...each('mq_open', ['r'], [O_RDONLY | O_CREAT], [0], [one]),
    ...each('mq_unlink', ['', '/', 'q', 'r']),
    ...each('close', [3]),
    ...each('write', ['/proc/sys/fs/mqueue/msg_max'], ['0', '9', '65537']),
    ...each('write', ['/proc/sys/fs/mqueue/msgsize_max'], ['127', '200']),
    ...each('write', ['/proc/sys/fs/mqueue/queues_max'], ['2']),
    ...each('read', ['/proc/sys/fs/mqueue/msg_max'], [null]),
  ],
  pinned: { states: 1860, transitions: 9834, depth: 12 },
});

export const tinyMqueueMounts: LinuxScope = linuxScope({
  name: 'tiny-mqueue-mounts',
  says: 'Queues are mounted and opened there, by root and another user, before and after their namespace is gone.',
  ...room,
  tasks: 1,
  ipcNamespaces: 2,
  mntNamespaces: 1,
  mqueues: 2,
  files: 2,
  mounts: 3,
  parameters: { ...parameters, pid_max: 2, descriptorMax: 3 },
  schedule: 'settled',
  calls: [
    ...each('unshare', [CLONE_NEWIPC]),
    ...each('mq_open', ['q'], [O_RDWR | O_CREAT], [0o600], [one]),
    ...each('mq_unlink', ['q']),
    ...each('close', [3]),
    ...each('mount', ['none'], ['/tmp/proc', '/tmp/a'], ['mqueue'], [0]),
    ...each('umount2', ['/tmp/proc'], [MNT.MNT_DETACH]),
    ...each('open', ['/tmp/proc/q'], [O_RDONLY, O_RDWR | O_CREAT]),
    ...each('setresuid', [-1], [0, 1], [-1]),
  ],
  pinned: { states: 644, transitions: 2_886, depth: 19 },
});

export const tinyMqueueMountPower: LinuxScope = linuxScope({
  name: 'tiny-mqueue-mount-power',
  says: 'Who makes user, mount and IPC namespaces mounts queues, where it may.',
  ...room,
  tasks: 1,
  userNamespaces: 2,
  ipcNamespaces: 2,
  mntNamespaces: 2,
  mqueues: 1,
  mounts: 7,
  parameters: { ...parameters, pid_max: 2 },
  schedule: 'settled',
  calls: [
    ...each('unshare', [CLONE_NEWUSER | CLONE_NEWNS, CLONE_NEWIPC]),
    ...each('mount', ['none'], ['/tmp/proc'], ['mqueue'], [0]),
    ...each('umount2', ['/tmp/proc'], [MNT.MNT_DETACH]),
  ],
  pinned: { states: 68, transitions: 158, depth: 13 },
});

export const mqueueScopes: readonly LinuxScope[] = [
  tinyMqueueMounts,
  tinyMqueueMountPower,
  tinyMqueues,
  tinyMqueuePermissions,
  tinyMqueueMessages,
  tinyMqueueLimits,
];
