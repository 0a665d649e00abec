import { NONE } from '../checker/index.ts';
import { CLONE } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { ownedFlags, type ProxiedKind, proxiedKinds } from './namespaces.ts';
import { asksFor, births, flagsOf, newcomerOf } from './stepping.ts';

/** Whether a namespace is there that was not, and nobody is in it, or sends children there, but one task. */
function isNewFor(
  before: Linux,
  after: Linux,
  { instances, own, forChildren }: ProxiedKind,
  newcomer: number,
) {
  const mine = after.nsproxies.get(newcomer);
  const ns = mine[forChildren];
  if (ns === NONE || before[instances].get(ns).state !== 'free') return false;
  for (let task = 0; task < after.nsproxies.capacity; task++) {
    const theirs = after.nsproxies.get(task);
    if (task !== newcomer && (theirs[own] === ns || theirs[forChildren] === ns)) return false;
  }
  return true;
}

export const exactlyWhatWasAskedForIsNew = stepProperty({
  name: 'exactly-the-namespaces-asked-for-are-new',
  says: 'The child of a clone, or the caller of unshare, is alone in a new namespace of each kind that was asked for and in the caller’s of every other kind; the time namespace of unshare is for its children only. Nobody else is moved.',
  clauses: ['task.fork.namespaces', 'ns.unshare.time', 'task.unshare.nothing', 'user.new'],
  of: [...births, 'unshare'],
  holds: (before, step, after) => {
    const newcomer = newcomerOf(before, step, after);
    if (newcomer === NONE) return false;
    const sharesMemory = (flagsOf(step) & CLONE.CLONE_VM) !== 0;
    const had = before.nsproxies.get(step.slot);
    const has = after.nsproxies.get(newcomer);
    for (const kind of proxiedKinds) {
      const asked = asksFor(step, kind.flag);
      if (asked ? !isNewFor(before, after, kind, newcomer) : has[kind.forChildren] !== had[kind.forChildren])
        return false;
      // Of time unshare moves children only, and so does who shares its memory with a child.
      const stays = kind.instances === 'timeNamespaces' && (newcomer === step.slot || sharesMemory);
      if (has[kind.own] !== (stays ? had[kind.own] : has[kind.forChildren])) return false;
    }
    const { user_ns } = after.creds.get(newcomer);
    const newUser = user_ns !== before.creds.get(step.slot).user_ns;
    if (newUser !== asksFor(step, CLONE.CLONE_NEWUSER)) return false;
    for (let task = 0; task < before.nsproxies.capacity; task++)
      if (task !== newcomer && before.nsproxies.get(task) !== after.nsproxies.get(task)) return false;
    return true;
  },
  // The caller is not where everybody was at the beginning, and asks for some kinds.
  witness: (before, step) =>
    asksFor(step, ownedFlags) && proxiedKinds.some(({ own }) => before.nsproxies.get(step.slot)[own] > 0),
});
