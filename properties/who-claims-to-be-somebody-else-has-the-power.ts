import { NONE, type Step } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { fileOf } from './descriptors.ts';
import { claimedBy, meantBy, passedBy, socketOf } from './messages.ts';
import { mayDo } from './powers.ts';
import { homeOf, isTaken, numberIn } from './reading.ts';
import { errnoOf } from './stepping.ts';

/** What is wrong with what a message passes or claims; nothing if it may be sent to whoever is there. */
function wrong(before: Linux, step: Step): string {
  const fd = passedBy(step);
  if (fd !== undefined && fileOf(before, step.slot, fd) === NONE) return 'EBADF';
  const claim = claimedBy(step);
  if (!claim) return '';
  const kuid = meantBy(before, step.slot, 'uid_map', claim.uid);
  const kgid = meantBy(before, step.slot, 'gid_map', claim.gid);
  if (kuid === NONE || kgid === NONE) return 'EINVAL';
  const mine = before.creds.get(step.slot);
  const home = homeOf(before, step.slot);
  const isMine = numberIn(before, step.slot, home) === claim.pid;
  const { user_ns: owner } = before.pidNamespaces.get(home);
  if (!isMine && !mayDo(before, mine, owner, 'CAP_SYS_ADMIN')) return 'EPERM';
  const myUid = mine.uid === kuid || mine.euid === kuid || mine.suid === kuid;
  if (!myUid && !mayDo(before, mine, mine.user_ns, 'CAP_SETUID')) return 'EPERM';
  const myGid = mine.gid === kgid || mine.egid === kgid || mine.sgid === kgid;
  if (!myGid && !mayDo(before, mine, mine.user_ns, 'CAP_SETGID')) return 'EPERM';
  return isTaken(before, home, claim.pid) ? '' : 'ESRCH';
}

/** What is due to who sends: an errno, or nothing. */
function due(before: Linux, step: Step): string {
  const { sk_err, peer, state, seqpacket } = before.unixSockets.get(socketOf(before, step));
  if (sk_err) return 'ECONNRESET';
  const refused = wrong(before, step);
  if (refused || peer !== NONE) return refused;
  if (seqpacket) return 'EPIPE';
  return state === 'disconnected' ? 'ENOTCONN' : 'ECONNREFUSED';
}

export const whoClaimsHasThePower = stepProperty({
  name: 'who-claims-to-be-somebody-else-has-the-power',
  says: 'sendmsg passes only what is open, and claims another pid only with CAP_SYS_ADMIN over the owner of the caller’s PID namespace, and ids that are not the caller’s only with CAP_SETUID and CAP_SETGID over its user namespace, where they mean something; it fails for these reasons, or because nobody is at the other end.',
  clauses: [
    'scm.rights.bad',
    'scm.cred.unmapped',
    'scm.cred.pid',
    'scm.cred.uid',
    'scm.cred.gid',
    'scm.cred.nobody',
    'sock.pipe',
    'sock.reset',
    'sock.refused',
    'sock.unconnected',
  ],
  of: ['sendmsg'],
  refused: true,
  holds: (before, step) => socketOf(before, step) === NONE || errnoOf(step) === due(before, step),
  // It has the power over its own user namespace, and not over the one that owns its PID namespace.
  witness: (before, step) => {
    if (errnoOf(step) !== 'EPERM' || socketOf(before, step) === NONE) return false;
    const mine = before.creds.get(step.slot);
    return mine.user_ns !== 0 && mayDo(before, mine, mine.user_ns, 'CAP_SYS_ADMIN');
  },
});
