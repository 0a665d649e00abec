/** What a task has said about signals, and which wait for it (kernel/fork.c, kernel/exit.c). */
import type { LinuxKernel } from '../kinds.ts';
import { sighand } from '../sighand/machine.ts';
import { sigpending } from '../sigpending/context.ts';

/** A new task does with signals what its maker does, and none is pending for it. */
export function copy_sighand(k: LinuxKernel, maker: number, child: number): void {
  const { actions } = k.sighands.get(maker);
  const { blocked } = k.sigpendings.get(maker);
  // To have nothing to say is the same for everybody.
  if (actions.length > 0) k.sighands.send(child, sighand.COPY(actions));
  if (blocked.length > 0) k.sigpendings.send(child, sigpending.COPY(blocked));
}

/** Who is dead takes no signals. */
export function exit_sighand(k: LinuxKernel, dead: number): void {
  const { blocked, pending } = k.sigpendings.get(dead);
  if (k.sighands.get(dead).actions.length > 0) k.sighands.send(dead, sighand.PUT());
  if (blocked.length > 0 || pending.length > 0) k.sigpendings.send(dead, sigpending.PUT());
}
