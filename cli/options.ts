/** Options that several subcommands have, and how their values are read. */
import { InvalidArgumentError, Option } from 'commander';
import { themes as everyTheme, kindsOfThemes, type Theme, themesAbout } from '../models/repertoire/index.ts';
import { Problem } from './problem.ts';
import { parseReporter } from './reporters/reporters.ts';

/** A whole number of at least `min`. */
export function wholeNumber(min = 1, max = Number.MAX_SAFE_INTEGER) {
  return (text: string): number => {
    const number = Number(text);
    if (/^-?\d+$/.test(text) && number >= min && number <= max) return number;
    const range = max === Number.MAX_SAFE_INTEGER ? `of at least ${min}` : `from ${min} to ${max}`;
    throw new InvalidArgumentError(`expected a whole number ${range}`);
  };
}

/** A number of seconds, parts of them included. */
export function positive(text: string): number {
  const number = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && number > 0) return number;
  throw new InvalidArgumentError('expected a number above 0');
}

/** Where in the tree of shrunk values fast-check was: `12:0:3`. */
export function walkPath(text: string): string {
  if (/^\d+(:\d+)*$/.test(text)) return text;
  throw new InvalidArgumentError('expected numbers joined by colons, as a failing walk prints them');
}

/** An option that can be given several times. */
export function repeated(flags: string, says: string): Option {
  return new Option(flags, says)
    .default([], 'all')
    .argParser((value: string, before: readonly string[]) => [...before, value]);
}

export const propertyOption = () => repeated('--property <name>', 'judge this property only (repeatable)');
export const mutantOption = () =>
  new Option('--mutant <id>', 'leave one rule of the model out (`cloister mutate` lists them)');
/** Kinds of namespaces, as in `pid,user`; the themes of random sequences that are about them alone. */
export const kindsOption = () =>
  new Option('--kinds <list>', `only calls about these kinds of namespaces, of ${kindsOfThemes.join(', ')}`)
    .default(kindsOfThemes, 'all')
    .argParser((list: string) => {
      const kinds = list.split(',');
      const unknown = kinds.find((kind) => !(kindsOfThemes as readonly string[]).includes(kind));
      if (unknown !== undefined)
        throw new InvalidArgumentError(
          `there is no kind "${unknown}"; the kinds are ${kindsOfThemes.join(', ')}`,
        );
      return kinds;
    });

const namesOfThemes = everyTheme.map(({ name }) => name);

/** Names of themes, as in `exec,signals`. */
export const themesOption = () =>
  new Option('--themes <list>', `only these themes of random sequences, of ${namesOfThemes.join(', ')}`)
    .conflicts('kinds')
    .argParser((list: string) => {
      const names = list.split(',');
      const unknown = names.find((name) => !namesOfThemes.includes(name));
      if (unknown !== undefined)
        throw new InvalidArgumentError(
          `there is no theme "${unknown}"; the themes are ${namesOfThemes.join(', ')}`,
        );
      return names;
    });

/** What random sequences are about: the themes of these names, or all that are about these kinds. */
export function chosenThemes(kinds: readonly string[], names?: readonly string[]): readonly Theme[] {
  const themes = names ? everyTheme.filter(({ name }) => names.includes(name)) : themesAbout(kinds);
  if (themes.length > 0) return themes;
  throw new Problem(
    `nothing is about ${kinds.join(' and ')} alone; choose more of ${kindsOfThemes.join(', ')}`,
  );
}

export const jsonOption = () => new Option('--json', 'print the results as JSON');
export const traceFolder = '.cloister';
export const traceOption = (says = 'where counterexamples are written') =>
  new Option('--trace <dir>', says).default(traceFolder);
export const reporterOption = () =>
  new Option('--reporter <name>', 'also report to CI: junit=FILE or github (repeatable)')
    .default([], 'none')
    .argParser((value: string, before: readonly ReturnType<typeof parseReporter>[]) => [
      ...before,
      parseReporter(value),
    ]);
export const seedOption = () =>
  new Option('--seed <n>', 'where the randomness begins (default: random; 2006 if CI is set)').argParser(
    wholeNumber(0, 2 ** 31 - 1),
  );
