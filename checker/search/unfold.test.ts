import { describe, expect, it } from 'vitest';
import { box, boxScope, boxSystem, type kernelOf } from '../box.fixture.ts';
import { BLOCKS } from '../model/verdict.ts';
import { createStepper, type Stepper } from './stepper.ts';
import { unfold } from './unfold.ts';

type Boxes = ReturnType<typeof kernelOf>['kernel'];
const heldBy = (k: Boxes, slot: number) => Number(k.boxes.get(slot).value);

/** A call puts 1 or 2 into the caller's box; by themselves boxes fill up to 4 or 5, by 1 or 2 at a time. */
const filling = boxSystem({
  calls: {
    put: {
      run: (k: Boxes & { choose: (count: number) => number }, caller: number) => {
        k.boxes.send(caller, box.PUT(1 + k.choose(2)));
        return 0;
      },
    },
  },
  internal: {
    fill: {
      over: 'boxes',
      run: (k: Boxes & { choose: (count: number) => number }, slot: number) => {
        const value = heldBy(k, slot);
        if (value === 0 || value >= 4) return BLOCKS;
        k.boxes.send(slot, box.PUT(value + 1 + k.choose(2)));
        return 0;
      },
    },
  },
});

const stepperOf = (schedule: 'settled' | 'interleaved') =>
  createStepper(filling, { ...boxScope, schedule } as never) as Stepper;

const singly = (stepper: Stepper, choices: readonly number[]) => {
  const [put] = stepper.calls;
  if (!put) return expect.fail('there is a call');
  return [...unfold(stepper, put, 0, choices)].map(({ recorded }) => {
    const { name, internal, choices: taken } = recorded;
    return [name, internal, ...taken];
  });
};

describe('a step that settles', () => {
  it('is the call, and then each thing that happens by itself, with the choices of each', () => {
    const stepper = stepperOf('settled');
    expect(singly(stepper, [0, 0, 1])).toEqual([
      ['put', false, 0],
      ['fill', true, 0],
      ['fill', true, 1],
    ]);
    expect(heldBy(stepper.machinery.kernel as unknown as Boxes, 0)).toBe(4);
  });

  it('leads to where it leads when it is taken whole, whatever is chosen', () => {
    const whole = stepperOf('settled');
    const [put] = whole.calls;
    if (!put) return expect.fail('there is a call');
    let ways = 0;
    do {
      whole.take(put, 0);
      const chosen = whole.machinery.choices.taken();
      const apart = stepperOf('settled');
      singly(apart, chosen);
      const [one, other] = [whole, apart].map(({ machinery }) =>
        heldBy(machinery.kernel as unknown as Boxes, 0),
      );
      expect(other).toBe(one);
      ways++;
      whole.machinery.undo();
    } while (whole.machinery.choices.next());
    expect(ways).toBe(8);
  });
});

it('a step that is not followed by others is itself alone', () => {
  expect(singly(stepperOf('interleaved'), [1])).toEqual([['put', false, 1]]);
});
