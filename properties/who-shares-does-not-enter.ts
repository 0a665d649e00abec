import type { Step } from '../checker/index.ts';
import { CLONE } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { fileOf, handleIn } from './descriptors.ts';
import { errnoOf, numberArg } from './stepping.ts';

/** Whether another task has the same root directory, or the same memory. */
function shares(world: Linux, { slot }: Step, part: 'mm' | 'fs'): boolean {
  const mine = world.tasks.get(slot)[part];
  return world.tasks.slots().some((other) => other !== slot && world.tasks.get(other)[part] === mine);
}

/** The kind of namespace that the descriptor means, if any. */
function kindOf(world: Linux, step: Step): string {
  return handleIn(world, fileOf(world, step.slot, numberArg(step, 0)))?.kind ?? '';
}

const flags: Readonly<Record<string, number>> = {
  user: CLONE.CLONE_NEWUSER,
  mnt: CLONE.CLONE_NEWNS,
  time: CLONE.CLONE_NEWTIME,
};

export const whoSharesDoesNotEnter = stepProperty({
  name: 'who-shares-does-not-enter',
  says: 'Who shares its root directory enters no user and no mount namespace, and who shares its memory no time namespace: the last is told so with EUSERS, which nobody else is.',
  clauses: ['setns.user.fs', 'setns.mnt.fs', 'setns.time.vm'],
  of: ['setns'],
  refused: true,
  holds: (before, step) => {
    const kind = kindOf(before, step);
    const asked = numberArg(step, 1);
    const errno = errnoOf(step);
    if (asked !== 0 && asked !== flags[kind]) return errno !== 'EUSERS';
    if (kind === 'time') return shares(before, step, 'mm') === (errno === 'EUSERS');
    if (errno === 'EUSERS') return false;
    return !((kind === 'user' || kind === 'mnt') && shares(before, step, 'fs')) || errno !== '';
  },
  witness: (_, step) => errnoOf(step) === 'EUSERS',
});
