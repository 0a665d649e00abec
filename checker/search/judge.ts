/** Judges the steps and states of a search by its properties, each where it can have changed. */
import type { Machinery } from '../model/kernel.ts';
import type { Kinds } from '../model/kind.ts';
import { ModelError } from '../model/model-error.ts';
import type { World } from '../model/system.ts';
import { isRefusal, type Result } from '../model/verdict.ts';
import type { Property, PropertyReport, StateProperty, StepProperty } from './properties.ts';
import type { Action } from './stepper.ts';

export type Judge = {
  /** The properties that the step just taken breaks; undefined when it breaks none. */
  readonly step: (action: Action, slot: number, result: Result) => readonly string[] | undefined;
  /** The properties that the state just reached breaks, of those that read what the step changed. */
  readonly changedState: () => readonly string[] | undefined;
  /** The properties that the current state breaks, of all. */
  readonly wholeState: () => readonly string[] | undefined;
  /** Tells at which depth the next states lie. */
  readonly enterDepth: (depth: number) => void;
  readonly reports: (complete: boolean) => readonly PropertyReport[];
  /** What is known of each property, in the order in which they were given. */
  readonly findings: () => readonly Finding[];
};

/** What a search knows of one property so far. */
export type Finding = {
  readonly evaluations: number;
  readonly witnessDepth: number | null;
  readonly violated: boolean;
};

type Docket<P> = { readonly property: P } & { -readonly [Known in keyof Finding]: Finding[Known] };

/** Prepares to judge, on from what was `found` before; `before` reads the world that a step starts from. */
export function createJudge<K extends Kinds>(
  machinery: Machinery<K>,
  before: World<K>,
  properties: readonly Property<K>[],
  found: readonly Finding[] = [],
): Judge {
  const after: World<K> = machinery.kernel as unknown as World<K>;
  const kinds = [...new Set(machinery.kindOf)];
  for (const [i, property] of properties.entries()) {
    if (properties.findIndex(({ name }) => name === property.name) !== i)
      throw new ModelError(`two properties are called ${property.name}`);
    if (property.kind === 'state' && property.reads.length === 0)
      throw new ModelError(`property ${property.name} reads nothing, so nothing could break it`);
  }
  // The kinds that are too many for a bit each share the last one: what reads them is judged more often.
  // One that the scope has no room for has none: nothing is ever sent to it.
  const bitOf = (name: string): number => {
    const at = kinds.indexOf(name);
    return at < 0 ? 0 : 1 << Math.min(at, 30);
  };
  const bitAt = machinery.kindOf.map(bitOf);
  const everything = -1;
  /** The kinds that the step just taken sent to; a refused step, taken back, sent to none. */
  const touched = (): number => {
    let mask = 0;
    for (let change = machinery.changes() - 1; change >= 0; change--)
      mask |= bitAt[machinery.changedAt(change)] ?? 0;
    return mask;
  };
  const docket = <P extends Property<K>>(property: P): Docket<P> => ({
    property,
    evaluations: 0,
    witnessDepth: null,
    violated: false,
    ...found[properties.indexOf(property)],
  });
  const stateDockets = properties
    .filter((property): property is StateProperty<K> => property.kind === 'state')
    .map((property) => ({
      ...docket(property),
      mask: property.reads.reduce((mask, name) => mask | bitOf(name), 0),
    }));
  const stepDockets = properties
    .filter((property): property is StepProperty<K> => property.kind === 'step')
    .map((property) => ({
      ...docket(property),
      mask: property.touches?.reduce((mask, name) => mask | bitOf(name), 0) ?? everything,
    }));
  const all: readonly Docket<Property<K>>[] = [...stateDockets, ...stepDockets];
  const inOrder = () => properties.flatMap((property) => all.filter((one) => one.property === property));
  const byAction = new Map<string, { granted: typeof stepDockets; refused: typeof stepDockets }>();
  const none = { granted: [], refused: [] };
  const concerned = (name: string) => {
    if (stepDockets.length === 0) return none;
    const known = byAction.get(name);
    if (known) return known;
    const granted = stepDockets.filter(({ property }) => !property.of || property.of.includes(name));
    const found = { granted, refused: granted.filter(({ property }) => property.refused) };
    byAction.set(name, found);
    return found;
  };
  // One object for all steps: a property looks at it and does not keep it.
  const step = { slot: 0, name: '', internal: false, args: [] as Action['args'], result: 0 as Result };
  let depth = 0;

  const judgeState = (mask: number): readonly string[] | undefined => {
    let broken: string[] | undefined;
    for (const one of stateDockets) {
      if ((one.mask & mask) === 0 || one.violated) continue;
      one.evaluations++;
      if (!one.property.holds(after)) {
        one.violated = true;
        broken ??= [];
        broken.push(one.property.name);
      } else if (one.witnessDepth === null && one.property.witness(after)) one.witnessDepth = depth;
    }
    return broken;
  };

  return {
    enterDepth: (next) => {
      depth = next;
    },
    wholeState: () => judgeState(everything),
    changedState: () => {
      if (stateDockets.length === 0) return undefined;
      return judgeState(touched());
    },
    step: (action, slot, result) => {
      const dockets = isRefusal(result) ? concerned(action.name).refused : concerned(action.name).granted;
      if (dockets.length === 0) return undefined;
      step.slot = slot;
      step.name = action.name;
      step.internal = action.internal;
      step.args = action.args;
      step.result = result;
      const mask = touched();
      let broken: string[] | undefined;
      for (const one of dockets) {
        if (one.violated || (one.mask !== everything && (one.mask & mask) === 0)) continue;
        one.evaluations++;
        if (!one.property.holds(before, step, after)) {
          one.violated = true;
          broken ??= [];
          broken.push(one.property.name);
        } else if (one.witnessDepth === null && one.property.witness(before, step, after))
          one.witnessDepth = depth;
      }
      return broken;
    },
    findings: () =>
      inOrder().map(({ evaluations, witnessDepth, violated }) => ({ evaluations, witnessDepth, violated })),
    reports: (complete) =>
      inOrder().map(({ property, violated, evaluations, witnessDepth }) => ({
        property: property.name,
        says: property.says,
        verdict: violated ? 'violated' : complete ? 'proved in this scope' : 'not refuted within the budget',
        evaluations,
        witnessDepth,
      })),
  };
}
