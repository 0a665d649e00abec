import { NONE, type Step } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { fileOf } from './descriptors.ts';
import { passedBy, socketOf } from './messages.ts';
import { errnoOf } from './stepping.ts';

type Queue = ReturnType<Linux['unixSockets']['get']>['queue'];

const same = (a: Queue, b: Queue): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Whether a queue is what it must be after a step. */
function isAsItMust(before: Linux, step: Step, after: Linux, socket: number): boolean {
  const had = before.unixSockets.get(socket);
  const has = after.unixSockets.get(socket).queue;
  const granted = errnoOf(step) === '';
  const mine = step.name === 'sendmsg' || step.name === 'recvmsg' ? socketOf(before, step) : NONE;
  if (granted && step.name === 'recvmsg' && mine === socket) return same(had.queue.slice(1), has);
  if (!granted || step.name !== 'sendmsg' || mine === NONE || had.peer !== mine) return same(had.queue, has);
  const fd = passedBy(step);
  const file = fd === undefined ? NONE : fileOf(before, step.slot, fd);
  return (
    has.length === had.queue.length + 1 &&
    same(has.slice(0, -1), had.queue) &&
    has.at(-1)?.fp === file &&
    (fd === undefined || file !== NONE)
  );
}

export const receivedOnceAndInOrder = stepProperty({
  name: 'what-is-sent-is-received-once-and-in-order',
  says: 'A message, with the open file that was passed, goes to the end of the queue of the other end and nowhere else; who receives takes the oldest; and nothing else changes a queue but the end of its socket.',
  clauses: ['sock.pair', 'scm.rights', 'sock.refused', 'sock.unconnected', 'sock.pipe'],
  touches: ['unixSockets', 'tasks'],
  holds: (before, step, after) => {
    for (const socket of before.unixSockets.slots())
      if (after.unixSockets.get(socket).state !== 'free' && !isAsItMust(before, step, after, socket))
        return false;
    // Something was sent to somebody.
    const socket = step.name === 'sendmsg' && errnoOf(step) === '' ? socketOf(before, step) : NONE;
    return socket === NONE || before.unixSockets.get(socket).peer !== NONE;
  },
  // Two messages wait.
  witness: (_, __, after) =>
    after.unixSockets.slots().some((socket) => after.unixSockets.get(socket).queue.length > 1),
});
