/** semget(2), semctl(2) and semop(2) (ipc/sem.c). */
import { type Answer, BLOCKS, beyond, NONE, type Result } from '../../../checker/index.ts';
import { objectsIn, pid_vnr } from '../../facts/ipc.ts';
import type { LinuxKernel } from '../../kinds.ts';
import { forget_undo, free_ipc, get_undo_list, ipc_update_pid } from '../../lifetime/ipc.ts';
import { IPC, IPC_CMD, S_IRUGO, S_IWUGO, SEM_CMD, SEM_UNDO } from '../constants.ts';
import type { PidNumbers } from '../msg.ts';
import { ipcNamespace } from '../namespace.ts';
import { perform_atomic_semop, type Sop, semArray } from '../sem.ts';
import { semUndoList } from '../sem-undo.ts';
import {
  forStat,
  ipc_access,
  ipc_obtain,
  ipc_obtain_with,
  ipc_update_perm,
  ipcctl_obtain,
  ipcget,
  ipcNsOf,
  kernel_to_ipc64_perm,
} from './ipcget.ts';
import { fieldsOf } from './msg.ts';

const NO_COMMAND = beyond('is modelled with IPC_*, GETVAL, GETPID, GETALL, SETVAL and SETALL only');
const NO_BUFFER = beyond('is modelled with a buffer only');

export const semget = {
  run: (k: LinuxKernel, caller: number, key: number, nsems: number, flags: number): Result => {
    const ns = ipcNsOf(k, caller);
    const used = objectsIn(k, ns, 'sem').reduce((sum, one) => sum + k.semArrays.get(one).sems.length, 0);
    return (
      k.ipcNamespaces.send(ns, ipcNamespace.SEMGET(nsems)) ??
      ipcget(k, caller, 'sem', key, flags, {
        small: (set) => nsems > k.semArrays.get(set).sems.length,
        check: () => k.ipcNamespaces.send(ns, ipcNamespace.NEWARY(nsems, used)),
        fill: (set) => {
          k.semArrays.send(set, semArray.NEW(nsems));
        },
      })
    );
  },
};

/** `arg`: a value, a list of values, or what IPC_SET is given, as struct semid_ds has it. */
export const semctl = {
  run: (k: LinuxKernel, caller: number, semid: number, semnum: number, cmd: number, arg: Answer): Result => {
    // An id that nothing can have is found out before values are looked at.
    const unknown = semid < 0 ? ipc_obtain(k, caller, 'sem', semid) : undefined;
    if (unknown && 'errno' in unknown) return unknown;
    switch (cmd) {
      case IPC_CMD.IPC_STAT:
        return semctl_stat(k, caller, semid);
      case SEM_CMD.SETVAL:
        return typeof arg === 'number' ? semctl_setval(k, caller, semid, semnum, arg) : NO_BUFFER;
      case SEM_CMD.SETALL:
        return Array.isArray(arg) ? semctl_setall(k, caller, semid, arg.map(Number)) : NO_BUFFER;
      case SEM_CMD.GETALL:
      case SEM_CMD.GETVAL:
      case SEM_CMD.GETPID:
        return semctl_get(k, caller, semid, semnum, cmd);
      case IPC_CMD.IPC_RMID:
      case IPC_CMD.IPC_SET:
        return semctl_down(k, caller, semid, cmd, arg);
      default:
        return NO_COMMAND;
    }
  },
};

function semctl_stat(k: LinuxKernel, caller: number, semid: number): Result {
  const found = ipc_obtain_with(k, caller, 'sem', semid, forStat);
  if ('errno' in found) return found;
  const perm = kernel_to_ipc64_perm(k, caller, k.ipcPerms.get(found.object));
  return { answer: { ...perm, nsems: k.semArrays.get(found.object).sems.length } };
}

function semctl_down(k: LinuxKernel, caller: number, semid: number, cmd: number, arg: Answer): Result {
  const given = cmd === IPC_CMD.IPC_SET ? fieldsOf(arg) : {};
  if (given === undefined) return NO_BUFFER;
  const found = ipcctl_obtain(k, caller, 'sem', semid);
  if ('errno' in found) return found;
  if (cmd === IPC_CMD.IPC_SET) return ipc_update_perm(k, caller, found.object, given) ?? 0;
  free_ipc(k, found.object);
  return 0;
}

function semctl_get(k: LinuxKernel, caller: number, semid: number, semnum: number, cmd: number): Result {
  const found = ipc_obtain_with(k, caller, 'sem', semid, S_IRUGO);
  if ('errno' in found) return found;
  const { sems } = k.semArrays.get(found.object);
  k.by('sem.get');
  if (cmd === SEM_CMD.GETALL) return untilLastNonzero(sems.map(({ semval }) => semval));
  const refused = k.semArrays.send(found.object, semArray.NUMBER(semnum));
  if (refused) return refused;
  const { semval, sempid } = sems[semnum] ?? { semval: 0, sempid: [] };
  return cmd === SEM_CMD.GETVAL ? semval : pid_vnr(k, caller, sempid);
}

