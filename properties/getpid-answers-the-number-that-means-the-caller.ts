import { stepProperty } from './claims.ts';
import { bearerOf, depthOf, homeOf, leaderOf } from './reading.ts';

export const getpidMeansTheCaller = stepProperty({
  name: 'getpid-answers-the-number-that-means-the-caller',
  says: 'getpid answers a positive number that in the caller’s own namespace means the first thread of its process, gettid one that means the caller; NSpid lists the numbers by which it is known, from the outermost namespace inwards.',
  clauses: ['pid.getpid', 'pid.visible', 'thread.getpid', 'thread.gettid'],
  of: ['getpid', 'gettid', 'read'],
  holds: (before, { slot, name, args, result }) => {
    const home = homeOf(before, slot);
    const meant = name === 'gettid' ? slot : leaderOf(before, slot);
    if (name !== 'read')
      return typeof result === 'number' && result > 0 && bearerOf(before, home, result) === meant;
    if (args[0] !== '/proc/self/status' || args[1] !== 'NSpid') return true;
    if (!Array.isArray(result)) return false;
    let ns = home;
    for (const nr of [...result].reverse()) {
      if (ns < 0 || bearerOf(before, ns, nr) !== meant) return false;
      ns = before.pidNamespaces.get(ns).parent;
    }
    return result.length === depthOf(before, home) + 1;
  },
  // A task below the outermost namespace asks.
  witness: (before, { slot }) => depthOf(before, homeOf(before, slot)) > 0,
});
