import { NONE, type Step } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { socketOf } from './messages.ts';
import { errnoOf } from './stepping.ts';

/** What is due to who receives and finds no message: an errno, or the end of it all. */
function dueOfNothing(before: Linux, socket: number): string | 0 {
  const { seqpacket, peer } = before.unixSockets.get(socket);
  return seqpacket && peer === NONE ? 0 : 'EAGAIN';
}

function isDue(before: Linux, step: Step, socket: number): boolean {
  const { queue, sk_err } = before.unixSockets.get(socket);
  if (sk_err) return errnoOf(step) === 'ECONNRESET';
  if (queue.length > 0) return errnoOf(step) === '' && step.result !== 0;
  const due = dueOfNothing(before, socket);
  return due === 0 ? step.result === 0 : errnoOf(step) === due;
}

export const recvmsgFailsForItsReasons = stepProperty({
  name: 'recvmsg-fails-only-with-nothing-to-receive',
  says: 'recvmsg gives a message if there is one. Else it fails with EAGAIN, or answers 0 if the socket is of SOCK_SEQPACKET and its other end is closed; before anything else it tells an error, if there is one to tell.',
  clauses: ['sock.empty', 'sock.end', 'sock.reset'],
  of: ['recvmsg'],
  refused: true,
  holds: (before, step) => {
    const socket = socketOf(before, step);
    return socket === NONE || isDue(before, step, socket);
  },
  witness: (_, step) => step.result === 0,
});
