/** The `cloister` command: finds the subcommand, and turns whatever goes wrong into a line and a code. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { ModelError } from '../checker/index.ts';
import { checkCommand } from './check.ts';
import { conformCommand } from './conform.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { exploreCommand } from './explore.ts';
import { mutateCommand } from './mutate.ts';
import { complain, outliveReaders } from './output.ts';
import { Problem } from './problem.ts';
import { runCommand } from './run.ts';
import { suggestion } from './suggest.ts';
import { walkCommand } from './walk.ts';

/** Runs a command line; the answer is the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  outliveReaders();
  let code: ExitCode = exitCodes.held;
  const program = programOf(async (running) => {
    code = await running;
  });
  try {
    if (args.length === 0) {
      complain(program.helpInformation().trimEnd());
      return exitCodes.badInput;
    }
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    return explain(error, program, args);
  }
}

export type Run = (code: Promise<ExitCode>) => Promise<void>;

function programOf(run: Run): Command {
  const program = new Command('cloister')
    .description('An executable specification of Linux namespaces, and the model checker that explores it.')
    .version(version(), '--version', 'print the version')
    .addHelpText('after', `\nExit codes: ${Object.values(exitHelp).join('; ')}.`);
  for (const command of [
    checkCommand,
    walkCommand,
    runCommand,
    conformCommand,
    mutateCommand,
    exploreCommand,
  ].map((make) => make(run)))
    program.addCommand(command);
  for (const command of [program, ...program.commands])
    command
      .exitOverride()
      .showSuggestionAfterError(false)
      .configureOutput({ outputError: () => undefined });
  return program;
}

const exitHelp: Readonly<Record<keyof typeof exitCodes, string>> = {
  held: '0 held',
  violated: '1 violated, or two that should agree differ',
  badInput: '2 usage or bad input',
  unfinished: '3 the budget ended first',
  cannot: '4 this machine cannot do that',
};

function version(): string {
  const found = ['../package.json', '../../package.json'].map((path) => join(import.meta.dirname, path));
  for (const path of found)
    try {
      return String(JSON.parse(readFileSync(path, 'utf8')).version);
    } catch {
      // Compiled, the command is one folder deeper.
    }
  return 'unknown';
}

/** One line for a person, and the code for a script. */
function explain(error: unknown, program: Command, args: readonly string[]): ExitCode {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitCodes.held;
    complain(`cloister: ${usageMessage(error, program, args)}`);
    return exitCodes.badInput;
  }
  if (error instanceof Problem) {
    complain(error.placed ? error.message : `cloister: ${error.message}`);
    return error.exitCode;
  }
  if (process.env.CLOISTER_DEBUG)
    complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
  if (error instanceof ModelError) {
    complain(`cloister: the model is wrong: ${error.message}`);
    return exitCodes.violated;
  }
  const message = error instanceof Error ? error.message : String(error);
  complain(`cloister: unexpected: ${message.split('\n')[0]} (CLOISTER_DEBUG=1 shows where)`);
  return exitCodes.violated;
}

/** Commander's message in one line, with the nearest name that would have been right. */
function usageMessage({ code, message }: CommanderError, program: Command, args: readonly string[]): string {
  const line = message.replace(/^error: /, '').replaceAll('\n', ' ');
  const wrong = /'([^']*)'/.exec(line)?.[1] ?? '';
  const command = program.commands.find((one) => one.name() === args[0]) ?? program;
  if (code === 'commander.unknownCommand')
    return `${line}${suggestion(
      wrong,
      program.commands.map((one) => one.name()),
    )}`;
  if (code === 'commander.unknownOption') {
    const known = command
      .createHelp()
      .visibleOptions(command)
      .flatMap(({ long }) => long ?? []);
    return `${line}${suggestion(wrong.replace(/=.*$/s, ''), known)}`;
  }
  return `${line.replace(/\.$/, '')}; see: cloister ${command === program ? '' : `${command.name()} `}--help`;
}
