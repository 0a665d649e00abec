/** `cloister mutate`: leaves out one rule after the other, and looks which property misses it. */
import { Command, Option } from 'commander';
import { explore, ModelError, type Mutant, mutate } from '../checker/index.ts';
import type { LinuxScope } from '../models/scopes/scope.ts';
import { linux, mutantNamed, mutants, propertiesNamed, quickScopes } from './catalogue.ts';
import { drive, watchInterrupts } from './drive.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import * as options from './options.ts';
import { colours, complain, count, counted, duration, print, showProgress } from './output.ts';
import { printJson } from './reporters/json.ts';

type MutateOptions = { readonly mutant: readonly string[]; readonly allKillers?: true; readonly json?: true };

/** What became of one mutant. */
type Fate = {
  readonly mutant: Mutant;
  /** `breaks the model`: no property notices, but the checker meets something that makes no sense. */
  readonly verdict: 'killed' | 'breaks the model' | 'survived' | 'not killed within the budget';
  readonly breaks: string | undefined;
  /** The properties that it violates. */
  readonly killers: readonly Killer[];
};

type Killer = { readonly property: string; readonly scope: string; readonly steps: number };

/** A mutant can make a small scope endless: enough for the scopes as they are, many times over. */
const statesMax = 400_000;

export function mutateCommand(run: (code: Promise<ExitCode>) => Promise<void>): Command {
  return new Command('mutate')
    .summary('leave out every rule once; which property misses it?')
    .description(
      'Explore the quick scopes (all but `small`) with every mutant of the model, until a property is violated.',
    )
    .addOption(options.repeated('--mutant <id>', 'this mutant only (repeatable)'))
    .addOption(
      new Option('--all-killers', 'go on after the first violation, and name every property violated'),
    )
    .addOption(options.jsonOption())
    .action((chosen: MutateOptions) => run(mutateAll(chosen)));
}

async function mutateAll(chosen: MutateOptions): Promise<ExitCode> {
  const wanted = chosen.mutant.length === 0 ? mutants : chosen.mutant.map(mutantNamed);

  const interrupt = watchInterrupts();
  const started = performance.now();
  const fates: Fate[] = [];
  const width = Math.max(...wanted.map(({ id }) => id.length));
  for (const [number, mutant] of wanted.entries()) {
    const label = `mutant ${number + 1} of ${wanted.length}, ${mutant.id}`;
    const fate = await fateOf(mutant, quickScopes, chosen.allKillers === true, label, interrupt);
    if (interrupt.aborted) break;
    fates.push(fate);
    if (!chosen.json) print(row(fate, width));
  }
  const survivors = fates.filter(({ verdict }) => verdict === 'survived');
  const open = fates.filter(({ verdict }) => verdict === 'not killed within the budget');
  const code =
    survivors.length > 0
      ? exitCodes.violated
      : fates.length < wanted.length || open.length > 0
        ? exitCodes.unfinished
        : exitCodes.held;
  const seconds = (performance.now() - started) / 1000;
  if (chosen.json) printJson('mutate', code, { mutants: fates.map(asJson), seconds });
  else {
    const number = (verdict: Fate['verdict']) => fates.filter((fate) => fate.verdict === verdict).length;
    const verdicts = [
      `${number('killed')} of ${counted(fates.length, 'mutant')} killed by a property`,
      `${number('breaks the model')} break the model`,
      `${survivors.length} survive`,
      ...(open.length > 0 ? [`${open.length} not killed within ${count(statesMax)} states`] : []),
    ];
    print(`${verdicts.join(', ')}; ${duration(seconds)}`);
    for (const { mutant } of survivors) print(`  ${colours.red('survivor')}: ${mutant.says}`);
  }
  if (fates.length < wanted.length)
    complain(`cloister: interrupted; ${counted(wanted.length - fates.length, 'mutant')} not tried`);
  return code;
}

/** Explores one scope after the other until a property kills the mutant; all of them for all killers. */
async function fateOf(
  mutant: Mutant,
  quick: readonly LinuxScope[],
  allKillers: boolean,
  label: string,
  interrupt: AbortSignal,
): Promise<Fate> {
  const killers = new Map<string, Killer>();
  let breaks: string | undefined;
  let complete = true;
  for (const scope of quick) {
    if (interrupt.aborted || (killers.size > 0 && !allKillers)) break;
    const properties = propertiesNamed([], scope.parameters).filter(({ name }) => !killers.has(name));
    const search = explore(mutate(linux, mutant), scope, {
      properties,
      stopAtFirst: !allKillers,
      budget: { states: statesMax },
    });
    try {
      const { report } = await drive(
        search,
        ({ states }) => showProgress(`${label}: ${scope.name}, ${states} states`),
        interrupt,
      );
      complete &&= report.complete || report.counterexamples.length > 0;
      for (const { property, steps } of report.counterexamples)
        killers.set(property, { property, scope: scope.name, steps: steps.length });
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      breaks ??= `${error.message} (${scope.name})`;
    }
  }
  return {
    mutant,
    verdict: verdictOf(killers.size, breaks, complete),
    breaks,
    killers: [...killers.values()],
  };
}

function verdictOf(killers: number, breaks: string | undefined, complete: boolean): Fate['verdict'] {
  if (killers > 0) return 'killed';
  if (breaks !== undefined) return 'breaks the model';
  return complete ? 'survived' : 'not killed within the budget';
}

const marks = {
  killed: () => colours.green('killed  '),
  'breaks the model': () => colours.yellow('breaks  '),
  survived: () => colours.red('SURVIVES'),
  'not killed within the budget': () => colours.yellow('open    '),
};

function row({ mutant, verdict, breaks, killers }: Fate, width: number): string {
  const by = killers.map(({ property, scope, steps }) => `${property} (${scope}, ${counted(steps, 'step')})`);
  const without = verdict === 'breaks the model' ? `the model itself: ${breaks}` : mutant.says;
  return `${marks[verdict]()}  ${mutant.id.padEnd(width)}  ${by.length > 0 ? by.join(', ') : without}`;
}

function asJson({ mutant, verdict, breaks, killers }: Fate) {
  return { mutant: mutant.id, says: mutant.says, verdict, breaks: breaks ?? null, killers };
}
