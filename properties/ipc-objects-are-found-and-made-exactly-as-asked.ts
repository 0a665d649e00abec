import { isAnswer, NONE, type Step } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import {
  gets,
  homeOfIpc,
  limitOf,
  mayUse,
  objectsOf,
  pagesOf,
  type What,
  whatOf,
  withId,
  withKey,
} from './ipc.ts';
import { leaderOf } from './reading.ts';
import { errnoOf, numberArg } from './stepping.ts';

const flagsOf = ({ args }: Step): number => Number(args.at(-1));
const creates = (step: Step): boolean => (flagsOf(step) & 0o1000) !== 0;
const excludes = (step: Step): boolean => creates(step) && (flagsOf(step) & 0o2000) !== 0;

/** The bytes of a segment, or the semaphores of a set, that are asked for; of a queue nothing. */
const sizeAsked = (step: Step): number => (step.name === 'msgget' ? 0 : numberArg(step, 1));

function sizeOf(world: Linux, what: What, object: number): number {
  if (what === 'sem') return world.semArrays.get(object).sems.length;
  return what === 'shm' ? world.shmSegments.get(object).shm_segsz : 0;
}

const most = { msg: 'msgmni', sem: 'semmni', shm: 'shmmni' } as const;

/** Why no object can be made, if none can. */
function wrongWithNew(world: Linux, step: Step): string {
  const what = whatOf(step);
  const ns = homeOfIpc(world, step.slot);
  const size = sizeAsked(step);
  const all = objectsOf(world, ns, what);
  const sizes = all.map((one) => sizeOf(world, what, one));
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  if (what === 'sem' && size === 0) return 'EINVAL';
  if (what === 'sem' && sum(sizes) + size > limitOf(world, ns, 'semmns')) return 'ENOSPC';
  if (what === 'shm' && (size < 1 || size > limitOf(world, ns, 'shmmax'))) return 'EINVAL';
  if (what === 'shm' && sum(sizes.map(pagesOf)) + pagesOf(size) > limitOf(world, ns, 'shmall'))
    return 'ENOSPC';
  return all.length >= limitOf(world, ns, most[what]) ? 'ENOSPC' : '';
}

function errnoDue(world: Linux, step: Step): string {
  const what = whatOf(step);
  const size = sizeAsked(step);
  const found = withKey(world, step.slot, what, numberArg(step, 0));
  const most = limitOf(world, homeOfIpc(world, step.slot), 'semmsl');
  if (what === 'sem' && (size < 0 || size > most)) return 'EINVAL';
  if (found === NONE) return numberArg(step, 0) === 0 || creates(step) ? wrongWithNew(world, step) : 'ENOENT';
  if (excludes(step)) return 'EEXIST';
  if (size > sizeOf(world, what, found)) return 'EINVAL';
  const mode = flagsOf(step) % 0o1000;
  // What is asked for anybody is asked for oneself.
  const need = [Math.floor(mode / 64), Math.floor(mode / 8) % 8, mode % 8].reduce((a, b) => a | b, 0);
  return mayUse(world, step.slot, found, need) ? '' : 'EACCES';
}

/** Whether the answer is the id of a new object, which is what was asked for. */
function isNewAsAsked(before: Linux, step: Step, after: Linux): boolean {
  const what = whatOf(step);
  const made = withId(after, step.slot, what, Number(step.result));
  if (made === NONE || before.ipcPerms.get(made).state !== 'free') return false;
  const { key, uid, gid, cuid, cgid, mode } = after.ipcPerms.get(made);
  const { euid, egid } = before.creds.get(step.slot);
  const belongs = uid === euid && cuid === euid && gid === egid && cgid === egid;
  if (!belongs || key !== numberArg(step, 0) || mode !== flagsOf(step) % 0o1000) return false;
  if (what === 'msg') {
    const { messages, q_qbytes, q_lspid, q_lrpid } = after.msgQueues.get(made);
    const most = limitOf(after, homeOfIpc(after, step.slot), 'msgmnb');
    return messages.length + q_lspid.length + q_lrpid.length === 0 && q_qbytes === most;
  }
  if (what === 'sem')
    return after.semArrays.get(made).sems.every(({ semval, sempid }) => semval === 0 && sempid.length === 0)
      ? sizeOf(after, 'sem', made) === sizeAsked(step)
      : false;
  const { shm_nattch, shm_creator, shm_cprid } = after.shmSegments.get(made);
  const mine = after.pids.get(after.tasks.get(leaderOf(after, step.slot)).thread_pid).numbers;
  return (
    sizeOf(after, 'shm', made) === sizeAsked(step) &&
    shm_nattch === 0 &&
    shm_creator === step.slot &&
    JSON.stringify(shm_cprid) === JSON.stringify(mine)
  );
}

export const ipcObjectsAreFoundAndMade = stepProperty({
  name: 'ipc-objects-are-found-and-made-exactly-as-asked',
  says: 'msgget, semget and shmget answer the id of what the key means in the caller’s IPC namespace, or make what it does not mean there, with the caller’s ids and the permissions asked for; and they fail for what their man pages name and for nothing else, the first reason being told.',
  clauses: [
    'ipc.get.private',
    'ipc.get.enoent',
    'ipc.get.new',
    'ipc.get.found',
    'ipc.get.eexist',
    'ipc.get.small',
    'ipc.get.eacces',
    'ipc.get.enospc',
    'sem.get.nsems',
    'sem.get.zero',
    'sem.get.semmns',
    'shm.get.size',
    'shm.get.shmall',
  ],
  of: gets,
  refused: true,
  holds: (before, step, after) => {
    if (errnoOf(step) !== errnoDue(before, step)) return false;
    if (!isAnswer(step.result)) return true;
    const found = withKey(before, step.slot, whatOf(step), numberArg(step, 0));
    if (found === NONE) return isNewAsAsked(before, step, after);
    return (
      before.ipcPerms.get(found).id === step.result &&
      after.ipcPerms.get(found) === before.ipcPerms.get(found)
    );
  },
  // Somebody else finds it.
  witness: (before, step) => {
    const found = withKey(before, step.slot, whatOf(step), numberArg(step, 0));
    return found !== NONE && before.ipcPerms.get(found).cuid !== before.creds.get(step.slot).euid;
  },
});
