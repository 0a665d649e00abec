/** When the model is wrong: at which step it turned out, and the way there. */
import { ModelError, ModelErrorAt, printLine, type Scope } from '../checker/index.ts';
import type { Parameters } from '../models/kinds.ts';
import { writeTrace } from '../models/trace/write.ts';
import type { Linux } from './catalogue.ts';

/**
 * Does something with the system. If the model turns out to be wrong the error is made to name the step:
 * by the way that the search knows, or else by doing it all once more, watched. Nobody pays for the
 * watching otherwise.
 */
export async function explained<Result>(
  system: Linux,
  work: (system: Linux) => Result | Promise<Result>,
  scope?: Omit<Scope<Parameters>, 'name' | 'says' | 'calls'>,
): Promise<Result> {
  try {
    return await work(system);
  } catch (error) {
    if (error instanceof ModelErrorAt && scope)
      throw new ModelError(wayTo(error, system, scope), { cause: error });
    if (!(error instanceof ModelError)) throw error;
    const watched = observed(system);
    try {
      return await work(watched.system);
    } catch (again) {
      if (!(again instanceof ModelError)) throw again;
      throw new ModelError(`${again.message}; in ${watched.last()}`, { cause: again });
    }
  }
}

/** The message, then the trace up to the step that could not be finished. */
function wayTo(
  { message, steps }: ModelErrorAt,
  system: Linux,
  scope: Omit<Scope<Parameters>, 'name' | 'says' | 'calls'>,
): string {
  const last = steps.at(-1);
  if (!last) return message;
  const { lines } = writeTrace(system, scope, steps.slice(0, -1), {});
  const way = lines.map((line) => `  ${printLine(line)}`);
  return [
    `${message}; in ${named(last.name, last.args, last.slot)}${way.length > 0 ? ', after' : ''}`,
    ...way,
  ].join('\n');
}

/** The same system; `last` tells the step that was begun last. */
function observed(system: Linux): { readonly system: Linux; readonly last: () => string } {
  let last = 'the initial state';
  const watch = <One extends Runnable>(steps: Readonly<Record<string, One>>) =>
    Object.fromEntries(
      Object.entries(steps).map(([name, step]) => [
        name,
        {
          ...step,
          run: (kernel: never, slot: number, ...args: never[]) => {
            last = named(name, args, slot);
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

type Runnable = { readonly run: (kernel: never, slot: number, ...args: never[]) => unknown };

function named(name: string, args: readonly unknown[], slot: number): string {
  return `${name}(${args.map((arg) => JSON.stringify(arg)).join(', ')}) by the task in slot ${slot}`;
}
