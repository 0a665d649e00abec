// SPDX-License-Identifier: Apache-2.0
/** When the model is wrong: at which step it turned out. */
import { ModelError } from '../checker/index.ts';
import type { Linux } from './catalogue.ts';

type Runnable = { readonly run: (kernel: never, slot: number, ...args: never[]) => unknown };

/** The same system; `last` tells the step that was begun last. */
export function observed(system: Linux): { readonly system: Linux; readonly last: () => string } {
  let last = 'the start of the system';
  const watch = <One extends Runnable>(steps: Readonly<Record<string, One>>) =>
    Object.fromEntries(
      Object.entries(steps).map(([name, step]) => [
        name,
        {
          ...step,
          run: (kernel: never, slot: number, ...args: never[]) => {
            last = `${name}(${args.map((arg) => JSON.stringify(arg)).join(', ')}) of task ${slot}`;
            return step.run(kernel, slot, ...args);
          },
        },
      ]),
    );
  return {
    system: {
      ...system,
      calls: watch(system.calls) as Linux['calls'],
      internal: watch(system.internal) as Linux['internal'],
    },
    last: () => last,
  };
}

/**
 * Does something with the system. If the model turns out to be wrong it is done once more, watched, so
 * that the error can name the step; nobody pays for the watching otherwise.
 */
export async function explained<Result>(
  system: Linux,
  work: (system: Linux) => Result | Promise<Result>,
): Promise<Result> {
  try {
    return await work(system);
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    const watched = observed(system);
    try {
      return await work(watched.system);
    } catch (again) {
      if (!(again instanceof ModelError)) throw again;
      throw new ModelError(`${again.message}, in ${watched.last()}`, { cause: again });
    }
  }
}
