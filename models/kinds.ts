/** The kinds of machines that Linux is made of; those of namespaces are in a registry of their own. */
import type { Kernel, World } from '../checker/index.ts';
import { cgroups } from './cgroup/cgroup.ts';
import { cssSets } from './cgroup/css-set.ts';
import type { Cred } from './credentials/context.ts';
import { creds } from './credentials/machine.ts';
import { fdTables } from './fd-table/machine.ts';
import { files } from './files/machine.ts';
import { fsStructs } from './fs-struct/machine.ts';
import { ipcMachines } from './ipc/machines.ts';
import { mqueues } from './ipc/mqueue.ts';
import type { IpcSysctls } from './ipc/sysctls.ts';
import { registered } from './lifetime/registered.ts';
import { mms } from './mm/machine.ts';
import { mountFlagsKind } from './mnt/flags.ts';
import { mounts } from './mnt/mount.ts';
import { propagations } from './mnt/propagation.ts';
import { superBlocks } from './mnt/super-block.ts';
import type * as registry from './namespaces.ts';
import { netDevices } from './net/device.ts';
import { netSockets } from './net/socket.ts';
import { nsTrees } from './ns-tree/machine.ts';
import { nsproxies } from './nsproxy/machine.ts';
import { rlimitsKind } from './rlimits/machine.ts';
import { sighands } from './sighand/machine.ts';
import { signals } from './signal-struct/machine.ts';
import { sigpendings } from './sigpending/machine.ts';
import { unixSockets } from './sockets/machine.ts';
import { pids } from './struct-pid/machine.ts';
import { tasks } from './task/machine.ts';
import { ucountsKind } from './ucounts/machine.ts';
import type { UserNamespace } from './user/context.ts';

/**
 * A task's life, signal_struct, nsproxy, credentials and mm are machines of their own in slots of the same
 * number. A struct pid has a slot of its own: it may outlive its task.
 */
const machines = {
  tasks,
  signals,
  sigpendings,
  pids,
  nsproxies,
  creds,
  fdTables,
  files,
  unixSockets,
  netDevices,
  netSockets,
  mms,
  sighands,
  fsStructs,
  rlimits: rlimitsKind,
  cgroups,
  cssSets,
  ucounts: ucountsKind,
  nsTrees,
  ...ipcMachines,
  mqueues,
  mounts,
  propagations,
  mountFlags: mountFlagsKind,
  superBlocks,
};

type Registry = typeof registry;
type NamespaceMachines = {
  readonly [Name in keyof Registry as `${Name}Namespaces`]: Registry[Name]['machine'];
};

export type LinuxKinds = typeof machines & NamespaceMachines;

/** Of each registered kind of namespace: `utsNamespaces` and so on. */
const namespaces = Object.fromEntries(
  registered().map(({ kind, machine }) => [`${kind}Namespaces`, machine]),
) as NamespaceMachines;

export const kinds: LinuxKinds = { ...machines, ...namespaces };

/** What the kernel has as constants and sysctls, and a scope has smaller. */
export type Parameters = {
  /** MAX_PID_NS_LEVEL: the deepest level a PID namespace can have; 32 in Linux. */
  readonly depthMax: number;
  /** PID_MAX_LIMIT: kernel.pid_max of a new PID namespace, and the greatest it can be; 4194304 in Linux. */
  readonly pid_max: number;
  /** RESERVED_PIDS: numbers below it are not given out again once the numbers have passed it; 300. */
  readonly reserved_pids?: number;
  /** How many PID namespaces there are around the outermost one that is modelled; 0 if absent. */
  readonly levelsAbove?: number;
  /** The level of user namespaces that may have no others below them: 33, or fewer in a scope. */
  readonly userLevelMax?: number;
  /** Whether the outermost user namespace has limits that can be set: on a machine it counts others, too. */
  readonly limitsOutermost?: true;
  /** The outermost user namespace, where it is not the initial one of the machine. */
  readonly outermost?: Partial<UserNamespace>;
  /** fs.suid_dumpable: what PR_GET_DUMPABLE answers after a change of credentials; 0 if absent. */
  readonly suid_dumpable?: number;
  /** The greatest descriptor anybody has, where it is not that of a trace: 57. */
  readonly descriptorMax?: number;
  /** How many messages a socket has room for, where it is not as many as in a trace: 16. */
  readonly queueMax?: number;
  /** Where the indices of IPC ids go round at the latest, and how many sequence numbers there are. */
  readonly ipc_min_cycle?: number;
  readonly ipcid_seq_max?: number;
  /** Limits of a new IPC namespace, where they are not those of Linux. */
  readonly ipcSysctls?: IpcSysctls;
  /** The greatest number that a namespace has, where a scope numbers them; Linux has 64 bits. */
  readonly nsIdMax?: number;
  /** The mount option of the hierarchy of cgroups: where a namespace begins is a boundary. */
  readonly nsdelegate?: true;
  /** Whether the first root is locked, as one is that took the place of one that was (pivot_root). */
  readonly rootLocked?: true;
  /** The first task, where it is not root with every capability. */
  readonly first?: Partial<Cred>;
};

/** All namespaces and tasks, to read. */
export type Linux = World<LinuxKinds>;

/** What a system call works with. */
export type LinuxKernel = Kernel<LinuxKinds, Parameters>;
