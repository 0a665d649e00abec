/** The registry of kinds: a new kind of namespace is one line here. */
import type { Kernel, World } from '../checker/index.ts';
import { nsproxies } from './nsproxy/machine.ts';
import { pidNamespaces } from './pid/machine.ts';
import { pids } from './struct-pid/machine.ts';
import { tasks } from './task/machine.ts';
import { utsNamespaces } from './uts/machine.ts';

/** A task's life, its pid and its nsproxy are machines of their own in slots of the same number. */
export const kinds = { tasks, pids, nsproxies, pidNamespaces, utsNamespaces };

export type LinuxKinds = typeof kinds;

/** What the kernel has as constants and sysctls, and a scope has smaller. */
export type Parameters = {
  /** MAX_PID_NS_LEVEL: the deepest level a PID namespace can have; 32 in Linux. */
  readonly depthMax: number;
  /** kernel.pid_max of every PID namespace: numbers are below it; 4194304 in a new namespace. */
  readonly pid_max: number;
  /** RESERVED_PIDS: numbers below it are not given out again once the numbers have passed it; 300. */
  readonly reserved_pids?: number;
};

/** All namespaces and tasks, to read. */
export type Linux = World<LinuxKinds>;

/** What a system call works with. */
export type LinuxKernel = Kernel<LinuxKinds, Parameters>;
