/** Cgroups: paths below /sys/fs/cgroup, and the line of the unified hierarchy in /proc/PID/cgroup. */
import type { Answer } from '../../checker/index.ts';
import type { StepResult, Word } from '../executor/scenario.ts';
import { syscall, type Translations } from './translation.ts';

export const isHierarchyPath = (path: unknown): boolean => String(path).startsWith('/sys/fs/cgroup');

/** Whether a path is that of the file in which a task finds its cgroups. */
export const isCgroupsOfTask = (path: Answer | undefined): boolean =>
  /^\/proc\/[^/]+\/cgroup$|\/(self|thread-self|\d+)\/cgroup$/.test(String(path));

/** The path in the unified hierarchy, whose number is 0. */
export function pathIn({ ret, out }: StepResult): Answer {
  const text = new TextDecoder().decode(out.subarray(0, ret));
  return /^0::(.*)$/m.exec(text)?.[1] ?? '';
}

const at = (path: Answer | undefined): Word => ({ in: String(path) });

export const cgroupCalls: Translations = {
  mkdir: { step: ({ args: [path, mode] }, { caller }) => syscall(caller, 'mkdir', at(path), Number(mode)) },
  rmdir: { step: ({ args: [path] }, { caller }) => syscall(caller, 'rmdir', at(path)) },
  chown: {
    step: ({ args: [path, uid, gid] }, { caller }) =>
      syscall(caller, 'chown', at(path), Number(uid), Number(gid)),
  },
};
