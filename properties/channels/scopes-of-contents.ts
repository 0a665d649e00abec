/** Scopes in which channels are looked for that lead through what is in namespaces, and through what is shared. */
import { type Answer, each } from '../../checker/index.ts';
import { mountPoint } from '../../models/cgroup/paths.ts';
import { AF, CLONE, MNT, MS, OPEN, PROTO, RTM, SEEK, SIGNAL, SOCK } from '../../models/constants.ts';
import { IPC, IPC_CMD, MQ_OFLAG } from '../../models/ipc/constants.ts';
import type { LinuxScope } from '../../models/scopes/scope.ts';
import { channelScope, record } from './scope.ts';

const { SIGCHLD } = SIGNAL;
const { CLONE_NEWUSER, CLONE_NEWUTS, CLONE_NEWIPC, CLONE_NEWNET, CLONE_NEWNS, CLONE_NEWTIME } = CLONE;
const { CLONE_NEWCGROUP, CLONE_FILES, CLONE_FS, CLONE_NEWPID } = CLONE;

const flat = { pidNamespaces: 1, more: { depthMax: 0 } } as const;
const nothing = record({});
const rights = (fd: number): Answer => record({ SCM_RIGHTS: fd });
const claim = (pid: number): Answer => record({ SCM_CREDENTIALS: record({ pid, uid: 0, gid: 0 }) });
const veth = (peer: { readonly [field: string]: Answer }): Answer =>
  record({ ifname: 'a', kind: 'veth', peer: record(peer) });

/** Where a segment is attached. */
const at = 0x20000000000;
const size = record({ maxmsg: 1, msgsize: 1 });

