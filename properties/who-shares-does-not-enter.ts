import type { Step } from '../checker/index.ts';
import { CLONE } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { fileOf, flagOfKind, handleIn, openedOn } from './descriptors.ts';
import { errnoOf, numberArg } from './stepping.ts';

/** Whether another task has the same root directory, or the same memory. */
function shares(world: Linux, { slot }: Step, part: 'mm' | 'fs'): boolean {
  const mine = world.tasks.get(slot)[part];
  return world.tasks.slots().some((other) => other !== slot && world.tasks.get(other)[part] === mine);
}

/** The kinds of namespaces that are asked for, as flags: that of a handle, or those of somebody's that are named. */
function asked(world: Linux, step: Step): number {
  const file = fileOf(world, step.slot, numberArg(step, 0));
  const named = numberArg(step, 1);
  if (openedOn(world, file).is === 'pidfd') return named;
  const kind = handleIn(world, file)?.kind;
  const its = kind === undefined ? 0 : flagOfKind[kind];
  return named === 0 || named === its ? its : 0;
}

export const whoSharesDoesNotEnter = stepProperty({
  name: 'who-shares-does-not-enter',
  says: 'Who shares its root directory enters no user namespace, and no mount namespace alone, and who shares its memory no time namespace: the last is told so with EUSERS, which nobody else is.',
  clauses: ['setns.user.fs', 'setns.mnt.fs', 'setns.time.vm'],
  of: ['setns'],
  refused: true,
  holds: (before, step) => {
    const flags = asked(before, step);
    const errno = errnoOf(step);
    const time = (flags & CLONE.CLONE_NEWTIME) !== 0 && shares(before, step, 'mm');
    if (errno === 'EUSERS') return time;
    // Through a pidfd something else may be refused before it comes to that, and all with O_PATH.
    const file = fileOf(before, step.slot, numberArg(step, 0));
    if (time) return errno !== '' && (openedOn(before, file).is === 'pidfd' || before.files.get(file).path);
    // Together with others a mount namespace is entered with a root directory of one's own.
    const rooted = flags === CLONE.CLONE_NEWNS || (flags & CLONE.CLONE_NEWUSER) !== 0;
    return !(rooted && shares(before, step, 'fs')) || errno !== '';
  },
  witness: (_, step) => errnoOf(step) === 'EUSERS',
});
