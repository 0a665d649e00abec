/** PID namespaces grow, nest and die: about as many births as deaths. */
import { type Drawable, NONE } from '../../checker/index.ts';
import { CLONE, PRCTL, REBOOT, REBOOT_MAGIC, SIGNAL, WAIT } from '../constants.ts';
import { task_active_pid_ns } from '../facts/visibility.ts';
import type { LinuxKinds } from '../kinds.ts';
import { hasChildren, hasDeadChildren, isOrdinary, oneOf, somePid } from './picking.ts';
import type { Theme } from './theme.ts';

const { CLONE_NEWPID, CLONE_PARENT } = CLONE;
const { SIGCHLD, SIGKILL, SIGTERM, SIGUSR1, SIGQUIT } = SIGNAL;

const cloneFlags = oneOf(
  0,
  0,
  0,
  CLONE_NEWPID,
  CLONE_NEWPID,
  CLONE_NEWPID,
  CLONE_PARENT,
  CLONE_NEWPID | CLONE_PARENT,
);
const unshareFlags = oneOf(
  CLONE_NEWPID,
  CLONE_NEWPID,
  CLONE_NEWPID,
  CLONE_NEWPID,
  0,
  CLONE_PARENT,
  CLONE_NEWPID | SIGCHLD,
);
const exitCodes = oneOf(0, 3, 255, 256, -1);
const signals = oneOf<number>(SIGKILL, SIGKILL, SIGKILL, SIGTERM, SIGUSR1, SIGQUIT, SIGCHLD, 0, 65, -1);
const links = oneOf('/proc/self/ns/pid', '/proc/self/ns/pid_for_children');

/** Options that do not let a call block; 16 is none. */
export const waitOptions = oneOf<number>(
  WAIT.WNOHANG,
  WAIT.WNOHANG,
  WAIT.WNOHANG,
  WAIT.WNOHANG | WAIT.__WALL,
  WAIT.WNOHANG | WAIT.__WCLONE,
  16,
);

/** Lives in PID namespaces, but for how they are made. */
export const lives: readonly Drawable<LinuxKinds>[] = [
  { call: 'fork', weight: 8, args: () => [], prefers: isOrdinary },
  { call: '_exit', weight: 6, args: (_, __, pick) => [exitCodes(pick)], prefers: hasChildren },
  {
    call: 'wait4',
    weight: 12,
    args: (k, caller, pick) => [pick(2) ? -1 : somePid(k, caller, pick), waitOptions(pick)],
    prefers: hasDeadChildren,
  },
  { call: 'kill', weight: 11, args: (k, caller, pick) => [somePid(k, caller, pick), signals(pick)] },
  { call: 'kill', weight: 1, args: (_, __, pick) => [-1, signals(pick)] },
  { call: 'getpid', weight: 2, args: () => [] },
  { call: 'getppid', weight: 4, args: () => [] },
  {
    call: 'prctl',
    weight: 4,
    args: (_, __, pick) => [PRCTL.PR_SET_CHILD_SUBREAPER, oneOf(1, 1, 0, 2)(pick)],
  },
  { call: 'prctl', weight: 1, args: () => [PRCTL.PR_GET_CHILD_SUBREAPER, 0] },
  { call: 'stat', weight: 3, args: (_, __, pick) => [links(pick)] },
  { call: 'read', weight: 3, args: () => ['/proc/self/status', 'NSpid'] },
];

const { LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2, LINUX_REBOOT_MAGIC2B } = REBOOT_MAGIC;
const magics = oneOf([LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2], [LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2B]);
const commands = oneOf<number>(
  REBOOT.LINUX_REBOOT_CMD_RESTART,
  REBOOT.LINUX_REBOOT_CMD_HALT,
  REBOOT.LINUX_REBOOT_CMD_POWER_OFF,
  REBOOT.LINUX_REBOOT_CMD_RESTART2,
  REBOOT.LINUX_REBOOT_CMD_CAD_OFF,
);

/** Ends its own PID namespace, which is none that would be the end of the machine. */
export const reboots: Drawable<LinuxKinds> = {
  call: 'reboot',
  weight: 2,
  args: (_, __, pick) => [...(pick(8) > 0 ? magics(pick) : [LINUX_REBOOT_MAGIC1, 1]), commands(pick)],
  only: (k, task) => k.pidNamespaces.get(task_active_pid_ns(k, task)).parent !== NONE,
};

export const pid: Theme = {
  name: 'pid',
  kinds: ['pid'],
  share: 4,
  repertoire: {
    internalWeight: 24,
    calls: [
      ...lives,
      reboots,
      { call: 'clone', weight: 16, args: (_, __, pick) => [cloneFlags(pick) | SIGCHLD] },
      { call: 'unshare', weight: 7, args: (_, __, pick) => [unshareFlags(pick)] },
    ],
  },
};
