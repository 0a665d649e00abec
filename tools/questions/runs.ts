/** Runs of designs, for the pages of the questions and their tests: searches, and their steps as text. */
import {
  type Calls,
  type ExploreReport,
  explore,
  type Kinds,
  type Property,
  printLine,
  type Recorded,
  type Scope,
  type System,
} from '../../checker/index.ts';
import { createStepper, type Stepper } from '../../checker/search/stepper.ts';
import { createVisited } from '../../checker/search/visited.ts';
import { CLONE } from '../../models/constants.ts';
import type { LinuxKinds, Parameters } from '../../models/kinds.ts';
import type { LinuxCalls } from '../../models/system.ts';
import { flagNames } from '../../models/trace/signatures/index.ts';
import { writeTrace } from '../../models/trace/write.ts';

/** Explores all of a scope, or as much of it as it takes to refute one of the claims, or so many states. */
export function searched<K extends Kinds, C extends Calls, P>(
  system: System<K, C, P>,
  scope: Scope<P>,
  properties: readonly Property<K>[],
  stopAtFirst = false,
  states?: number,
): ExploreReport {
  const budget = states === undefined ? {} : { budget: { states } };
  const search = explore(system, scope, { properties, stopAtFirst, ...budget });
  let step = search.next();
  while (!step.done) step = search.next();
  return step.value;
}

/** Steps as the lines of a trace, without the clauses that decided them. */
export function asLines<K extends Kinds, C extends Calls, P>(
  system: System<K, C, P>,
  scope: Scope<P>,
  steps: readonly Recorded[],
): readonly string[] {
  // A design has the machines and parameters of Linux, and some of its own, of which a trace tells nothing.
  const written = writeTrace(
    system as unknown as System<LinuxKinds, LinuxCalls, Parameters>,
    scope as unknown as Scope<Parameters>,
    steps,
    {},
  );
  return written.lines.flatMap((line) => {
    if (line.kind !== 'call') return [];
    const text = printLine(line).replace(/ +#.*$/, '');
    return [
      text.replace(takesFlags, (_, call, first, flags) => `${call}(${first}, ${named(Number(flags))})`),
    ];
  });
}

/** Calls of designs have no man page to take the names of their arguments from; these take flags. */
const takesFlags = /\b(container_add|join)\((\d+), (\d+)\)/;

function named(flags: number): string {
  return flagNames(flags, { kind: 'flags', names: CLONE }).join('|');
}

/** Every state of a scope with the least number of calls that lead there. */
export function eachState<K extends Kinds, C extends Calls, P>(
  system: System<K, C, P>,
  scope: Scope<P>,
  visit: (world: Stepper<K>['machinery']['kernel'], depth: number) => void,
): { readonly states: number; readonly transitions: number } {
  const stepper = createStepper<K>(system, scope);
  const { machinery } = stepper;
  const { words, choices } = machinery;
  const visited = createVisited(machinery.vector.length);
  visited.add(words, machinery.hash(), -1);
  let transitions = 0;
  let depth = 0;
  for (let at = 0, levelEnd = 1; at < visited.count(); at++) {
    if (at === levelEnd) {
      depth++;
      levelEnd = visited.count();
    }
    machinery.load(visited.states(), at * words.length);
    visit(machinery.kernel, depth);
    for (const slot of stepper.callers())
      for (const call of stepper.calls)
        do {
          const outcome = stepper.take(call, slot);
          if (outcome === 'granted' || outcome === 'refused with effect') {
            transitions++;
            visited.add(words, machinery.hash(), at);
            machinery.undo();
          }
        } while (choices.next());
  }
  return { states: visited.count(), transitions };
}
