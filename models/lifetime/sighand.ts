/** What a task has said about signals, and which wait for it (kernel/fork.c, kernel/exit.c). */
import { NONE } from '../../checker/index.ts';
import { SIGNAL } from '../constants.ts';
import type { LinuxKernel } from '../kinds.ts';
import { type SigAction, sighand } from '../sighand/machine.ts';
import { sigpending } from '../sigpending/context.ts';
import { task } from '../task/context.ts';

/** A new task has the same signals blocked as its maker, and none is pending for it. */
export function copy_sigmask(k: LinuxKernel, maker: number, child: number): void {
  const { blocked } = k.sigpendings.get(maker);
  // To have none blocked is the same for everybody.
  if (blocked.length > 0) k.sigpendings.send(child, sigpending.COPY(blocked));
}

/** What is done with signals by a task of its own: its slot is that of the task if that is free. */
export function make_sighand(k: LinuxKernel, owner: number, actions: readonly SigAction[]): number {
  const slot = k.sighands.get(owner).users === 0 ? owner : k.sighands.free();
  k.sighands.send(slot, sighand.COPY(actions));
  return slot;
}

/** A task that executes a program shares what is done with signals with nobody. */
export function unshare_sighand(k: LinuxKernel, caller: number): void {
  const { mm, fs, sighand: shared } = k.tasks.get(caller);
  if (k.sighands.get(shared).users === 1) return;
  const own = make_sighand(k, caller, k.sighands.get(shared).actions);
  k.sighands.send(shared, sighand.PUT());
  k.tasks.send(caller, task.USE(mm, fs, own));
  forget_of_the_dead(k, shared);
  k.by('exec.sighand');
}

/** A new task shares what its maker does with signals (CLONE_SIGHAND). */
export function get_sighand(k: LinuxKernel, shared: number): number {
  k.sighands.send(shared, sighand.GET());
  return shared;
}

/** Only what is ignored stays so (CLONE_CLEAR_SIGHAND). */
export function without_handlers(actions: readonly SigAction[]): readonly SigAction[] {
  return actions.filter(({ handler }) => handler === 'ignore').map((action) => ({ ...action, flags: 0 }));
}

/** An init that zaps wants no zombies, and neither does from then on who shares its signal handlers. */
export function ignore_sigchld(k: LinuxKernel, init: number): void {
  const { sighand: slot } = k.tasks.get(init);
  const { actions, users } = k.sighands.get(slot);
  if (users === 1) return;
  const flags = actions.find(({ signal }) => signal === SIGNAL.SIGCHLD)?.flags ?? 0;
  k.sighands.send(slot, sighand.SIGACTION({ signal: SIGNAL.SIGCHLD, handler: 'ignore', flags }));
  k.by('pid.zap.sighand');
}

/** Once all who have it are dead, nobody asks for it any more; `dying` counts as dead. */
function forget_of_the_dead(k: LinuxKernel, shared: number, dying = NONE): void {
  if (k.sighands.get(shared).actions.length === 0) return;
  const asks = (one: number) =>
    one !== dying && k.tasks.get(one).sighand === shared && k.tasks.get(one).state !== 'zombie';
  if (!k.tasks.slots().some(asks)) k.sighands.send(shared, sighand.FORGET());
}

/** Who is dead takes no signals. */
export function exit_sighand(k: LinuxKernel, dead: number): void {
  const { blocked, pending, shared_pending } = k.sigpendings.get(dead);
  const { sighand: slot } = k.tasks.get(dead);
  forget_of_the_dead(k, slot, dead);
  if (blocked.length + pending.length + shared_pending.length > 0) k.sigpendings.send(dead, sigpending.PUT());
}

/** A task that nobody has to wait for any more is gone, and its sighand_struct has one user less. */
export function put_sighand(k: LinuxKernel, shared: number): void {
  k.sighands.send(shared, sighand.PUT());
}
