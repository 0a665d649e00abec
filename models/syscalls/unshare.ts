/** unshare(2) (kernel/fork.c: ksys_unshare): all that was asked for, or nothing. */
import { beyond, NONE, type Result } from '../../checker/index.ts';
import { CLONE } from '../constants.ts';
import { put_pid_ns } from '../facts/references.ts';
import { task_active_pid_ns } from '../facts/visibility.ts';
import type { LinuxKernel } from '../kinds.ts';
import { nsproxy } from '../nsproxy/machine.ts';
import { pidNamespace } from '../pid/context.ts';
import { task } from '../task/context.ts';
import { utsNamespace } from '../uts/machine.ts';
import { copy_utsname, create_pid_namespace } from './clone.ts';

const NOT_MODELLED = beyond('is modelled with CLONE_NEWPID and CLONE_NEWUTS only');
const NO_PID_NAMESPACE = beyond('needs one more PID namespace than the scope has');
const NO_UTS_NAMESPACE = beyond('needs one more UTS namespace than the scope has');

const modelled = CLONE.CLONE_NEWPID | CLONE.CLONE_NEWUTS;

/** The flags that unshare(2) knows. */
const known =
  CLONE.CLONE_THREAD |
  CLONE.CLONE_FS |
  CLONE.CLONE_NEWNS |
  CLONE.CLONE_SIGHAND |
  CLONE.CLONE_VM |
  CLONE.CLONE_FILES |
  CLONE.CLONE_SYSVSEM |
  CLONE.CLONE_NEWUTS |
  CLONE.CLONE_NEWIPC |
  CLONE.CLONE_NEWNET |
  CLONE.CLONE_NEWUSER |
  CLONE.CLONE_NEWPID |
  CLONE.CLONE_NEWCGROUP |
  CLONE.CLONE_NEWTIME;

export const unshare = {
  run: (k: LinuxKernel, caller: number, flags: number): Result => {
    // An unsigned long: what lies above 32 bits is unknown too, and no business of JavaScript's `&`.
    const fits = flags >= 0 && flags <= 0xffffffff;
    let refused = k.tasks.send(caller, task.UNSHARE(fits && (flags & ~known) === 0));
    if (refused) return refused;
    if ((flags & known & ~modelled) !== 0) return NOT_MODELLED;
    if (flags === 0) k.by('task.unshare.nothing');

    if (flags & CLONE.CLONE_NEWUTS) {
      const old = k.nsproxies.get(caller).uts_ns;
      const uts_ns = copy_utsname(k, caller);
      if (uts_ns === NONE) return NO_UTS_NAMESPACE;
      k.nsproxies.send(caller, nsproxy.ENTER_UTS(uts_ns));
      k.utsNamespaces.send(old, utsNamespace.PUT());
    }

    if (flags & CLONE.CLONE_NEWPID) {
      const own = task_active_pid_ns(k, caller);
      const old = k.nsproxies.get(caller).pid_ns_for_children;
      refused = k.nsproxies.send(caller, nsproxy.UNSHARE_NEWPID(own));
      if (refused) return refused;
      refused = k.pidNamespaces.send(old, pidNamespace.NEST(k.parameters.depthMax));
      if (refused) return refused;
      const pid_ns = create_pid_namespace(k, old);
      if (pid_ns === NONE) return NO_PID_NAMESPACE;
      k.nsproxies.send(caller, nsproxy.AIM_CHILDREN(pid_ns));
      put_pid_ns(k, old);
    }
    return 0;
  },
};
