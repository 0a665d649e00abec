import { type Answer, NONE, type Step } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { fileOf, openedOn, taskOf } from './descriptors.ts';
import { uidShownIn } from './powers.ts';
import { errnoOf } from './stepping.ts';

/** The file status of which a descriptor is read; NONE if it is another file. */
function statusRead(world: Linux, { name, slot, args }: Step): number {
  const [fd] = args;
  if (name !== 'read' || typeof fd !== 'number') return NONE;
  const file = fileOf(world, slot, fd);
  return openedOn(world, file).is === 'status' ? file : NONE;
}

/** What the line Uid should say to who reads the file. */
function dueTo(world: Linux, file: number, task: number): Answer {
  const { f_user_ns } = world.files.get(file);
  const { uid, euid, suid, fsuid } = world.creds.get(task);
  return [uid, euid, suid, fsuid].map((kuid) => uidShownIn(world, f_user_ns, kuid));
}

export const statusIsToldByItsOpener = stepProperty({
  name: 'who-opened-a-status-is-told-it-by-its-names',
  says: 'Who opens a file makes it one of the user namespace in which it is then. Whoever reads a file status by a descriptor is told ids by the names that they have there, or that the task is gone: ESRCH.',
  clauses: ['proc.status.opener', 'proc.status.gone', 'fd.keeps'],
  of: ['open', 'read'],
  refused: true,
  holds: (before, step, after) => {
    if (step.name === 'open' && typeof step.result === 'number') {
      const { f_user_ns } = after.files.get(fileOf(after, step.slot, step.result));
      return f_user_ns === before.creds.get(step.slot).user_ns;
    }
    const file = statusRead(before, step);
    if (file === NONE) return true;
    const { on } = before.files.get(file);
    const task = on.is === 'status' ? taskOf(before, on.pid) : NONE;
    if (task === NONE) return errnoOf(step) === 'ESRCH';
    if (errnoOf(step) !== '') return false;
    return step.args[1] !== 'Uid' || String(step.result) === String(dueTo(before, file, task));
  },
  witness: (before, step) => {
    const file = statusRead(before, step);
    return file !== NONE && before.files.get(file).f_user_ns !== before.creds.get(step.slot).user_ns;
  },
});
