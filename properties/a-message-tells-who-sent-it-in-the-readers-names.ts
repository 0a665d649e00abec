import { NONE, type Step } from '../checker/index.ts';
import { MSG, SO } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { descriptorsOf } from './descriptors.ts';
import { claimedBy, meantBy, partsTold, says, socketOf, ucredFor } from './messages.ts';
import { bearerOf, homeOf, leaderOf, numbersOf } from './reading.ts';
import { errnoOf, numberArg } from './stepping.ts';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Whether what was put into the queue says who the sender is, or claims to be. */
function isFromWhomItSays(before: Linux, step: Step, after: Linux): boolean {
  const { peer, passcred } = before.unixSockets.get(socketOf(before, step));
  if (peer === NONE) return true;
  const message = after.unixSockets.get(peer).queue.at(-1);
  if (message === undefined) return false;
  const { numbers, pid, uid, gid } = message;
  const claim = claimedBy(step);
  if (claim) {
    const claimed = bearerOf(before, homeOf(before, step.slot), claim.pid);
    // Of a group or a session whose leader is gone there is no task.
    if (claimed !== NONE && !same(numbers, numbersOf(before, claimed))) return false;
    return (
      uid === meantBy(before, step.slot, 'uid_map', claim.uid) &&
      gid === meantBy(before, step.slot, 'gid_map', claim.gid)
    );
  }
  if (!passcred && !before.unixSockets.get(peer).passcred) return pid === NONE && uid === NONE;
  const mine = before.creds.get(step.slot);
  return (
    same(numbers, numbersOf(before, leaderOf(before, step.slot))) && uid === mine.uid && gid === mine.gid
  );
}

/** Whether every descriptor that a task may have is in use. */
function isFull(before: Linux, task: number): boolean {
  const used = descriptorsOf(before, task).map(({ fd }) => fd);
  const { rlim_cur } = before.rlimits.get(task).nofile;
  return Array.from({ length: rlim_cur }, (_, fd) => fd).every((fd) => used.includes(fd));
}

/** Whether the receiver is told what the oldest message carries, and has the descriptor. */
function tellsWhatItCarries(before: Linux, step: Step, after: Linux): boolean {
  const { queue, passcred } = before.unixSockets.get(socketOf(before, step));
  const [message] = queue;
  const { SCM_RIGHTS: fd, SCM_CREDENTIALS: credentials, msg_flags, ...others } = partsTold(step);
  if (Object.keys(others).length > 0) return false;
  if (message === undefined) return step.result === 0;
  if ((credentials !== undefined) !== passcred) return false;
  if (passcred && !says(credentials, ucredFor(before, step.slot, message))) return false;
  // For want of a descriptor what was passed is lost, and that is told.
  if (msg_flags !== undefined) return fd === undefined && message.fp !== NONE && isFull(before, step.slot);
  if ((fd !== undefined) !== (message.fp !== NONE)) return false;
  if (fd === undefined) return passcred || step.result === 1;
  const got = descriptorsOf(after, step.slot).find((one) => one.fd === fd);
  const cloexec = (numberArg(step, 1) & MSG.MSG_CMSG_CLOEXEC) !== 0;
  return got?.file === message.fp && got.cloexec === cloexec;
}

export const messageTellsWhoSentIt = stepProperty({
  name: 'a-message-tells-who-sent-it-in-the-readers-names',
  says: 'A message carries who its sender is, or may claim to be, if that was asked for; who receives it is told so if it has asked, pid and ids as its own namespaces have them (0 and 65534 for what they have not), and has the open file that was passed. SO_PEERCRED tells of the maker of the pair in the same way.',
  clauses: [
    'scm.cred.own',
    'scm.cred.absent',
    'scm.cred.passcred',
    'scm.cred.translated',
    'sock.peercred',
    'scm.rights',
    'scm.rights.truncated',
    'sock.end',
  ],
  of: ['sendmsg', 'recvmsg', 'getsockopt', 'setsockopt'],
  holds: (before, step, after) => {
    if (errnoOf(step) !== '') return true;
    if (step.name === 'sendmsg') return isFromWhomItSays(before, step, after);
    if (step.name === 'recvmsg') return tellsWhatItCarries(before, step, after);
    const socket = socketOf(before, step);
    if (socket === NONE) return true;
    const { passcred, peercred } = before.unixSockets.get(socket);
    if (step.name === 'setsockopt')
      return after.unixSockets.get(socket).passcred === (numberArg(step, 3) !== 0);
    if (numberArg(step, 2) === SO.SO_PASSCRED) return step.result === (passcred ? 1 : 0);
    if (numberArg(step, 2) !== SO.SO_PEERCRED) return true;
    return says({ answer: partsTold(step) }, ucredFor(before, step.slot, peercred));
  },
  // Somebody who is not visible to the reader has sent it.
  witness: (before, step) => {
    if (step.name !== 'recvmsg' || errnoOf(step) !== '') return false;
    const [message] = before.unixSockets.get(socketOf(before, step)).queue;
    const home = homeOf(before, step.slot);
    return message !== undefined && message.pid !== NONE && message.numbers.every(({ ns }) => ns !== home);
  },
});
