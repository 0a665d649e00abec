/**
 * Counting namespaces (kernel/ucount.c: inc_ucount, dec_ucount): in the user namespace that owns one, on
 * account of who made it, and in each above, on account of who made the user namespace below. A scope
 * that is not about limits counts nothing.
 */
import { fact, isRefusal, NONE, type Refusal, type Result } from '../../checker/index.ts';
import type { Linux, LinuxKernel } from '../kinds.ts';
import { countOf, maxOf, ucounts } from '../ucounts/context.ts';
import type { NamespaceKind } from './namespace-kind.ts';

/** Kinds that the kernel releases some time after the last reference is gone. */
const releasedLater: readonly NamespaceKind[] = ['user', 'pid', 'net'];

/** A user's counter in a user namespace. */
type Account = { readonly ns: number; readonly uid: number };

/** On whose account a namespace is counted, from its owner upwards. */
export const accounts = fact(
  'accounts',
  (k: Linux, user_ns: number, uid: number): readonly Account[] => {
    const found: Account[] = [];
    for (let at = { ns: user_ns, uid }; at.ns !== NONE; ) {
      found.push(at);
      const { parent, owner } = k.userNamespaces.get(at.ns);
      at = { ns: parent, uid: owner };
    }
    return found;
  },
  { 'counts in the innermost user namespace only': (_, user_ns, uid) => [{ ns: user_ns, uid }] },
);

/** One more namespace of a kind, or why not; then it is counted nowhere. */
export function inc_ucount(
  k: LinuxKernel,
  kind: NamespaceKind,
  user_ns: number,
  uid: number,
): Refusal | undefined {
  if (k.ucounts.capacity === 0) return undefined;
  const counted: Account[] = [];
  for (const account of accounts(k, user_ns, uid)) {
    const refused = k.ucounts.send(account.ns, ucounts.INC(kind, account.uid, isLate(k, kind, account)));
    if (refused) {
      for (const { ns, uid: other } of counted) k.ucounts.send(ns, ucounts.DEC(kind, other, false));
      return refused;
    }
    counted.push(account);
  }
  return undefined;
}

/** Whether the kernel, with room for one more, still counts one that is gone: it may, and it may not. */
function isLate(k: LinuxKernel, kind: NamespaceKind, { ns, uid }: Account): boolean {
  const mine = k.ucounts.get(ns);
  const limited = mine.ucount_max.some((one) => one.kind === kind);
  if (!limited || countOf(mine, { kind, uid }) >= maxOf(mine, kind)) return false;
  return mine.late.some((one) => one.kind === kind && one.uid === uid) && k.choose(2) === 1;
}

/** A namespace that was counted is gone; `uid` is NONE for the first ones, which were not. */
export function dec_ucount(k: LinuxKernel, kind: NamespaceKind, user_ns: number, uid: number): void {
  if (uid !== NONE) discount(k, kind, user_ns, uid, releasedLater.includes(kind));
}

/** One that was counted is not made after all: the kernel takes it back at once. */
export function undo_ucount(k: LinuxKernel, kind: NamespaceKind, user_ns: number, uid: number): void {
  discount(k, kind, user_ns, uid, false);
}

function discount(k: LinuxKernel, kind: NamespaceKind, user_ns: number, uid: number, late: boolean): void {
  if (k.ucounts.capacity === 0) return;
  for (const account of accounts(k, user_ns, uid))
    k.ucounts.send(account.ns, ucounts.DEC(kind, account.uid, late));
}

/**
 * A call that makes namespaces. Where it fails those it had already made are gone again, and the kernel
 * notices that, too, some time later: all that a failing call leaves behind.
 */
export function making(k: LinuxKernel, call: () => Result): Result {
  if (k.ucounts.capacity === 0) return call();
  const before = k.ucounts.slots().map((ns) => ({ ns, had: k.ucounts.get(ns) }));
  const result = call();
  if (!isRefusal(result)) return result;
  for (const { ns, had } of before)
    for (const { kind, uid, count } of k.ucounts.get(ns).ucount)
      if (releasedLater.includes(kind) && count > countOf(had, { kind, uid }))
        k.ucounts.sendForGood(ns, ucounts.MISS(kind, uid));
  return result;
}
