/** reboot(2) inside a PID namespace below the outermost one (kernel/reboot.c, kernel/pid_namespace.c: reboot_pid_ns). */
import { beyond, NONE, type Result } from '../../checker/index.ts';
import { REBOOT, REBOOT_MAGIC, SIGNAL } from '../constants.ts';
import { ns_capable } from '../facts/capable.ts';
import { group_leader } from '../facts/threads.ts';
import { task_active_pid_ns } from '../facts/visibility.ts';
import type { LinuxKernel } from '../kinds.ts';
import { pidNamespace } from '../pid/context.ts';
import { exit } from './exit.ts';
import { kernel_siginfo, send_signal } from './send-signal.ts';

const MACHINE = beyond('would restart or halt the machine: it is called in the outermost PID namespace');

const { LINUX_REBOOT_MAGIC1, ...others } = REBOOT_MAGIC;
const secondMagics: readonly number[] = Object.values(others);

/** Ends the caller's PID namespace; the parent of its init is told how by a signal that nobody sent. */
export const reboot = {
  run: (k: LinuxKernel, caller: number, magic: number, magic2: number, cmd: number): Result => {
    const ns = task_active_pid_ns(k, caller);
    const { parent, user_ns, child_reaper } = k.pidNamespaces.get(ns);
    if (parent === NONE) return MACHINE;
    const refused = k.pidNamespaces.send(
      ns,
      pidNamespace.REBOOT({
        capable: ns_capable(k, caller, user_ns, 'CAP_SYS_BOOT'),
        magic: magic === LINUX_REBOOT_MAGIC1 && secondMagics.includes(magic2),
        signal: signalFor(cmd),
      }),
    );
    if (refused) return refused;
    send_signal(k, group_leader(k, child_reaper), kernel_siginfo(SIGNAL.SIGKILL), true);
    // Who called it does not wait to be killed: it ends by itself, the calling thread alone.
    return k.tasks.get(caller).state === 'running' ? exit.run(k, caller, 0) : 0;
  },
};

function signalFor(cmd: number): number {
  switch (cmd) {
    case REBOOT.LINUX_REBOOT_CMD_RESTART:
    case REBOOT.LINUX_REBOOT_CMD_RESTART2:
      return SIGNAL.SIGHUP;
    case REBOOT.LINUX_REBOOT_CMD_HALT:
    case REBOOT.LINUX_REBOOT_CMD_POWER_OFF:
      return SIGNAL.SIGINT;
    default:
      return 0;
  }
}
