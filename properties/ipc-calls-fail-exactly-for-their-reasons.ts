import { isAnswer, NONE, type Step } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import {
  adjustmentsOf,
  commandOf,
  fieldsOf,
  GETALL,
  homeOfIpc,
  IPC_RMID,
  IPC_SET,
  IPC_STAT,
  limitOf,
  mayControl,
  mayUse,
  needOf,
  pagesOf,
  SETALL,
  SETVAL,
  sopsOf,
  uses,
  whatOf,
  withId,
} from './ipc.ts';
import { isChosen } from './messages-come-in-order.ts';
import { isNamed, kuidOf, mayDo } from './powers.ts';
import { errnoOf, numberArg } from './stepping.ts';

/** What is wrong with the arguments, whatever they are about. */
function wrongWithArguments(world: Linux, step: Step): string {
  const ns = homeOfIpc(world, step.slot);
  const id = numberArg(step, 0);
  if (step.name === 'msgsnd') {
    const size = numberArg(step, 2);
    const isType = Number(fieldsOf(step.args[1]).mtype) >= 1;
    return id < 0 || size < 0 || size > limitOf(world, ns, 'msgmax') || !isType ? 'EINVAL' : '';
  }
  if (step.name === 'msgrcv') return numberArg(step, 1) < 0 ? 'EINVAL' : '';
  if (step.name === 'semop') {
    const count = sopsOf(step).length;
    return count > limitOf(world, ns, 'semopm') ? 'E2BIG' : count < 1 ? 'EINVAL' : '';
  }
  if (step.name === 'shmat') {
    const [address, flags] = [numberArg(step, 1), numberArg(step, 2)];
    return address % 4096 !== 0 && Math.floor(flags / 0o20000) % 2 === 0 ? 'EINVAL' : '';
  }
  if (step.name === 'semctl' && id >= 0 && commandOf(step) === SETVAL && !isValue(step.args[3]))
    return 'ERANGE';
  return '';
}

const isValue = (value: unknown): boolean => Number(value) >= 0 && Number(value) <= 32767;

/** Why IPC_SET and IPC_RMID fail, if they do. */
function wrongWithControl(world: Linux, step: Step, object: number): string {
  if (!mayControl(world, step.slot, object)) return 'EPERM';
  if (commandOf(step) === IPC_RMID) return '';
  const { uid, gid, qbytes } = fieldsOf(step.args.at(-1));
  const cred = world.creds.get(step.slot);
  const most = limitOf(world, homeOfIpc(world, step.slot), 'msgmnb');
  const mayHaveMore = world.userNamespaces.get(0).level === 0 && mayDo(world, cred, 0, 'CAP_SYS_RESOURCE');
  if (step.name === 'msgctl' && Number(qbytes) > most && !mayHaveMore) return 'EPERM';
  const { gid_map } = world.userNamespaces.get(cred.user_ns);
  const hasGroup = gid_map.some(({ first, count }) => first <= Number(gid) && Number(gid) < first + count);
  return kuidOf(world, cred.user_ns, Number(uid)) === NONE || !hasGroup ? 'EINVAL' : '';
}

/** Why a semctl that reads or sets fails, if it does. */
function wrongWithSemctl(world: Linux, step: Step, set: number): string {
  const { sems } = world.semArrays.get(set);
  const cmd = commandOf(step);
  const number = numberArg(step, 1);
  const permitted = mayUse(world, step.slot, set, needOf(step)) ? '' : 'EACCES';
  const there = cmd === GETALL || cmd === SETALL || (number >= 0 && number < sems.length) ? '' : 'EINVAL';
  if (cmd === SETVAL) return there || permitted;
  if (permitted || there) return permitted || there;
  const values = Array.isArray(step.args[3])
    ? (step.args[3] as readonly unknown[]).slice(0, sems.length)
    : [];
  return cmd === SETALL && !values.every(isValue) ? 'ERANGE' : '';
}

