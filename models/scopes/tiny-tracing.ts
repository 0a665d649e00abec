/** A scope of a second, for who may trace whom, and for what a tracer leaves behind. */
import { each } from '../../checker/index.ts';
import { CLONE, PRCTL, PTRACE, SIG, SIGNAL } from '../constants.ts';
import { type LinuxScope, linuxScope } from './scope.ts';

const { PTRACE_ATTACH, PTRACE_DETACH, PTRACE_GETSIGMASK, PTRACE_SEIZE, PTRACE_SETSIGMASK } = PTRACE;
const { SIGCHLD, SIGCONT, SIGSTOP, SIGTERM } = SIGNAL;
const { CLONE_NEWPID, CLONE_NEWUSER, CLONE_SIGHAND, CLONE_THREAD, CLONE_VM } = CLONE;

export const tinyTracing: LinuxScope = linuxScope({
  name: 'tiny-tracing',
  says: 'A task traces another across the borders of a user and of a PID namespace, stopped or dead, with signals blocked or not.',
  tasks: 2,
  pidNamespaces: 2,
  utsNamespaces: 1,
  userNamespaces: 2,
  parameters: { depthMax: 1, pid_max: 3 },
  schedule: 'settled',
  calls: [
    ...each('clone', [
      SIGCHLD,
      SIGCHLD | CLONE_NEWPID,
      SIGCHLD | CLONE_NEWUSER,
      CLONE_VM | CLONE_SIGHAND | CLONE_THREAD,
    ]),
    ...each('ptrace', [PTRACE_SEIZE], [1, 2], [0], [0], [0, PTRACE_GETSIGMASK], [[]]),
    ...each('ptrace', [PTRACE_SEIZE], [2], [0], [0], [PTRACE_SETSIGMASK], [[], [SIGTERM, SIGSTOP]]),
    ...each('ptrace', [PTRACE_SEIZE], [2], [1], [0], [0], [[]]),
    ...each('ptrace', [PTRACE_SEIZE], [2], [0], [0x100], [0], [[]]),
    ...each('ptrace', [PTRACE_ATTACH], [1], [1], [0], [0], [[]]),
    ...each('ptrace', [PTRACE_DETACH], [2], [0], [0], [0], [[]]),
    ...each('setresuid', [1], [1], [1]),
    ...each('prctl', [PRCTL.PR_SET_DUMPABLE], [0]),
    ...each('sigprocmask', [SIG.SIG_BLOCK], [[SIGCHLD]]),
    ...each('kill', [2], [SIGTERM, SIGSTOP, SIGCONT]),
    ...each('_exit', [0]),
  ],
  pinned: { states: 8_718, transitions: 122_794, depth: 13 },
});
