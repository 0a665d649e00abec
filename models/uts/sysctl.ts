/** kernel.hostname and kernel.domainname, of the UTS namespace of who reads or writes (kernel/utsname_sysctl.c). */
import type { Result } from '../../checker/index.ts';
import type { LinuxKernel } from '../kinds.ts';
import { utsNamespace } from './machine.ts';

const files = {
  '/proc/sys/kernel/hostname': { name: 'nodename', write: utsNamespace.WRITE_NODENAME },
  '/proc/sys/kernel/domainname': { name: 'domainname', write: utsNamespace.WRITE_DOMAINNAME },
} as const;

const fileAt = (path: string) => (Object.hasOwn(files, path) ? files[path as keyof typeof files] : undefined);

export function read_uts_sysctl(k: LinuxKernel, caller: number, path: string): Result | undefined {
  const file = fileAt(path);
  if (!file) return undefined;
  k.by('uts.sysctl.read');
  return k.utsNamespaces.get(k.nsproxies.get(caller).uts_ns)[file.name];
}

/** Root of the machine owns the file; nobody's capabilities count (fs/proc/proc_sysctl.c: test_perm). */
export function write_uts_sysctl(
  k: LinuxKernel,
  caller: number,
  path: string,
  text: string,
): Result | undefined {
  const file = fileAt(path);
  if (!file) return undefined;
  const owned = k.creds.get(caller).euid === 0;
  return k.utsNamespaces.send(k.nsproxies.get(caller).uts_ns, file.write(owned, text)) ?? text.length;
}
