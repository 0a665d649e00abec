/** The tables of sysctls, which go with their namespaces (fs/proc/proc_sysctl.c). */
import { isBeyondScope } from '../../checker/index.ts';
import { openFile } from '../files/context.ts';
import type { LinuxKernel } from '../kinds.ts';
import type { NamespaceKind, Sysctl } from './namespace-kind.ts';
import { registered } from './registered.ts';

/** The file that a path below /proc/sys means, and the kind of namespace that it is about; undefined for another. */
export function sysctlAt(path: string): (Sysctl & { readonly kind: NamespaceKind }) | undefined {
  if (!path.startsWith('/proc/sys/')) return undefined;
  for (const { kind, sysctl } of registered()) {
    const found = sysctl?.(path);
    if (found) return { ...found, kind };
  }
  return undefined;
}

/** A namespace is about to go: who has opened a file of its table has kept nothing of it. */
export function unregister_sysctl_table(k: LinuxKernel, kind: NamespaceKind, ns: number): void {
  for (const file of k.files.slots()) {
    const { on } = k.files.get(file);
    if (on.is !== 'sysctl' || on.ns !== ns) continue;
    const table = sysctlAt(on.path);
    if (table?.kind !== kind) continue;
    const left = table.value(k, ns);
    if (!isBeyondScope(left)) k.files.send(file, openFile.UNREGISTER(left));
  }
}
