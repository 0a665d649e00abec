/** What a program does, and what others do meanwhile, a theme at a time: each is a scope to be exhausted. */
import { type Answer, type CallInstance, each } from '../../checker/index.ts';
import { AF, CLONE, MS, NSIO, OPEN, PROTO, RLIMIT, RTM, SIGNAL, SOCK, WAIT } from '../../models/constants.ts';
import { IPC, IPC_CMD, MQ_OFLAG } from '../../models/ipc/constants.ts';
import type { Parameters } from '../../models/kinds.ts';
import type { Room } from '../../models/scopes/scope.ts';
import { ingredients } from './containers.ts';

const { CLONE_NEWPID, CLONE_NEWUSER, CLONE_NEWUTS } = CLONE;
const { SIGCHLD, SIGKILL, SIGTERM } = SIGNAL;
const { IPC_CREAT, IPC_NOWAIT } = IPC;

export type InsideTheme = {
  readonly name: string;
  readonly says: string;
  readonly room?: Partial<Room>;
  readonly parameters?: Partial<Parameters>;
  /** What the first process of the machine does before anything else, and what the program begins with. */
  readonly cgroup?: true;
  readonly boots?: readonly CallInstance[];
  readonly begins?: readonly CallInstance[];
  /** How many pairs of worlds and steps there are, by how many containers are one in the other. */
  readonly pinned: Readonly<Record<number, readonly [states: number, transitions: number]>>;
  readonly inside: readonly CallInstance[];
  readonly outside: readonly CallInstance[];
};

const record = (fields: { readonly [field: string]: Answer }): Answer => ({ answer: fields });
const msg = record({ mtype: 1, mtext: 'a' });
const abstract = record({ sun_path: '\0x' });
const queue = record({ maxmsg: 1, msgsize: 1 });
const limit = (rlim_cur: number, rlim_max: number): Answer => record({ rlim_cur, rlim_max });
const a = '/sys/fs/cgroup/a';
const procs = (path: string): string => `${path}/cgroup.procs`;

