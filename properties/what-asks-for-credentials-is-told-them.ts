import type { Answer, Step } from '../checker/index.ts';
import { CAP, type Capability, PRCTL } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { has, namesOf } from './credentials.ts';
import { homeOf, leaderOf, numberIn } from './reading.ts';
import { errnoOf, fieldOf, numberArg } from './stepping.ts';

/** Whether an answer shows this set: by its names, or by digits that have the same bits. */
function shows(answer: Answer | undefined, set: number): boolean {
  if (typeof answer === 'string') return Number.parseInt(answer, 16) === set;
  const names = (answer ?? []) as readonly Capability[];
  return (Object.keys(CAP) as Capability[]).every((name) => names.includes(name) === has(set, name));
}

const overflow = (id: number): number => (id === -1 ? 65534 : id);
const same = (answer: Answer | undefined, ids: readonly number[]): boolean =>
  JSON.stringify(answer) === JSON.stringify(ids.map(overflow));

const sets = ['effective', 'permitted', 'inheritable'] as const;
const versions = [0x19980330, 0x20071026, 0x20080522];

type Header = { readonly answer: { readonly version?: number; readonly pid?: number } };

/** capget: the sets of who is meant, or the errno where nobody is. */
function capget(world: Linux, step: Step): boolean {
  const { version = 0x20080522, pid = 0 } = (step.args[0] as Header).answer;
  const home = homeOf(world, step.slot);
  const target =
    pid === 0 ? step.slot : world.tasks.slots().find((one) => numberIn(world, one, home) === pid);
  if (!versions.includes(version) || pid < 0) return errnoOf(step) === 'EINVAL';
  if (target === undefined) return errnoOf(step) === 'ESRCH';
  const cred = world.creds.get(target);
  const seen = (set: number) => (version === 0x19980330 ? set % 2 ** 32 : set);
  return errnoOf(step) === '' && sets.every((name) => shows(fieldOf(step, name), seen(cred[name])));
}

function getgroups(world: Linux, step: Step): boolean {
  const { groups } = namesOf(world, step.slot);
  const size = numberArg(step, 0);
  if (size < 0 || (size > 0 && size < groups.length)) return errnoOf(step) === 'EINVAL';
  return size === 0 ? step.result === groups.length : same(step.result as Answer, groups);
}

/** /proc/self is the first thread of the caller's process, which may have other credentials than the caller. */
function status(world: Linux, step: Step): boolean {
  const first = leaderOf(world, step.slot);
  const cred = world.creds.get(first);
  const { uids, gids, groups } = namesOf(world, first);
  const answer = step.result as Answer;
  switch (step.args[1]) {
    case 'Uid':
      return same(answer, uids);
    case 'Gid':
      return same(answer, gids);
    case 'Groups':
      return same(answer, groups);
    case 'CapInh':
      return shows(answer, cred.inheritable);
    case 'CapPrm':
      return shows(answer, cred.permitted);
    case 'CapEff':
      return shows(answer, cred.effective);
    case 'CapBnd':
      return shows(answer, cred.bounding);
    case 'CapAmb':
      return shows(answer, cred.ambient);
    case 'NoNewPrivs':
      return answer === Number(cred.no_new_privs);
    default:
      return true;
  }
}

function prctl(world: Linux, step: Step): boolean {
  const { securebits, no_new_privs } = world.creds.get(step.slot);
  if (errnoOf(step) !== '') return true;
  switch (numberArg(step, 0)) {
    case PRCTL.PR_GET_SECUREBITS:
      return step.result === securebits;
    case PRCTL.PR_GET_KEEPCAPS:
      return step.result === ((securebits >> 4) & 1);
    case PRCTL.PR_GET_NO_NEW_PRIVS:
      return step.result === Number(no_new_privs);
    case PRCTL.PR_GET_DUMPABLE:
      return step.result === world.mms.get(world.tasks.get(step.slot).mm).dumpable;
    case PRCTL.PR_GET_PDEATHSIG:
      return step.result === world.tasks.get(step.slot).pdeath_signal;
    default:
      return true;
  }
}

function isTold(world: Linux, step: Step): boolean {
  const { uids, gids } = namesOf(world, step.slot);
  const { name, result } = step;
  switch (name) {
    case 'getresuid':
      return same(result as Answer, uids.slice(0, 3));
    case 'getresgid':
      return same(result as Answer, gids.slice(0, 3));
    case 'capget':
      return capget(world, step);
    case 'getgroups':
      return getgroups(world, step);
    case 'read':
      // Of the files of others another claim tells.
      return step.args[0] !== '/proc/self/status' || status(world, step);
    case 'prctl':
      return prctl(world, step);
    default:
      return result === overflow((name.includes('uid') ? uids : gids)[name.startsWith('gete') ? 1 : 0] ?? 0);
  }
}

export const askingIsAnswered = stepProperty({
  name: 'what-asks-for-credentials-is-told-them',
  says: 'Every call that reads ids, groups, capabilities, securebits, dumpability or the signal of the parent’s death answers what there is, /proc/self/status that of the first thread; ids by their names in the caller’s user namespace, 65534 where they have none.',
  clauses: [
    'cred.getuid',
    'cred.getresuid',
    'cred.status',
    'cred.capget',
    'cred.capget.negative',
    'cred.capget.esrch',
    'cred.getgroups',
    'cred.getgroups.size',
  ],
  of: [
    'getuid',
    'geteuid',
    'getgid',
    'getegid',
    'getresuid',
    'getresgid',
    'getgroups',
    'capget',
    'read',
    'prctl',
  ],
  refused: true,
  holds: (before, step) => isTold(before, step),
  // Ids without a name.
  witness: (before, { name, slot }) => name === 'getresuid' && namesOf(before, slot).uids.includes(-1),
});
