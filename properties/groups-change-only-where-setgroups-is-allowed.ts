import { stepProperty } from './claims.ts';
import { changesCredentials, has, isNamed, namesOf } from './credentials.ts';
import { errnoOf, numberArg } from './stepping.ts';

const sorted = (ids: readonly number[]) => ids.toSorted((a, b) => a - b).join();

export const groupsChangeWhereAllowed = stepProperty({
  name: 'groups-change-only-where-setgroups-is-allowed',
  says: 'setgroups is granted exactly to who has CAP_SETGID in a user namespace with a map of group ids that has not given it up, for at most 65536 groups that all have names there; EPERM comes before EINVAL. Then the groups are those given, and no other call changes them.',
  clauses: [
    'cred.setgroups',
    'cred.setgroups.cap',
    'cred.setgroups.map',
    'cred.setgroups.denied',
    'cred.setgroups.size',
    'cred.setgroups.unmapped',
  ],
  of: changesCredentials,
  refused: true,
  holds: (before, step, after) => {
    const { slot, name } = step;
    const was = before.creds.get(slot);
    const unchanged = was.groups.join() === after.creds.get(slot).groups.join();
    if (name !== 'setgroups') return unchanged;
    const { gid_map, setgroups_allowed } = before.userNamespaces.get(was.user_ns);
    const allowed = has(was.effective, 'CAP_SETGID') && gid_map.length > 0 && setgroups_allowed;
    const list = (step.args[1] ?? []) as readonly number[];
    const size = numberArg(step, 0);
    const sane = size >= 0 && size <= 65536 && list.every((id) => isNamed(gid_map, id >>> 0));
    const due = allowed ? (sane ? '' : 'EINVAL') : 'EPERM';
    if (errnoOf(step) !== due) return false;
    return due === '' ? sorted(namesOf(after, slot).groups) === sorted(list) : unchanged;
  },
  // Root of a user namespace where it is not allowed.
  witness: (before, step) =>
    step.name === 'setgroups' &&
    errnoOf(step) === 'EPERM' &&
    has(before.creds.get(step.slot).effective, 'CAP_SETGID'),
});
