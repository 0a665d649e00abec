/** IPC objects: made, used and removed by several users in several user, PID and IPC namespaces. */
import type { Answer, Drawable, Pick, Prelude } from '../../checker/index.ts';
import { CLONE, SIGNAL, WAIT } from '../constants.ts';
import { task_pid_nr } from '../facts/visibility.ts';
import type { Linux, LinuxKinds } from '../kinds.ts';
import { hasDeadChildren, oneOf } from '../repertoire/picking.ts';
import { ordinaryUser } from '../repertoire/starters.ts';
import type { Theme } from '../repertoire/theme.ts';
import { IPC, IPC_CMD, IPC_PRIVATE, MSG, SEM_CMD, SEM_UNDO, SHM } from './constants.ts';
import type { IpcType } from './namespace.ts';

const { CLONE_NEWIPC, CLONE_NEWPID, CLONE_NEWUSER, CLONE_SYSVSEM } = CLONE;
const { IPC_CREAT, IPC_EXCL, IPC_NOWAIT } = IPC;
const { SIGCHLD, SIGKILL } = SIGNAL;

const key = oneOf(1, 1, 1, 2, IPC_PRIVATE);
const mode = oneOf(0o600, 0o600, 0o666, 0o644, 0o640, 0o060, 0o006, 0o400, 0o200, 0, 0o777);
const creation = oneOf(IPC_CREAT, IPC_CREAT, IPC_CREAT, 0, IPC_CREAT | IPC_EXCL, IPC_EXCL);
const getFlags = (pick: Pick): number => creation(pick) | mode(pick);

/** The id of some object of a type, mostly one that there is, not always where the caller is. */
function someId(k: Linux, what: IpcType, pick: Pick): number {
  const ids = k.ipcPerms
    .slots()
    .map((one) => k.ipcPerms.get(one))
    .filter((perm) => perm.what === what)
    .map(({ id }) => id);
  const all = [...Array(12).fill(ids).flat(), 0, 1, -1, 32768];
  return all[pick(all.length)] as number;
}

const userId = oneOf(0, 0, 1000, 1001, -1, 5);

/** What IPC_SET is given. */
const given = (pick: Pick): Answer => ({
  answer: {
    uid: userId(pick),
    gid: oneOf(0, 5, 1000, -1)(pick),
    mode: mode(pick),
    qbytes: oneOf(16384, 16384, 10, 2, 16385)(pick),
  },
});

type Args = (k: Linux, caller: number, pick: Pick) => readonly Answer[];

/** The third argument of IPC_STAT and IPC_RMID is of no use to the model. */
const control =
  (what: IpcType): Args =>
  (k, _, pick) => {
    const { IPC_RMID, IPC_SET, IPC_STAT } = IPC_CMD;
    const cmd = oneOf(IPC_STAT, IPC_STAT, IPC_STAT, IPC_SET, IPC_SET, IPC_RMID)(pick);
    const arg = cmd === IPC_SET ? given(pick) : null;
    return what === 'sem' ? [someId(k, what, pick), 0, cmd, arg] : [someId(k, what, pick), cmd, arg];
  };

const text = oneOf('a', 'b', 'cc', 'ddd', '', 'x'.repeat(9));
const mtype = oneOf(1, 1, 2, 3, 0);

/** Message queues. */
const queues: readonly Drawable<LinuxKinds>[] = [
  { call: 'msgget', weight: 8, args: (_, __, pick) => [key(pick), getFlags(pick)] },
  { call: 'msgctl', weight: 8, args: control('msg') },
  {
    call: 'msgsnd',
    weight: 10,
    args: (k, _, pick) => {
      const mtext = text(pick);
      const msgsz = oneOf(mtext.length, mtext.length, mtext.length, 1, -1, 8193)(pick);
      return [someId(k, 'msg', pick), { answer: { mtype: mtype(pick), mtext } }, msgsz, IPC_NOWAIT];
    },
  },
  {
    call: 'msgrcv',
    weight: 8,
    args: (k, _, pick) => [
      someId(k, 'msg', pick),
      oneOf(9, 9, 9, 1, 0, -1)(pick),
      oneOf(0, 0, 1, 2, -1, -2, -3)(pick),
      IPC_NOWAIT | oneOf(0, 0, MSG.MSG_NOERROR, MSG.MSG_EXCEPT)(pick),
    ],
  },
];

const value = oneOf(0, 1, 2, 5, 32766, 32767, 32768, -1);

