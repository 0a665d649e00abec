/**
 * What a program may find out although it should not, with the clauses that let it: the list of
 * spec/questions/indistinguishable.md. Whatever is not here is a failure, and so is what is never needed.
 */
import { type CallInstance, isRefusal, type PairDifference, type Told } from '../../checker/index.ts';
import { NSIO } from '../../models/constants.ts';
import type { Linux, LinuxKinds } from '../../models/kinds.ts';
import { registered } from '../../models/lifetime/registered.ts';
import type { ClauseId } from '../../spec/clauses.gen.ts';
import { howMany, limitIn } from '../limits.ts';
import { homeOf, isSelfOrAbove, numberIn } from '../reading.ts';

type LinuxDifference = PairDifference<LinuxKinds>;

export type Exception = {
  readonly id: string;
  /** What the program finds out, as a sentence. */
  readonly says: string;
  readonly clauses: readonly ClauseId[];
  /** The theme in which it is found first. */
  readonly theme: string;
  /** Something leaks through it: others are noticed, though they do not reach in. */
  readonly leaks?: true;
  /** How many containers it takes, where it is not one. */
  readonly depth?: number;
  /** The differences that it excuses. */
  readonly covers?: (difference: LinuxDifference) => boolean;
  /** The acts of others after which nothing is promised; `container`: the program's PID namespace. */
  readonly acts?: (world: Linux, caller: number, call: CallInstance, container: number) => boolean;
};

/** In the container it is refused, by one of these clauses; on the machine it is not, or by another. */
const refusedInside =
  (...clauses: readonly ClauseId[]) =>
  ({ told: { left, right } }: LinuxDifference): boolean =>
    right.some((one) => isRefusedBy(one, clauses)) && !left.some((one) => isRefusedBy(one, clauses));

function isRefusedBy({ result }: Told, clauses: readonly string[]): boolean {
  return isRefusal(result) && clauses.includes(result.clause);
}

/** A file that is read, and what of it; `path` by its beginning or its end. */
const reads =
  (path: RegExp, fields?: readonly string[]) =>
  ({ call: { call, args } }: LinuxDifference): boolean =>
    call === 'read' && path.test(String(args[0])) && (!fields || fields.includes(String(args[1])));

/** Whether the same is told in both worlds, but for what is left out. */
const same = (left: readonly Told[], right: readonly Told[], without: (text: string) => string): boolean =>
  left.map(({ text }) => without(text)).join() === right.map(({ text }) => without(text)).join();

const groupFields = /"(shared|master|propagate_from)":[1-9]\d*/g;

