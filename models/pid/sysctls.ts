/**
 * kernel.pid_max and kernel.ns_last_pid: the one of the PID namespace of who opens it, the other of that of who
 * reads or writes (kernel/pid.c: pid_table_root_permissions, kernel/pid_namespace.c: pid_ns_ctl_handler).
 */
import { RESERVED_PIDS } from '../constants.ts';
import { checkpoint_restore_ns_capable, ns_capable } from '../facts/capable.ts';
import { make_kid } from '../facts/ids.ts';
import { numbersIn } from '../facts/sysctl-text.ts';
import { task_active_pid_ns } from '../facts/visibility.ts';
import type { Sysctl } from '../lifetime/namespace-kind.ts';
import { pidNamespace } from './context.ts';

const pid_max: Sysctl = {
  follows: 'opener',
  lookup: task_active_pid_ns,
  permissions: (k, task, ns) => {
    const { user_ns } = k.pidNamespaces.get(ns);
    const root = make_kid(k.userNamespaces.get(user_ns).uid_map, 0);
    return ns_capable(k, task, user_ns, 'CAP_SYS_ADMIN') || k.creds.get(task).euid === root;
  },
  open: (k, ns, permitted) => k.pidNamespaces.send(ns, pidNamespace.OPEN_PID_MAX(permitted)),
  value: (k, ns) => k.pidNamespaces.get(ns).pid_max,
  clause: 'pid.max',
  write: (k, ns, text) => {
    const {
      values: [value],
      length,
    } = numbersIn(text);
    if (value === undefined) return length;
    const least = (k.parameters.reserved_pids ?? RESERVED_PIDS) + 1;
    const asked = { value, least, greatest: k.parameters.pid_max };
    return k.pidNamespaces.send(ns, pidNamespace.SET_PID_MAX(asked)) ?? length;
  },
};

/** Of mode 0666: only the handler asks for anything. */
const ns_last_pid: Sysctl = {
  follows: 'caller',
  lookup: task_active_pid_ns,
  permissions: () => true,
  value: (k, ns) => k.pidNamespaces.get(ns).last_pid,
  clause: 'pid.last',
  asks: (k, writer, ns) => {
    const { user_ns } = k.pidNamespaces.get(ns);
    const capable = checkpoint_restore_ns_capable(k, writer, user_ns);
    return k.pidNamespaces.send(ns, pidNamespace.MAY_SET_LAST_PID(capable));
  },
  write: (k, ns, text) => {
    const {
      values: [value],
      length,
    } = numbersIn(text);
    if (value === undefined) return length;
    return k.pidNamespaces.send(ns, pidNamespace.SET_LAST_PID(value)) ?? length;
  },
};

export function pid_sysctl(path: string): Sysctl | undefined {
  if (path === '/proc/sys/kernel/pid_max') return pid_max;
  return path === '/proc/sys/kernel/ns_last_pid' ? ns_last_pid : undefined;
}
