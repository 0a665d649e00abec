import { isRefusal } from '../checker/index.ts';
import { stepProperty } from './claims.ts';
import { has, idArgs, isNamed, noId, setsGids, setsUids } from './credentials.ts';
import { errnoOf } from './stepping.ts';

export const twoReasonsToRefuseIds = stepProperty({
  name: 'set-id-calls-fail-only-for-their-two-reasons',
  says: 'A call that sets ids fails with EINVAL exactly if it is given one that means nothing in the caller’s user namespace, and otherwise only with EPERM, and only if the caller lacks the capability there; the calls for filesystem ids never fail.',
  clauses: ['cred.setuid.unmapped', 'cred.setresuid.unmapped'],
  of: [...setsUids, ...setsGids],
  refused: true,
  holds: (before, step) => {
    const { name, slot, result } = step;
    if (/fs[ug]id/.test(name)) return !isRefusal(result);
    const { user_ns, effective } = before.creds.get(slot);
    const { uid_map, gid_map } = before.userNamespaces.get(user_ns);
    const ofUsers = (setsUids as readonly string[]).includes(name);
    const keeps = name.includes('re');
    const map = ofUsers ? uid_map : gid_map;
    const strange = idArgs(step).some((id) => (id === noId ? !keeps : !isNamed(map, id)));
    if (strange || errnoOf(step) === 'EINVAL') return strange && errnoOf(step) === 'EINVAL';
    return !isRefusal(result) || !has(effective, ofUsers ? 'CAP_SETUID' : 'CAP_SETGID');
  },
  // Root of a user namespace without a map.
  witness: (before, step) =>
    before.userNamespaces.get(before.creds.get(step.slot).user_ns).uid_map.length === 0 &&
    errnoOf(step) === 'EINVAL',
});
