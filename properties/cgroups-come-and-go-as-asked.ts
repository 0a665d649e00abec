import { isAnswer, NONE, type Step } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { isAtOrBelow, type Meant, mayWrite, meantBy, overrides } from './cgroups.ts';
import { stepProperty } from './claims.ts';
import { errnoOf } from './stepping.ts';

const isThere = (meant: Meant): meant is Extract<Meant, { readonly is: 'cgroup' | 'file' }> =>
  meant.is === 'cgroup' || meant.is === 'file';

/** The errno that is due, or '' where the call is to be granted. */
function due(before: Linux, step: Step, meant: Meant): string {
  const mine = before.creds.get(step.slot);
  const mayAbove = meant.parent !== NONE && mayWrite(before, mine, before.cgroups.get(meant.parent).owner);
  if (step.name === 'mkdir') {
    if (isThere(meant)) return 'EEXIST';
    if (meant.parent === NONE) return meant.is;
    if (!mayAbove) return 'EACCES';
    return meant.name.includes('\n') ? 'EINVAL' : '';
  }
  if (!isThere(meant)) return meant.is;
  if (step.name === 'rmdir') {
    if (!mayAbove) return 'EACCES';
    if (meant.is === 'file') return 'ENOTDIR';
    const busy =
      before.nsproxies
        .slots()
        .some((task) => isAtOrBelow(before, meant.cgroup, before.cssSets.get(task).cgroup)) ||
      before.cgroups.slots().some((one) => {
        const { state, parent } = before.cgroups.get(one);
        return state === 'live' && parent === meant.cgroup;
      });
    return busy ? 'EBUSY' : '';
  }
  const its = before.cgroups.get(meant.cgroup)[meant.is === 'file' ? 'procs' : 'owner'];
  const [, uid, gid] = step.args;
  // In these scopes ids are called what they are.
  const stays =
    mine.fsuid === its.uid &&
    uid === its.uid &&
    (gid === its.gid || gid === mine.fsgid || mine.groups.includes(Number(gid)));
  return stays || overrides(before, mine, its, 'CAP_CHOWN') ? '' : 'EPERM';
}

/** Whether the call did what it says, and nothing else, to the cgroups that there are. */
function isDone(before: Linux, step: Step, after: Linux, meant: Meant): boolean {
  const mine = before.creds.get(step.slot);
  for (let one = 0; one < after.cgroups.capacity; one++) {
    const [had, has] = [before.cgroups.get(one), after.cgroups.get(one)];
    if (step.name === 'mkdir' && had.state === 'free' && has.state === 'live') {
      if (has.parent !== meant.parent || has.name !== meant.name) return false;
      for (const ids of [has.owner, has.procs])
        if (ids.uid !== mine.fsuid || ids.gid !== mine.fsgid) return false;
      continue;
    }
    const isIt = isThere(meant) && meant.cgroup === one;
    if (step.name === 'rmdir' && isIt && has.state === 'live') return false;
    if (step.name === 'chown' && isIt) {
      const { is } = meant;
      const [mine, other] = is === 'file' ? [has.procs, has.owner] : [has.owner, has.procs];
      if (mine.uid !== step.args[1] || mine.gid !== step.args[2]) return false;
      if (other !== (is === 'file' ? had.owner : had.procs)) return false;
    } else if (had.state === 'live' && has !== had && !isIt) return false;
  }
  return step.name !== 'mkdir' || isThere(meantBy(after, step.args[0]) ?? meant);
}

export const cgroupsComeAndGo = stepProperty({
  name: 'cgroups-come-and-go-as-asked',
  says: 'mkdir, rmdir and chown below /sys/fs/cgroup do what they say, and are refused for the reasons they have: what is there and what is not, who may write the directory above, who is in the cgroup or below it.',
  clauses: [
    'cgroup.path',
    'cgroup.dir.owner',
    'cgroup.mkdir',
    'cgroup.mkdir.exists',
    'cgroup.mkdir.name',
    'cgroup.rmdir',
    'cgroup.rmdir.busy',
    'cgroup.chown',
    'cgroup.chown.cap',
  ],
  of: ['mkdir', 'rmdir', 'chown'],
  refused: true,
  holds: (before, step, after) => {
    const meant = meantBy(before, step.args[0]);
    if (!meant) return true;
    const errno = due(before, step, meant);
    if (errno !== '') return errnoOf(step) === errno;
    return isAnswer(step.result) && isDone(before, step, after, meant);
  },
  // By an ordinary user, in what was given to him.
  witness: (before, step) =>
    step.name === 'mkdir' && isAnswer(step.result) && before.creds.get(step.slot).fsuid !== 0,
});