export const scopesOfContents: readonly LinuxScope[] = [
  channelScope(
    'uts',
    'Names are set and read in two UTS namespaces.',
    { ...flat, utsNamespaces: 2 },
    each('clone', [SIGCHLD | CLONE_NEWUSER | CLONE_NEWUTS]),
    each('sethostname', ['a'], [1]),
    each('write', ['/proc/sys/kernel/hostname'], ['b']),
    each('uname'),
  ),
  channelScope(
    'time',
    'Offsets of clocks are written for a namespace that others will be in.',
    { ...flat, timeNamespaces: 2, tasks: 3 },
    each('clone', [SIGCHLD, SIGCHLD | CLONE_NEWUSER]),
    each('unshare', [CLONE_NEWTIME]),
    each('write', ['/proc/2/timens_offsets'], ['monotonic 5 0']),
    each('read', ['/proc/2/timens_offsets'], [null]),
  ),
  channelScope(
    'cgroup',
    'Tasks are moved between cgroups, from above and from inside.',
    { ...flat, cgroupNamespaces: 2, cgroups: 2 },
    each('mkdir', [`${mountPoint}/a`], [0o755]),
    each('rmdir', [`${mountPoint}/a`]),
    each('write', [`${mountPoint}/a/cgroup.procs`], ['0', '2']),
    each('write', [`${mountPoint}/cgroup.procs`], ['1', '2']),
    each('clone', [SIGCHLD | CLONE_NEWUSER | CLONE_NEWCGROUP]),
    each('read', ['/proc/1/cgroup', '/proc/2/cgroup'], [null]),
  ),
  channelScope(
    'net',
    'Devices are made in, sent to and deleted from another network namespace.',
    { ...flat, netNamespaces: 2, netDevices: 4, netSockets: 1, files: 2, descriptorMax: 3 },
    each('clone', [SIGCHLD | CLONE_NEWUSER | CLONE_NEWNET, SIGCHLD | CLONE_NEWNET]),
    each('socket', [AF.AF_NETLINK], [SOCK.SOCK_RAW], [PROTO.NETLINK_ROUTE]),
    each('rtnetlink', [3], [RTM.RTM_NEWLINK], [veth({ ifname: 'b' }), veth({ ifname: 'a', net_ns_pid: 2 })]),
    each('rtnetlink', [3], [RTM.RTM_SETLINK], [record({ dev: 'a', net_ns_pid: 2 })]),
    each('rtnetlink', [3], [RTM.RTM_DELLINK], [record({ ifname: 'a' })]),
    each('read', ['/proc/1/net/dev', '/proc/2/net/dev'], [null]),
  ),
  channelScope(
    'names',
    'Names of sockets are bound in the network namespace in which the sockets were made.',
    { ...flat, netNamespaces: 2, netSockets: 2, files: 3, descriptorMax: 4 },
    each('clone', [SIGCHLD | CLONE_NEWUSER | CLONE_NEWNET]),
    each('socket', [AF.AF_UNIX], [SOCK.SOCK_STREAM], [0]),
    each('bind', [3, 4], [record({ sun_path: '\0x' })]),
    each('write', ['/proc/sys/net/ipv4/ip_unprivileged_port_start'], ['80']),
    each('read', ['/proc/sys/net/ipv4/ip_unprivileged_port_start'], [null]),
  ),
  channelScope(
    'mounts',
    'What is mounted and unmounted in one mount namespace comes to others.',
    { ...flat, mntNamespaces: 2, mounts: 6 },
    each('clone', [SIGCHLD | CLONE_NEWNS, SIGCHLD | CLONE_NEWUSER | CLONE_NEWNS]),
    each('mount', [null], ['/'], [null], [MS.MS_SHARED]),
    each('mount', ['none'], ['/a'], ['tmpfs'], [0]),
    each('umount2', ['/a'], [MNT.MNT_DETACH]),
  ),
  channelScope(
    'pivot',
    'The root of a mount namespace is another one for all who are in it, in two user namespaces.',
    { ...flat, mounts: 4, mntNamespaces: 1, more: { depthMax: 0, pid_max: 3 } },
    each('mount', ['none'], ['/a'], ['tmpfs'], [0]),
    each('clone', [SIGCHLD | CLONE_NEWUSER]),
    each('pivot_root', ['/a'], ['/a']),
  ),
  channelScope(
    'ipc',
    'Queues and limits of two IPC namespaces, and a message queue that stays open.',
    { ...flat, ipcNamespaces: 2, ipcObjects: 2, mqueues: 1, files: 2, descriptorMax: 3 },
    each('clone', [SIGCHLD | CLONE_NEWUSER | CLONE_NEWIPC]),
    each('msgget', [1], [0o600, IPC.IPC_CREAT | 0o600]),
    each('msgctl', [0], [IPC_CMD.IPC_RMID], [null]),
    each('mq_open', ['q'], [OPEN.O_RDWR | MQ_OFLAG.O_CREAT], [0o600], [size]),
    each('mq_timedsend', [3], ['a'], [1], [0]),
    each('mq_timedreceive', [3], [1]),
  ),
  channelScope(
    'memory',
    'Shared memory stays attached in a child that is in another IPC namespace.',
    { ...flat, ipcNamespaces: 2, ipcObjects: 1 },
    each('shmget', [1], [1], [IPC.IPC_CREAT | 0o600]),
    each('shmat', [0], [at], [0]),
    each('clone', [SIGCHLD | CLONE_NEWUSER | CLONE_NEWIPC]),
    each('_exit', [0]),
  ),
  channelScope(
    'sockets',
    'Two containers have a pair of sockets, and send each other messages, descriptors and names.',
    { unixSockets: 2, files: 4, descriptorMax: 5, more: { queueMax: 1 } },
    each('socketpair', [AF.AF_UNIX], [SOCK.SOCK_DGRAM], [0]),
    each('clone', [SIGCHLD | CLONE_NEWUSER | CLONE_NEWPID]),
    each('open', ['/proc/self/ns/user'], [OPEN.O_RDONLY]),
    each('sendmsg', [3], [nothing, rights(5), claim(2), claim(1)], [0]),
    each('recvmsg', [4], [0]),
    each('close', [3]),
  ),
  channelScope(
    'sharing',
    'Two tasks in other namespaces have one table of descriptors, one root, or one open file.',
    { utsNamespaces: 2, files: 3, descriptorMax: 4 },
    each('clone', [SIGCHLD | CLONE_FILES | CLONE_NEWPID, SIGCHLD | CLONE_FS | CLONE_NEWPID]),
    each('clone', [SIGCHLD | CLONE_NEWUSER]),
    each('open', ['/proc/self/uid_map'], [OPEN.O_RDONLY]),
    each('read', [3], [null]),
    each('lseek', [3], [1], [SEEK.SEEK_SET]),
    each('close', [3]),
    each('chdir', ['/tmp']),
  ),
];
