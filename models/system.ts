/** Linux, as far as it is modelled: its kinds, its calls, and what it does by itself. */
import { defineSystem, NONE } from '../checker/index.ts';
import { kinds, type LinuxKinds, type Parameters } from './kinds.ts';
import { nsproxy } from './nsproxy/machine.ts';
import { pidNamespace } from './pid/context.ts';
import { structPid } from './struct-pid/machine.ts';
import { clone, fork } from './syscalls/clone.ts';
import { _exit, do_exit, zap_ends } from './syscalls/exit.ts';
import { getpid, getppid } from './syscalls/getpid.ts';
import { kill } from './syscalls/kill.ts';
import { prctl } from './syscalls/prctl.ts';
import { unshare } from './syscalls/unshare.ts';
import { gethostname, setdomainname, sethostname, uname } from './syscalls/utsname.ts';
import { wait4 } from './syscalls/wait.ts';
import { task } from './task/context.ts';
import { utsNamespace } from './uts/machine.ts';
import { read, stat } from './views/proc.ts';

const calls = {
  fork,
  clone,
  unshare,
  _exit,
  wait4,
  kill,
  getpid,
  getppid,
  prctl,
  sethostname,
  setdomainname,
  uname,
  gethostname,
  stat,
  readlink: stat,
  read,
};

export type LinuxCalls = typeof calls;

/** The names of the initial UTS namespace. */
export const initialNames = { nodename: 'cloister', domainname: '(none)' } as const;

export const linux = defineSystem<LinuxKinds, LinuxCalls, Parameters>({
  name: 'linux',
  kinds,
  calls,
  callers: { kind: 'tasks', states: ['running'] },
  internal: {
    do_exit: { over: 'tasks', run: do_exit },
    zap_ends: { over: 'tasks', run: zap_ends },
  },
  /** One task, the init of the initial PID namespace, in the initial UTS namespace. */
  start: (k) => {
    k.pidNamespaces.send(0, pidNamespace.CREATE(NONE, 0));
    k.pidNamespaces.send(0, pidNamespace.ALLOC(1));
    k.pidNamespaces.send(0, pidNamespace.JOIN(0));
    k.utsNamespaces.send(0, utsNamespace.CREATE(initialNames.nodename, initialNames.domainname));
    k.tasks.send(0, task.FORKED(NONE, true, false));
    k.pids.send(0, structPid.ATTACH([{ nr: 1, ns: 0 }]));
    k.nsproxies.send(0, nsproxy.HOLD(0, 0));
  },
});
