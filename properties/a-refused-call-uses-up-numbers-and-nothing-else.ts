import { NONE, type Step } from '../checker/index.ts';
import type { Linux, Parameters } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { isFull, isNextNumber, takesNextIn } from './numbering.ts';
import { bearerOf, everyKind, lives } from './reading.ts';
import { errnoOf, failsLate } from './stepping.ts';
import { openSysctl } from './sysctl-files.ts';

/** What a failing call had made is perhaps still counted: another claim is about that. */
const others = everyKind.filter((kind) => kind !== 'pidNamespaces' && kind !== 'ucounts');

/** The calls that take numbers. */
const births: readonly string[] = ['fork', 'clone', 'clone3'];

/** The errors of a socket that are told once. */
const tellsOnce: readonly string[] = ['ECONNRESET', 'ECONNREFUSED'];

/** Who comes by a mount keeps it from expiring: another claim is about that. */
function isOnlyMarked(before: Linux, after: Linux, kind: (typeof others)[number], slot: number): boolean {
  if (kind !== 'mounts') return false;
  const unmarked = (world: Linux) => JSON.stringify({ ...world.mounts.get(slot), mnt_expiry_mark: false });
  return unmarked(before) === unmarked(after);
}

/** Whether a call has left everything but PID namespaces as it was: equal states are one object. */
function leavesAllElseAlone(before: Linux, step: Step, after: Linux): boolean {
  for (const kind of others) {
    // What a socket has told once it does not tell again: another claim is about that.
    if (kind === 'unixSockets' && tellsOnce.includes(errnoOf(step))) continue;
    // A device may have been moved, and one that was dying may be gone: other claims are about that.
    if (kind === 'netDevices' && step.name === 'rtnetlink') continue;
    for (let slot = 0; slot < before[kind].capacity; slot++)
      if (before[kind].get(slot) !== after[kind].get(slot) && !isOnlyMarked(before, after, kind, slot))
        return false;
  }
  return true;
}

/** Whether only the number given out last can be another one. */
function keepsAllButLastPid(before: Linux, after: Linux, ns: number): boolean {
  const was = before.pidNamespaces.get(ns);
  const is = after.pidNamespaces.get(ns);
  return (
    was.state === is.state &&
    was.parent === is.parent &&
    was.child_reaper === is.child_reaper &&
    was.user_ns === is.user_ns &&
    was.refs === is.refs
  );
}

const isLate = (step: Step): boolean =>
  ['EFAULT', 'EBADF', 'EMFILE', 'EACCES', 'ENOENT', 'EOPNOTSUPP'].includes(errnoOf(step));

export const refusedCallUsesUpNumbersOnly = (parameters: Parameters) => {
  /** Whether `ns` is one of those in which this refused call had taken a number before it failed. */
  const hadTaken = (before: Linux, step: Step, ns: number): boolean => {
    const errno = errnoOf(step);
    if (!births.includes(step.name)) return false;
    if (errno !== 'ENOMEM' && errno !== 'EAGAIN' && !(isLate(step) && failsLate(step))) return false;
    for (const at of takesNextIn(before, step)) {
      // The search goes from the inside out and ends where there is no number.
      if (isFull(before, parameters, at)) return false;
      if (at === ns) return true;
    }
    return false;
  };
  /** The namespace of which a refused call has let its first task fail. */
  const hasBuried = (before: Linux, step: Step, ns: number): boolean =>
    isLate(step) &&
    failsLate(step) &&
    before.pidNamespaces.get(ns).state === 'unborn' &&
    before.nsproxies.get(step.slot).pid_ns_for_children === ns;
  /** Whether a namespace is what it should be after a refused call that took a number there. */
  const hasUsedUp = (before: Linux, after: Linux, ns: number): boolean => {
    // The 1 of a namespace that nobody has been born in is not used up.
    if (before.pidNamespaces.get(ns).state === 'unborn')
      return before.pidNamespaces.get(ns) === after.pidNamespaces.get(ns);
    if (!keepsAllButLastPid(before, after, ns)) return false;
    const init = bearerOf(before, ns, 1);
    // Where nobody lives to be told the next number, no one can tell which one was used up.
    if (init === NONE || !lives(before, init)) return true;
    const { last_pid } = after.pidNamespaces.get(ns);
    return isNextNumber(before, parameters, ns, last_pid);
  };
  return stepProperty({
    name: 'a-refused-call-uses-up-numbers-and-nothing-else',
    says: 'A call that is refused changes nothing at all, except that a fork that fails after it had taken pid numbers has used these up, in every namespace below the one that stopped it; a PID namespace is dead whose first task failed so, and a socket has told what it tells once.',
    clauses: ['task.refused.unchanged', 'pid.alloc.consumed', 'pid.first.failed'],
    refused: true,
    touches: everyKind,
    holds: (before, step, after) => {
      if (errnoOf(step) === '') return true;
      // Of the numbers of kernel.sem those before one that is refused are set: another claim is about that.
      const writes = step.name === 'write' || step.name === 'pwrite';
      const path = openSysctl(before, step)?.path ?? String(step.args[0]);
      if (writes && ['ERANGE', 'EINVAL'].includes(errnoOf(step)) && path.endsWith('/sem')) return true;
      // What a shmat that fails takes with it another claim is about.
      if (step.name === 'shmat' && after.shmSegments.slots().length < before.shmSegments.slots().length)
        return true;
      if (!leavesAllElseAlone(before, step, after)) return false;
      for (let ns = 0; ns < before.pidNamespaces.capacity; ns++) {
        if (hasBuried(before, step, ns)) {
          if (after.pidNamespaces.get(ns).state !== 'stillborn') return false;
          continue;
        }
        const same = before.pidNamespaces.get(ns) === after.pidNamespaces.get(ns);
        if (!(hadTaken(before, step, ns) ? hasUsedUp(before, after, ns) : same)) return false;
      }
      return true;
    },
    // Numbers were used up in two namespaces.
    witness: (before, step, after) =>
      errnoOf(step) !== '' &&
      before.pidNamespaces
        .slots()
        .filter((ns) => before.pidNamespaces.get(ns) !== after.pidNamespaces.get(ns)).length > 1,
  });
};