export const insideThemes: readonly InsideTheme[] = [
  {
    name: 'processes',
    says: 'Processes come, go, are waited for and are counted.',
    parameters: { pid_max: 5 },
    pinned: { 1: [1153, 15269], 2: [88, 1049] },
    inside: [
      ...each('fork'),
      ...each('getpid'),
      ...each('getppid'),
      ...each('getsid', [0]),
      ...each('getpgid', [0]),
      ...each('_exit', [0]),
      ...each('wait4', [-1], [WAIT.WNOHANG]),
      ...each('kill', [2], [SIGKILL]),
    ],
    outside: [
      ...each('fork'),
      ...each('_exit', [0]),
      ...each('wait4', [-1], [WAIT.WNOHANG]),
      ...each('kill', [2], [SIGTERM]),
    ],
  },
  {
    name: 'status',
    says: 'What /proc tells of a process.',
    pinned: { 1: [36, 641], 2: [54, 1048] },
    inside: [
      ...each('fork'),
      ...each(
        'read',
        ['/proc/self/status'],
        ['NSpid', 'NSsid', 'Uid', 'Groups', 'CapEff', 'CapBnd', 'CapAmb', 'NoNewPrivs'],
      ),
      ...each('read', ['/proc/self/uid_map', '/proc/self/gid_map', '/proc/self/setgroups'], [null]),
      ...each('read', ['/proc/1/status'], ['Uid']),
      ...each('write', ['/proc/self/uid_map'], ['0 0 1'], [-1]),
    ],
    outside: [
      ...each('fork'),
      ...each('setresuid', [20], [20], [20]),
      ...each('write', ['/proc/2/uid_map'], ['0 0 1'], [-1]),
    ],
  },
  {
    name: 'ids',
    says: 'User and group ids are set, those without a name among them.',
    pinned: { 1: [12, 90], 2: [36, 342] },
    inside: [
      ...each('getresuid'),
      ...each('setresuid', [-1], [1, 10], [-1]),
      ...each('setresgid', [-1], [10], [-1]),
      ...each('getresgid'),
      ...each('getgroups', [8]),
      ...each('setgroups', [1], [[5], [10]]),
    ],
    outside: each('setresuid', [-1], [1, 0], [-1]),
  },
  {
    name: 'powers',
    says: 'What the root of a machine may do, and its capabilities let it.',
    room: { rlimits: true },
    pinned: { 1: [1356, 13078], 2: [3720, 37700] },
    inside: [
      ...each('setrlimit', [RLIMIT.RLIMIT_NPROC], [limit(1, 9), limit(20, 20)]),
      ...each('reboot', [0xfee1dead], [672274793], [0x01234567]),
      ...each('chroot', ['/tmp']),
      ...each('capget', [record({})]),
      ...each('fork'),
    ],
    outside: [...each('fork'), ...each('setresuid', [5], [5], [5])],
  },
  {
    name: 'names of the machine',
    says: 'The names of the machine are set and read.',
    pinned: { 1: [16, 80], 2: [64, 448] },
    inside: [...each('uname'), ...each('sethostname', ['a'], [1]), ...each('setdomainname', ['d'], [1])],
    outside: [...each('sethostname', ['b'], [1]), ...each('setdomainname', ['c'], [1])],
  },
  {
    name: 'queues',
    says: 'Message queues of System V, by key and by id.',
    room: { ipcObjects: 2 },
    parameters: { ipc_min_cycle: 1, ipcid_seq_max: 1, ipcSysctls: { msgmnb: 1 } },
    pinned: { 1: [152, 1824], 2: [1152, 17856] },
    inside: [
      ...each('msgget', [1], [0, IPC_CREAT | 0o600]),
      ...each('msgsnd', [0], [msg], [1], [IPC_NOWAIT]),
      ...each('msgrcv', [0], [1], [0], [IPC_NOWAIT]),
      ...each('msgctl', [0], [IPC_CMD.IPC_RMID, IPC_CMD.IPC_STAT], [null]),
      ...each('read', ['/proc/sys/kernel/msgmni'], [null]),
      ...each('write', ['/proc/sys/kernel/msgmni'], ['0'], [-1]),
    ],
    outside: [
      ...each('msgget', [1], [IPC_CREAT | 0o600]),
      ...each('msgsnd', [0], [msg], [1], [IPC_NOWAIT]),
      ...each('msgctl', [0], [IPC_CMD.IPC_RMID], [null]),
      ...each('write', ['/proc/sys/kernel/msgmni'], ['2'], [-1]),
    ],
  },
  {
    name: 'named queues',
    says: 'Message queues of POSIX, by name.',
    room: { mqueues: 3, files: 4 },
    parameters: { descriptorMax: 4 },
    pinned: { 1: [477, 1968], 2: [1767, 9242] },
    inside: [
      ...each('mq_open', ['q'], [OPEN.O_RDWR, OPEN.O_RDWR | MQ_OFLAG.O_CREAT], [0o600], [queue]),
      ...each('mq_unlink', ['q']),
      ...each('close', [3]),
    ],
    outside: [
      ...each('mq_open', ['q'], [OPEN.O_RDWR | MQ_OFLAG.O_CREAT], [0o600], [queue]),
      ...each('mq_unlink', ['q']),
    ],
  },
  {
    name: 'sockets',
    says: 'Sockets with names that are in no file system, and ports.',
    room: { netSockets: 4, files: 6 },
    parameters: { descriptorMax: 4 },
    pinned: { 1: [1264, 8944], 2: [17376, 173824] },
    inside: [
      ...each('socket', [AF.AF_UNIX], [SOCK.SOCK_STREAM], [0]),
      ...each('bind', [3], [abstract]),
      ...each('listen', [3], [128]),
      ...each('connect', [4], [abstract]),
      ...each('close', [3]),
      ...each('read', ['/proc/self/net/dev', '/proc/sys/net/ipv4/ip_unprivileged_port_start'], [null]),
      ...each('write', ['/proc/sys/net/ipv4/ip_unprivileged_port_start'], ['80'], [-1]),
    ],
    outside: [
      ...each('socket', [AF.AF_UNIX], [SOCK.SOCK_STREAM], [0]),
      ...each('bind', [3], [abstract]),
      ...each('write', ['/proc/sys/net/ipv4/ip_unprivileged_port_start'], ['90'], [-1]),
    ],
  },
  {
    name: 'clocks',
    says: 'Clocks, and a time namespace for children.',
    room: { timeNamespaces: 4 },
    pinned: { 1: [400, 7346], 2: [48, 856] },
    inside: [
      ...each('clock_gettime', [0, 1, 7]),
      ...each('read', ['/proc/uptime', '/proc/self/timens_offsets'], [null]),
      ...each('unshare', [CLONE.CLONE_NEWTIME]),
      ...each('write', ['/proc/self/timens_offsets'], ['boottime 7 0'], [-1]),
      ...each('fork'),
    ],
    outside: [
      ...each('unshare', [CLONE.CLONE_NEWTIME]),
      ...each('write', ['/proc/self/timens_offsets'], ['boottime 9 0'], [-1]),
    ],
  },
  {
    name: 'cgroups',
    says: 'Cgroups are made, moved to and removed.',
    room: { cgroups: 3 },
    cgroup: true,
    pinned: { 1: [8, 44], 2: [14, 118] },
    inside: [
      ...each('read', ['/proc/self/cgroup'], [null]),
      ...each('mkdir', [a], [0o755]),
      ...each('rmdir', [a]),
      ...each('write', [procs(a)], ['0'], [-1]),
    ],
    outside: [
      ...each('mkdir', [a], [0o755]),
      ...each('rmdir', [a]),
      ...each('write', [procs(a)], ['0', '2'], [-1]),
    ],
  },
  {
    name: 'mounts',
    says: 'Mounts come and go, and share.',
    room: { mounts: 5 },
    // As systemd does, and as a container is kept from it.
    boots: each('mount', [null], ['/'], [null], [MS.MS_SHARED]),
    begins: each('mount', [null], ['/'], [null], [MS.MS_PRIVATE]),
    pinned: { 1: [13, 63], 2: [8, 47] },
    inside: [
      ...each('mount', ['none'], ['/a'], ['tmpfs'], [0]),
      ...each('mount', [null], ['/'], [null], [MS.MS_SHARED, MS.MS_PRIVATE]),
      ...each('umount2', ['/a'], [0]),
      ...each('read', ['/proc/self/mountinfo'], [null]),
    ],
    outside: [...each('mount', ['none'], ['/b'], ['tmpfs'], [0]), ...each('umount2', ['/b'], [0])],
  },
  {
    name: 'old mounts',
    says: 'What was mounted before the program began is unmounted.',
    room: { mounts: 8 },
    boots: each('mount', ['none'], ['/b'], ['tmpfs'], [0]),
    pinned: { 1: [2, 4], 2: [2, 6] },
    inside: [...each('umount2', ['/b'], [0]), ...each('read', ['/proc/self/mountinfo'], [null])],
    outside: each('umount2', ['/b'], [0]),
  },
  {
    name: 'nesting',
    says: 'Containers are made below, as deep as may be.',
    room: { tasks: 5, pidNamespaces: 5, userNamespaces: 5 },
    parameters: { userLevelMax: 2, pid_max: 6, depthMax: 3 },
    pinned: { 1: [336, 1280], 2: [22, 23] },
    inside: [...each('clone', [SIGCHLD | CLONE_NEWPID]), ...each('unshare', [CLONE_NEWUSER])],
    outside: [],
  },
  {
    name: 'limits',
    says: 'How many namespaces there may be.',
    room: { limits: true, utsNamespaces: 5 },
    parameters: { limitsOutermost: true },
    pinned: { 1: [68, 317], 2: [544, 3572] },
    inside: [
      ...each('unshare', [CLONE_NEWUTS]),
      ...each('read', ['/proc/sys/user/max_uts_namespaces'], [null]),
      ...each('write', ['/proc/sys/user/max_uts_namespaces'], ['1'], [-1]),
    ],
    outside: [
      ...each('write', ['/proc/sys/user/max_uts_namespaces'], ['1'], [-1]),
      ...each('unshare', [CLONE_NEWUTS]),
    ],
  },
  {
    name: 'handles',
    says: 'Handles on namespaces, and what they tell.',
    room: { files: 4 },
    parameters: { descriptorMax: 4, pid_max: 4 },
    pinned: { 1: [1730, 37112], 2: [40, 512] },
    inside: [
      ...each('stat', [
        '/proc/self/ns/uts',
        '/proc/self/ns/user',
        '/proc/self/ns/pid',
        '/proc/self/ns/pid_for_children',
      ]),
      ...each('open', ['/proc/self/ns/user', '/proc/self/ns/pid', '/proc/self/ns/uts'], [OPEN.O_RDONLY]),
      ...each('ioctl', [3], [NSIO.NS_GET_USERNS, NSIO.NS_GET_PARENT, NSIO.NS_GET_OWNER_UID], [0]),
      ...each('fstat', [4]),
      ...each('setns', [3], [0]),
      ...each('close', [3]),
      ...each('fork'),
    ],
    outside: each('fork'),
  },
  {
    name: 'numbers of namespaces',
    says: 'Namespaces are made, and asked for their numbers.',
    room: { files: 3, nsIds: true, utsNamespaces: 5 },
    // Those of the machine, and three more; there is room for those of the containers besides.
    parameters: { descriptorMax: 3, nsIdMax: Object.keys(ingredients).length + 3 },
    pinned: { 1: [97, 310], 2: [226, 743] },
    inside: [
      ...each('unshare', [CLONE_NEWUTS]),
      ...each('open', ['/proc/self/ns/uts', '/proc/self/ns/mnt'], [OPEN.O_RDONLY]),
      ...each('ioctl', [3], [NSIO.NS_GET_ID, NSIO.NS_GET_MNTNS_ID], [0]),
      ...each('close', [3]),
    ],
    outside: each('unshare', [CLONE_NEWUTS]),
  },
  {
    name: 'control',
    says: 'What reaches in from outside.',
    room: { files: 5, cgroups: 2, netSockets: 2, netDevices: 4, tasks: 4 },
    parameters: { descriptorMax: 3, pid_max: 4 },
    pinned: { 1: [24, 232], 2: [104, 1032] },
    inside: [
      ...each('fork'),
      ...each('wait4', [-1], [WAIT.WNOHANG]),
      ...each('uname'),
      ...each('read', ['/proc/self/net/dev', '/proc/self/cgroup'], [null]),
    ],
    outside: [
      ...each('kill', [2, 3], [SIGKILL]),
      ...each('open', ['/proc/2/ns/uts'], [OPEN.O_RDONLY]),
      ...each('setns', [3], [0]),
      ...each('sethostname', ['b'], [1]),
      ...each('mkdir', [a], [0o755]),
      ...each('write', [procs(a)], ['2'], [-1]),
      ...each('socket', [AF.AF_NETLINK], [SOCK.SOCK_RAW], [PROTO.NETLINK_ROUTE]),
      ...each(
        'rtnetlink',
        [3],
        [RTM.RTM_NEWLINK],
        [record({ ifname: 'a', kind: 'veth', net_ns_pid: 2, peer: record({ ifname: 'b' }) })],
      ),
    ],
  },
];

/** A theme by its name. */
export function themeNamed(name: string): InsideTheme {
  const theme = insideThemes.find((one) => one.name === name);
  if (!theme) throw new Error(`there is no theme ${name}`);
  return theme;
}

/** What is small enough to be exhausted apart is walked through together: every call, and room for more. */
export const allThemes: InsideTheme = {
  name: 'all',
  says: 'Everything that a program does in some theme.',
  room: {
    tasks: 12,
    userNamespaces: 8,
    pidNamespaces: 8,
    utsNamespaces: 10,
    ipcNamespaces: 8,
    netNamespaces: 8,
    netDevices: 16,
    mntNamespaces: 8,
    cgroupNamespaces: 8,
    timeNamespaces: 8,
    cgroups: 6,
    files: 24,
    mounts: 40,
    ipcObjects: 6,
    mqueues: 4,
    netSockets: 10,
    rlimits: true,
    limits: true,
    nsIds: true,
  },
  parameters: { pid_max: 400, limitsOutermost: true, depthMax: 32, reserved_pids: 300 },
  pinned: {},
  inside: insideThemes.flatMap(({ inside }) => inside),
  outside: insideThemes.flatMap(({ outside }) => outside),
};