/** Why operations cannot be done now, if they cannot: one after the other on a copy. */
function wrongWithOperations(world: Linux, step: Step, set: number): string {
  const values = world.semArrays.get(set).sems.map(({ semval }) => semval);
  const adjustments = [...adjustmentsOf(world, step.slot, set)];
  for (const { sem_num, sem_op, sem_flg } of sopsOf(step)) {
    const value = (values[sem_num] ?? 0) + sem_op;
    if (value < 0 || (sem_op === 0 && value > 0)) return 'EAGAIN';
    if (value > 32767) return 'ERANGE';
    values[sem_num] = value;
    if ((sem_flg & 0x1000) === 0) continue;
    adjustments[sem_num] = (adjustments[sem_num] ?? 0) - sem_op;
    if (Math.abs((adjustments[sem_num] ?? 0) + 0.5) > 32768) return 'ERANGE';
  }
  return '';
}

function wrongWithMessage(world: Linux, step: Step, queue: number): string {
  const { messages, q_qbytes } = world.msgQueues.get(queue);
  const bytes = messages.reduce((sum, { mtext }) => sum + mtext.length, 0);
  if (step.name === 'msgsnd')
    return bytes + numberArg(step, 2) > q_qbytes || messages.length >= q_qbytes ? 'EAGAIN' : '';
  const found = messages.find((_, i) => isChosen(messages, i, step));
  if (!found) return 'ENOMSG';
  const cuts = Math.floor(numberArg(step, 3) / 0o10000) % 2 === 1;
  return found.mtext.length > numberArg(step, 1) && !cuts ? 'E2BIG' : '';
}

/** Whether something that the caller has attached is in the way of a segment. */
function isTaken(world: Linux, step: Step, segment: number): boolean {
  const { attached } = world.shmMaps.get(world.tasks.get(step.slot).mm);
  const from = numberArg(step, 1) - (numberArg(step, 1) % 4096);
  const to = from + 4096 * pagesOf(world.shmSegments.get(segment).shm_segsz);
  return attached.some(({ address, length }) => Math.max(address, from) < Math.min(address + length, to));
}

function errnoDue(world: Linux, step: Step): string {
  const wrong = wrongWithArguments(world, step);
  if (wrong !== '') return wrong;
  const object = withId(world, step.slot, whatOf(step), numberArg(step, 0));
  if (object === NONE) return 'EINVAL';
  const cmd = commandOf(step);
  if (cmd === IPC_SET || cmd === IPC_RMID) return wrongWithControl(world, step, object);
  if (step.name === 'semctl' && cmd !== IPC_STAT) return wrongWithSemctl(world, step, object);
  if (
    step.name === 'semop' &&
    sopsOf(step).some(({ sem_num }) => sem_num >= world.semArrays.get(object).sems.length)
  )
    return 'EFBIG';
  if (!mayUse(world, step.slot, object, needOf(step))) return 'EACCES';
  if (step.name === 'semop') return wrongWithOperations(world, step, object);
  if (step.name === 'msgsnd' || step.name === 'msgrcv') return wrongWithMessage(world, step, object);
  return step.name === 'shmat' && isTaken(world, step, object) ? 'EINVAL' : '';
}

export const ipcCallsFailForTheirReasons = stepProperty({
  name: 'ipc-calls-fail-exactly-for-their-reasons',
  says: 'Who uses, changes or removes an IPC object is refused for what the man pages name and for nothing else, the first reason being told: arguments that make no sense, an id that means nothing where the caller is, a permission that the mode does not give it, an object that is somebody else’s, and what cannot be done now.',
  clauses: [
    'ipc.id.unknown',
    'ipc.perm',
    'ipc.perm.cap',
    'ipc.control',
    'ipc.set.ids',
    'msg.send.einval',
    'msg.send.full',
    'msg.receive.einval',
    'msg.receive.none',
    'msg.receive.long',
    'msg.qbytes',
    'sem.op.none',
    'sem.op.many',
    'sem.op.efbig',
    'sem.op.eagain',
    'sem.op.erange',
    'sem.number',
    'sem.set.erange',
    'shm.at.address',
    'shm.at.taken',
  ],
  of: uses,
  refused: true,
  // What waits has no answer.
  holds: (before, step) =>
    !(isAnswer(step.result) || errnoOf(step) !== '') || errnoOf(step) === errnoDue(before, step),
  // It is refused to somebody who has every capability at home.
  witness: (before, step) =>
    errnoOf(step) === 'EACCES' &&
    mayDo(before, before.creds.get(step.slot), before.creds.get(step.slot).user_ns, 'CAP_IPC_OWNER') &&
    !isNamed(before, before.creds.get(step.slot).user_ns, 'uid_map', 0),
});
