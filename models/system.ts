/** Linux, as far as it is modelled: its kinds, its calls, and what it does by itself. */
import { defineSystem, NONE } from '../checker/index.ts';
import { first_cgroup } from './cgroup/lifetime.ts';
import { SIGNAL } from './constants.ts';
import { credentials, rootCred } from './credentials/context.ts';
import { container } from './designs/container.ts';
import { cap_capable } from './facts/capable.ts';
import { eligible_child, find_new_reaper } from './facts/family.ts';
import { everybody_else, pid_is_used } from './facts/groups.ts';
import { new_idmap_permitted } from './facts/id-maps.ts';
import { next_free_nr } from './facts/numbers.ts';
import { may_signal } from './facts/permission.ts';
import { would_dump } from './facts/programs.ts';
import { ptrace_may_access } from './facts/ptrace.ts';
import { may_claim_pid } from './facts/scm.ts';
import { numbers_shown, seq_user_ns } from './facts/status.ts';
import { sysctl_set } from './facts/sysctls.ts';
import { find_alive_thread } from './facts/threads.ts';
import { fdTable } from './fd-table/context.ts';
import { openFile } from './files/context.ts';
import { kinds, type LinuxKernel, type LinuxKinds, type Parameters } from './kinds.ts';
import { first_mounts } from './lifetime/mount-namespaces.ts';
import { ns_tree_add } from './lifetime/ns-tree.ts';
import { first_namespaces } from './lifetime/nsproxy.ts';
import { broughtBy, registered } from './lifetime/registered.ts';
import { make_first } from './lifetime/shared.ts';
import { accounts } from './lifetime/ucounts.ts';
import { get_user_ns } from './lifetime/user.ts';
import { mm, SUID_DUMP_USER } from './mm/machine.ts';
import type * as registry from './namespaces.ts';
import { nsproxy } from './nsproxy/machine.ts';
import { pidNamespace } from './pid/context.ts';
import { signalStruct } from './signal-struct/context.ts';
import { structPid } from './struct-pid/machine.ts';
import { capget, capset } from './syscalls/capabilities.ts';
import { chdir, chroot, fchdir } from './syscalls/chroot.ts';
import { clone, fork } from './syscalls/clone.ts';
import { clone3 } from './syscalls/clone3.ts';
import { execve } from './syscalls/execve.ts';
import { _exit, do_exit, exit, zap_ends } from './syscalls/exit.ts';
import { getpid, getppid, gettid } from './syscalls/getpid.ts';
import { ioctl } from './syscalls/ioctl.ts';
import { kill, tgkill, tkill } from './syscalls/kill.ts';
import { kill_siginfo } from './syscalls/kill-siginfo.ts';
import { recvmsg, sendmsg } from './syscalls/messages.ts';
import { close, dup, dup2, dup3, fcntl, fstat, open } from './syscalls/open.ts';
import { pidfd_getfd, pidfd_open, pidfd_send_signal } from './syscalls/pidfd.ts';
import { prctl } from './syscalls/prctl.ts';
import { getpgid, getpgrp, getsid, setpgid, setsid } from './syscalls/process-groups.ts';
import { ptrace } from './syscalls/ptrace.ts';
import { reboot } from './syscalls/reboot.ts';
import { getrlimit, setrlimit } from './syscalls/rlimit.ts';
import {
  getegid,
  geteuid,
  getgid,
  getgroups,
  getresgid,
  getresuid,
  getuid,
  setfsgid,
  setfsuid,
  setgid,
  setgroups,
  setregid,
  setresgid,
  setresuid,
  setreuid,
  setuid,
} from './syscalls/set-ids.ts';
import { setns } from './syscalls/setns.ts';
import { sigaction, sigpending, sigprocmask, sigtimedwait } from './syscalls/sigaction.ts';
import { getsockopt, setsockopt, socketpair } from './syscalls/socketpair.ts';
import { unshare } from './syscalls/unshare.ts';
import { wait4, waitid } from './syscalls/wait.ts';
import { lseek, pwrite, write } from './syscalls/write.ts';
import { task } from './task/context.ts';
import { ucounts } from './ucounts/context.ts';
import { identityMap, noUserNamespace, userNamespace } from './user/context.ts';
import { read, stat } from './views/proc.ts';

/** The facts of which a rule can be taken away, to see who misses it. */
const facts = [
  accounts,
  cap_capable,
  eligible_child,
  everybody_else,
  find_alive_thread,
  find_new_reaper,
  kill_siginfo,
  may_claim_pid,
  may_signal,
  new_idmap_permitted,
  next_free_nr,
  pid_is_used,
  ptrace_may_access,
  seq_user_ns,
  sysctl_set,
  numbers_shown,
  ...registered().flatMap(({ facts: ofKind = [] }) => ofKind),
  would_dump,
];

