import { isAnswer, NONE, type Step } from '../checker/index.ts';
import type { PidNumbers } from '../models/ipc/msg.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { commandOf, controls, fieldsOf, homeOfIpc, IPC_STAT, objectsOf, whatOf, withId } from './ipc.ts';
import { uidShownIn } from './powers.ts';
import { homeOf } from './reading.ts';
import { numberArg } from './stepping.ts';

function gidShownIn(world: Linux, ns: number, kgid: number): number {
  const line = world.userNamespaces
    .get(ns)
    .gid_map.find(({ lower_first, count }) => lower_first <= kgid && kgid < lower_first + count);
  return line ? line.first + kgid - line.lower_first : 65534;
}

/** What is in an object, as IPC_STAT tells it. */
function contentsOf(world: Linux, step: Step, object: number): Readonly<Record<string, number>> {
  const home = homeOf(world, step.slot);
  const called = (numbers: PidNumbers) => numbers.find(({ ns }) => ns === home)?.nr ?? 0;
  if (whatOf(step) === 'msg') {
    const { messages, q_qbytes, q_lspid, q_lrpid } = world.msgQueues.get(object);
    const cbytes = messages.reduce((sum, { mtext }) => sum + mtext.length, 0);
    const pids = { lspid: called(q_lspid), lrpid: called(q_lrpid) };
    return { cbytes, qnum: messages.length, qbytes: q_qbytes, ...pids };
  }
  if (whatOf(step) === 'sem') return { nsems: world.semArrays.get(object).sems.length };
  const { shm_segsz, shm_nattch, shm_cprid, shm_lprid } = world.shmSegments.get(object);
  return { segsz: shm_segsz, nattch: shm_nattch, cpid: called(shm_cprid), lpid: called(shm_lprid) };
}

/** Whether a list of /proc/sysvipc has a line for each object where the reader is, and for no other. */
function isListedRight(world: Linux, step: Step): boolean {
  const what = (['msg', 'sem', 'shm'] as const).find((one) => step.args[0] === `/proc/sysvipc/${one}`);
  if (what === undefined) return true;
  const { user_ns } = world.creds.get(step.slot);
  const due = objectsOf(world, homeOfIpc(world, step.slot), what).map((object) => {
    const { id, mode, uid } = world.ipcPerms.get(object);
    return [id, mode, uidShownIn(world, user_ns, uid)].join();
  });
  const told = (step.result as readonly unknown[]).map((line) => {
    const { id, mode, uid } = fieldsOf(line);
    return [id, mode, uid].join();
  });
  return JSON.stringify(due.toSorted()) === JSON.stringify(told.toSorted());
}

export const ipcStatTellsWhatThereIs = stepProperty({
  name: 'ipc-stat-tells-what-there-is',
  says: 'IPC_STAT changes nothing and tells what there is, and the lists of /proc/sysvipc tell it of all that is where the reader is, with users, groups and processes by the names that they have where the reader is.',
  clauses: ['ipc.stat', 'ipc.stat.pid', 'ipc.proc'],
  of: [...controls, 'read'],
  holds: (before, step, after) => {
    if (step.name === 'read') return isListedRight(before, step);
    if (commandOf(step) !== IPC_STAT || !isAnswer(step.result)) return true;
    const object = withId(before, step.slot, whatOf(step), numberArg(step, 0));
    if (object === NONE || before.ipcPerms.get(object) !== after.ipcPerms.get(object)) return false;
    const { key, uid, gid, cuid, cgid, mode } = before.ipcPerms.get(object);
    const { user_ns } = before.creds.get(step.slot);
    const due = {
      key,
      uid: uidShownIn(before, user_ns, uid),
      gid: gidShownIn(before, user_ns, gid),
      cuid: uidShownIn(before, user_ns, cuid),
      cgid: gidShownIn(before, user_ns, cgid),
      mode,
      ...contentsOf(before, step, object),
    };
    const told = fieldsOf(step.result);
    return Object.entries(due).every(([name, value]) => told[name] === value);
  },
  witness: (_, step) => fieldsOf(step.result).uid === 65534,
});
