import { NONE, type Step } from '../checker/index.ts';
import { NSIO, PIDFD_GET, SIOC } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import {
  couldTrace,
  fileOf,
  flagOfKind,
  type Handle,
  handleIn,
  isInUse,
  openedOn,
  ownerOf,
  taskOf,
  under,
} from './descriptors.ts';
import { isSelfOrAboveUser, mayDo } from './powers.ts';
import { bearerOf, homeOf, isSelfOrAbove, numberIn } from './reading.ts';
import { errnoOf, numberArg } from './stepping.ts';

/** What is due: an errno, a number, or a handle on a namespace. */
type Due = string | number | Handle | { readonly id: number };

/** What a number is told as: 0 where a scope has none. */
function idOf(before: Linux, { kind, ns }: Handle): Due {
  if (before.nsTrees.capacity === 0) return 0;
  const { nodes } = before.nsTrees.get(0);
  return {
    id: nodes.filter((one) => one.kind === kind && one.ns === ns).map(({ ns_id }) => ns_id)[0] ?? NONE,
  };
}

const linkOf = new Map<number, string>(
  Object.entries(PIDFD_GET).map(([name, request]) => [
    request,
    name.replace('PIDFD_GET_', '').replace('_NAMESPACE', '').toLowerCase(),
  ]),
);

function dueOfPidfd(before: Linux, { slot }: Step, pid: number, link: string, arg: number): Due {
  const target = taskOf(before, pid);
  if (target === NONE) return 'ESRCH';
  if (arg !== 0) return 'EINVAL';
  if (!isInUse(before, target)) return 'ESRCH';
  if (!couldTrace(before, slot, target, 'fs')) return 'EACCES';
  return under(before, target, link) ?? 'ENOTTY';
}

/** A namespace above another, if the caller may be told of it. */
function inSight(before: Linux, caller: number, kind: 'user' | 'pid', ns: number): Due {
  const seen =
    ns !== NONE &&
    (kind === 'user'
      ? isSelfOrAboveUser(before, before.creds.get(caller).user_ns, ns)
      : isSelfOrAbove(before, homeOf(before, caller), ns));
  return seen ? { kind, ns } : 'EPERM';
}

function dueOfHandle(before: Linux, step: Step, on: Handle): Due {
  const [request, arg] = [numberArg(step, 1), numberArg(step, 2)];
  const home = homeOf(before, step.slot);
  switch (request) {
    case NSIO.NS_GET_USERNS:
      return inSight(before, step.slot, 'user', ownerOf(before, on));
    case NSIO.NS_GET_PARENT:
      if (on.kind === 'user') return inSight(before, step.slot, 'user', ownerOf(before, on));
      return on.kind === 'pid'
        ? inSight(before, step.slot, 'pid', before.pidNamespaces.get(on.ns).parent)
        : 'EINVAL';
    case NSIO.NS_GET_NSTYPE:
      return flagOfKind[on.kind];
    case NSIO.NS_GET_OWNER_UID: {
      if (on.kind !== 'user') return 'EINVAL';
      const { owner } = before.userNamespaces.get(on.ns);
      const names = before.userNamespaces.get(before.creds.get(step.slot).user_ns).uid_map;
      const line = names.find(
        ({ lower_first, count }) => owner >= lower_first && owner - lower_first < count,
      );
      return line ? line.first + owner - line.lower_first : 65534;
    }
    case NSIO.NS_GET_MNTNS_ID:
      return on.kind === 'mnt' ? idOf(before, on) : 'EINVAL';
    case NSIO.NS_MNT_GET_INFO:
      return on.kind === 'mnt' ? 0 : 'EINVAL';
    case NSIO.NS_GET_ID:
      return idOf(before, on);
    case NSIO.NS_MNT_GET_NEXT:
    case NSIO.NS_MNT_GET_PREV:
      return 'EPERM';
    case NSIO.NS_GET_PID_IN_PIDNS:
    case NSIO.NS_GET_TGID_IN_PIDNS:
    case NSIO.NS_GET_PID_FROM_PIDNS:
    case NSIO.NS_GET_TGID_FROM_PIDNS: {
      if (on.kind !== 'pid') return 'EINVAL';
      const into = request === NSIO.NS_GET_PID_IN_PIDNS || request === NSIO.NS_GET_TGID_IN_PIDNS;
      const task = arg > 0 ? bearerOf(before, into ? home : on.ns, arg) : NONE;
      return (task !== NONE && numberIn(before, task, into ? on.ns : home)) || 'ESRCH';
    }
    default:
      return 'ENOTTY';
  }
}

function dueOfSocket(before: Linux, step: Step, net_ns: number): Due {
  if (numberArg(step, 1) !== SIOC.SIOCGSKNS) return 'ENOTTY';
  const { user_ns } = before.netNamespaces.get(net_ns);
  const may = mayDo(before, before.creds.get(step.slot), user_ns, 'CAP_NET_ADMIN');
  return may ? { kind: 'net', ns: net_ns } : 'EPERM';
}

function due(before: Linux, step: Step): Due {
  const file = fileOf(before, step.slot, numberArg(step, 0));
  if (file === NONE || before.files.get(file).path) return 'EBADF';
  const on = openedOn(before, file);
  const link = linkOf.get(numberArg(step, 1));
  if (on.is === 'namespace') return dueOfHandle(before, step, on);
  if (on.is === 'socket') return dueOfSocket(before, step, before.unixSockets.get(on.socket).net_ns);
  if (on.is === 'net socket') return dueOfSocket(before, step, before.netSockets.get(on.socket).sk_net);
  return on.is === 'pidfd' && link ? dueOfPidfd(before, step, on.pid, link, numberArg(step, 2)) : 'ENOTTY';
}

export const ioctlsTellWhatIsInSight = stepProperty({
  name: 'ioctls-of-handles-tell-only-what-is-in-sight',
  says: 'ioctl gives a handle on the owner or the parent of a namespace only if that is the caller’s own or below it, on the namespaces of a process only to who could trace it, and on that of a socket only with CAP_NET_ADMIN over it; it tells kinds, owners and pids as the caller calls them; and it fails for no other reason, but for want of a descriptor.',
  clauses: [
    'nsio.unknown',
    'nsio.userns',
    'nsio.userns.sight',
    'nsio.parent',
    'nsio.parent.kind',
    'nsio.parent.sight',
    'nsio.nstype',
    'nsio.mntns',
    'nsio.id',
    'nsio.mnt.next',
    'nsio.owner',
    'nsio.owner.kind',
    'nsio.pid',
    'nsio.pid.kind',
    'nsio.pid.nobody',
    'pidfd.ioctl',
    'pidfd.ioctl.arg',
    'pidfd.ioctl.unborn',
    'pidfd.task',
    'pidfd.dropped',
    'sock.net',
    'sock.net.cap',
  ],
  of: ['ioctl'],
  refused: true,
  holds: (before, step, after) => {
    const wanted = due(before, step);
    if (typeof wanted === 'string') return errnoOf(step) === wanted;
    if (typeof wanted === 'number') return step.result === wanted;
    if ('id' in wanted) return JSON.stringify(step.result) === JSON.stringify({ answer: wanted });
    if (errnoOf(step) === 'EMFILE') return true;
    const given = handleIn(after, fileOf(after, step.slot, Number(step.result)));
    return given?.kind === wanted.kind && given.ns === wanted.ns;
  },
  // A handle that a task was left with leads above where it is.
  witness: (before, step) => errnoOf(step) === 'EPERM' && due(before, step) === 'EPERM',
});
