import { NONE, type Step } from '../checker/index.ts';
import { MS } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { boundAt, linkOf } from './mounts.ts';
import { homeOf } from './reading.ts';
import { errnoOf, numberArg } from './stepping.ts';
import { inside, mountAt, shownBy, through, walkTo } from './trees.ts';

const others = MS.MS_REMOUNT | MS.MS_MOVE | MS.MS_SHARED | MS.MS_SLAVE | MS.MS_PRIVATE | MS.MS_UNBINDABLE;

/** What shall be seen through the new mount, by its type and the slot of a namespace; undefined: a directory. */
function due(before: Linux, step: Step): string | undefined {
  const { net_ns, ipc_ns } = before.nsproxies.get(step.slot);
  if (numberArg(step, 3) & MS.MS_BIND) {
    const link = linkOf(before, step) ?? boundAt(before, step.slot, String(step.args[0]));
    return typeof link === 'object' ? `nsfs ${link.kind} ${link.ns}` : undefined;
  }
  switch (step.args[2]) {
    case 'proc':
      return `proc ${homeOf(before, step.slot)}`;
    case 'sysfs':
      return `sysfs ${net_ns}`;
    case 'mqueue':
      return `mqueue ${ipc_ns}`;
    default:
      return String(step.args[2]);
  }
}

function told(after: Linux, mnt: number): string {
  const shows = shownBy(after, mnt);
  if (shows.fstype === 'nsfs') return `nsfs ${shows.kind} ${shows.ns}`;
  return 'ns' in shows ? `${shows.fstype} ${shows.ns}` : shows.fstype;
}

/** What is now on top of what was found where a step mounts something. */
function placed(before: Linux, step: Step, after: Linux): number {
  const found = walkTo(before, step.slot, String(step.args[1]));
  if (typeof found === 'string') return NONE;
  const on = through(before, found);
  return mountAt(after, on.mnt, inside(before, on));
}

const mountsAnew = (step: Step): boolean => errnoOf(step) === '' && (numberArg(step, 3) & others) === 0;

export const mountedShowsWhatWasAsked = stepProperty({
  name: 'what-is-mounted-shows-what-was-asked-for',
  says: 'A new mount shows what it was made for: the namespace whose file was bound, the tasks of the PID namespace, the sysfs of the network namespace or the queues of the IPC namespace that its maker was in.',
  clauses: ['mnt.bind.file', 'procfs.mount', 'mnt.new.sysfs', 'mnt.new.cgroup2', 'mq.mount', 'mnt.new'],
  of: ['mount'],
  holds: (before, step, after) => {
    if (!mountsAnew(step)) return true;
    const shows = due(before, step);
    return shows === undefined || told(after, placed(before, step, after)) === shows;
  },
  // A file of a namespace is bound, by its link or where it is bound already.
  witness: (before, step) => mountsAnew(step) && due(before, step)?.startsWith('nsfs ') === true,
});
