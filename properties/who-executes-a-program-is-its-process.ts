import { stepProperty } from './claims.ts';
import { leaderOf, numbersOf } from './reading.ts';
import { isOnlyThread, isThread } from './threads.ts';

export const whoExecutesIsTheProcess = stepProperty({
  name: 'who-executes-a-program-is-its-process',
  says: 'Who has executed a program is the only thread of its process, and the first: it has the numbers, the process group and the session that the process had, and what waited for the process waits for it.',
  clauses: ['thread.exec', 'thread.exec.leader'],
  of: ['execve'],
  holds: (before, { slot }, after) => {
    const leader = leaderOf(before, slot);
    const [was, is] = [before.signals.get(leader), after.signals.get(slot)];
    const waited = before.sigpendings.get(leader).shared_pending;
    const parent = before.tasks.get(leader).real_parent;
    // Who has vforked it may die of what waited until now.
    const parentDies = parent >= 0 && before.tasks.get(parent).state === 'vforking';
    return (
      isOnlyThread(after, slot) &&
      !isThread(after, slot) &&
      numbersOf(after, slot) === numbersOf(before, leader) &&
      was.pgrp === is.pgrp &&
      was.session === is.session &&
      (after.tasks.get(slot).real_parent === parent || parentDies) &&
      JSON.stringify(after.sigpendings.get(slot).shared_pending) === JSON.stringify(waited)
    );
  },
  // A thread that was not the first, for whose process something waits.
  witness: (before, { slot }) =>
    isThread(before, slot) && before.sigpendings.get(leaderOf(before, slot)).shared_pending.length > 0,
});
