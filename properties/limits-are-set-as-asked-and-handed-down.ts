import { NONE, type Step } from '../checker/index.ts';
import { RLIMIT } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { has } from './powers.ts';
import { leaderOf, newbornOf } from './reading.ts';
import { births, errnoOf, fieldOf, numberArg } from './stepping.ts';

const names = { [RLIMIT.RLIMIT_NOFILE]: 'nofile', [RLIMIT.RLIMIT_NPROC]: 'nproc' } as const;

/** A thread has its process's. */
const limitsOf = (world: Linux, task: number) => world.rlimits.get(leaderOf(world, task));

/** The limit that a call is about, as a task has it; undefined for another resource. */
function limitOf(world: Linux, task: number, step: Step) {
  const name = Object.entries(names).find(([resource]) => Number(resource) === numberArg(step, 0))?.[1];
  return name && limitsOf(world, task)[name];
}

/** The soft and the hard limit that setrlimit is given. */
function given({ args: [, limit] }: Step): readonly [number, number] {
  const fields = typeof limit === 'object' && limit !== null && 'answer' in limit ? limit.answer : {};
  return [Number(fields.rlim_cur), Number(fields.rlim_max)];
}

/** CAP_SYS_RESOURCE, in the user namespace that is the initial one. */
function mayRaise(world: Linux, task: number): boolean {
  const { user_ns, effective } = world.creds.get(task);
  return user_ns === 0 && has(effective, 'CAP_SYS_RESOURCE');
}

function isRightlyRefused(before: Linux, step: Step): boolean {
  const old = limitOf(before, step.slot, step);
  const [soft, hard] = given(step);
  if (!old || soft > hard) return errnoOf(step) === 'EINVAL';
  return errnoOf(step) === 'EPERM' && hard > old.rlim_max && !mayRaise(before, step.slot);
}

export const limitsAreSetAsAsked = stepProperty({
  name: 'limits-are-set-as-asked-and-handed-down',
  says: 'setrlimit sets both limits of the caller’s as given, and no other. It is refused if there is no such resource or the soft limit is above the hard one, and a raised hard limit is for who has CAP_SYS_RESOURCE over the initial user namespace. getrlimit answers what was set. A new task has its maker’s limits.',
  clauses: ['rlimit.set', 'rlimit.get', 'rlimit.resource', 'rlimit.order', 'rlimit.raise', 'rlimit.fork'],
  of: [...births, 'setrlimit', 'getrlimit'],
  refused: true,
  holds: (before, step, after) => {
    if (before.rlimits.capacity === 0) return true;
    const others = before.tasks
      .slots()
      .filter((task) => task !== leaderOf(before, step.slot) || step.name !== 'setrlimit')
      .every((task) => before.rlimits.get(task) === after.rlimits.get(task));
    if (!others) return false;
    const now = limitOf(after, step.slot, step);
    if (step.name === 'getrlimit')
      return fieldOf(step, 'rlim_cur') === now?.rlim_cur && fieldOf(step, 'rlim_max') === now?.rlim_max;
    if (step.name !== 'setrlimit') {
      const child = newbornOf(before, after);
      return child === NONE || limitsOf(after, child) === limitsOf(after, step.slot);
    }
    if (errnoOf(step) !== '') return isRightlyRefused(before, step);
    const old = limitOf(before, step.slot, step);
    const [soft, hard] = given(step);
    if (soft > hard || !old || (hard > old.rlim_max && !mayRaise(before, step.slot))) return false;
    return now?.rlim_cur === soft && now.rlim_max === hard;
  },
  witness: (_, step) => errnoOf(step) === 'EPERM',
});
