import { isAnswer, NONE, type Step } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { commandOf, controls, fieldsOf, IPC_RMID, IPC_SET, whatOf, withId } from './ipc.ts';
import { kuidOf } from './powers.ts';
import { numberArg } from './stepping.ts';

/** Whether owner, permissions and room are what was asked for, and the rest as it was. */
function isSet(before: Linux, step: Step, after: Linux, object: number): boolean {
  const asked = fieldsOf(step.args.at(-1));
  const [was, is] = [before.ipcPerms.get(object), after.ipcPerms.get(object)];
  const { user_ns } = before.creds.get(step.slot);
  const line = before.userNamespaces
    .get(user_ns)
    .gid_map.find(({ first, count }) => first <= Number(asked.gid) && Number(asked.gid) < first + count);
  const kgid = line ? line.lower_first + Number(asked.gid) - line.first : NONE;
  const upper = was.mode - (was.mode % 0o1000);
  if (is.uid !== kuidOf(before, user_ns, Number(asked.uid)) || is.gid !== kgid) return false;
  if (is.mode !== upper + (Number(asked.mode) % 0o1000)) return false;
  if (step.name === 'msgctl' && after.msgQueues.get(object).q_qbytes !== asked.qbytes) return false;
  return is.cuid === was.cuid && is.cgid === was.cgid && is.key === was.key && is.id === was.id;
}

/** Whether it is gone; or, of a segment that somebody has attached, only for who does not know its id. */
function isRemoved(before: Linux, step: Step, after: Linux, object: number): boolean {
  const { id, uid, gid, mode } = before.ipcPerms.get(object);
  const isKept = step.name === 'shmctl' && before.shmSegments.get(object).shm_nattch > 0;
  if (!isKept) return after.ipcPerms.get(object).state === 'free';
  const is = after.ipcPerms.get(object);
  return is.id === id && is.key === 0 && is.uid === uid && is.gid === gid && is.mode === (mode | 0o1000);
}

export const ipcSetAndRmidDoWhatTheySay = stepProperty({
  name: 'ipc-set-and-ipc-rmid-do-what-they-say',
  says: 'IPC_SET sets owner, group, permissions and the room of a queue, by the names that they have where the caller is, and nothing else; IPC_RMID removes the object, or marks the segment that somebody has attached.',
  clauses: ['ipc.set', 'ipc.remove', 'msg.set', 'shm.dest'],
  of: controls,
  holds: (before, step, after) => {
    const cmd = commandOf(step);
    if (!isAnswer(step.result) || (cmd !== IPC_SET && cmd !== IPC_RMID)) return true;
    const object = withId(before, step.slot, whatOf(step), numberArg(step, 0));
    if (object === NONE) return false;
    return cmd === IPC_SET ? isSet(before, step, after, object) : isRemoved(before, step, after, object);
  },
  witness: (_, step) => commandOf(step) === IPC_SET && isAnswer(step.result),
});
