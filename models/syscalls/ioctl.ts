/** ioctl(2) to a file of nsfs (fs/nsfs.c: ns_ioctl). */
import { beyond, NONE, type Result } from '../../checker/index.ts';
import { NSIO, PIDFD_GET, SIOC } from '../constants.ts';
import { credentials } from '../credentials/context.ts';
import { in_userns, ns_capable } from '../facts/capable.ts';
import { from_kid_munged } from '../facts/ids.ts';
import { ptrace_may_access } from '../facts/ptrace.ts';
import {
  find_task_by_pid_ns,
  find_task_by_vpid,
  is_in_pid_ns,
  orSelf,
  pid_nr_ns,
  pid_task,
  task_active_pid_ns,
  task_pid,
  task_pid_nr_as_seen_by,
} from '../facts/visibility.ts';
import { openFile } from '../files/context.ts';
import type { LinuxKernel } from '../kinds.ts';
import { namespaceFlag, ownerOf } from '../lifetime/namespaces.ts';
import { ns_id } from '../lifetime/ns-tree.ts';
import { nsproxy } from '../nsproxy/machine.ts';
import { structPid } from '../struct-pid/machine.ts';
import { type FoundNamespace, type NamespaceLink, namespaceOf, stillHolding } from '../views/ns-links.ts';
import { fdget, installOpened } from './open.ts';

const OF_THE_MACHINE = beyond(
  'is modelled as far as it is refused: how many mounts there are is the machine’s',
);
const NO_NET = beyond('is about a network namespace, and the scope has none');

/** `arg` is a pid where the request translates one; it is not used otherwise. */
export const ioctl = {
  run: (k: LinuxKernel, caller: number, fd: number, request: number, arg: number): Result => {
    const found = fdget(k, caller, fd);
    if (!('fd' in found)) return found;
    const { on } = k.files.get(found.file);
    const ask = { k, caller, file: found.file, on: on.is === 'namespace' ? on : undefined };
    switch (request) {
      case NSIO.NS_GET_USERNS:
        return getUserns(ask);
      case NSIO.NS_GET_PARENT:
        return getParent(ask);
      case NSIO.NS_GET_NSTYPE:
        k.by('nsio.nstype');
        return k.files.send(found.file, openFile.NS_GET_NSTYPE()) ?? namespaceFlag(ask.on?.kind);
      case NSIO.NS_GET_OWNER_UID:
        return getOwnerUid(ask);
      case NSIO.NS_GET_MNTNS_ID:
        k.by('nsio.mntns');
        return k.files.send(found.file, openFile.NS_GET_MNTNS_ID()) ?? numberOf(ask);
      case NSIO.NS_MNT_GET_INFO:
        return k.files.send(found.file, openFile.NS_GET_MNTNS_ID()) ?? OF_THE_MACHINE;
      case NSIO.NS_MNT_GET_NEXT:
      case NSIO.NS_MNT_GET_PREV:
        // may_see_all_namespaces(): the initial PID namespace is above the outermost one that is modelled.
        return k.files.send(found.file, openFile.NS_MNT_GET_NEXT()) ?? 0;
      case NSIO.NS_GET_ID:
        k.by('nsio.id');
        return k.files.send(found.file, openFile.NS_GET_ID()) ?? numberOf(ask);
      case NSIO.NS_GET_PID_FROM_PIDNS:
      case NSIO.NS_GET_TGID_FROM_PIDNS:
        return translate(ask, arg, 'from');
      case NSIO.NS_GET_PID_IN_PIDNS:
      case NSIO.NS_GET_TGID_IN_PIDNS:
        return translate(ask, arg, 'in');
      case SIOC.SIOCGSKNS:
        return getNetns(ask);
      default:
        if (request in pidfdLinks) return getNamespace(ask, pidfdLinks[request] as NamespaceLink, arg);
        return k.files.send(found.file, openFile.IOCTL()) ?? NONE;
    }
  },
};

/** The number of the namespace, the same for whoever asks. */
function numberOf({ k, on }: Ask): Result {
  return on === undefined || k.nsTrees.capacity === 0 ? 0 : { answer: { id: ns_id(k, on.kind, on.ns) } };
}

/** Which link of the task's /proc/PID/ns each request of a pidfd is like. */
const pidfdLinks: Readonly<Record<number, NamespaceLink>> = {
  [PIDFD_GET.PIDFD_GET_CGROUP_NAMESPACE]: 'cgroup',
  [PIDFD_GET.PIDFD_GET_IPC_NAMESPACE]: 'ipc',
  [PIDFD_GET.PIDFD_GET_MNT_NAMESPACE]: 'mnt',
  [PIDFD_GET.PIDFD_GET_NET_NAMESPACE]: 'net',
  [PIDFD_GET.PIDFD_GET_PID_NAMESPACE]: 'pid',
  [PIDFD_GET.PIDFD_GET_PID_FOR_CHILDREN_NAMESPACE]: 'pid_for_children',
  [PIDFD_GET.PIDFD_GET_TIME_NAMESPACE]: 'time',
  [PIDFD_GET.PIDFD_GET_TIME_FOR_CHILDREN_NAMESPACE]: 'time_for_children',
  [PIDFD_GET.PIDFD_GET_USER_NAMESPACE]: 'user',
  [PIDFD_GET.PIDFD_GET_UTS_NAMESPACE]: 'uts',
};

