import { isRefusal } from '../checker/index.ts';
import { stepProperty } from './claims.ts';
import { changesCredentials, gidsOf, has, uidsOf } from './credentials.ts';

const among = (ids: readonly number[], mine: readonly number[]) => ids.every((id) => mine.includes(id));

export const noIdFromNowhere = stepProperty({
  name: 'no-id-comes-from-nowhere',
  says: 'Who has not CAP_SETUID in effect never gets a user id that it has not already, nor a group id without CAP_SETGID, whatever it calls; setuid and setgid want the real or the saved id, and setreuid and setregid give no saved id for a real one.',
  clauses: ['cred.setuid.cap', 'cred.setreuid.cap', 'cred.setresuid.cap', 'cred.setgid.cap'],
  of: changesCredentials,
  touches: ['creds'],
  holds: (before, { slot, name }, after) => {
    const was = before.creds.get(slot);
    const is = after.creds.get(slot);
    if (!has(was.effective, 'CAP_SETUID')) {
      if (!among(uidsOf(is), uidsOf(was))) return false;
      if (name === 'setuid' && is.euid !== was.uid && is.euid !== was.suid) return false;
      if (name === 'setreuid' && is.uid !== was.uid && is.uid !== was.euid) return false;
    }
    if (!has(was.effective, 'CAP_SETGID')) {
      if (!among(gidsOf(is), gidsOf(was))) return false;
      if (name === 'setgid' && is.egid !== was.gid && is.egid !== was.sgid) return false;
      if (name === 'setregid' && is.gid !== was.gid && is.gid !== was.egid) return false;
    }
    return true;
  },
  // An effective id that was the saved one, by somebody without the capability.
  witness: (before, { slot, result }, after) => {
    const was = before.creds.get(slot);
    const { euid } = after.creds.get(slot);
    return !isRefusal(result) && !has(was.effective, 'CAP_SETUID') && euid !== was.euid && euid === was.suid;
  },
});
