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

export type PropertyShown = {
  readonly name: string;
  readonly says: string;
  readonly about: 'states' | 'steps';
  readonly clauses: readonly string[];
  readonly verdict: Verdict;
  /** Of a violated one: the instances that it is about, `task B (running → zombie)`. */
  readonly binding: readonly string[];
};

/** A step that was taken, with the world that it started from. */
export type Taken = { readonly before: Linux; readonly step: Step };

/** Judges all of them; `taken` is absent at the beginning of a trace. */
export function judgeAll(
  properties: readonly LinuxProperty[],
  after: Linux,
  taken: Taken | undefined,
  names: NamesBySlot,
): readonly PropertyShown[] {
  return properties.map((property) => {
    const verdict = verdictOn(property, after, taken);
    return {
      name: property.name,
      says: property.says,
      about: property.kind === 'state' ? 'states' : 'steps',
      clauses: property.clauses,
      verdict,
      binding: verdict === 'violated' ? bindingOf(property, taken?.before, taken?.step, after, names) : [],
    };
  });
}

function verdictOn(property: LinuxProperty, after: Linux, taken: Taken | undefined): Verdict {
  try {
    return judge(property, after, taken);
  } catch {
    // Where a rule is missing a world may make no sense to a claim.
    return 'cannot be judged';
  }
}

function judge(property: LinuxProperty, after: Linux, taken: Taken | undefined): Verdict {
  if (property.kind === 'state') {
    if (!property.holds(after)) return 'violated';
    return property.witness(after) ? 'holds' : 'holds, not exercised';
  }
  if (!taken) return 'about other steps';
  const { before, step } = taken;
  const concerned =
    (property.of?.includes(step.name) ?? true) && (property.refused || !isRefusal(step.result));
  if (!concerned) return 'about other steps';
  if (!property.holds(before, step, after)) return 'violated';
  return property.witness(before, step, after) ? 'holds' : 'holds, not exercised';
}
