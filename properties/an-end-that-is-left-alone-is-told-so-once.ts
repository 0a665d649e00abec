import { NONE } from '../checker/index.ts';
import { stepProperty } from './claims.ts';
import { socketOf } from './messages.ts';
import { errnoOf } from './stepping.ts';

export const leftAloneIsToldOnce = stepProperty({
  name: 'an-end-that-is-left-alone-is-told-so-once',
  says: 'A socket of SOCK_SEQPACKET whose other end was closed with messages that nobody had received fails once with ECONNRESET, and one of SOCK_DGRAM once with ECONNREFUSED, when it is used; and no other does.',
  clauses: ['sock.reset', 'sock.refused', 'sock.unconnected', 'sock.end'],
  refused: true,
  touches: ['unixSockets'],
  holds: (before, step, after) => {
    for (const socket of before.unixSockets.slots()) {
      const had = before.unixSockets.get(socket);
      const has = after.unixSockets.get(socket);
      if (has.state === 'free') continue;
      const told = ['sendmsg', 'recvmsg'].includes(step.name) && socketOf(before, step) === socket;
      const errno = told ? errnoOf(step) : '';
      // It was closed by this step: was there anything in its queue?
      const lost = had.peer !== NONE && has.peer === NONE;
      const unread = lost && before.unixSockets.get(had.peer).queue.length > 0;
      if (has.sk_err !== ((unread && had.seqpacket) || (had.sk_err && errno !== 'ECONNRESET'))) return false;
      const off = had.state === 'disconnected' || errno === 'ECONNREFUSED';
      if ((has.state === 'disconnected') !== off) return false;
    }
    return true;
  },
  witness: (before, step) =>
    errnoOf(step) === 'ECONNRESET' && before.unixSockets.get(socketOf(before, step)).sk_err,
});
