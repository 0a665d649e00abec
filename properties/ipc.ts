/**
 * What sysvipc(7) says of keys, ids and permissions, told from the objects that there are and from plain
 * arithmetic with their modes.
 */
import { NONE, type Step } from '../checker/index.ts';
import type { KernIpcPerm } from '../models/ipc/perm.ts';
import type { Linux } from '../models/kinds.ts';
import { mayDo } from './powers.ts';

export type What = 'msg' | 'sem' | 'shm';

/** The type that a call is about. */
export function whatOf({ name }: Step): What {
  return name.startsWith('msg') ? 'msg' : name.startsWith('sem') ? 'sem' : 'shm';
}

export const gets = ['msgget', 'semget', 'shmget'] as const;
export const controls = ['msgctl', 'semctl', 'shmctl'] as const;
export const uses = [...controls, 'msgsnd', 'msgrcv', 'semop', 'shmat'] as const;

export const IPC_RMID = 0;
export const IPC_SET = 1;
export const IPC_STAT = 2;
export const [GETPID, GETVAL, GETALL, SETVAL, SETALL] = [11, 12, 13, 16, 17] as const;

/** The command of a msgctl, semctl or shmctl; NONE of another call. */
export function commandOf({ name, args }: Step): number {
  if (name === 'msgctl' || name === 'shmctl') return Number(args[1]);
  return name === 'semctl' ? Number(args[2]) : NONE;
}

/** The IPC namespace of a task. */
export const homeOfIpc = (world: Linux, task: number): number => world.nsproxies.get(task).ipc_ns;

/** The objects of a type in a namespace. */
export function objectsOf(world: Linux, ns: number, what: What): readonly number[] {
  return world.ipcPerms
    .slots()
    .filter((one) => world.ipcPerms.get(one).ns === ns && world.ipcPerms.get(one).what === what);
}

/** What has this id, or this key, where a task is; NONE if nothing has. */
export function withId(world: Linux, task: number, what: What, id: number): number {
  return (
    objectsOf(world, homeOfIpc(world, task), what).find((one) => world.ipcPerms.get(one).id === id) ?? NONE
  );
}
export function withKey(world: Linux, task: number, what: What, key: number): number {
  if (key === 0) return NONE;
  return (
    objectsOf(world, homeOfIpc(world, task), what).find((one) => world.ipcPerms.get(one).key === key) ?? NONE
  );
}

/** The digit of a mode that is about a task: the first of its owners', the second of their groups', the third of others. */
function digitFor(world: Linux, task: number, perm: KernIpcPerm): number {
  const { euid, fsgid, groups } = world.creds.get(task);
  const digits = [Math.floor(perm.mode / 64) % 8, Math.floor(perm.mode / 8) % 8, perm.mode % 8];
  if ([perm.uid, perm.cuid].includes(euid)) return digits[0] ?? 0;
  const mine = [fsgid, ...groups];
  return (mine.includes(perm.gid) || mine.includes(perm.cgid) ? digits[1] : digits[2]) ?? 0;
}

/** Whether a task may do all of this with an object: 4 to read, 2 to write, 1 to execute, added up. */
export function mayUse(world: Linux, task: number, object: number, need: number): boolean {
  const perm = world.ipcPerms.get(object);
  const digit = digitFor(world, task, perm);
  const lacks = [4, 2, 1].some((bit) => has(need, bit) && !has(digit, bit));
  return !lacks || mayDo(world, world.creds.get(task), ownerOf(world, perm.ns), 'CAP_IPC_OWNER');
}

const has = (digit: number, bit: number): boolean => Math.floor(digit / bit) % 2 === 1;

const ownerOf = (world: Linux, ns: number): number => world.ipcNamespaces.get(ns).user_ns;

/** Whether a task may change or remove an object. */
export function mayControl(world: Linux, task: number, object: number): boolean {
  const { uid, cuid, ns } = world.ipcPerms.get(object);
  const cred = world.creds.get(task);
  return cred.euid === uid || cred.euid === cuid || mayDo(world, cred, ownerOf(world, ns), 'CAP_SYS_ADMIN');
}

/** What a call needs of the three permissions of an object that it uses. */
export function needOf(step: Step): number {
  const cmd = commandOf(step);
  switch (step.name) {
    case 'msgsnd':
      return 2;
    case 'msgrcv':
      return 4;
    case 'semop':
      return sopsOf(step).some(({ sem_op }) => sem_op !== 0) ? 2 : 4;
    case 'shmat': {
      const flags = Number(step.args[2]);
      return (has(flags, 0o10000) ? 4 : 6) + (has(flags, 0o100000) ? 1 : 0);
    }
    default:
      return cmd === SETVAL || cmd === SETALL ? 2 : 4;
  }
}

/** The fields of a structured argument. */
export function fieldsOf(given: unknown): Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null && 'answer' in given
    ? (given.answer as Readonly<Record<string, unknown>>)
    : {};
}

export type Operation = { readonly sem_num: number; readonly sem_op: number; readonly sem_flg: number };

/** The operations that a semop is given, as many as it says. */
export function sopsOf({ args: [, given, count] }: Step): readonly Operation[] {
  const all = (Array.isArray(given) ? given : []).map((one) => {
    const { sem_num = 0, sem_op = 0, sem_flg = 0 } = fieldsOf(one);
    return { sem_num: Number(sem_num), sem_op: Number(sem_op), sem_flg: Number(sem_flg) };
  });
  return count === NONE ? all : all.slice(0, Math.max(0, Number(count)));
}

/** A limit of a namespace. */
export function limitOf(world: Linux, ns: number, name: 'msgmni' | 'semmni' | 'shmmni'): number;
export function limitOf(world: Linux, ns: number, name: keyof Sysctls): number;
export function limitOf(world: Linux, ns: number, name: keyof Sysctls): number {
  return world.ipcNamespaces.get(ns).sysctls[name] ?? 0;
}
type Sysctls = Required<ReturnType<Linux['ipcNamespaces']['get']>['sysctls']>;

/** How many pages a segment takes. */
export const pagesOf = (bytes: number): number => Math.floor((bytes + 4095) / 4096);

/** The semaphore adjustments that a task has, in a set; 0 for each where it has none. */
export function adjustmentsOf(world: Linux, task: number, set: number): readonly number[] {
  const list = world.semUndoLists.slots().find((one) => world.semUndoLists.get(one).tasks.includes(task));
  const zeros = world.semArrays.get(set).sems.map(() => 0);
  if (list === undefined) return zeros;
  return world.semUndoLists.get(list).undos.find(({ semid }) => semid === set)?.semadj ?? zeros;
}

/** Whether two instances hold the same: equal local states are one object. */
export const isSame = (a: object, b: object): boolean => a === b;
