/** What files below /proc/sys hold, and who may write them, read without the model's tables. */
import { type Answer, NONE, type Step } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { fileOf, openedOn } from './descriptors.ts';
import { kuidOf, mayDo } from './powers.ts';
import { homeOf } from './reading.ts';

/** The files that are told apart: those of which a namespace has its own, and those of whoever calls. */
const ofOpener = ['msgmax', 'ip_unprivileged_port_start', 'pid_max'] as const;
const ofCaller = ['hostname', 'domainname', 'ns_last_pid'] as const;
export type SysctlName = (typeof ofOpener)[number] | (typeof ofCaller)[number];

export function sysctlNamed(path: unknown): SysctlName | undefined {
  const last = String(path).split('/').at(-1);
  return String(path).startsWith('/proc/sys/')
    ? [...ofOpener, ...ofCaller].find((name) => name === last)
    : undefined;
}

export const belongsToCaller = (name: SysctlName): boolean => ofCaller.some((one) => one === name);
export const isName = (name: SysctlName): boolean => name === 'hostname' || name === 'domainname';

/** The namespace of a task that a file is about. */
export function ownOf(world: Linux, name: SysctlName, task: number): number {
  if (name === 'msgmax') return world.nsproxies.get(task).ipc_ns;
  if (name === 'ip_unprivileged_port_start') return world.nsproxies.get(task).net_ns;
  if (isName(name)) return world.nsproxies.get(task).uts_ns;
  return homeOf(world, task);
}

/** What a namespace has there. */
export function heldIn(world: Linux, name: SysctlName, ns: number): number | string {
  switch (name) {
    case 'msgmax':
      return world.ipcNamespaces.get(ns).sysctls.msgmax ?? 0;
    case 'ip_unprivileged_port_start':
      return world.netNamespaces.get(ns).ip_unprivileged_port_start;
    case 'pid_max':
      return world.pidNamespaces.get(ns).pid_max;
    case 'ns_last_pid':
      return world.pidNamespaces.get(ns).last_pid;
    case 'hostname':
      return world.utsNamespaces.get(ns).nodename;
    case 'domainname':
      return world.utsNamespaces.get(ns).domainname;
  }
}

/** All namespaces that have such a file, by their slots. */
export function thoseWith(world: Linux, name: SysctlName): readonly number[] {
  if (name === 'msgmax') return world.ipcNamespaces.slots();
  if (name === 'ip_unprivileged_port_start') return world.netNamespaces.slots();
  return isName(name) ? world.utsNamespaces.slots() : world.pidNamespaces.slots();
}

/** Whether a task may write what a namespace has there. */
export function mayWrite(world: Linux, name: SysctlName, task: number, ns: number): boolean {
  const mine = world.creds.get(task);
  if (isName(name)) return mine.euid === 0;
  if (name === 'msgmax') {
    const root = kuidOf(world, world.ipcNamespaces.get(ns).user_ns, 0);
    return mine.euid === (root === NONE ? 0 : root);
  }
  if (name === 'ip_unprivileged_port_start')
    return mine.euid === 0 || mayDo(world, mine, world.netNamespaces.get(ns).user_ns, 'CAP_NET_ADMIN');
  const { user_ns } = world.pidNamespaces.get(ns);
  if (mayDo(world, mine, user_ns, 'CAP_SYS_ADMIN')) return true;
  return name === 'pid_max'
    ? mine.euid === kuidOf(world, user_ns, 0)
    : mayDo(world, mine, user_ns, 'CAP_CHECKPOINT_RESTORE');
}

/** The numbers of a text, of which a file takes so many; NaN stands for what is none, and is the last. */
export function numbersWritten(text: unknown, many: number): readonly number[] {
  const found: number[] = [];
  if (text === '') return found;
  for (const word of String(text).trim().split(/\s+/).slice(0, many)) {
    const [, sign, digits] = /^(-?)(0x[\da-f]+|0[0-7]*|[1-9]\d*)$/i.exec(word) ?? [];
    const value = digits && /^0\d/.test(digits) ? Number.parseInt(digits, 8) : Number(digits);
    found.push(sign === '-' ? -value : value);
    if (Number.isNaN(value)) break;
  }
  return found;
}

/** A file below /proc/sys that a call uses by a descriptor. */
export type Used = {
  readonly name: SysctlName;
  /** In whose table it was found; NONE where that does not matter or is gone. */
  readonly bound: number;
  readonly left: Answer | null;
  readonly readable: boolean;
  readonly writable: boolean;
  readonly path: boolean;
  readonly f_pos: number;
};

/** The file below /proc/sys, of any sort, that a call is given a descriptor of. */
export function openSysctl(world: Linux, { slot, args: [fd] }: Step) {
  const on = openedOn(world, typeof fd === 'number' ? fileOf(world, slot, fd) : NONE);
  return on.is === 'sysctl' ? on : undefined;
}

export function sysctlUsed(world: Linux, { slot, args: [fd] }: Step): Used | undefined {
  const file = typeof fd === 'number' ? fileOf(world, slot, fd) : NONE;
  if (file === NONE) return undefined;
  const { on, path, f_pos } = world.files.get(file);
  const name = on.is === 'sysctl' ? sysctlNamed(on.path) : undefined;
  if (on.is !== 'sysctl' || name === undefined) return undefined;
  return { name, bound: on.ns, left: on.left, readable: on.readable, writable: on.writable, path, f_pos };
}