function semctlArgs(k: Linux, caller: number, pick: Pick): readonly Answer[] {
  const { GETALL, GETPID, GETVAL, SETALL, SETVAL } = SEM_CMD;
  const cmd = oneOf(GETVAL, GETALL, GETALL, GETPID, GETPID, SETVAL, SETALL, IPC_CMD.IPC_STAT)(pick);
  if (pick(3) === 0) return control('sem')(k, caller, pick);
  const arg = cmd === SETVAL ? value(pick) : cmd === SETALL ? [value(pick), value(pick)] : null;
  return [someId(k, 'sem', pick), oneOf(0, 0, 1, 2, -1)(pick), cmd, arg];
}

function sops(pick: Pick): Answer {
  const one = () => ({
    answer: {
      sem_num: oneOf(0, 0, 1, 1, 3)(pick),
      sem_op: oneOf(1, 2, -1, -2, 0, 32767, -32767)(pick),
      sem_flg: IPC_NOWAIT | oneOf(0, SEM_UNDO, SEM_UNDO)(pick),
    },
  });
  return Array.from({ length: oneOf(1, 1, 1, 2, 3)(pick) }, one);
}

/** Semaphores. */
const semaphores: readonly Drawable<LinuxKinds>[] = [
  {
    call: 'semget',
    weight: 8,
    args: (_, __, pick) => [key(pick), oneOf(1, 2, 2, 2, 3, 0, -1, 32001)(pick), getFlags(pick)],
  },
  { call: 'semctl', weight: 16, args: semctlArgs },
  {
    call: 'semop',
    weight: 16,
    args: (k, _, pick) => [
      someId(k, 'sem', pick),
      sops(pick),
      oneOf(-1, -1, -1, -1, -1, -1, 1, 0, 501)(pick),
    ],
  },
];

const base = 0x20000000000;
const address = oneOf(base, base, base + 4096, base + 8192, base + 12288, base + 1);

/** Shared memory, of who does not share it all. */
const segments: readonly Drawable<LinuxKinds>[] = [
  {
    call: 'shmget',
    weight: 8,
    args: (_, __, pick) => [key(pick), oneOf(1, 4096, 4097, 4097, 8193, 0, 20000)(pick), getFlags(pick)],
  },
  { call: 'shmctl', weight: 12, args: control('shm') },
  {
    call: 'shmat',
    weight: 14,
    args: (k, _, pick) => [
      someId(k, 'shm', pick),
      address(pick),
      oneOf(0, 0, SHM.SHM_RDONLY, SHM.SHM_RND, SHM.SHM_EXEC | SHM.SHM_RDONLY)(pick),
    ],
  },
  { call: 'shmdt', weight: 10, args: (_, __, pick) => [address(pick)] },
];

const cloneFlags = oneOf(
  0,
  0,
  0,
  CLONE_NEWIPC,
  CLONE_NEWUSER,
  CLONE_NEWPID,
  CLONE_SYSVSEM,
  CLONE_SYSVSEM,
  CLONE_NEWUSER | CLONE_NEWIPC,
  CLONE_NEWPID | CLONE_NEWIPC,
);
const unshareFlags = oneOf(
  CLONE_NEWIPC,
  CLONE_NEWIPC,
  CLONE_SYSVSEM,
  CLONE_NEWUSER,
  CLONE_NEWPID,
  CLONE_NEWUSER | CLONE_NEWIPC,
);

/** Some task's directory, by its number in the outermost PID namespace. */
function somebodys(k: Linux, pick: Pick): string {
  const tasks = k.tasks.slots().filter((task) => k.tasks.get(task).state === 'running');
  const numbers = tasks.map((task) => String(task_pid_nr(k, task)));
  return `/proc/${oneOf('self', ...numbers)(pick)}`;
}

/** Who there is, and where: users come from maps, or from having been root. */
const people: readonly Drawable<LinuxKinds>[] = [
  { call: 'clone', weight: 9, args: (_, __, pick) => [cloneFlags(pick) | SIGCHLD] },
  { call: 'unshare', weight: 4, args: (_, __, pick) => [unshareFlags(pick)] },
  { call: '_exit', weight: 4, args: () => [0] },
  { call: 'wait4', weight: 3, args: () => [-1, WAIT.WNOHANG], prefers: hasDeadChildren },
  { call: 'kill', weight: 1, args: (_, __, pick) => [oneOf(2, 3, -1)(pick), SIGKILL] },
  {
    call: 'setresuid',
    weight: 5,
    args: (_, __, pick) => [-1, oneOf(1000, 1000, 1001, 0)(pick), oneOf(-1, 0, 1000)(pick)],
  },
  { call: 'setresgid', weight: 2, args: (_, __, pick) => [-1, oneOf(5, 1000)(pick), -1] },
  { call: 'setgroups', weight: 1, args: (_, __, pick) => [1, [oneOf(5, 1000)(pick)]] },
  {
    call: 'write',
    weight: 3,
    args: (k, _, pick) => [
      `${somebodys(k, pick)}/${oneOf('uid_map', 'uid_map', 'gid_map')(pick)}`,
      oneOf('0 0 1', '0 0 2000', '0 1000 1', '7 1000 1\n0 0 1')(pick),
    ],
  },
  { call: 'open', weight: 2, args: (k, _, pick) => [`${somebodys(k, pick)}/ns/ipc`, 0] },
  { call: 'setns', weight: 3, args: (_, __, pick) => [oneOf(3, 3, 4)(pick), CLONE_NEWIPC] },
  { call: 'close', weight: 1, args: () => [3] },
  { call: 'stat', weight: 1, args: (k, _, pick) => [`${somebodys(k, pick)}/ns/ipc`] },
];