const generalCalls = {
  fork,
  clone,
  clone3,
  unshare,
  _exit,
  exit,
  reboot,
  wait4,
  waitid,
  kill,
  tgkill,
  tkill,
  getpid,
  gettid,
  getppid,
  setpgid,
  setsid,
  getpgid,
  getpgrp,
  getsid,
  sigaction,
  sigprocmask,
  sigpending,
  sigtimedwait,
  prctl,
  setrlimit,
  getrlimit,
  setuid,
  setreuid,
  setresuid,
  setfsuid,
  setgid,
  setregid,
  setresgid,
  setfsgid,
  getuid,
  geteuid,
  getgid,
  getegid,
  getresuid,
  getresgid,
  setgroups,
  getgroups,
  capset,
  capget,
  execve,
  chroot,
  fchdir,
  chdir,
  stat,
  readlink: stat,
  read,
  open,
  close,
  dup,
  dup2,
  dup3,
  fcntl,
  fstat,
  write,
  pwrite,
  lseek,
  setns,
  ioctl,
  pidfd_open,
  pidfd_send_signal,
  pidfd_getfd,
  ptrace,
  socketpair,
  setsockopt,
  getsockopt,
  sendmsg,
  recvmsg,
};

/** The calls that are about one kind of namespace, from the folders of the kinds. */
type Registry = typeof registry;
type CallsOf<Kind> = Kind extends { readonly calls: infer Its } ? Its : never;
type Merged<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer All) => void
  ? All
  : never;

export type LinuxCalls = typeof generalCalls & Merged<CallsOf<Registry[keyof Registry]>>;

const calls = { ...generalCalls, ...broughtBy(({ calls: ofKind }) => ofKind) } as LinuxCalls;

export const linux = defineSystem<LinuxKinds, LinuxCalls, Parameters>({
  name: 'linux',
  kinds,
  calls,
  facts,
  designs: { container },
  callers: { kind: 'tasks', states: ['running'] },
  internal: {
    do_exit: { over: 'tasks', run: do_exit },
    zap_ends: { over: 'tasks', run: zap_ends },
  },
  /** One task, the init of the initial PID namespace and the leader of a session, in the initial namespaces of all kinds. */
  start: (k) => {
    const outermost = {
      ...noUserNamespace,
      uid_map: identityMap,
      gid_map: identityMap,
      projid_map: identityMap,
    };
    const { first, outermost: other } = k.parameters;
    k.userNamespaces.send(0, userNamespace.START({ ...outermost, setgroups_allowed: true, ...other }));
    if (k.ucounts.capacity > 0) k.ucounts.send(0, ucounts.START());
    ns_tree_add(k, 'user', 0);
    k.pidNamespaces.send(0, pidNamespace.CREATE(NONE, 0, 0, NONE, k.parameters.pid_max));
    ns_tree_add(k, 'pid', 0);
    k.pidNamespaces.send(0, pidNamespace.ALLOC(1));
    k.pidNamespaces.send(0, pidNamespace.JOIN(0));
    k.pids.send(0, structPid.ALLOC([{ nr: 1, ns: 0 }]));
    k.tasks.send(0, task.FORKED(0, NONE, SIGNAL.SIGCHLD, true, false));
    // It has called setsid(2), as the first process of a machine does.
    k.signals.send(0, signalStruct.COPY(NONE, NONE));
    k.signals.send(0, signalStruct.SETSID(0, false));
    k.creds.send(0, credentials.START({ ...rootCred, ...first }));
    k.mms.send(0, mm.DUP(SUID_DUMP_USER, 0));
    // Its credentials, its mm and the PID namespace keep the user namespace.
    for (let keeper = 0; keeper < 3; keeper++) get_user_ns(k, 0);
    first_cgroup(k);
    k.nsproxies.send(0, nsproxy.COPY(first_namespaces(k)));
    make_first(k, first_mounts(k, 0));
    if (k.fdTables.capacity > 0) startDescriptors(k);
  },
});

/** The descriptors 0, 1 and 2 are open on something; the first one that is free is 3. */
function startDescriptors(k: LinuxKernel): void {
  k.files.send(0, openFile.OPEN({ is: 'other' }, 0, false, false, NONE));
  get_user_ns(k, 0);
  k.files.send(0, openFile.GET());
  k.files.send(0, openFile.GET());
  k.fdTables.send(0, fdTable.COPY({ fds: [0, 1, 2].map((fd) => ({ fd, file: 0, cloexec: false })) }));
  k.tasks.send(0, task.USE_FILES(0));
}
