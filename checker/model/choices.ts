/**
 * The outcomes a step leaves open. A step is run once per combination: the first run takes the first
 * outcome at every `choose`, each later run the next combination, until all have been taken.
 */
import { ModelError } from './model-error.ts';

export type Choices = {
  readonly choose: (count: number) => number;
  /** Starts a run of the step. */
  readonly rewind: () => void;
  /** Prepares the next combination; false when all have been taken, and then all is as at first. */
  readonly next: () => boolean;
  readonly taken: () => readonly number[];
  /** The next run takes these. */
  readonly preset: (choices: readonly number[]) => void;
};

export function createChoices(): Choices {
  const taken: number[] = [];
  const sizes: number[] = [];
  let depth = 0;
  return {
    choose: (count) => {
      if (count <= 0) throw new ModelError('choose: there must be an outcome to choose');
      if (depth === taken.length) taken.push(0);
      sizes[depth] = count;
      const choice = taken[depth] ?? 0;
      if (choice >= count) throw new ModelError(`choose: there is no outcome ${choice} of ${count}`);
      depth++;
      return choice;
    },
    rewind: () => {
      depth = 0;
    },
    next: () => {
      // Most steps leave nothing open: setting a length, even to what it is, would be their main cost.
      if (depth === 0 && taken.length === 0) return false;
      taken.length = depth;
      for (let last = depth - 1; last >= 0; last--) {
        const following = (taken[last] ?? 0) + 1;
        if (following < (sizes[last] ?? 0)) {
          taken[last] = following;
          taken.length = last + 1;
          return true;
        }
      }
      taken.length = 0;
      return false;
    },
    taken: () => taken.slice(0, depth),
    preset: (choices) => {
      taken.length = 0;
      taken.push(...choices);
    },
  };
}