const sysctl = oneOf(
  ['msgmni', '1'],
  ['msgmni', '2'],
  ['msgmax', '2'],
  ['msgmnb', '5'],
  ['msgmnb', '-1'],
  ['shmmni', '1'],
  ['shmmax', '4096'],
  ['shmall', '3'],
  ['sem', '32000 3 2 2'],
  ['sem', '2 32000 500 32000'],
  ['sem', '2 3 4 32769'],
  ['shm_rmid_forced', '1'],
  ['shm_rmid_forced', '1'],
  ['shm_rmid_forced', '0'],
  ['shm_rmid_forced', '2'],
  ['msgmni', '32769'],
);

/** Limits. */
const limits: readonly Drawable<LinuxKinds>[] = [
  {
    call: 'write',
    weight: 6,
    args: (_, __, pick) => {
      const [name, numbers] = sysctl(pick);
      return [`/proc/sys/kernel/${name}`, String(numbers)];
    },
  },
  { call: 'read', weight: 3, args: (_, __, pick) => [`/proc/sys/kernel/${sysctl(pick)[0]}`, null] },
  {
    call: 'read',
    weight: 4,
    args: (_, __, pick) => [`/proc/sysvipc/${oneOf('msg', 'sem', 'shm')(pick)}`, null],
  },
];

/** Objects that everybody may use, one of each type. */
const objects: Prelude = [
  { call: 'msgget', args: [1, IPC_CREAT | 0o666] },
  { call: 'semget', args: [1, 2, IPC_CREAT | 0o666] },
  { call: 'shmget', args: [1, 4097, IPC_CREAT | 0o666] },
];
const root: Prelude = [];
const group: Prelude = [{ call: 'setgroups', args: [1, [5]] }, ...objects];

/** Users change, and who has changed cannot be looked into: that is of their memory, which they must not share. */
const theme = (name: string, share: number, calls: readonly Drawable<LinuxKinds>[]): Theme => ({
  name,
  kinds: ['ipc', 'user', 'pid'],
  share,
  mode: 'fork',
  repertoire: {
    preludes: [objects, group, root, [...objects, ...ordinaryUser], [...ordinaryUser, ...objects]],
    internalWeight: 6,
    calls,
  },
});

/** Of IPC namespaces alone. */
export const ipcTheme: Theme = {
  name: 'ipc',
  kinds: ['ipc'],
  share: 4,
  mode: 'fork',
  repertoire: {
    preludes: [root, objects, objects],
    internalWeight: 6,
    calls: [
      ...queues,
      ...semaphores,
      ...segments,
      ...limits,
      {
        call: 'clone',
        weight: 8,
        args: (_, __, pick) => [oneOf(0, CLONE_NEWIPC, CLONE_SYSVSEM)(pick) | SIGCHLD],
      },
      { call: 'unshare', weight: 4, args: (_, __, pick) => [oneOf(CLONE_NEWIPC, CLONE_SYSVSEM)(pick)] },
      { call: '_exit', weight: 3, args: () => [0] },
      { call: 'wait4', weight: 2, args: () => [-1, WAIT.WNOHANG], prefers: hasDeadChildren },
      { call: 'setresuid', weight: 2, args: (_, __, pick) => [-1, oneOf(1000, 0)(pick), -1] },
    ],
  },
};

export const ipcMessages: Theme = theme('ipc-messages', 4, [...queues, ...people, ...limits]);
export const ipcSemaphores: Theme = theme('ipc-semaphores', 4, [...semaphores, ...people, ...limits]);
export const ipcMemory: Theme = theme('ipc-memory', 4, [...segments, ...people, ...limits]);
