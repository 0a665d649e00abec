/** Scopes of a second, for UTS namespaces. */
import { each } from '../../checker/index.ts';
import { CLONE, SIGNAL, WAIT } from '../constants.ts';
import { type LinuxScope, linuxScope } from '../scopes/scope.ts';

const { CLONE_NEWPID, CLONE_NEWUSER, CLONE_NEWUTS } = CLONE;
const { SIGCHLD } = SIGNAL;
const { WNOHANG } = WAIT;

export const tinyUts: LinuxScope = linuxScope({
  name: 'tiny-uts',
  says: 'Three tasks set names in three UTS namespaces, which they make, share and leave.',
  tasks: 3,
  pidNamespaces: 1,
  utsNamespaces: 3,
  parameters: { depthMax: 0, pid_max: 4 },
  schedule: 'interleaved',
  calls: [
    ...each('clone', [SIGCHLD, SIGCHLD | CLONE_NEWUTS]),
    ...each('unshare', [CLONE_NEWUTS, CLONE_NEWUTS | CLONE_NEWPID]),
    ...each('_exit', [0]),
    ...each('wait4', [-1], [WNOHANG]),
    ...each('sethostname', ['ab'], [1]),
    ...each('sethostname', ['ab'], [65]),
    ...each('uname'),
    ...each('stat', ['/proc/self/ns/uts']),
    ...each('kill', [-1], [0]),
  ],
  pinned: { states: 5_320, transitions: 78_984, depth: 17 },
});

/** The longest name there can be, and one byte more. */
const longName = 'x'.repeat(65);

export const tinyNames: LinuxScope = linuxScope({
  name: 'tiny-names',
  says: 'Names of every length, the longest and the empty one, set by two tasks in two UTS namespaces.',
  tasks: 2,
  pidNamespaces: 1,
  utsNamespaces: 2,
  parameters: { depthMax: 0, pid_max: 3 },
  schedule: 'interleaved',
  calls: [
    ...each('clone', [SIGCHLD, SIGCHLD | CLONE_NEWUTS]),
    ...each('sethostname', [longName], [-1, 0, 1, 64, 65]),
    ...each('setdomainname', ['b\0c'], [-1, 0, 3, 65]),
    ...each('sethostname', [null], [0, 1]),
    ...each('setdomainname', [null], [1]),
    ...each('uname'),
    ...each('gethostname'),
  ],
  pinned: { states: 168, transitions: 2_952, depth: 5 },
});

const [hostname, domainname] = ['/proc/sys/kernel/hostname', '/proc/sys/kernel/domainname'];

export const tinyNamesBelowProc: LinuxScope = linuxScope({
  name: 'tiny-names-below-proc',
  says: 'Two tasks, of other users or without capabilities, set names by the files below /proc/sys.',
  tasks: 2,
  pidNamespaces: 1,
  utsNamespaces: 2,
  userNamespaces: 2,
  parameters: { depthMax: 0, pid_max: 3 },
  schedule: 'interleaved',
  calls: [
    ...each('clone', [SIGCHLD | CLONE_NEWUSER, SIGCHLD | CLONE_NEWUTS]),
    ...each('write', [hostname], ['', `${longName}y`]),
    ...each('write', [domainname], ['a\nb', 'c\0d', '']),
    ...each('read', [hostname, domainname], [null]),
    ...each('setresuid', [-1], [0, 1000], [-1]),
    ...each('capset', [{ answer: {} }], [{ answer: {} }]),
  ],
  pinned: { states: 1_524, transitions: 26_592, depth: 9 },
});
