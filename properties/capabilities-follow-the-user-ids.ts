import { SECBIT } from '../models/constants.ts';
import { stepProperty } from './claims.ts';
import { type Credentials, kuidOf } from './powers.ts';

/** How many of a task's three user ids are this one. */
function timesAmong({ uid, euid, suid }: Credentials, root: number): number {
  return [uid, euid, suid].filter((kuid) => kuid === root).length;
}

export const capabilitiesFollowTheUserIds = stepProperty({
  name: 'capabilities-follow-the-user-ids',
  says: 'A change of user ids gives nobody a capability that was not permitted. Who has ceased to be root in all of its ids has none left, permitted, in effect or ambient; who has ceased to be it in its effective id has none in effect, and who has become it there has all that are permitted.',
  clauses: ['cred.setresuid'],
  of: ['setresuid'],
  holds: (before, { slot }, after) => {
    const was = before.creds.get(slot);
    const is = after.creds.get(slot);
    const root = kuidOf(before, was.user_ns, 0);
    const sets = ({ permitted, effective, ambient }: Credentials) => [permitted, effective, ambient].join();
    if (was.securebits & (SECBIT.SECBIT_NO_SETUID_FIXUP | SECBIT.SECBIT_KEEP_CAPS)) return true;
    if (root < 0) return sets(is) === sets(was);
    const ceases = timesAmong(was, root) > 0 && timesAmong(is, root) === 0;
    if (ceases) return sets(is) === '0,0,0';
    if (is.permitted !== was.permitted || is.ambient !== was.ambient) return false;
    if (was.euid === root && is.euid !== root) return is.effective === 0;
    return is.effective === (was.euid !== root && is.euid === root ? was.permitted : was.effective);
  },
  // Somebody becomes root again in its effective id.
  witness: (before, { slot }, after) =>
    before.creds.get(slot).effective === 0 && after.creds.get(slot).effective !== 0,
});