/** As an answer all values up to the last that is not 0: the call does not tell how many there are. */
function untilLastNonzero(values: readonly number[]): readonly number[] {
  return values.slice(0, values.findLastIndex((value) => value !== 0) + 1);
}

function semctl_setval(k: LinuxKernel, caller: number, semid: number, semnum: number, value: number): Result {
  const refused = k.ipcNamespaces.send(ipcNsOf(k, caller), ipcNamespace.SEMVAL([value]));
  if (refused) return refused;
  const found = ipc_obtain(k, caller, 'sem', semid);
  if ('errno' in found) return found;
  const denied =
    k.semArrays.send(found.object, semArray.NUMBER(semnum)) ?? ipc_access(k, caller, found.object, S_IWUGO);
  if (denied) return denied;
  set_values(k, caller, found.object, semnum, [value]);
  return 0;
}

/** SETALL takes a value for each; those that are left out are 0. */
function semctl_setall(k: LinuxKernel, caller: number, semid: number, given: readonly number[]): Result {
  const found = ipc_obtain_with(k, caller, 'sem', semid, S_IWUGO);
  if ('errno' in found) return found;
  const values = k.semArrays.get(found.object).sems.map((_, num) => given[num] ?? 0);
  const refused = k.ipcNamespaces.send(ipcNsOf(k, caller), ipcNamespace.SEMVAL(values));
  if (refused) return refused;
  set_values(k, caller, found.object, 0, values);
  return 0;
}

function set_values(
  k: LinuxKernel,
  caller: number,
  set: number,
  first: number,
  values: readonly number[],
): void {
  const nums = values.map((_, i) => first + i);
  const numbers = update_sempids(k, caller, set, nums);
  k.semArrays.send(set, semArray.SETVAL(first, values, numbers));
  forget_undo(k, set, nums);
}

/** These semaphores remember the caller from now on. */
function update_sempids(k: LinuxKernel, caller: number, set: number, nums: readonly number[]): PidNumbers {
  const { sems } = k.semArrays.get(set);
  let numbers: PidNumbers = [];
  for (const num of new Set(nums)) numbers = ipc_update_pid(k, sems[num]?.sempid ?? [], caller);
  return numbers;
}

/** `sops`: a list of {sem_num, sem_op, sem_flg}, of which the first `nsops` are meant; NONE: all. */
export const semop = {
  run: (k: LinuxKernel, caller: number, semid: number, given: Answer, count: number): Result => {
    const all = sopsOf(given);
    if (!all) return NO_BUFFER;
    const nsops = count === NONE ? all.length : count;
    const ns = ipcNsOf(k, caller);
    const refused = k.ipcNamespaces.send(ns, ipcNamespace.SEMOP(nsops));
    if (refused) return refused;
    if (nsops > all.length) return NO_BUFFER;
    return do_semtimedop(k, caller, semid, all.slice(0, nsops));
  },
};

function do_semtimedop(k: LinuxKernel, caller: number, semid: number, sops: readonly Sop[]): Result {
  const found = ipc_obtain(k, caller, 'sem', semid);
  if ('errno' in found) return found;
  const set = found.object;
  const alters = sops.some(({ sem_op }) => sem_op !== 0);
  const refused =
    k.semArrays.send(set, semArray.REACH(Math.max(...sops.map(({ sem_num }) => sem_num)))) ??
    ipc_access(k, caller, set, alters ? S_IWUGO : S_IRUGO);
  if (refused) return refused;
  const undoes = sops.some(({ sem_flg }) => sem_flg & SEM_UNDO);
  // Who asks for undoing has a list from now on, even if the rest is refused: nobody sees that.
  const semadj = undoes ? semadjOf(k, caller, set) : [];
  const performed = perform_atomic_semop(k.semArrays.get(set), { sops, semadj });
  if (performed.end === 'waits' && !(performed.at.sem_flg & IPC.IPC_NOWAIT)) return BLOCKS;
  const nums = sops.map(({ sem_num }) => sem_num);
  const numbers = performed.end === 'done' ? update_sempids(k, caller, set, nums) : [];
  const undone = k.semArrays.send(set, semArray.SEMOP({ sops, semadj, by: numbers }));
  if (undone) return undone;
  if (undoes && performed.end === 'done')
    k.semUndoLists.send(
      get_undo_list(k, caller),
      semUndoList.ADJUST({ semid: set, semadj: performed.semadj }),
    );
  return 0;
}

/** What the caller has to undo in a set so far. */
function semadjOf(k: LinuxKernel, caller: number, set: number): readonly number[] {
  const { undos } = k.semUndoLists.get(get_undo_list(k, caller));
  return undos.find(({ semid }) => semid === set)?.semadj ?? [];
}

function sopsOf(given: Answer): readonly Sop[] | undefined {
  if (!Array.isArray(given)) return undefined;
  const sops = given.map((one) => {
    const { sem_num = 0, sem_op = 0, sem_flg = 0 } = fieldsOf(one) ?? {};
    return { sem_num: Number(sem_num), sem_op: Number(sem_op), sem_flg: Number(sem_flg) };
  });
  return sops;
}
