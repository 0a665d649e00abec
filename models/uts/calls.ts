/** sethostname(2), setdomainname(2) and uname(2) (kernel/sys.c). */
import type { EventId, Result } from '../../checker/index.ts';
import { ns_capable } from '../facts/capable.ts';
import type { LinuxKernel } from '../kinds.ts';
import { utsNamespace } from './machine.ts';

/** `name` is what stands at the pointer, byte by byte (null: nothing); `len` how much of it is meant. */
export const sethostname = {
  run: (k: LinuxKernel, caller: number, name: string | null, len: number): Result =>
    set(k, caller, len, (capable) => utsNamespace.SET_NODENAME(capable, name, len)),
};

export const setdomainname = {
  run: (k: LinuxKernel, caller: number, name: string | null, len: number): Result =>
    set(k, caller, len, (capable) => utsNamespace.SET_DOMAINNAME(capable, name, len)),
};

function set(k: LinuxKernel, caller: number, len: number, event: (capable: boolean) => EventId): Result {
  const { uts_ns } = k.nsproxies.get(caller);
  if (len === 0) k.by('uts.set.empty');
  const capable = ns_capable(k, caller, k.utsNamespaces.get(uts_ns).user_ns, 'CAP_SYS_ADMIN');
  return k.utsNamespaces.send(uts_ns, event(capable)) ?? 0;
}

/** gethostname(2) answers the nodename alone. */
export const gethostname = {
  run: (k: LinuxKernel, caller: number): Result => {
    k.by('uts.shared');
    return k.utsNamespaces.get(k.nsproxies.get(caller).uts_ns).nodename;
  },
};

/** The two names that are the namespace's own; the others are the same everywhere. */
export const uname = {
  run: (k: LinuxKernel, caller: number): Result => {
    k.by('uts.shared');
    const { nodename, domainname } = k.utsNamespaces.get(k.nsproxies.get(caller).uts_ns);
    return { answer: { nodename, domainname } };
  },
};
