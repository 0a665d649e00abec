import { isAnswer, NONE, type Step } from '../checker/index.ts';
import { newSysctls } from '../models/ipc/sysctls.ts';
import type { Linux, Parameters } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { homeOfIpc } from './ipc.ts';
import { kuidOf } from './powers.ts';
import { errnoOf } from './stepping.ts';
import { numbersWritten, openSysctl } from './sysctl-files.ts';

/** The names of the numbers in a file. */
function namesOf({ args: [path] }: Step): readonly (keyof Required<typeof newSysctls>)[] {
  const [, name = ''] =
    /^\/proc\/sys\/(?:kernel|fs\/mqueue)\/((?:msg|shm|sem|queues)\w*)$/.exec(String(path)) ?? [];
  if (name === 'sem') return ['semmsl', 'semmns', 'semopm', 'semmni'];
  return name === '' ? [] : [name as keyof Required<typeof newSysctls>];
}

/** Who has uid 0 where the IPC namespace belongs to; where nobody has, who has it on the machine. */
function mayWrite(world: Linux, task: number): boolean {
  const owner = world.ipcNamespaces.get(homeOfIpc(world, task)).user_ns;
  const root = kuidOf(world, owner, 0);
  return world.creds.get(task).euid === (root === NONE ? 0 : root);
}

const most: Readonly<Record<string, number>> = {
  msgmni: 32768,
  shmmni: 32768,
  shm_rmid_forced: 1,
  msg_max: 65536,
  msg_default: 65536,
  msgsize_max: 16777216,
  msgsize_default: 16777216,
};

const ofQueues: Readonly<Record<string, number>> = {
  msg_max: 1,
  msg_default: 1,
  msgsize_max: 128,
  msgsize_default: 128,
};

/** Why a file cannot be written so. */
function errnoDue(world: Linux, step: Step): string {
  if (!mayWrite(world, step.slot)) return 'EACCES';
  const names = namesOf(step);
  const values = numbersWritten(step.args[1], names.length);
  if (values.some(Number.isNaN)) return 'EINVAL';
  if (values.length === 0) return '';
  if (names.length > 1) return (values[3] ?? 0) < 0 || (values[3] ?? 0) > 32768 ? 'ERANGE' : '';
  const [value = 0] = values;
  const isLong = names[0] === 'shmmax' || names[0] === 'shmall';
  if (names[0] === 'queues_max') return '';
  const least = ofQueues[names[0] ?? ''] ?? 0;
  return value < least || value > (most[names[0] ?? ''] ?? (isLong ? value : 2147483647)) ? 'EINVAL' : '';
}

export const limitsOfIpcAreOnesOwn = ({ ipcSysctls }: Parameters) =>
  stepProperty({
    name: 'limits-of-ipc-are-those-of-ones-own-namespace',
    says: 'The limits in /proc/sys that are about IPC are read and written as those of the reader’s IPC namespace; they are written by root of the user namespace that owns it, and no other call changes any. Those of a new IPC namespace are what they always are.',
    clauses: [
      'ipc.sysctl',
      'ipc.sysctl.eacces',
      'ipc.sysctl.range',
      'ipc.sysctl.semmni',
      'sysctl.text',
      'ipc.empty',
      'mq.sysctl',
    ],
    touches: ['ipcNamespaces'],
    refused: true,
    holds: (before, step, after) => {
      const names = step.name === 'write' || step.name === 'read' ? namesOf(step) : [];
      const home = homeOfIpc(before, step.slot);
      // What is written by a descriptor is for those who may at that time, where it was opened.
      const byDescriptor = openSysctl(before, step)?.ns ?? NONE;
      const writes = step.name === 'write' && names.length > 0;
      if (writes && errnoOf(step) !== errnoDue(before, step)) return false;
      const values = numbersWritten(step.args[1], names.length);
      for (const ns of after.ipcNamespaces.slots()) {
        const was = before.ipcNamespaces.get(ns);
        const { sysctls } = after.ipcNamespaces.get(ns);
        const fresh = was.state === 'free';
        const due = fresh ? { ...newSysctls, ...ipcSysctls } : { ...was.sysctls };
        // Of several those before one that is refused are set, or that is no number.
        const several = names.length > 1 && errnoOf(step) === 'EINVAL' ? values.findIndex(Number.isNaN) : 0;
        const some = errnoOf(step) === 'ERANGE' ? 3 : isAnswer(step.result) ? values.length : several;
        if (writes && ns === home)
          for (const [i, name] of names.slice(0, some).entries()) due[name] = values[i] ?? 0;
        if (ns === byDescriptor) continue;
        if (Object.entries(due).some(([name, value]) => sysctls[name as keyof typeof due] !== value))
          return false;
      }
      return true;
    },
    witness: (before, step) =>
      step.name === 'write' &&
      errnoOf(step) === '' &&
      namesOf(step).length > 0 &&
      before.ipcNamespaces.slots().length > 1,
  });
