import type { Step } from '../checker/index.ts';
import { AMBIENT, CAP, type Capability, PRCTL, SECBIT } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { has } from './credentials.ts';
import { homeOf, numberIn } from './reading.ts';
import { errnoOf, numberArg } from './stepping.ts';

const names = Object.keys(CAP) as Capability[];
type Asked = { readonly answer: Readonly<Record<string, unknown>> };

const isAsked = (set: unknown, name: Capability): boolean =>
  typeof set === 'string'
    ? ((BigInt(`0x${set}`) >> BigInt(CAP[name])) & 1n) === 1n
    : ((set ?? []) as readonly Capability[]).includes(name);

/** capset: about oneself, in a layout that there is; then the three sets are those given. */
function capset(before: Linux, step: Step, after: Linux): boolean {
  const { version = 0x20080522, pid = 0 } = (step.args[0] as Asked).answer;
  const own = numberIn(before, step.slot, homeOf(before, step.slot));
  if (![0x19980330, 0x20071026, 0x20080522].includes(Number(version))) return errnoOf(step) === 'EINVAL';
  if (pid !== 0 && pid !== own) return errnoOf(step) === 'EPERM';
  if (errnoOf(step) !== '') return errnoOf(step) === 'EPERM';
  const asked = (step.args[1] as Asked).answer;
  const is = after.creds.get(step.slot);
  const inLayout = (name: Capability) => version !== 0x19980330 || CAP[name] < 32;
  return names.every((name) =>
    (['effective', 'permitted', 'inheritable'] as const).every(
      (set) => has(is[set], name) === (isAsked(asked[set], name) && inLayout(name)),
    ),
  );
}

/** prctl: one capability of one set, all ambient ones, or none. */
function prctl(before: Linux, step: Step, after: Linux): boolean {
  const was = before.creds.get(step.slot);
  const is = after.creds.get(step.slot);
  const [option, what, capability] = [numberArg(step, 0), numberArg(step, 1), numberArg(step, 2)];
  const granted = errnoOf(step) === '';
  const drops = granted && option === PRCTL.PR_CAPBSET_DROP;
  const ambient = granted && option === PRCTL.PR_CAP_AMBIENT;
  const raises = ambient && what === AMBIENT.PR_CAP_AMBIENT_RAISE;
  if (raises && (was.securebits & SECBIT.SECBIT_NO_CAP_AMBIENT_RAISE) !== 0) return false;
  return names.every((name) => {
    const isMeant = CAP[name] === capability;
    const lowersIt =
      what === AMBIENT.PR_CAP_AMBIENT_CLEAR_ALL || (isMeant && what === AMBIENT.PR_CAP_AMBIENT_LOWER);
    const ambientDue = (has(was.ambient, name) || (raises && isMeant)) && !(ambient && lowersIt);
    const boundingDue = has(was.bounding, name) && !(drops && CAP[name] === what);
    return has(is.ambient, name) === ambientDue && has(is.bounding, name) === boundingDue;
  });
}

export const setsChangeAsAsked = stepProperty({
  name: 'sets-of-capabilities-are-changed-as-asked',
  says: 'A granted capset leaves the three sets that were given, of the caller and in a layout that there is; prctl drops, raises and lowers the capability that was named and no other, and raises none where that is not wanted.',
  clauses: [
    'cred.capset',
    'cred.capset.version',
    'cred.capset.pid',
    'cred.bounding',
    'cred.ambient',
    'cred.ambient.off',
  ],
  of: ['capset', 'prctl'],
  refused: true,
  holds: (before, step, after) =>
    step.name === 'capset' ? capset(before, step, after) : prctl(before, step, after),
  // An ambient capability is lowered.
  witness: (before, { slot }, after) => before.creds.get(slot).ambient > after.creds.get(slot).ambient,
});
