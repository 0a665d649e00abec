/**
 * A step where the schedule settles is several: the call, and then each thing that the system does by itself. A claim
 * about steps is about each of them; judged over all at once it would blame the call for what came after it.
 */
import type { Kinds } from '../model/kind.ts';
import { type Recorded, recordStep } from './retrace.ts';
import type { Action, Outcome, Stepper } from './stepper.ts';

/** One of them, taken: the stepper's world is the one after it. */
export type Single = {
  readonly action: Action;
  readonly slot: number;
  readonly outcome: Outcome;
  readonly recorded: Recorded;
};

/**
 * Takes a step from the stepper's world, one single step at a time, to where `take` with the same choices leads. The
 * call comes first, whatever its outcome; of the others only those that move something. Where the schedule does not
 * settle the call is all there is.
 */
export function* unfold<K extends Kinds>(
  stepper: Stepper<K>,
  action: Action,
  slot: number,
  choices: readonly number[],
): Generator<Single, void> {
  let left = choices;
  const alone = (one: Action, at: number): Single => {
    stepper.machinery.choices.preset(left);
    const outcome = stepper.take(one, at, 'alone');
    const taken = stepper.machinery.choices.taken();
    stepper.machinery.choices.preset([]);
    left = left.slice(taken.length);
    return { action: one, slot: at, outcome, recorded: recordStep(one, at, stepper.result(), taken) };
  };

  const first = alone(action, slot);
  yield first;
  if (!stepper.settles || (first.outcome !== 'granted' && first.outcome !== 'refused with effect')) return;
  for (let moved = true; moved; ) {
    moved = false;
    for (const step of stepper.internal)
      for (const at of step.slots()) {
        const single = alone(step, at);
        if (single.outcome === 'blocks') continue;
        moved = true;
        yield single;
      }
  }
}
