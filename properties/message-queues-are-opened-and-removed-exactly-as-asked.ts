import { isAnswer, NONE, type Step } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { homeOfIpc } from './ipc.ts';
import { accessOf, errnoDue, named, openedBy, sizeAsked, waitsNot } from './mqueues.ts';
import { errnoOf, numberArg } from './stepping.ts';

const text = (value: unknown): string => JSON.stringify(value);

/** What the descriptor that was answered has to mean. */
function isOpenOn(after: Linux, step: Step, queue: number): boolean {
  const opened = openedBy(after, step.slot, Number(step.result));
  const access = accessOf(step);
  const on = {
    is: 'mqueue',
    queue,
    readable: access === 0 || access === 2,
    writable: access === 1 || access === 2,
    nonblock: waitsNot(step),
  };
  return opened?.cloexec === true && text(opened.on) === text(on);
}

/** A new queue, as it was asked for. */
function isAsAsked(before: Linux, step: Step, after: Linux, queue: number): boolean {
  const { fsuid: uid, fsgid: gid } = before.creds.get(step.slot);
  const [mq_maxmsg, mq_msgsize] = sizeAsked(before, step);
  const { state: _, ...made } = after.mqueues.get(queue);
  // Neither the group nor others get what the mask takes: writing.
  const asked = numberArg(step, 2) % 0o10000;
  const mode = asked - (Math.floor(asked / 16) % 2) * 16 - (Math.floor(asked / 2) % 2) * 2;
  const ns = homeOfIpc(before, step.slot);
  const name = String(step.args[0]);
  const due = { ns, name, uid, gid, mode, mq_maxmsg, mq_msgsize, messages: [], opens: 1 };
  return Object.entries(due).every(([field, value]) => text(made[field as keyof typeof due]) === text(value));
}

/** The queues that are not `mine` are as they were. */
function othersAreUntouched(before: Linux, after: Linux, mine: number): boolean {
  for (let one = 0; one < before.mqueues.capacity; one++)
    if (one !== mine && before.mqueues.get(one) !== after.mqueues.get(one)) return false;
  return true;
}

export const messageQueuesAreOpenedAsAsked = stepProperty({
  name: 'message-queues-are-opened-and-removed-exactly-as-asked',
  says: 'mq_open and mq_unlink fail exactly for their reasons. Otherwise mq_open answers a descriptor of the queue that has the name in the caller’s IPC namespace, which is made as asked if there is none; mq_unlink takes it its name. Nothing happens to any other queue, whatever it is called where it is.',
  clauses: [
    'mq.isolated',
    'mq.name.empty',
    'mq.name',
    'mq.enoent',
    'mq.open',
    'mq.cloexec',
    'mq.open.eexist',
    'mq.open.both',
    'mq.open.eacces',
    'mq.create',
    'mq.create.unmapped',
    'mq.create.enospc',
    'mq.create.attr',
    'mq.create.emfile',
    'mq.unlink',
    'mq.unlink.eperm',
  ],
  of: ['mq_open', 'mq_unlink'],
  refused: true,
  holds: (before, step, after) => {
    // Who has set limits of descriptors is told so before.
    if (errnoOf(step) === 'EMFILE' && before.rlimits.slots().length > 0) return true;
    if (errnoOf(step) !== errnoDue(before, step)) return false;
    if (!isAnswer(step.result)) return true;
    const was = named(before, step.slot, step.args[0]);
    if (step.name === 'mq_unlink') {
      const { opens } = before.mqueues.get(was);
      const is = after.mqueues.get(was);
      const isGone = opens > 0 ? is.name === '' && is.opens === opens : is.state === 'free';
      return isGone && othersAreUntouched(before, after, was);
    }
    const queue = named(after, step.slot, step.args[0]);
    if (queue === NONE || !isOpenOn(after, step, queue) || !othersAreUntouched(before, after, queue))
      return false;
    if (was === NONE) return isAsAsked(before, step, after, queue);
    const it = before.mqueues.get(was);
    return queue === was && text(after.mqueues.get(was)) === text({ ...it, opens: it.opens + 1 });
  },
  // The name means another queue elsewhere.
  witness: (before, step) =>
    isAnswer(step.result) &&
    before.mqueues
      .slots()
      .some(
        (one) =>
          before.mqueues.get(one).name === step.args[0] &&
          before.mqueues.get(one).ns !== homeOfIpc(before, step.slot),
      ),
});
