/** What clone(2) lets a task share with its maker, and unshare(2) takes out of the sharing (kernel/fork.c). */
import { CLONE } from '../constants.ts';
import { fsStruct, type Path } from '../fs-struct/machine.ts';
import type { LinuxKernel } from '../kinds.ts';
import { task } from '../task/context.ts';
import { dup_mm, get_mm } from './mm.ts';
import { mntput } from './mounts.ts';
import { copy_sigmask, get_sighand, make_sighand, without_handlers } from './sighand.ts';

function copy_fs(k: LinuxKernel, of: number, owner: number): number {
  const { root, pwd } = k.fsStructs.get(of);
  // In the slot of the same number if that is free, so that there are fewer worlds.
  const slot = k.fsStructs.get(owner).state === 'none' ? owner : k.fsStructs.free();
  k.fsStructs.send(slot, fsStruct.COPY(root, pwd));
  return slot;
}

function get_fs(k: LinuxKernel, shared: number): number {
  k.fsStructs.send(shared, fsStruct.GET());
  return shared;
}

/** The first task has all of its own. */
export function make_first(k: LinuxKernel, root: Path): void {
  k.fsStructs.send(0, fsStruct.COPY(root, root));
  k.tasks.send(0, task.USE(0, 0, make_sighand(k, 0, [])));
}

/** A new task shares its maker's memory, fs_struct and sighand_struct, or has its own. */
export function copy_shared(
  k: LinuxKernel,
  maker: number,
  child: number,
  { flags, clear_sighand }: { readonly flags: number; readonly clear_sighand: boolean },
): void {
  const mine = k.tasks.get(maker);
  const mm = flags & CLONE.CLONE_VM ? get_mm(k, mine.mm) : dup_mm(k, maker, child);
  const fs = flags & CLONE.CLONE_FS ? get_fs(k, mine.fs) : copy_fs(k, mine.fs, child);
  const { actions } = k.sighands.get(mine.sighand);
  const handlers =
    flags & CLONE.CLONE_SIGHAND
      ? get_sighand(k, mine.sighand)
      : make_sighand(k, child, clear_sighand ? without_handlers(actions) : actions);
  k.tasks.send(child, task.USE(mm, fs, handlers));
  copy_sigmask(k, maker, child);
  if (flags & (CLONE.CLONE_VM | CLONE.CLONE_FS | CLONE.CLONE_SIGHAND)) k.by('task.clone.share');
}

/** A dying task lets go of its fs_struct. */
export function exit_fs(k: LinuxKernel, dying: number): void {
  k.fsStructs.send(k.tasks.get(dying).fs, fsStruct.PUT());
  mntput(k);
}

/** The caller has a fs_struct of its own from now on. */
export function unshare_fs(k: LinuxKernel, caller: number): void {
  const mine = k.tasks.get(caller);
  if (k.fsStructs.get(mine.fs).users === 1) return;
  const own = copy_fs(k, mine.fs, caller);
  k.fsStructs.send(mine.fs, fsStruct.PUT());
  k.tasks.send(caller, task.USE(mine.mm, own, mine.sighand));
  k.by('task.unshare.fs');
}
