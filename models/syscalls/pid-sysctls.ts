/**
 * kernel.pid_max and kernel.ns_last_pid, of the PID namespace of who opens them (kernel/pid.c,
 * kernel/pid_namespace.c, kernel/sysctl.c: proc_dointvec_minmax).
 */
import { beyond, type Result } from '../../checker/index.ts';
import { RESERVED_PIDS } from '../constants.ts';
import { checkpoint_restore_ns_capable, ns_capable } from '../facts/capable.ts';
import { make_kid } from '../facts/ids.ts';
import { task_active_pid_ns } from '../facts/visibility.ts';
import type { LinuxKernel } from '../kinds.ts';
import { pidNamespace } from '../pid/context.ts';

const NO_NUMBER = beyond('writes to a sysctl something else than a decimal number');

const pid_max = '/proc/sys/kernel/pid_max';
const ns_last_pid = '/proc/sys/kernel/ns_last_pid';

export function isPidSysctl(path: string): boolean {
  return path === pid_max || path === ns_last_pid;
}

export function write_pid_sysctl(k: LinuxKernel, caller: number, path: string, text: string): Result {
  if (!/^\d{1,9}\n?$/.test(text)) return NO_NUMBER;
  const value = Number(text);
  const ns = task_active_pid_ns(k, caller);
  const { user_ns } = k.pidNamespaces.get(ns);
  if (path === ns_last_pid) {
    const capable = checkpoint_restore_ns_capable(k, caller, user_ns);
    return k.pidNamespaces.send(ns, pidNamespace.SET_LAST_PID(value, capable)) ?? text.length;
  }
  const root = make_kid(k.userNamespaces.get(user_ns).uid_map, 0);
  const permitted = ns_capable(k, caller, user_ns, 'CAP_SYS_ADMIN') || k.creds.get(caller).euid === root;
  const least = (k.parameters.reserved_pids ?? RESERVED_PIDS) + 1;
  const asked = { value, least, greatest: k.parameters.pid_max, permitted };
  return k.pidNamespaces.send(ns, pidNamespace.SET_PID_MAX(asked)) ?? text.length;
}

/** The number in the file. */
export function read_pid_sysctl(k: LinuxKernel, caller: number, path: string): Result {
  const ns = k.pidNamespaces.get(task_active_pid_ns(k, caller));
  k.by(path === pid_max ? 'pid.max' : 'pid.last');
  return path === pid_max ? ns.pid_max : ns.last_pid;
}
