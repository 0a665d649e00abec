import { isAnswer, NONE, type Step } from '../checker/index.ts';
import type { Msg } from '../models/ipc/msg.ts';
import { stepProperty } from './claims.ts';
import { fieldsOf, withId } from './ipc.ts';
import { leaderOf, numbersOf } from './reading.ts';
import { numberArg } from './stepping.ts';

/** Whether a message is the one that a msgrcv asks for: no earlier one is of those asked for, or as low. */
export function isChosen(messages: readonly Msg[], i: number, step: Step): boolean {
  const [type, flags] = [numberArg(step, 2), numberArg(step, 3)];
  const except = Math.floor(flags / 0o20000) % 2 === 1;
  const wanted = ({ mtype }: Msg): boolean => {
    if (type > 0) return except ? mtype !== type : mtype === type;
    return type === 0 || mtype <= -type;
  };
  const mine = messages[i];
  if (!mine || !wanted(mine)) return false;
  return messages.every((other, at) => {
    if (at === i || !wanted(other)) return true;
    // Below 0 the lowest type comes first, and of the same type, as elsewhere, what was sent first.
    const before = type < 0 && other.mtype !== mine.mtype ? other.mtype < mine.mtype : at < i;
    return !before;
  });
}

const text = (value: unknown): string => JSON.stringify(value);

export const messagesComeInOrder = stepProperty({
  name: 'messages-come-in-order',
  says: 'msgsnd puts a message behind the others, and msgrcv takes one out of the queue of its id: the first, or the first of a type, or the first of the lowest type. The others stay as they are, and the queue remembers who it was.',
  clauses: ['msg.send', 'msg.receive', 'msg.receive.long'],
  of: ['msgsnd', 'msgrcv'],
  holds: (before, step, after) => {
    if (!isAnswer(step.result)) return true;
    const queue = withId(before, step.slot, 'msg', numberArg(step, 0));
    if (queue === NONE) return false;
    const [was, is] = [before.msgQueues.get(queue), after.msgQueues.get(queue)];
    const mine = text(numbersOf(before, leaderOf(before, step.slot)));
    if (was.q_qbytes !== is.q_qbytes) return false;
    if (step.name === 'msgsnd') {
      const { mtype, mtext } = fieldsOf(step.args[1]);
      const sent = {
        mtype,
        mtext: String(mtext).padEnd(numberArg(step, 2), '\0').slice(0, numberArg(step, 2)),
      };
      return (
        text(is.messages) === text([...was.messages, sent]) &&
        text(is.q_lspid) === mine &&
        text(is.q_lrpid) === text(was.q_lrpid)
      );
    }
    const at = was.messages.findIndex((_, i) => isChosen(was.messages, i, step));
    const taken = was.messages[at];
    const told = fieldsOf(step.result);
    return (
      taken !== undefined &&
      text(is.messages) === text(was.messages.filter((_, i) => i !== at)) &&
      told.mtype === taken.mtype &&
      told.mtext === taken.mtext.slice(0, numberArg(step, 1)) &&
      text(is.q_lrpid) === mine &&
      text(is.q_lspid) === text(was.q_lspid)
    );
  },
  // One is taken that is not the first.
  witness: (before, step) => {
    const queue = withId(before, step.slot, 'msg', numberArg(step, 0));
    return step.name === 'msgrcv' && isAnswer(step.result) && queue !== NONE
      ? !isChosen(before.msgQueues.get(queue).messages, 0, step)
      : false;
  },
});
