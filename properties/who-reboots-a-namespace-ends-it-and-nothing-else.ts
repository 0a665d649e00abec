import { NONE, type Step } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { mayDo } from './powers.ts';
import { bearerOf, depthOf, homeOf, leaderOf } from './reading.ts';
import { errnoOf, numberArg } from './stepping.ts';

const runs = (world: Linux, task: number): boolean =>
  ['running', 'stopped', 'vforking'].includes(world.tasks.get(task).state);

/** What the parent of the init is told, by reboot(2): 1 is SIGHUP and 2 SIGINT; 0 for what is no command here. */
function toldFor(command: number): number {
  if (command === 0x01234567 || command === 0xa1b2c3d4) return 1;
  return command === 0xcdef0123 || command === 0x4321fedc ? 2 : 0;
}

/** The errno that a reboot should fail with. */
function dueOf(before: Linux, step: Step): string {
  const owner = before.pidNamespaces.get(homeOf(before, step.slot)).user_ns;
  if (!mayDo(before, before.creds.get(step.slot), owner, 'CAP_SYS_BOOT')) return 'EPERM';
  // The birthdays in it are those of Linus Torvalds and of his daughters.
  const second = ['28121969', '5121996', '16041998', '20112000'].includes(numberArg(step, 1).toString(16));
  if (numberArg(step, 0) !== 0xfee1dead || !second) return 'EINVAL';
  return toldFor(numberArg(step, 2)) === 0 ? 'EINVAL' : '';
}

export const rebootEndsTheNamespace = stepProperty({
  name: 'who-reboots-a-namespace-ends-it-and-nothing-else',
  says: 'reboot is refused to who has not CAP_SYS_BOOT over the owner of its PID namespace (EPERM), without the magic numbers, and for other commands than to restart, halt or power off (EINVAL). Else its caller and the init of its own PID namespace are dying, nobody else is touched by it, and when the init is dead its parent is told SIGHUP for a restart and SIGINT for a halt.',
  clauses: ['pid.reboot', 'pid.reboot.cap', 'pid.reboot.magic', 'pid.reboot.command', 'pid.reboot.status'],
  of: ['reboot', 'zap_ends'],
  refused: true,
  holds: (before, step, after) => {
    const home = homeOf(before, step.slot);
    const init = bearerOf(before, home, 1);
    if (step.name === 'zap_ends') {
      const told = before.pidNamespaces.get(home).reboot;
      const dead = after.tasks.get(leaderOf(before, step.slot));
      return told === 0 || dead.state === 'free' || dead.exit_code === told;
    }
    const due = dueOf(before, step);
    if (errnoOf(step) !== due) return false;
    const mayChange = (task: number) =>
      due === '' && (task === step.slot || (init !== NONE && leaderOf(before, task) === init));
    for (const task of before.tasks.slots())
      if (!mayChange(task) && before.tasks.get(task) !== after.tasks.get(task)) return false;
    if (due !== '') return true;
    const told = toldFor(numberArg(step, 2));
    return (
      !runs(after, step.slot) &&
      (init === NONE || !runs(after, init)) &&
      after.pidNamespaces.get(home).reboot === told
    );
  },
  // Somebody else than the init.
  witness: (before, step) =>
    step.name === 'reboot' &&
    errnoOf(step) === '' &&
    depthOf(before, homeOf(before, step.slot)) > 0 &&
    bearerOf(before, homeOf(before, step.slot), 1) !== step.slot,
});
