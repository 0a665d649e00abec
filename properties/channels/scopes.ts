/** The scopes in which channels are looked for: a container or two of a few kinds, and some calls, each. */
import { each } from '../../checker/index.ts';
import {
  CLONE,
  OPEN,
  PRCTL,
  PTRACE,
  REBOOT,
  REBOOT_MAGIC,
  SIG,
  SIGNAL,
  WAIT,
} from '../../models/constants.ts';
import type { NamespaceDescription } from '../../models/lifetime/namespace-kind.ts';
import { registered } from '../../models/lifetime/registered.ts';
import type { LinuxScope } from '../../models/scopes/scope.ts';
import { channelScope, ends, inside, record } from './scope.ts';
import { scopesOfContents } from './scopes-of-contents.ts';

const { PTRACE_GETSIGMASK, PTRACE_SEIZE, PTRACE_SETSIGMASK } = PTRACE;
const { SIGCHLD, SIGTERM, SIGKILL, SIGSTOP } = SIGNAL;
/** No PID namespace but the one that there is. */
const flat = { pidNamespaces: 1, more: { depthMax: 0, pid_max: 3 } } as const;

const { CLONE_NEWUSER, CLONE_NEWPID, CLONE_NEWUTS, CLONE_VFORK, CLONE_VM } = CLONE;

/** The kinds of which a link shows where children will be, and where nobody enters itself. */
const forChildren: readonly string[] = ['pid', 'time'];

