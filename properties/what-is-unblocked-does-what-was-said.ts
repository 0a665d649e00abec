import { SIGNAL } from '../models/constants.ts';
import { stepProperty } from './claims.ts';
import { isInit } from './reading.ts';
import { doesNothingByDefault, isBlocked, saidAbout, waitingFor } from './signals.ts';

export const unblockedDoesWhatWasSaid = stepProperty({
  name: 'what-is-unblocked-does-what-was-said',
  says: 'Who unblocks signals that wait dies or stops only if one of them has its default, which does something; an init never does, unless it was sent SIGSTOP.',
  clauses: ['sigmask.set', 'signal.init.unblocked', 'signal.ignored', 'kill.ignored', 'signal.handler'],
  of: ['sigprocmask'],
  holds: (before, { slot }, after) => {
    const taken = waitingFor(before, slot).filter(
      ({ signal }) => !isBlocked(after, slot, signal) || after.tasks.get(slot).state !== 'running',
    );
    const moved = after.tasks.get(slot).state !== 'running';
    return (
      !moved ||
      taken.some(
        ({ signal }) =>
          saidAbout(before, slot, signal) === 'default' &&
          !doesNothingByDefault(signal) &&
          (!isInit(before, slot) || signal === SIGNAL.SIGSTOP),
      )
    );
  },
  // Something that does nothing waited.
  witness: (before, { slot }, after) =>
    waitingFor(before, slot).length > waitingFor(after, slot).length &&
    after.tasks.get(slot).state === 'running',
});
