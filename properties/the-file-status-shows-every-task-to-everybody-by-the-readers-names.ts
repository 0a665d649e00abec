import { type Answer, NONE, type Step } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { type ProcFile, procFileOf } from './mounts.ts';
import { uidShownIn } from './powers.ts';
import { isSelfOrAbove, leaderOf, numbersOf } from './reading.ts';
import { errnoOf } from './stepping.ts';
import { threadsOf } from './threads.ts';

/** The task that a step reads the file status of, in a procfs; undefined if it reads no such file. */
function readBy(world: Linux, step: Step): ProcFile | undefined {
  const file = procFileOf(world, step);
  return file?.rest === 'status' && typeof step.args[1] === 'string' ? file : undefined;
}

/** The numbers of a task in the namespaces that the procfs shows: its own and those below. */
const shownNumbers = (world: Linux, task: number, pid_ns: number) =>
  numbersOf(world, task).filter(({ ns }) => isSelfOrAbove(world, pid_ns, ns));

/** The numbers of a struct pid in the namespaces that see a task, in the order of the task's own numbers. */
function numbersThere(world: Linux, task: number, pid_ns: number, pid: number): readonly number[] {
  const known = pid === NONE ? [] : world.pids.get(pid).numbers;
  return shownNumbers(world, task, pid_ns).map(({ ns }) => known.find((upid) => upid.ns === ns)?.nr ?? 0);
}

/** What a line should say; undefined for a line that another claim is about. */
function dueTo(
  world: Linux,
  reader: number,
  task: number,
  pid_ns: number,
  field: string,
): Answer | undefined {
  const { uid, euid, suid, fsuid } = world.creds.get(task);
  const leader = leaderOf(world, task);
  const { pgrp, session } = world.signals.get(leader);
  switch (field) {
    case 'NStgid':
      return shownNumbers(world, leader, pid_ns).map(({ nr }) => nr);
    case 'Threads':
      return threadsOf(world, task).length;
    case 'NSpid':
      return shownNumbers(world, task, pid_ns).map(({ nr }) => nr);
    case 'NSpgid':
      return numbersThere(world, task, pid_ns, pgrp);
    case 'NSsid':
      return numbersThere(world, task, pid_ns, session);
    case 'Uid':
      return [uid, euid, suid, fsuid].map((kuid) => uidShownIn(world, world.creds.get(reader).user_ns, kuid));
    case 'State':
      return world.tasks.get(task).state === 'zombie' ? 'Z' : 'S';
    default:
      return undefined;
  }
}

export const statusShowsEveryTask = stepProperty({
  name: 'the-file-status-shows-every-task-to-everybody-by-the-readers-names',
  says: 'Whoever reads the file status of a task that is there, alive or dead, is told: the numbers it has, and those of its process, group and session, in each PID namespace that it is visible in, from that of the procfs inwards; its ids by the names that they have where the reader is; how many threads its process has; whether it is a zombie. Of nobody there is no file: ENOENT.',
  clauses: [
    'proc.status.anybody',
    'proc.status.numbers',
    'proc.status.groups',
    'proc.status.state',
    'proc.nobody',
    'cred.status',
    'pid.visible',
    'procfs.shows',
    'procfs.self',
    'thread.status',
    'thread.proc-self',
  ],
  of: ['read'],
  refused: true,
  holds: (before, step) => {
    // For want of a descriptor nothing else is looked at.
    if (errnoOf(step) === 'EMFILE') return true;
    const file = readBy(before, step);
    if (file === undefined) return true;
    const { task, pid_ns } = file;
    if (typeof task === 'string') return errnoOf(step) === task;
    const due = dueTo(before, step.slot, task, pid_ns, String(step.args[1]));
    return errnoOf(step) === '' && (due === undefined || String(step.result) === String(due));
  },
  // Ids are read where they have other names than where their owner is.
  witness: (before, step) => {
    const task = readBy(before, step)?.task;
    if (typeof task !== 'number' || step.args[1] !== 'Uid') return false;
    return before.creds.get(task).user_ns !== before.creds.get(step.slot).user_ns;
  },
});
