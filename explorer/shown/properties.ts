/** Every claim about Linux, judged at one state and the step that led there. */
import { isRefusal, type Step } from '../../checker/index.ts';
import type { Linux } from '../../models/kinds.ts';
import type { LinuxProperty } from '../../properties/claims.ts';
import { bindingOf } from './binding.ts';
import type { NamesBySlot } from './instances.ts';

/**
 * What became of a claim: it holds and was put to a real test, it holds where there is nothing that could break
 * it, it is violated, or it does not speak of this step at all.
 */
export type Verdict =
  | 'holds'
  | 'holds, not exercised'
  | 'violated'
  | 'about other steps'
  | 'cannot be judged';

/** A claim in words. */
export type PropertyShown = {
  readonly name: string;
  readonly says: string;
  readonly about: 'states' | 'steps';
  readonly clauses: readonly string[];
};

export const propertyShown = ({ name, says, kind, clauses }: LinuxProperty): PropertyShown => ({
  name,
  says,
  about: kind === 'state' ? 'states' : 'steps',
  clauses,
});

/** What became of it. There are hundreds of them at every step, so what they say is told apart from this. */
export type Judgement = {
  readonly name: string;
  readonly verdict: Verdict;
  /** Of a violated one: the instances that it is about, `task B (running → zombie)`. */
  readonly binding: readonly string[];
};

/** A world, and the single step that led there; absent at the beginning of a trace. */
export type Judged = { readonly before?: Linux; readonly step?: Step; readonly after: Linux };

/**
 * Judges all of them over a step: over each of the single steps that it is made of, since what the kernel does by itself
 * after a call is no part of the call. What breaks in one of them is broken; it says of whom, by their names.
 */
export function judgeAll(
  properties: readonly LinuxProperty[],
  singles: readonly Judged[],
  names: NamesBySlot,
): readonly Judgement[] {
  return properties.map((property) => {
    const verdicts = singles.map((single) => verdictOn(property, single));
    const verdict = telling.find((one) => verdicts.includes(one)) ?? 'about other steps';
    const broken = singles[verdicts.indexOf('violated')];
    return {
      name: property.name,
      verdict,
      binding: broken ? bindingOf(property, broken.before, broken.step, broken.after, names) : [],
    };
  });
}

/** Of the verdicts on several single steps the first one of these stands for them all. */
const telling: readonly Verdict[] = ['violated', 'cannot be judged', 'holds', 'holds, not exercised'];

function verdictOn(property: LinuxProperty, single: Judged): Verdict {
  try {
    return judge(property, single);
  } catch {
    // Where a rule is missing a world may make no sense to a claim.
    return 'cannot be judged';
  }
}

function judge(property: LinuxProperty, { before, step, after }: Judged): Verdict {
  if (property.kind === 'state') {
    if (!property.holds(after)) return 'violated';
    return property.witness(after) ? 'holds' : 'holds, not exercised';
  }
  if (!before || !step) return 'about other steps';
  const concerned =
    (property.of?.includes(step.name) ?? true) && (property.refused || !isRefusal(step.result));
  if (!concerned) return 'about other steps';
  if (!property.holds(before, step, after)) return 'violated';
  return property.witness(before, step, after) ? 'holds' : 'holds, not exercised';
}
