import { NONE } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { bearerOf, lives } from './reading.ts';
import { asksForPidNamespace, births, errnoOf } from './stepping.ts';

/** Whether a namespace has had an init, and has none that lives. */
function hasLostItsInit(world: Linux, ns: number): boolean {
  const init = bearerOf(world, ns, 1);
  return world.pidNamespaces.get(ns).last_pid > 0 && (init === NONE || !lives(world, init));
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
    // Lack of numbers is noticed before lack of an init, and so are CLONE_PARENT by an init, what the
    // caller may not have, and user namespaces that are too deep.
    const earlier = ['EAGAIN', 'EINVAL', 'EPERM', 'ENOSPC'];
    return lost ? ['ENOMEM', ...earlier].includes(errno) : errno !== 'ENOMEM';
  },
  // The last member is gone too, and only the one who aims children there keeps the namespace.
  witness: (before, step) => {
    const target = before.nsproxies.get(step.slot).pid_ns_for_children;
    return errnoOf(step) === 'ENOMEM' && bearerOf(before, target, 1) === NONE;
  },
});
