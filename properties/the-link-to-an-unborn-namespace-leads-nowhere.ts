import { stepProperty } from './claims.ts';
import { bearerOf, homeOf, isUnborn, leaderOf } from './reading.ts';
import { errnoOf, fieldOf } from './stepping.ts';

export const linkToUnbornLeadsNowhere = stepProperty({
  name: 'the-link-to-an-unborn-namespace-leads-nowhere',
  says: 'Of the links below /proc/self/ns uts and pid lead to the own namespaces of the first thread of the caller’s process; pid_for_children alone leads nowhere, ENOENT, and only as long as nobody has been born there.',
  clauses: ['pid.link.unborn', 'pid.children'],
  of: ['stat', 'readlink'],
  refused: true,
  holds: (before, step) => {
    const first = leaderOf(before, step.slot);
    const { uts_ns, pid_ns_for_children } = before.nsproxies.get(first);
    // Who has begun to die is nowhere any more.
    if (before.nsproxies.get(first).state !== 'held') return true;
    const isTo = (kind: string, ns: number) => fieldOf(step, 'kind') === kind && fieldOf(step, 'slot') === ns;
    switch (step.args[0]) {
      case '/proc/self/ns/uts':
        return isTo('uts', uts_ns);
      case '/proc/self/ns/pid':
        return isTo('pid', homeOf(before, step.slot));
      case '/proc/self/ns/pid_for_children':
        return isUnborn(before, pid_ns_for_children)
          ? errnoOf(step) === 'ENOENT'
          : isTo('pid', pid_ns_for_children);
      default:
        return true;
    }
  },
  // Whoever was born there is dead and gone, and the link still leads there.
  witness: (before, step) => {
    const { pid_ns_for_children } = before.nsproxies.get(step.slot);
    return (
      step.args[0] === '/proc/self/ns/pid_for_children' &&
      errnoOf(step) === '' &&
      bearerOf(before, pid_ns_for_children, 1) < 0
    );
  },
});
