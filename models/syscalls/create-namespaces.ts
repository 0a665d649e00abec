/**
 * Making the namespaces that clone(2) and unshare(2) ask for, in the kernel's order
 * (kernel/user_namespace.c: create_user_ns, kernel/nsproxy.c: create_new_namespaces).
 */
import { type BeyondScope, beyond, type EventId, NONE, type Refusal } from '../../checker/index.ts';
import { CLONE } from '../constants.ts';
import { cap_raised } from '../credentials/capabilities.ts';
import { in_userns } from '../facts/capable.ts';
import { from_kid } from '../facts/ids.ts';
import { current_chrooted } from '../facts/paths.ts';
import { task_active_pid_ns } from '../facts/visibility.ts';
import type { LinuxKernel } from '../kinds.ts';
import type { NamespaceKind, NsproxyKind } from '../lifetime/namespace-kind.ts';
import { ns_tree_add } from '../lifetime/ns-tree.ts';
import { create_namespace } from '../lifetime/nsproxy.ts';
import { create_pid_namespace } from '../lifetime/pid.ts';
import { kindsAfterPid, kindsBeforePid, registered } from '../lifetime/registered.ts';
import { limits_processes } from '../lifetime/rlimits.ts';
import { inc_ucount, undo_ucount } from '../lifetime/ucounts.ts';
import { pidNamespace } from '../pid/context.ts';
import { ucounts } from '../ucounts/context.ts';
import { userNamespace } from '../user/context.ts';

/** The deepest level of a user namespace that may have another one below it. */
const USER_LEVEL_MAX = 32;

const UNDER_LIMIT = beyond('makes a user namespace under a limit of processes, which is not modelled');

/** The answers where a scope has no more of a kind: made once for each. */
const outOfScope = new Map<NamespaceKind, BeyondScope>();

function noMore(kind: NamespaceKind): BeyondScope {
  const called = registered().find((one) => one.kind === kind)?.called ?? '';
  const known = outOfScope.get(kind) ?? beyond(`needs one more ${called} than the scope has`);
  outOfScope.set(kind, known);
  return known;
}

/** The flags that ask for a namespace of a kind that is not a user namespace. */
export function namespaceFlags(): number {
  return registered().reduce((flags, { kind, flag }) => (kind === 'user' ? flags : flags | flag), 0);
}

/** What was made: a slot where a flag asked for it. */
export type NewNamespaces = {
  readonly made: readonly { readonly kind: NsproxyKind; readonly ns: number }[];
  /** NONE if none was asked for. */
  readonly pid_ns: number;
};

/**
 * A user namespace below the caller's, owned by its effective ids, with the first reference for the
 * credentials that will enter it.
 */
export function create_user_ns(k: LinuxKernel, caller: number): number | Refusal | BeyondScope {
  const { user_ns: parent, uid, euid, egid, effective } = k.creds.get(caller);
  const { level, uid_map, gid_map, setgroups_allowed } = k.userNamespaces.get(parent);
  const mapped = from_kid(uid_map, euid) !== NONE && from_kid(gid_map, egid) !== NONE;
  const levelMax = k.parameters.userLevelMax ?? USER_LEVEL_MAX;
  const refused =
    k.userNamespaces.send(parent, userNamespace.NEST(levelMax)) ?? inc_ucount(k, 'user', parent, euid);
  if (refused) return refused;
  const unnamed = k.userNamespaces.send(parent, userNamespace.OWN(current_chrooted(k, caller), mapped));
  if (unnamed) {
    undo_ucount(k, 'user', parent, euid);
    return unnamed;
  }
  // It would hand its limit down, to all that will be in the new one together.
  if (limits_processes(k, caller) && (uid !== 0 || parent !== 0)) return UNDER_LIMIT;
  const ns = k.userNamespaces.free();
  if (ns === NONE) return noMore('user');
  k.userNamespaces.send(
    ns,
    userNamespace.CREATE({
      parent,
      level: level + 1,
      owner: euid,
      group: egid,
      setgroups_allowed,
      parent_could_setfcap: cap_raised(effective, 'CAP_SETFCAP'),
    }),
  );
  if (k.ucounts.capacity > 0) k.ucounts.send(ns, ucounts.START());
  return ns_tree_add(k, 'user', ns) ? ns : noMore('user');
}

/**
 * Namespaces of all kinds but user namespaces, owned by `user_ns`, each with the first reference for
 * the nsproxy that will hold it. `aim` is the question whether a PID namespace may be asked for.
 */
export function create_new_namespaces(
  k: LinuxKernel,
  caller: number,
  flags: number,
  user_ns: number,
  aim: (own: number) => EventId,
): NewNamespaces | Refusal | BeyondScope {
  const made: { kind: NsproxyKind; ns: number }[] = [];
  // Where nothing is counted it does not matter on whose account it would be.
  const creator = k.ucounts.capacity === 0 ? NONE : k.creds.get(caller).euid;
  const make = (kinds: readonly NsproxyKind[]): Refusal | BeyondScope | undefined => {
    for (const kind of kinds) {
      if (!(flags & kind.flag)) continue;
      const ns = create_namespace(k, kind, caller, user_ns, creator);
      if (typeof ns === 'object') return ns;
      if (ns === NONE) return noMore(kind.kind);
      made.push({ kind, ns });
    }
    return undefined;
  };

  const early = make(kindsBeforePid());
  if (early) return early;

  let pid_ns = NONE;
  if (flags & CLONE.CLONE_NEWPID) {
    const own = task_active_pid_ns(k, caller);
    const aimed = k.nsproxies.send(caller, aim(own));
    if (aimed) return aimed;
    const owned = in_userns(k, k.pidNamespaces.get(own).user_ns, user_ns);
    const refused = k.pidNamespaces.send(own, pidNamespace.NEST(owned, k.parameters.depthMax));
    if (refused) return refused;
    const created = create_pid_namespace(k, own, user_ns, creator);
    if (typeof created === 'object') return created;
    if (created === NONE) return noMore('pid');
    pid_ns = created;
  }
  return make(kindsAfterPid()) ?? { made, pid_ns };
}

/** Whether namespaces were made, and not refused or beyond the scope. */
export function isMade(result: NewNamespaces | Refusal | BeyondScope): result is NewNamespaces {
  return 'made' in result;
}
