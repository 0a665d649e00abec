/** kernel.hostname and kernel.domainname, of the UTS namespace of who reads or writes (kernel/utsname_sysctl.c). */
import { beyond, NONE } from '../../checker/index.ts';
import type { LinuxKernel } from '../kinds.ts';
import type { Sysctl } from '../lifetime/namespace-kind.ts';
import { utsNamespace } from './machine.ts';

const NO_UTS = beyond('is about UTS namespaces, and the scope has none');

const files = {
  '/proc/sys/kernel/hostname': { name: 'nodename', write: utsNamespace.WRITE_NODENAME },
  '/proc/sys/kernel/domainname': { name: 'domainname', write: utsNamespace.WRITE_DOMAINNAME },
} as const;

function lookup(k: LinuxKernel, task: number) {
  const { uts_ns } = k.nsproxies.get(task);
  return uts_ns === NONE ? NO_UTS : uts_ns;
}

export function uts_sysctl(path: string): Sysctl | undefined {
  if (!Object.hasOwn(files, path)) return undefined;
  const file = files[path as keyof typeof files];
  return {
    follows: 'caller',
    lookup,
    // Root of the machine owns the file; nobody's capabilities count (fs/proc/proc_sysctl.c: test_perm).
    permissions: (k, task) => k.creds.get(task).euid === 0,
    open: (k, ns, owned) => k.utsNamespaces.send(ns, utsNamespace.OPEN_SYSCTL(owned)),
    value: (k, ns) => k.utsNamespaces.get(ns)[file.name],
    clause: 'uts.sysctl.read',
    write: (k, ns, text, f_pos) => k.utsNamespaces.send(ns, file.write(text, f_pos)) ?? text.length,
    name: true,
  };
}
