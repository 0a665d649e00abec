/** Who keeps an mm: the task that uses it; and the mm keeps its user namespace (kernel/fork.c). */
import { NONE } from '../../checker/index.ts';
import { task_mm } from '../facts/dumpable.ts';
import type { LinuxKernel } from '../kinds.ts';
import { mm, SUID_DUMP_USER } from '../mm/machine.ts';
import { task } from '../task/context.ts';
import { dup_shm, shm_close, unmap_shm } from './ipc.ts';
import { put_ns } from './namespaces.ts';
import { get_user_ns, put_user_ns } from './user.ts';

/** A copy of one for a new task: in the slot of the same number if that is free. */
export function dup_mm(k: LinuxKernel, maker: number, child: number): number {
  const of = k.tasks.get(maker).mm;
  const { dumpable, user_ns } = k.mms.get(of);
  const slot = k.mms.get(child).state === 'free' ? child : k.mms.free();
  get_user_ns(k, user_ns);
  k.mms.send(slot, mm.DUP(dumpable, user_ns));
  dup_shm(k, maker, of, slot);
  return slot;
}

/** A new task shares it. */
export function get_mm(k: LinuxKernel, shared: number): number {
  k.mms.send(shared, mm.GET());
  return shared;
}

/** A dying task lets go of it. */
export function exit_mm(k: LinuxKernel, dying: number): void {
  const mine = task_mm(k, dying);
  if (mine === NONE) return;
  const { user_ns, dumpable } = k.mms.get(mine);
  k.tasks.send(dying, task.EXIT_MM(dumpable === SUID_DUMP_USER));
  k.mms.send(mine, mm.PUT());
  if (k.mms.get(mine).state !== 'free') return;
  detach_all(k, dying, mine);
  put_user_ns(k, user_ns);
}

/** The segments that are attached in an mm which ends are detached. */
function detach_all(k: LinuxKernel, task: number, mm: number): void {
  for (const one of unmap_shm(k, mm)) put_ns(k, 'ipc', shm_close(k, task, one));
}

/** A task that executes a program has an mm of its own, made in this user namespace. */
export function exec_mmap(k: LinuxKernel, caller: number, dumpable: number, user_ns: number): void {
  const mine = task_mm(k, caller);
  const { user_ns: old, users } = k.mms.get(mine);
  get_user_ns(k, user_ns);
  if (users === 1) {
    detach_all(k, caller, mine);
    k.mms.send(mine, mm.EXEC(dumpable, user_ns));
    put_user_ns(k, old);
    return;
  }
  // The others keep the one that they have.
  const slot = k.mms.get(caller).state === 'free' ? caller : k.mms.free();
  k.mms.send(slot, mm.EXEC(dumpable, user_ns));
  k.mms.send(mine, mm.PUT());
  const { fs, sighand } = k.tasks.get(caller);
  k.tasks.send(caller, task.USE(slot, fs, sighand));
  k.by('exec.mm');
}
