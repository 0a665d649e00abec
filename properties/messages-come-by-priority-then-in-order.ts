import { isAnswer, type Step } from '../checker/index.ts';
import type { MqMessage } from '../models/ipc/mqueue.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { fieldsOf } from './ipc.ts';
import { openedBy } from './mqueues.ts';
import { errnoOf, numberArg } from './stepping.ts';

const text = (value: unknown): string => JSON.stringify(value);
const O_NONBLOCK = 0o4000;

/** Where the message is that comes next: no other has a higher priority, and none of those before it has its own. */
function nextOf(messages: readonly MqMessage[]): number {
  return messages.findIndex(
    (one, at) =>
      messages.every(({ prio }) => prio <= one.prio) &&
      messages.slice(0, at).every(({ prio }) => prio < one.prio),
  );
}

const without = (messages: readonly MqMessage[], at: number) => messages.filter((_, i) => i !== at);

/** Why a call fails; nothing if it does not, or would wait. */
function errnoDue(world: Linux, step: Step): string {
  if (step.name === 'mq_timedsend' && (numberArg(step, 3) < 0 || numberArg(step, 3) >= 32768))
    return 'EINVAL';
  const flags = Number(fieldsOf(step.args[1]).flags ?? 0);
  if (step.name === 'mq_getsetattr' && flags !== 0 && flags !== O_NONBLOCK) return 'EINVAL';
  const opened = openedBy(world, step.slot, numberArg(step, 0));
  if (opened?.on.is !== 'mqueue') return 'EBADF';
  const { readable, writable, nonblock, queue } = opened.on;
  const { messages, mq_maxmsg, mq_msgsize } = world.mqueues.get(queue);
  switch (step.name) {
    case 'mq_timedsend':
      if (!writable) return 'EBADF';
      if (String(step.args[1]).length > mq_msgsize) return 'EMSGSIZE';
      return messages.length === mq_maxmsg && nonblock ? 'EAGAIN' : '';
    case 'mq_timedreceive':
      if (!readable) return 'EBADF';
      if (numberArg(step, 1) < mq_msgsize) return 'EMSGSIZE';
      return messages.length === 0 && nonblock ? 'EAGAIN' : '';
    default:
      return '';
  }
}

export const messagesComeByPriority = stepProperty({
  name: 'messages-come-by-priority-then-in-order',
  says: 'mq_timedsend, mq_timedreceive and mq_getsetattr fail exactly for their reasons. A message that is sent is received after those of a higher priority and those of its own that were sent before; that is the one mq_timedreceive takes and answers. mq_getsetattr tells how the queue is, and changes whether the open file waits.',
  clauses: [
    'mq.send',
    'mq.send.prio',
    'mq.send.emsgsize',
    'mq.send.full',
    'mq.receive',
    'mq.receive.emsgsize',
    'mq.receive.empty',
    'mq.fd',
    'mq.fd.mode',
    'mq.attr',
    'mq.attr.flags',
  ],
  of: ['mq_timedsend', 'mq_timedreceive', 'mq_getsetattr'],
  refused: true,
  holds: (before, step, after) => {
    if (errnoOf(step) !== errnoDue(before, step)) return false;
    const opened = openedBy(before, step.slot, numberArg(step, 0));
    if (!isAnswer(step.result) || opened?.on.is !== 'mqueue') return true;
    const { messages: were, ...was } = before.mqueues.get(opened.on.queue);
    const { messages: are, ...is } = after.mqueues.get(opened.on.queue);
    if (text(was) !== text(is)) return false;
    if (step.name === 'mq_timedsend') {
      const sent = { prio: numberArg(step, 3), text: String(step.args[1]) };
      // It has one place from which all of its priority are before it and all of a lower one behind.
      const at = were.findIndex(({ prio }) => prio < sent.prio);
      const due = at < 0 ? [...were, sent] : [...were.slice(0, at), sent, ...were.slice(at)];
      return text(are) === text(due);
    }
    if (step.name === 'mq_timedreceive') {
      const next = nextOf(were);
      return text(fieldsOf(step.result)) === text(were[next]) && text(are) === text(without(were, next));
    }
    const due = {
      flags: opened.on.nonblock ? O_NONBLOCK : 0,
      maxmsg: was.mq_maxmsg,
      msgsize: was.mq_msgsize,
      curmsgs: were.length,
    };
    const asked = step.args[1] === null ? opened.on.nonblock : fieldsOf(step.args[1]).flags === O_NONBLOCK;
    const { on } = after.files.get(opened.file);
    return (
      text(fieldsOf(step.result)) === text(due) &&
      text(are) === text(were) &&
      on.is === 'mqueue' &&
      on.nonblock === asked
    );
  },
  // One comes before another that was sent earlier.
  witness: (before, step) => {
    const opened = openedBy(before, step.slot, numberArg(step, 0));
    if (step.name !== 'mq_timedsend' || !isAnswer(step.result) || opened?.on.is !== 'mqueue') return false;
    return before.mqueues.get(opened.on.queue).messages.some(({ prio }) => prio < numberArg(step, 3));
  },
});
