/** The limits of /proc/sys/user, which are those of the opener's user namespace (kernel/ucount.c, kernel/sysctl.c). */
import { beyond, NONE, type Result } from '../../checker/index.ts';
import { ns_capable } from '../facts/capable.ts';
import type { LinuxKernel } from '../kinds.ts';
import type { NamespaceKind } from '../lifetime/namespace-kind.ts';
import { kindsInOrder } from '../lifetime/registered.ts';
import { maxOf, NO_LIMIT, ucounts } from '../ucounts/context.ts';

const NO_LIMITS = beyond('is about limits, and there are none in this scope');
const OUTERMOST = beyond('is about the limits of the outermost user namespace, which are the machine’s');
const NOT_ONE_NUMBER = beyond('is modelled for one decimal number only');

/** The kind of namespace that a path is the limit of; undefined for another path. */
export function limitAt(path: string): NamespaceKind | undefined {
  const [, kind] = /^\/proc\/sys\/user\/max_([a-z]+)_namespaces$/.exec(path) ?? [];
  return kindsInOrder().find((one) => one === kind);
}

export function read_limit(k: LinuxKernel, caller: number, kind: NamespaceKind): Result {
  const { user_ns } = k.creds.get(caller);
  if (k.ucounts.capacity === 0) return NO_LIMITS;
  if (user_ns === 0 && !k.parameters.limitsOutermost) return OUTERMOST;
  k.by('user.limit.read');
  return maxOf(k.ucounts.get(user_ns), kind);
}

export function write_limit(k: LinuxKernel, caller: number, kind: NamespaceKind, text: string): Result {
  const { user_ns } = k.creds.get(caller);
  if (k.ucounts.capacity === 0) return NO_LIMITS;
  const capable = ns_capable(k, caller, user_ns, 'CAP_SYS_RESOURCE');
  const refused = k.ucounts.send(user_ns, ucounts.OPEN(capable));
  if (refused) return refused;
  const [, sign, digits] = /^[ \t\n]*(-?)(0|[1-9]\d*)[ \t\n]*$/.exec(text) ?? [];
  if (digits === undefined) return NOT_ONE_NUMBER;
  if (user_ns === 0 && !k.parameters.limitsOutermost) return OUTERMOST;
  const max = sign === '' && Number(digits) <= NO_LIMIT ? Number(digits) : NONE;
  return k.ucounts.send(user_ns, ucounts.SET(kind, max)) ?? text.length;
}
