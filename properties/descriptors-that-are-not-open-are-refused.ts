import type { Step } from '../checker/index.ts';
import { OPEN, PIDFD_SELF } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { fileOf, openedOn } from './descriptors.ts';
import { socketCalls } from './messages.ts';
import { leaderOf } from './reading.ts';
import { errnoOf, numberArg } from './stepping.ts';

/** The calls that want more of a file than to be told of it. */
const wantAFile = ['setns', 'ioctl', 'pidfd_send_signal', 'pidfd_getfd', ...socketCalls];

/** What is wrong with the arguments alone, which is asked first. */
function isSenseless(step: Step): boolean {
  if (step.name === 'dup3')
    return (numberArg(step, 2) & ~OPEN.O_CLOEXEC) !== 0 || numberArg(step, 0) === numberArg(step, 1);
  if (step.name === 'pidfd_getfd') return numberArg(step, 2) !== 0;
  // None of the flags that there are, or exactly one.
  return step.name === 'pidfd_send_signal' && ![0, 1, 2, 4].includes(numberArg(step, 2));
}

const selves: readonly number[] = Object.values(PIDFD_SELF);

/** Whether the descriptor is none, for this call. */
function isBad(before: Linux, step: Step): boolean {
  const signals = step.name === 'pidfd_send_signal';
  if (signals && selves.includes(numberArg(step, 0))) return false;
  const file = fileOf(before, step.slot, numberArg(step, 0));
  if (file < 0) return true;
  const { path, on } = before.files.get(file);
  if (wantAFile.includes(step.name) && path) return true;
  if (signals) return on.is !== 'pidfd' && on.is !== 'process directory';
  return step.name === 'pidfd_getfd' && on.is !== 'pidfd';
}

/** Whether the descriptor means a socket. */
const isSocket = (before: Linux, step: Step): boolean =>
  ['socket', 'net socket'].includes(openedOn(before, fileOf(before, step.slot, numberArg(step, 0))).is);

/** Whether another claim is about it: that nobody gets a descriptor beyond its limit. */
function isBeyondLimit(before: Linux, step: Step): boolean {
  if (before.rlimits.capacity === 0 || isSenseless(step)) return false;
  if (errnoOf(step) === 'EMFILE') return true;
  const chosen = step.name === 'dup2' || step.name === 'dup3';
  return chosen && numberArg(step, 1) >= before.rlimits.get(leaderOf(before, step.slot)).nofile.rlim_cur;
}

export const badDescriptorsAreRefused = stepProperty({
  name: 'descriptors-that-are-not-open-are-refused',
  says: 'A call with a descriptor that is not open, or for most calls one opened with O_PATH, or for calls about processes one that is no pidfd (to pidfd_send_signal also the directory of a process is one, and two numbers that mean the caller), fails with EBADF, and for calls about sockets one that is none with ENOTSOCK, unless its arguments make no sense at all; who gives a good one is not told EBADF, and close, dup, dup2, dup3, fcntl and fstat are told nothing else either, within the limit.',
  clauses: [
    'fd.bad',
    'fd.path',
    'fd.dup3.flags',
    'fd.dup3.same',
    'pidfd.bad',
    'pidfd.getfd.flags',
    'pidfd.signal.flags',
    'sock.not',
  ],
  of: ['close', 'dup', 'dup2', 'dup3', 'fcntl', 'fstat', ...wantAFile],
  refused: true,
  holds: (before, step) => {
    const errno = errnoOf(step);
    if (isBeyondLimit(before, step)) return true;
    if (isSenseless(step)) return errno === 'EINVAL';
    if (isBad(before, step)) return errno === 'EBADF';
    if (!wantAFile.includes(step.name)) return errno === '';
    if ((socketCalls as readonly string[]).includes(step.name))
      return (errno === 'ENOTSOCK') !== isSocket(before, step);
    // pidfd_getfd, and sendmsg above, may name another bad descriptor.
    return errno !== 'EBADF' || step.name === 'pidfd_getfd';
  },
  // It would be good for another call.
  witness: (before, step) => errnoOf(step) === 'EBADF' && fileOf(before, step.slot, numberArg(step, 0)) > 0,
});
