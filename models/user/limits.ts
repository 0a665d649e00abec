/** The limits of /proc/sys/user, which are those of the opener's user namespace (kernel/ucount.c, kernel/sysctl.c). */
import { beyond, NONE, type Result } from '../../checker/index.ts';
import { ns_capable } from '../facts/capable.ts';
import { numbersIn } from '../facts/sysctl-text.ts';
import type { LinuxKernel } from '../kinds.ts';
import type { NamespaceKind, Sysctl } from '../lifetime/namespace-kind.ts';
import { kindsInOrder } from '../lifetime/registered.ts';
import { maxOf, NO_LIMIT, ucounts } from '../ucounts/context.ts';

const NO_LIMITS = beyond('is about limits, and there are none in this scope');
const OUTERMOST = beyond('is about the limits of the outermost user namespace, which are the machine’s');

/** The limit of a kind of namespace, in a user namespace. */
function limitOf(kind: NamespaceKind): Sysctl {
  return {
    follows: 'opener',
    lookup: (k, task) => (k.ucounts.capacity === 0 ? NO_LIMITS : k.creds.get(task).user_ns),
    permissions: (k, task, ns) => ns_capable(k, task, ns, 'CAP_SYS_RESOURCE'),
    open: (k, ns, capable) => k.ucounts.send(ns, ucounts.OPEN(capable)),
    value: (k, ns) =>
      ns === 0 && !k.parameters.limitsOutermost ? OUTERMOST : maxOf(k.ucounts.get(ns), kind),
    clause: 'user.limit.read',
    write: (k, ns, text) => write_limit(k, ns, kind, text),
  };
}

export function user_sysctl(path: string): Sysctl | undefined {
  const [, kind] = /^\/proc\/sys\/user\/max_([a-z]+)_namespaces$/.exec(path) ?? [];
  const found = kindsInOrder().find((one) => one === kind);
  return found && limitOf(found);
}

function write_limit(k: LinuxKernel, user_ns: number, kind: NamespaceKind, text: string): Result {
  if (user_ns === 0 && !k.parameters.limitsOutermost) return OUTERMOST;
  const {
    values: [value],
    length,
  } = numbersIn(text);
  if (value === undefined) return length;
  const max = value >= 0 && value <= NO_LIMIT ? value : NONE;
  return k.ucounts.send(user_ns, ucounts.SET(kind, max)) ?? length;
}