/** A new handle on a namespace of a pidfd's task (fs/pidfs.c: pidfd_ioctl). */
function getNamespace({ k, caller, file }: Ask, link: NamespaceLink, arg: number): Result {
  const { on } = k.files.get(file);
  const refused = k.files.send(file, openFile.PIDFD_GET_NAMESPACE());
  if (refused || on.is !== 'pidfd') return refused ?? NONE;
  const owner = pid_task(k, on.pid);
  const target = orSelf(owner, caller);
  const gone =
    k.pids.send(on.pid, structPid.GET_NAMESPACE(owner !== NONE, arg !== 0)) ??
    k.nsproxies.send(target, nsproxy.REACH_THROUGH_PIDFD());
  if (gone) return gone;
  const may = ptrace_may_access(k, caller, target, 'fs');
  const denied = k.creds.send(caller, credentials.FOLLOW_NS_LINK(may));
  if (denied) return denied;
  k.by('pidfd.ioctl');
  const found = namespaceOf(k, stillHolding(k, target, caller), link);
  if (found.kind === 'pid' && k.pidNamespaces.get(found.ns).state === 'unborn') k.by('pidfd.ioctl.unborn');
  return installOpened(k, caller, { is: 'namespace', ...found }, { cloexec: true });
}

/** Who asks what; `on`: of which namespace, undefined if the file is none. */
type Ask = {
  readonly k: LinuxKernel;
  readonly caller: number;
  readonly file: number;
  readonly on: FoundNamespace | undefined;
};

/** A new handle, closed by execve(2), on the user namespace that owns it (ns_get_owner). */
function getUserns({ k, caller, file, on }: Ask): Result {
  const owner = on === undefined ? NONE : ownerOf(k, on.kind, on.ns);
  const inSight = owner !== NONE && in_userns(k, k.creds.get(caller).user_ns, owner);
  const refused = k.files.send(file, openFile.NS_GET_USERNS(inSight));
  if (refused) return refused;
  k.by('nsio.userns');
  return installOpened(k, caller, { is: 'namespace', kind: 'user', ns: owner }, { cloexec: true });
}

/** A new handle on the namespace above it (pidns_get_parent; of a user namespace ns_get_owner). */
function getParent({ k, caller, file, on }: Ask): Result {
  const kind = on?.kind === 'pid' ? 'pid' : 'user';
  const parent = on === undefined ? NONE : parentOf(k, on);
  const inSight =
    parent !== NONE &&
    (kind === 'pid'
      ? is_in_pid_ns(k, parent, task_active_pid_ns(k, caller))
      : in_userns(k, k.creds.get(caller).user_ns, parent));
  const refused = k.files.send(file, openFile.NS_GET_PARENT(inSight));
  if (refused) return refused;
  k.by('nsio.parent');
  return installOpened(k, caller, { is: 'namespace', kind, ns: parent }, { cloexec: true });
}

/** A new handle on the network namespace of a socket (net/socket.c: sock_ioctl). */
function getNetns({ k, caller, file }: Ask): Result {
  const { on } = k.files.get(file);
  const ns =
    on.is === 'socket'
      ? k.unixSockets.get(on.socket).net_ns
      : on.is === 'net socket'
        ? k.netSockets.get(on.socket).sk_net
        : NONE;
  if (on.is === 'socket' && ns === NONE) return NO_NET;
  const capable = ns !== NONE && ns_capable(k, caller, ownerOf(k, 'net', ns), 'CAP_NET_ADMIN');
  const refused = k.files.send(file, openFile.SIOCGSKNS(capable));
  if (refused || ns === NONE) return refused ?? NONE;
  k.by('sock.net');
  return installOpened(k, caller, { is: 'namespace', kind: 'net', ns }, { cloexec: true });
}

function parentOf(k: LinuxKernel, { kind, ns }: FoundNamespace): number {
  if (kind === 'pid') return k.pidNamespaces.get(ns).parent;
  return kind === 'user' ? k.userNamespaces.get(ns).parent : NONE;
}

/** The creator's effective uid, as the caller's user namespace calls it. */
function getOwnerUid({ k, caller, file, on }: Ask): Result {
  const refused = k.files.send(file, openFile.NS_GET_OWNER_UID());
  if (refused || on === undefined) return refused ?? NONE;
  k.by('nsio.owner');
  const { uid_map } = k.userNamespaces.get(k.creds.get(caller).user_ns);
  return from_kid_munged(uid_map, k.userNamespaces.get(on.ns).owner);
}

/** A pid of the namespace as the caller calls it (from), or one of the caller's as it is called there (in). */
function translate({ k, caller, file, on }: Ask, pid: number, way: 'from' | 'in'): Result {
  const ns = on?.kind === 'pid' ? on.ns : NONE;
  const nr = ns === NONE ? 0 : way === 'in' ? inPidns(k, caller, ns, pid) : fromPidns(k, caller, ns, pid);
  const refused = k.files.send(file, openFile.NS_TRANSLATE_PID(nr > 0));
  if (refused) return refused;
  k.by('nsio.pid');
  return nr;
}

function inPidns(k: LinuxKernel, caller: number, ns: number, pid: number): number {
  const task = find_task_by_vpid(k, pid, caller);
  return task === NONE ? 0 : pid_nr_ns(k, task_pid(k, task), ns);
}

function fromPidns(k: LinuxKernel, caller: number, ns: number, pid: number): number {
  const task = find_task_by_pid_ns(k, pid, ns);
  return task === NONE ? 0 : task_pid_nr_as_seen_by(k, task, caller);
}
