/** Letting go of namespaces: the last one out destroys them (kernel/nsproxy.c, kernel/pid_namespace.c). */
import { NONE } from '../../checker/index.ts';
import type { LinuxKernel } from '../kinds.ts';
import { nsproxy } from '../nsproxy/machine.ts';
import { pidNamespace } from '../pid/context.ts';
import { utsNamespace } from '../uts/machine.ts';

/** One reference less; a namespace that is destroyed lets go of its parent. */
export function put_pid_ns(k: LinuxKernel, ns: number): void {
  let at = ns;
  while (at !== NONE) {
    const { parent } = k.pidNamespaces.get(at);
    k.pidNamespaces.send(at, pidNamespace.PUT());
    if (k.pidNamespaces.get(at).state !== 'free') return;
    at = parent;
  }
}

/** A dying task lets go of its nsproxy. */
export function exit_task_namespaces(k: LinuxKernel, task: number): void {
  const { uts_ns, pid_ns_for_children } = k.nsproxies.get(task);
  k.nsproxies.send(task, nsproxy.DROP());
  k.utsNamespaces.send(uts_ns, utsNamespace.PUT());
  put_pid_ns(k, pid_ns_for_children);
}