export const exceptions: readonly Exception[] = [
  {
    id: 'numbers-of-every-level',
    leaks: true,
    theme: 'processes',
    says: 'A process of a container has a number in every PID namespace above too: when others have used those up, `fork` fails with `EAGAIN` inside, with room to spare there.',
    clauses: ['pid.alloc.every-level', 'pid.alloc.full'],
    covers: refusedInside('pid.alloc.full'),
  },
  {
    id: 'depth',
    theme: 'nesting',
    says: 'PID and user namespaces nest so deep and no deeper, counted from the machine: a container is refused a level earlier.',
    clauses: ['pid.depth', 'user.new.depth'],
    covers: refusedInside('pid.depth', 'user.new.depth'),
  },
  {
    id: 'first-namespaces-count',
    theme: 'limits',
    says: 'The namespaces that a container begins with count against its own limits; those that a machine begins with count nowhere.',
    clauses: ['user.limit'],
    covers: (difference) => refusedInside('user.limit')(difference) && hasReachedItsOwnLimit(difference),
  },
  {
    id: 'limits-above',
    leaks: true,
    theme: 'limits',
    says: 'A namespace counts against the limits of every user namespace above too, which others can lower; inside the limits that one reads say nothing of it.',
    clauses: ['user.limit'],
    covers: (difference) => refusedInside('user.limit')(difference) && !hasReachedItsOwnLimit(difference),
  },
  {
    id: 'ids-without-a-name',
    theme: 'ids',
    says: 'An id that the container has no name for cannot be set.',
    clauses: ['cred.setresuid.unmapped', 'cred.setgroups.unmapped'],
    covers: refusedInside('cred.setresuid.unmapped', 'cred.setgroups.unmapped'),
  },
  {
    id: 'maps',
    theme: 'status',
    says: 'A container’s maps say what was written to them; those of a machine say that every id is itself.',
    clauses: ['user.map.read', 'user.map.initial'],
    covers: reads(/\/(uid|gid)_map$/),
  },
  {
    id: 'overflow-ids',
    leaks: true,
    theme: 'status',
    says: 'Who has no name in the container is shown as 65534.',
    clauses: ['cred.status'],
    covers: ({ told: { right }, ...difference }) =>
      reads(/\/status$/, ['Uid', 'Gid', 'Groups'])({ told: { left: [], right }, ...difference }) &&
      right.some(({ text }) => text.includes('65534')),
  },
  {
    id: 'procfs-of-outside',
    leaks: true,
    theme: 'status',
    says: 'A procfs that was mounted outside shows all numbers of a process, one for each level from there, and the processes of outside.',
    clauses: ['proc.status.numbers', 'proc.status.groups'],
    covers: (difference) =>
      reads(/\/status$/, ['NSpid', 'NStgid', 'NSpgid', 'NSsid'])(difference) ||
      // By a number it is a process of outside; of what is shown of it the overflow ids are another matter.
      (reads(/^\/proc\/\d+\/status$/)(difference) &&
        difference.told.right.every(({ text }) => !text.includes('65534'))),
  },
  {
    id: 'machine-wide-powers',
    theme: 'powers',
    says: 'Hard limits are raised by who has `CAP_SYS_RESOURCE` over the initial user namespace, and nobody in a container has that.',
    clauses: ['rlimit.raise'],
    covers: refusedInside('rlimit.raise'),
  },
  {
    id: 'locked-mounts',
    theme: 'old mounts',
    says: 'What was mounted before a mount namespace got another owner cannot be unmounted there one by one.',
    clauses: ['mnt.umount.locked'],
    covers: refusedInside('mnt.umount.locked'),
  },
  {
    id: 'numbers-of-peer-groups',
    leaks: true,
    theme: 'mounts',
    says: 'Peer groups of mounts are numbered for the whole machine, and `mountinfo` shows the numbers: who shares a mount outside is counted inside.',
    clauses: ['mnt.mountinfo', 'mnt.type.shared'],
    // All else that the file tells is the same: which mounts share, and with whom of those in sight.
    covers: (difference) =>
      reads(/\/mountinfo$/)(difference) &&
      same(difference.told.left, difference.told.right, (text) =>
        text.replaceAll(groupFields, '"$1":"some"'),
      ),
  },
  {
    id: 'numbers-of-namespaces',
    leaks: true,
    theme: 'numbers of namespaces',
    says: 'Namespaces are numbered for the whole machine, by each processor in a row of its own, and `NS_GET_ID` tells the numbers: who makes a namespace outside is counted inside.',
    clauses: ['nsio.id', 'nsio.mntns'],
    // A number for a number: that there is one, and of what it is told, is the same.
    covers: ({ call: { call, args }, told: { left, right } }) =>
      call === 'ioctl' &&
      (args[1] === NSIO.NS_GET_ID || args[1] === NSIO.NS_GET_MNTNS_ID) &&
      same(left, right, (text) => text.replace(/"id":\d+/, '"id":"some"')),
  },
  {
    id: 'one-hierarchy',
    leaks: true,
    theme: 'cgroups',
    says: 'A cgroup namespace changes the paths of processes, not the mount of the hierarchy that came from outside: there others are seen to make cgroups, and a path may lead out by `..`.',
    clauses: [
      'cgroup.root',
      'cgroup.view',
      'cgroup.mkdir',
      'cgroup.mkdir.exists',
      'cgroup.rmdir',
      'cgroup.path',
    ],
    covers: ({ call: { call, args }, told: { right } }) =>
      (['mkdir', 'rmdir', 'write'].includes(call) && String(args[0]).startsWith('/sys/fs/cgroup/')) ||
      (call === 'read' &&
        String(args[0]).endsWith('/cgroup') &&
        right.some(({ text }) => text.includes('/../'))),
  },
  {
    id: 'killed-from-above',
    theme: 'control',
    says: 'Who is above sees every process of a container and may kill it, its init too.',
    clauses: ['pid.visible', 'pid.init.ancestor'],
    acts: (world, caller, { call, args }, container) =>
      call === 'kill' &&
      world.tasks
        .slots()
        .some(
          (task) =>
            numberIn(world, task, homeOf(world, caller)) === args[0] &&
            (numberIn(world, task, container) > 0 || isInitAbove(world, task, container)),
        ),
  },
  {
    id: 'ends-with-what-is-above',
    theme: 'processes',
    depth: 2,
    says: 'A container in a container ends with the init of the outer one, whatever happens in it.',
    clauses: ['pid.zap.nested'],
    acts: (world, caller, { call }, container) => call === '_exit' && isInitAbove(world, caller, container),
  },
  {
    id: 'entered',
    theme: 'control',
    says: 'Who has power over a container’s owner enters its namespaces, and changes there what its members see.',
    clauses: ['setns.enter'],
    acts: (_, __, { call }) => call === 'setns',
  },
  {
    id: 'devices-from-outside',
    theme: 'control',
    says: 'Who has power over a container’s network namespace makes devices there, and moves them in and out.',
    clauses: ['net.move'],
    acts: (_, __, { call, args }) => call === 'rtnetlink' && JSON.stringify(args).includes('net_ns_pid'),
  },
  {
    id: 'moved-to-another-cgroup',
    theme: 'control',
    says: 'Who may write above moves a process of a container to another cgroup, and its path tells.',
    clauses: ['cgroup.procs.move', 'cgroup.view'],
    acts: (_, __, { call, args }) =>
      call === 'write' && String(args[0]).endsWith('/cgroup.procs') && args[1] !== '0',
  },
];

/** Whether it is the init of a PID namespace around the container. */
function isInitAbove(world: Linux, task: number, container: number): boolean {
  const home = homeOf(world, task);
  return home !== container && numberIn(world, task, home) === 1 && isSelfOrAbove(world, home, container);
}

/** Whether in the container as many are there as its own limit lets its maker have, of a kind that is asked for. */
function hasReachedItsOwnLimit({ call: { args }, callers, worlds: { right } }: LinuxDifference): boolean {
  const { user_ns, euid } = right.creds.get(callers.right);
  return registered().some(
    ({ kind, flag }) =>
      (Number(args[0]) & flag) !== 0 && howMany(right, kind, user_ns, euid) >= limitIn(right, user_ns, kind),
  );
}

/** Why a difference is excused, by those of the list. */
export function excuseFor(list: readonly Exception[], difference: LinuxDifference): string | undefined {
  return list.find(({ covers }) => covers?.(difference))?.id;
}
