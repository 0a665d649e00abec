/** The links root and cwd of /proc/PID, in the middle of a path or at its end (fs/proc/base.c: proc_pid_get_link). */
import { fact, NONE } from '../../checker/index.ts';
import type { Found, Path } from '../fs-struct/machine.ts';
import type { Linux } from '../kinds.ts';
import { shown_by } from './mounts.ts';
import { ptrace_may_access } from './ptrace.ts';
import { group_leader } from './threads.ts';
import { find_task_by_pid_ns, pid_nr_ns, task_pid } from './visibility.ts';

/** A link of a task, and how many names of the path lead to it. */
export type ProcLink = {
  readonly who: string;
  readonly pid_ns: number;
  readonly link: 'root' | 'cwd';
  readonly length: number;
};

/** The outermost PID namespace, to which the procfs belongs that all paths below /proc mean. */
const PROC_PID_NS = 0;

/** The link to which a path leads from a place; undefined if there is none. */
export function proc_link_at(
  k: Linux,
  at: Path,
  names: readonly string[],
  from: number,
): ProcLink | undefined {
  const ofAll = from === 0 && names[0] === '' && names[1] === 'proc';
  const [who = '', link] = ofAll ? names.slice(2) : names.slice(from);
  if ((link !== 'root' && link !== 'cwd') || !/^(self|thread-self|\d+)$/.test(who)) return undefined;
  if (ofAll) return { who, pid_ns: PROC_PID_NS, link, length: 4 };
  if (at.mnt === NONE) return undefined;
  const shows = shown_by(k, at.mnt);
  return shows.fstype === 'proc' ? { who, pid_ns: shows.ns, link, length: 2 } : undefined;
}

/** Whether a path that has led somewhere has done so by a link of a task. */
export const leadsByLink = (path: string): boolean => /(^|\/)(root|cwd)(\/|$)/.test(path);

/** Whether a path leads through the working directory of who shares that with the caller, by the procfs that all have. */
export function leadsThroughOwnCwd(k: Linux, caller: number, path: string): boolean {
  const names = path.split('/');
  const link = proc_link_at(k, { mnt: NONE, dentry: '/' }, names, 0);
  if (link?.link !== 'cwd') return false;
  const target = taskCalled(k, caller, link);
  return target !== NONE && k.tasks.get(target).fs === k.tasks.get(caller).fs;
}

/** Whose directory of a procfs it is, as a task finds it; NONE if it is nobody's there. */
function taskCalled(k: Linux, caller: number, { who, pid_ns }: ProcLink): number {
  if (who !== 'self' && who !== 'thread-self') return find_task_by_pid_ns(k, Number(who), pid_ns);
  if (pid_nr_ns(k, task_pid(k, caller), pid_ns) === 0) return NONE;
  return who === 'self' ? group_leader(k, caller) : caller;
}

/** Where a link leads: to the very mount and directory of the task, in whatever tree that is. */
export const proc_pid_get_link = fact(
  'proc_pid_get_link',
  (k: Linux, caller: number, asked: ProcLink): Path | Found => {
    const target = taskCalled(k, caller, asked);
    if (target === NONE) return { is: 'nothing' };
    return ptrace_may_access(k, caller, target, 'fs') ? linkOf(k, target, asked) : { is: 'denied' };
  },
  {
    'does not ask whether the caller may look into the task': (k, caller, asked): Path | Found => {
      const target = taskCalled(k, caller, asked);
      return target === NONE ? { is: 'nothing' } : linkOf(k, target, asked);
    },
    'leads to the root of the task whichever of the two is named': (k, caller, asked): Path | Found => {
      const target = taskCalled(k, caller, asked);
      if (target === NONE) return { is: 'nothing' };
      const may = ptrace_may_access(k, caller, target, 'fs');
      return may ? linkOf(k, target, { ...asked, link: 'root' }) : { is: 'denied' };
    },
  },
);

/** Who is dead has neither. */
function linkOf(k: Linux, target: number, { link }: ProcLink): Path | Found {
  const { fs } = k.tasks.get(target);
  if (fs === NONE) return { is: 'nothing' };
  const { root, pwd } = k.fsStructs.get(fs);
  return link === 'root' ? root : pwd;
}
