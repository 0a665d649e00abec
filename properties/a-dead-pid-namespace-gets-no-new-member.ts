import { NONE } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { bearerOf, lives } from './reading.ts';
import { asksForPidNamespace, births, clone3Field, errnoOf } from './stepping.ts';
import { hasLivingThread } from './threads.ts';

/** Whether a namespace has had an init, and has none that lives. */
function hasLostItsInit(world: Linux, ns: number): boolean {
  const init = bearerOf(world, ns, 1);
  const alive = init !== NONE && (lives(world, init) || hasLivingThread(world, init));
  return world.pidNamespaces.get(ns).state !== 'unborn' && !alive;
}

export const deadNamespaceGetsNoMember = stepProperty({
  name: 'a-dead-pid-namespace-gets-no-new-member',
  says: 'Nobody is born into a PID namespace whose init has died: ENOMEM, then and only then.',
  clauses: ['pid.dead.enomem'],
  of: births,
  refused: true,
  holds: (before, step) => {
    const errno = errnoOf(step);
    const target = before.nsproxies.get(step.slot).pid_ns_for_children;
    const lost = !asksForPidNamespace(step) && hasLostItsInit(before, target);
    // What the call is told that makes no sense is noticed before, and so are numbers that are in use.
    // A structure that cannot be read, or whose numbers cannot, is noticed before everything.
    if (step.name === 'clone3' && (typeof step.args[0] !== 'object' || clone3Field(step, 'set_tid_size')))
      return !lost || errno !== '';
    return lost ? !['', 'EFAULT', 'EBADF'].includes(errno) : errno !== 'ENOMEM';
  },
  // The last member is gone too, and only the one who aims children there keeps the namespace.
  witness: (before, step) => {
    const target = before.nsproxies.get(step.slot).pid_ns_for_children;
    return errnoOf(step) === 'ENOMEM' && bearerOf(before, target, 1) === NONE;
  },
});
