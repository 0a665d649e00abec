/** Every claim about Linux, judged at one state and the step that led there. */
import { isRefusal, type Step } from '../../checker/index.ts';
import type { Linux } from '../../models/kinds.ts';
import type { LinuxProperty } from '../../properties/claims.ts';

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
  /** Of a violated one: the instances it reads that the step has moved, `tasks 1: running → zombie`. */
  readonly binding: readonly string[];
};

/** A step that was taken, with the world that it started from. */
export type Taken = { readonly before: Linux; readonly step: Step };

/** Judges all of them; `taken` is absent at the beginning of a trace. */
export function judgeAll(
  properties: readonly LinuxProperty[],
  after: Linux,
  taken: Taken | undefined,
): readonly PropertyShown[] {
  return properties.map((property) => {
    const verdict = verdictOn(property, after, taken);
    return {
      name: property.name,
      says: property.says,
      about: property.kind === 'state' ? 'states' : 'steps',
      clauses: property.clauses,
      verdict,
      binding: verdict === 'violated' && taken ? bindingOf(property, after, taken) : [],
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

/**
 * A claim is a predicate of a whole world, which says that it is broken and not where. What it reads and the
 * step has moved is where to look: before the step it held.
 */
function bindingOf(property: LinuxProperty, after: Linux, { before, step }: Taken): readonly string[] {
  const read = property.kind === 'state' ? property.reads : (property.touches ?? kindsOf(after));
  const moved = read.flatMap((kind) => {
    const [was, is] = [before[kind], after[kind]];
    const slots = [...new Set([...was.slots(), ...is.slots()])].toSorted((a, b) => a - b);
    return slots.flatMap((slot) => {
      const [old, now] = [was.get(slot), is.get(slot)];
      return old === now ? [] : [`${kind} ${slot}: ${movement(old, now)}`];
    });
  });
  return property.kind === 'step' ? [`step ${step.name} by task ${step.slot}`, ...moved] : moved;
}

function kindsOf(world: Linux): readonly (keyof Linux)[] {
  const isInstances = (value: unknown) => typeof value === 'object' && value !== null && 'slots' in value;
  return (Object.keys(world) as (keyof Linux)[]).filter((kind) => isInstances(world[kind]));
}

type AnyView = { readonly state: string };

/** The states, or where these are the same the fields that differ. */
function movement(old: AnyView, now: AnyView): string {
  const fields = Object.keys(now).filter((field) => {
    const [was, is] = [old, now].map((view) => (view as unknown as Readonly<Record<string, unknown>>)[field]);
    return field !== 'state' && JSON.stringify(was) !== JSON.stringify(is);
  });
  const states = old.state === now.state ? [] : [`${old.state} → ${now.state}`];
  return [...states, ...(fields.length === 0 ? [] : [fields.join(', ')])].join('; ');
}
