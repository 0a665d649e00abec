/** sethostname(2), setdomainname(2) and uname(2) (kernel/sys.c). */
import type { Result } from '../../checker/index.ts';
import type { LinuxKernel } from '../kinds.ts';
import { utsNamespace } from '../uts/machine.ts';

/** `name` is what stands at the pointer, byte by byte (null: nothing); `len` how much of it is meant. */
export const sethostname = {
  run: (k: LinuxKernel, caller: number, name: string | null, len: number): Result => {
    const { uts_ns } = k.nsproxies.get(caller);
    if (len === 0) k.by('uts.set.empty');
    return k.utsNamespaces.send(uts_ns, utsNamespace.SET_NODENAME(name, len)) ?? 0;
  },
};

export const setdomainname = {
  run: (k: LinuxKernel, caller: number, name: string | null, len: number): Result => {
    const { uts_ns } = k.nsproxies.get(caller);
    if (len === 0) k.by('uts.set.empty');
    return k.utsNamespaces.send(uts_ns, utsNamespace.SET_DOMAINNAME(name, len)) ?? 0;
  },
};

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
