/** clone(2) with flags of all sorts, most of which do not go together; exit signals. */
import type { Pick } from '../../checker/index.ts';
import { CLONE, PRCTL, SIGNAL, WAIT } from '../constants.ts';
import { hasChildren, hasDeadChildren, isOrdinary, oneOf, somePid } from './picking.ts';
import type { Theme } from './theme.ts';

const sharing = oneOf<number>(
  0,
  CLONE.CLONE_VM,
  CLONE.CLONE_FS,
  CLONE.CLONE_FILES,
  CLONE.CLONE_SIGHAND,
  CLONE.CLONE_VM | CLONE.CLONE_SIGHAND,
  CLONE.CLONE_SYSVSEM,
  CLONE.CLONE_THREAD,
  CLONE.CLONE_THREAD | CLONE.CLONE_SIGHAND,
  CLONE.CLONE_THREAD | CLONE.CLONE_SIGHAND | CLONE.CLONE_VM,
);
const making = oneOf<number>(
  0,
  CLONE.CLONE_NEWPID,
  CLONE.CLONE_NEWUSER,
  CLONE.CLONE_NEWUTS,
  CLONE.CLONE_NEWNS,
  CLONE.CLONE_NEWIPC,
  CLONE.CLONE_NEWUSER | CLONE.CLONE_NEWPID,
);
const others = oneOf<number>(
  0,
  0,
  0,
  CLONE.CLONE_PARENT,
  CLONE.CLONE_PIDFD,
  CLONE.CLONE_DETACHED,
  CLONE.CLONE_PARENT_SETTID,
  CLONE.CLONE_PIDFD | CLONE.CLONE_DETACHED,
  CLONE.CLONE_PIDFD | CLONE.CLONE_PARENT_SETTID,
  CLONE.CLONE_VFORK,
  CLONE.CLONE_PIDFD | CLONE.CLONE_CHILD_SETTID,
  CLONE.CLONE_CHILD_SETTID | CLONE.CLONE_CHILD_CLEARTID,
  CLONE.CLONE_UNTRACED | CLONE.CLONE_PTRACE | CLONE.CLONE_IO,
  2 ** 32 + CLONE.CLONE_PARENT,
);
const { SIGCHLD, SIGUSR1, SIGWINCH, SIGKILL } = SIGNAL;
/** 65 and 0x91 are no signals; 64 is the last that is one. */
const exitSignals = oneOf<number>(SIGCHLD, SIGCHLD, SIGCHLD, SIGUSR1, SIGKILL, SIGWINCH, 0, 64, 65, 0x91);

function flags(pick: Pick): number {
  // Added and not `|`, which would cut them to 32 bits: the three have no bit in common.
  return sharing(pick) * pick(2) + making(pick) * pick(2) + others(pick) + exitSignals(pick);
}

const { WNOHANG, __WALL, __WCLONE } = WAIT;
const waitOptions = oneOf<number>(WNOHANG, WNOHANG | __WCLONE, WNOHANG | __WALL);

export const cloneFlags: Theme = {
  name: 'clone-flags',
  kinds: ['pid', 'user', 'uts', 'mnt', 'ipc'],
  share: 2,
  mode: 'fork',
  repertoire: {
    internalWeight: 16,
    calls: [
      { call: 'clone', weight: 24, args: (_, __, pick) => [flags(pick)] },
      { call: 'fork', weight: 4, args: () => [], prefers: isOrdinary },
      { call: 'unshare', weight: 2, args: () => [CLONE.CLONE_NEWPID] },
      { call: 'setresuid', weight: 1, args: () => [1000, 1000, 1000] },
      { call: '_exit', weight: 8, args: () => [7], prefers: hasChildren },
      { call: '_exit', weight: 4, args: () => [3], prefers: isOrdinary },
      { call: 'prctl', weight: 2, args: () => [PRCTL.PR_SET_CHILD_SUBREAPER, 1], prefers: hasChildren },
      { call: 'wait4', weight: 10, args: (_, __, pick) => [-1, waitOptions(pick)], prefers: hasDeadChildren },
      {
        call: 'wait4',
        weight: 5,
        args: (k, caller, pick) => [somePid(k, caller, pick), waitOptions(pick)],
        prefers: hasDeadChildren,
      },
      { call: 'pidfd_send_signal', weight: 4, args: (_, __, pick) => [3 + pick(3), 0, 0] },
      { call: 'getppid', weight: 4, args: () => [] },
      { call: 'getpid', weight: 2, args: () => [] },
    ],
  },
};
