/**
 * Which capabilities a step needs, by trying: it is taken again in the same world by the same task without one of
 * them. Capabilities are always had in the user namespace of who has them.
 */
import { isRefusal, type Recorded, type Stepper } from '../../checker/index.ts';
import { CAP } from '../../models/constants.ts';
import type { CapabilitySet } from '../../models/credentials/capabilities.ts';
import { cap_drop, cap_issubset, capabilities } from '../../models/credentials/capabilities.ts';
import type { Linux, LinuxKinds } from '../../models/kinds.ts';

/**
 * The capabilities without any of which the step is refused, as text: `CAP_KILL`, `A and B`; `A or B` where one of
 * several is enough; nothing for a step that needs none. Changes the stepper's world.
 */
export function needOf(stepper: Stepper<LinuxKinds>, words: Int32Array, step: Recorded): string {
  const world = stepper.machinery.kernel as unknown as Linux;
  stepper.machinery.load(words, 0);
  const { effective } = world.creds.get(step.slot);
  // A step that is refused tells something all the same, and needs nothing for that.
  if (isRefusal(step.result) || isGranted(stepper, words, step, 0)) return '';
  const mine = (Object.keys(CAP) as (keyof typeof CAP)[]).filter((name) =>
    cap_issubset(capabilities(name), effective),
  );
  const needed = mine.filter(
    (name) => !isGranted(stepper, words, step, cap_drop(effective, capabilities(name))),
  );
  const enough = isGranted(stepper, words, step, capabilities(...needed));
  if (enough) return needed.join(' and ');
  const each = mine.filter((name) => isGranted(stepper, words, step, capabilities(...needed, name)));
  return [...needed, each.join(' or ')].join(' and ');
}

/** Whether the step is granted when its caller has only these capabilities in effect. */
function isGranted(
  stepper: Stepper<LinuxKinds>,
  words: Int32Array,
  step: Recorded,
  effective: CapabilitySet,
): boolean {
  const { machinery } = stepper;
  const world = machinery.kernel as unknown as Linux;
  machinery.load(words, 0);
  const { permitted, inheritable } = world.creds.get(step.slot);
  const digits = (set: CapabilitySet): string => set.toString(16).padStart(16, '0');
  const sets = {
    effective: digits(effective),
    permitted: digits(permitted),
    inheritable: digits(inheritable),
  };
  const lay = stepper.actionFor({ call: 'capset', args: [{ answer: {} }, { answer: sets }] });
  // It takes no power to give some of it up.
  stepper.take(lay, step.slot);
  const action = stepper.actionFor({ call: step.name, args: step.args });
  machinery.choices.preset(step.choices);
  const outcome = stepper.take(action, step.slot);
  machinery.choices.preset([]);
  return outcome === 'granted' || outcome === 'blocks';
}
