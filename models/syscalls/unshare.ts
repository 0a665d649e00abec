/** unshare(2) (kernel/fork.c: ksys_unshare): all that was asked for, or nothing. */
import { NONE, type Result } from '../../checker/index.ts';
import { CLONE } from '../constants.ts';
import { credentials } from '../credentials/context.ts';
import { ns_capable } from '../facts/capable.ts';
import { thread_group_empty } from '../facts/threads.ts';
import type { LinuxKernel } from '../kinds.ts';
import { unshare_files } from '../lifetime/files.ts';
import { exit_sem, exit_shm } from '../lifetime/ipc.ts';
import { enter_copy } from '../lifetime/mount-namespaces.ts';
import { aim_time_children, switch_namespace } from '../lifetime/nsproxy.ts';
import { put_pid_ns } from '../lifetime/pid.ts';
import { unshare_fs } from '../lifetime/shared.ts';
import { making } from '../lifetime/ucounts.ts';
import { put_user_ns } from '../lifetime/user.ts';
import { nsproxy } from '../nsproxy/machine.ts';
import { task } from '../task/context.ts';
import { commit_creds } from './commit-creds.ts';
import {
  create_new_namespaces,
  create_user_ns,
  isMade,
  type NewNamespaces,
  namespaceFlags,
} from './create-namespaces.ts';

/** The flags that unshare(2) knows besides those of namespaces. */
const known =
  CLONE.CLONE_THREAD |
  CLONE.CLONE_FS |
  CLONE.CLONE_SIGHAND |
  CLONE.CLONE_VM |
  CLONE.CLONE_FILES |
  CLONE.CLONE_SYSVSEM;

export const unshare = {
  run: (k: LinuxKernel, caller: number, flags: number): Result =>
    making(k, () => ksys_unshare(k, caller, flags)),
};

function ksys_unshare(k: LinuxKernel, caller: number, flags: number): Result {
  // An unsigned long: what lies above 32 bits is unknown too, and no business of JavaScript's `&`.
  const fits = flags >= 0 && flags <= 0xffffffff;
  const { sighand, mm } = k.tasks.get(caller);
  const wantsVm = (flags & CLONE.CLONE_VM) !== 0;
  // CLONE_VM implies CLONE_SIGHAND.
  const wantsSighand = wantsVm || (flags & CLONE.CLONE_SIGHAND) !== 0;
  // So do CLONE_SIGHAND and CLONE_NEWUSER CLONE_THREAD.
  const wantsThread = wantsSighand || (flags & (CLONE.CLONE_THREAD | CLONE.CLONE_NEWUSER)) !== 0;
  let refused = k.tasks.send(
    caller,
    task.UNSHARE(
      fits && (flags & ~(known | CLONE.CLONE_NEWUSER | namespaceFlags())) === 0,
      wantsThread && !thread_group_empty(k, caller),
      wantsSighand && k.sighands.get(sighand).users > 1,
      wantsVm && k.mms.get(mm).users > 1,
    ),
  );
  if (refused) return refused;
  if (flags === 0) k.by('task.unshare.nothing');

  const old = k.creds.get(caller).user_ns;
  let user_ns = old;
  if (flags & CLONE.CLONE_NEWUSER) {
    const created = create_user_ns(k, caller);
    if (typeof created === 'object') return created;
    user_ns = created;
  }
  if (flags & namespaceFlags()) {
    const capable = ns_capable(k, caller, user_ns, 'CAP_SYS_ADMIN');
    refused = k.creds.send(caller, credentials.UNSHARE_NAMESPACES(capable));
    if (refused) return refused;
  }
  const namespaces = create_new_namespaces(k, caller, flags, user_ns, nsproxy.UNSHARE_NEWPID);
  if (!isMade(namespaces)) return namespaces;

  // CLONE_NEWUSER and CLONE_NEWNS imply CLONE_FS.
  if (flags & (CLONE.CLONE_FS | CLONE.CLONE_NEWUSER | CLONE.CLONE_NEWNS)) unshare_fs(k, caller);
  if (flags & CLONE.CLONE_FILES) unshare_files(k, caller, 'fd.unshare');
  if (namespaces.made.length > 0 && !thread_group_empty(k, caller)) k.by('thread.namespaces');
  if (flags & CLONE.CLONE_SYSVSEM) exit_sem(k, caller);
  if (flags & CLONE.CLONE_NEWIPC) exit_shm(k, caller);
  switch_task_namespaces(k, caller, namespaces);
  if (user_ns !== old) {
    commit_creds(k, caller, credentials.ENTER_USER_NS(user_ns));
    put_user_ns(k, old);
  }
  return 0;
}

/** The caller moves into what was made; of PID and time namespaces only its children do. */
function switch_task_namespaces(k: LinuxKernel, caller: number, { made, pid_ns }: NewNamespaces): void {
  const old = k.nsproxies.get(caller);
  for (const { kind, ns } of made) {
    if (kind.kind === 'time') aim_time_children(k, caller, ns);
    else {
      if (kind.kind === 'mnt') enter_copy(k, k.tasks.get(caller).fs, old.mnt_ns, ns);
      switch_namespace(k, caller, kind, ns);
    }
    if (kind.kind === 'uts') k.by('uts.unshare');
  }
  if (pid_ns === NONE) return;
  k.nsproxies.send(caller, nsproxy.AIM_CHILDREN(pid_ns));
  put_pid_ns(k, old.pid_ns_for_children);
}