export const channelScopes: readonly LinuxScope[] = [
  channelScope(
    'signals',
    'A container of a user or of a PID namespace or both, signals in both directions, and deaths.',
    { more: { pid_max: 3 } },
    each('clone', [inside, SIGCHLD | CLONE_NEWPID]),
    each('kill', [1, 2], [SIGTERM, SIGKILL]),
    each('kill', [2], [SIGSTOP]),
    each('sigprocmask', [SIG.SIG_BLOCK], [[SIGTERM, SIGCHLD]]),
    each('setresuid', [1], [1], [1]),
    ends,
  ),
  channelScope(
    'permission',
    'Two of other users below one another: what keeps a signal out.',
    { tasks: 3, userNamespaces: 2, pidNamespaces: 1, more: { depthMax: 0 } },
    each('clone', [SIGCHLD, SIGCHLD | CLONE_NEWUSER]),
    each('kill', [2, 3], [SIGKILL]),
    each('setresuid', [1], [1], [1]),
    each('prctl', [PRCTL.PR_SET_DUMPABLE], [0]),
  ),
  channelScope(
    'groups',
    'A process group has members on both sides of a border, and signals are sent to all of it.',
    { tasks: 3 },
    each('clone', [SIGCHLD, inside, SIGCHLD | CLONE_NEWPID]),
    each('kill', [0], [SIGKILL]),
    each('setresuid', [1], [1], [1]),
  ),
  channelScope(
    'numbers',
    'A PID namespace in which tasks are made, with numbers of their choice, and leave; groups and sessions.',
    { tasks: 3, userNamespaces: 1 },
    each('clone', [SIGCHLD, SIGCHLD | CLONE_NEWPID]),
    each('clone3', [record({ exit_signal: SIGCHLD, set_tid: [3] })], [88]),
    each('setpgid', [2, 3], [0]),
    each('getpgid', [2]),
    each('wait4', [-1], [WAIT.WNOHANG]),
    each('_exit', [0]),
  ),
  channelScope(
    'chosen-numbers',
    'Who is above chooses the numbers that a child has below it; pid_max, the last number, and the end of the machine.',
    {},
    each('unshare', [CLONE_NEWPID, CLONE_NEWUSER]),
    each('clone', [SIGCHLD]),
    each('clone3', [record({ exit_signal: SIGCHLD, set_tid: [1, 3] })], [88]),
    each('write', ['/proc/sys/kernel/pid_max'], ['3']),
    each('write', ['/proc/sys/kernel/ns_last_pid'], ['2']),
    each('read', ['/proc/sys/kernel/pid_max'], [null]),
    each(
      'reboot',
      [REBOOT_MAGIC.LINUX_REBOOT_MAGIC1],
      [REBOOT_MAGIC.LINUX_REBOOT_MAGIC2],
      [REBOOT.LINUX_REBOOT_CMD_RESTART],
    ),
    each('_exit', [0]),
  ),
  channelScope(
    'maps',
    'The maps of a user namespace are written, and read, from above and from inside.',
    { files: 3, more: { depthMax: 0 }, pidNamespaces: 1 },
    each('clone', [SIGCHLD | CLONE_NEWUSER]),
    each('write', ['/proc/2/uid_map', '/proc/2/gid_map'], ['0 0 1', '0 0 2']),
    each('write', ['/proc/2/setgroups'], ['deny']),
    each('read', ['/proc/1/uid_map', '/proc/2/uid_map', '/proc/2/setgroups'], [null]),
    each('read', ['/proc/1/status', '/proc/2/status'], ['Uid', 'CapEff']),
    each('setresuid', [-1], [0], [-1]),
  ),
  channelScope(
    'limits',
    'How many namespaces there may be is limited for a container, and what it makes counts outside.',
    { ...flat, utsNamespaces: 2, userNamespaces: 3, limits: true },
    each('unshare', [CLONE_NEWUSER]),
    each('write', ['/proc/self/setgroups'], ['deny']),
    each('write', ['/proc/self/uid_map', '/proc/self/gid_map'], ['0 0 1']),
    each('clone', [SIGCHLD | CLONE_NEWUSER]),
    each('unshare', [CLONE_NEWUTS]),
    each('write', ['/proc/sys/user/max_uts_namespaces'], ['0']),
  ),
  channelScope(
    'families',
    'Who waits for a child that runs in its memory, and who is signalled when its parent dies.',
    { more: { depthMax: 1 }, tasks: 3 },
    each('clone', [SIGCHLD, SIGCHLD | CLONE_NEWUSER, inside | CLONE_VFORK | CLONE_VM]),
    each('prctl', [PRCTL.PR_SET_PDEATHSIG], [SIGTERM]),
    each('_exit', [0]),
  ),
  channelScope(
    'looking',
    'Who looks below /proc at whom, and enters what it has found.',
    { utsNamespaces: 2, files: 3, descriptorMax: 3, more: { pid_max: 3 } },
    each('clone', [inside | CLONE_NEWUTS, SIGCHLD | CLONE_NEWUSER | CLONE_NEWUTS]),
    each(
      'open',
      ['user', 'uts', 'pid', 'pid_for_children'].map((link) => `/proc/2/ns/${link}`),
      [OPEN.O_RDONLY],
    ),
    each('stat', ['/proc/1/ns/uts', '/proc/2/ns/uts']),
    each('setns', [3], [0]),
    each('prctl', [PRCTL.PR_SET_DUMPABLE], [0]),
  ),
  channelScope(
    'status',
    'What is told of a task to who reads its status, from both sides.',
    { ...flat, files: 1 },
    each('clone', [SIGCHLD | CLONE_NEWUSER]),
    each('setresuid', [1], [1], [1]),
    each('prctl', [PRCTL.PR_SET_NO_NEW_PRIVS], [1], [0], [0], [0]),
    each('read', ['/proc/1/status', '/proc/2/status'], ['Uid', 'Groups', 'NoNewPrivs']),
  ),
  channelScope(
    'pidfds',
    'A pidfd signals, enters, waits, and takes descriptors.',
    { utsNamespaces: 2, files: 4, descriptorMax: 4 },
    each('clone', [inside | CLONE_NEWUTS]),
    each('pidfd_open', [2], [0]),
    each('open', ['/proc/self/ns/uts'], [OPEN.O_RDONLY]),
    each('pidfd_send_signal', [3], [SIGKILL], [0]),
    each('pidfd_getfd', [3], [3], [0]),
    each('setns', [3], [CLONE_NEWUSER, CLONE_NEWUTS, CLONE_NEWPID]),
    each('prctl', [PRCTL.PR_SET_DUMPABLE], [0]),
  ),
  channelScope(
    'tracing',
    'Who traces whom, inside, outside and beside, reads and sets what is blocked, and lets go.',
    { utsNamespaces: 2, more: { pid_max: 3 } },
    each('clone', [inside, SIGCHLD | CLONE_NEWUSER, SIGCHLD | CLONE_NEWPID, SIGCHLD | CLONE_NEWUTS]),
    each('ptrace', [PTRACE_SEIZE], [1, 2], [0], [0], [0, PTRACE_GETSIGMASK], [[]]),
    each('ptrace', [PTRACE_SEIZE], [1, 2], [0], [0], [PTRACE_SETSIGMASK], [[], [SIGTERM]]),
    each('kill', [2], [SIGTERM, SIGSTOP]),
    each('setresuid', [1], [1], [1]),
    each('prctl', [PRCTL.PR_SET_DUMPABLE], [1]),
  ),
  ...scopesOfContents,
  ...registered().map(scopeOfEntering),
];

/** A namespace of a kind, any kind that is registered, is entered from above and from beside. */
function scopeOfEntering({ kind, called, flag }: NamespaceDescription): LinuxScope {
  const made = kind === 'user' ? [CLONE_NEWUSER] : [CLONE_NEWUSER + flag, flag];
  const links = forChildren.includes(kind) ? [kind, `${kind}_for_children`] : [kind];
  return channelScope(
    `entering-${kind}`,
    `A ${called} is entered from above and from beside.`,
    {
      pidNamespaces: 1,
      files: 2,
      descriptorMax: 3,
      more: { depthMax: 1 },
      ...(kind === 'user' ? {} : { [`${kind}Namespaces`]: 2 }),
    },
    each(
      'clone3',
      made.map((flags) => record({ flags, exit_signal: SIGCHLD })),
      [88],
    ),
    each(
      'open',
      links.map((link) => `/proc/2/ns/${link}`),
      [OPEN.O_RDONLY],
    ),
    each('setns', [3], [0]),
  );
}
