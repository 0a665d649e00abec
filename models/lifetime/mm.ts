/** Who keeps an mm: the task that uses it; and the mm keeps its user namespace (kernel/fork.c). */
import { NONE } from '../../checker/index.ts';
import { task_mm } from '../facts/dumpable.ts';
import type { LinuxKernel } from '../kinds.ts';
import { mm, SUID_DUMP_USER } from '../mm/machine.ts';
import { task } from '../task/context.ts';
import { get_user_ns, put_user_ns } from './user.ts';

/** A new task has a copy of its maker's. */
export function dup_mm(k: LinuxKernel, maker: number, child: number): void {
  const { dumpable, user_ns } = k.mms.get(task_mm(k, maker));
  get_user_ns(k, user_ns);
  k.mms.send(child, mm.DUP(dumpable, user_ns));
}

/** A dying task lets go of it. */
export function exit_mm(k: LinuxKernel, dying: number): void {
  const mine = task_mm(k, dying);
  if (mine === NONE) return;
  const { user_ns, dumpable } = k.mms.get(mine);
  k.tasks.send(dying, task.EXIT_MM(dumpable === SUID_DUMP_USER));
  k.mms.send(mine, mm.PUT());
  put_user_ns(k, user_ns);
}

/** A task that executes a program has an mm of its own, made in this user namespace. */
export function exec_mmap(k: LinuxKernel, task: number, dumpable: number, user_ns: number): void {
  const mine = task_mm(k, task);
  const { user_ns: old } = k.mms.get(mine);
  get_user_ns(k, user_ns);
  k.mms.send(mine, mm.EXEC(dumpable, user_ns));
  put_user_ns(k, old);
}
