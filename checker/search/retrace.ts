/** The way from the initial state to another: rebuilt from parent pointers, not recorded. */
import type { Kinds } from '../model/kind.ts';
import { ModelError } from '../model/model-error.ts';
import type { Result } from '../model/verdict.ts';
import type { Step } from './properties.ts';
import type { Action, Stepper } from './stepper.ts';
import type { Visited } from './visited.ts';

/** A step with everything needed to take it again. */
export type Recorded = Step & { readonly choices: readonly number[] };

/** A model error, with the steps that lead to it; the last one could not be finished. */
export class ModelErrorAt extends ModelError {
  override readonly name = 'ModelErrorAt';
  readonly steps: readonly Recorded[];
  constructor({ message }: ModelError, steps: readonly Recorded[]) {
    super(message);
    this.steps = steps;
  }
}

/** Notes a step down. */
export function recordStep(
  { name, internal, args }: Action,
  slot: number,
  result: Result,
  choices: readonly number[],
): Recorded {
  return { slot, name, internal, args, result, choices };
}

/** Takes recorded steps once more, from where the stepper is. */
export function takeSteps<K extends Kinds>(stepper: Stepper<K>, steps: readonly Recorded[]): void {
  const { choices } = stepper.machinery;
  for (const { name, internal, args, slot, choices: taken } of steps) {
    const action = internal
      ? stepper.internal.find((one) => one.name === name)
      : stepper.actionFor({ call: name, args });
    if (!action) throw new ModelError(`nothing called ${name} happens by itself`);
    choices.preset(taken);
    stepper.take(action, slot);
    choices.preset([]);
  }
}

/** The steps of a shortest way from the initial state to `state`. Changes the stepper's world. */
export function retrace<K extends Kinds>(
  stepper: Stepper<K>,
  visited: Visited,
  interleaved: boolean,
  state: number,
): readonly Recorded[] {
  const path: number[] = [];
  for (let at = state; at >= 0; at = visited.parentOf(at)) path.unshift(at);
  const steps: Recorded[] = [];
  for (let i = 1; i < path.length; i++)
    steps.push(stepBetween(stepper, visited, interleaved, path[i - 1] ?? 0, path[i] ?? 0));
  return steps;
}

function stepBetween<K extends Kinds>(
  stepper: Stepper<K>,
  visited: Visited,
  interleaved: boolean,
  from: number,
  to: number,
): Recorded {
  const { machinery } = stepper;
  machinery.load(visited.states(), from * machinery.words.length);
  for (const [action, slot] of stepper.possible(interleaved))
    do {
      const outcome = stepper.take(action, slot);
      if (outcome !== 'granted' && outcome !== 'refused with effect') continue;
      const reached = visited.find(machinery.words, machinery.hash());
      const step = recordStep(action, slot, stepper.result(), machinery.choices.taken());
      machinery.undo();
      if (reached === to) {
        machinery.choices.preset([]);
        return step;
      }
    } while (machinery.choices.next());
  throw new ModelError(`no step leads from state ${from} to state ${to}: the system is not deterministic`);
}
