/** `cloister explore`: a trace, a counterexample or a scope as a page that runs the model in the browser. */
import { existsSync, globSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { parseTrace, printTrace } from '../checker/index.ts';
import { withKernelAnswers } from '../conformance/answers.ts';
import { clauses, examples } from '../spec/clauses.gen.ts';
import { scopes } from './catalogue.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { serve } from './explore-server.ts';
import { type Given, pageWith } from './explorer-page.ts';
import { expectWritable, readText, writeWhole } from './files.ts';
import { kernelBesides } from './on-kernel.ts';
import { bytes, complain, hideProgress, print } from './output.ts';
import { Problem, reasonOf } from './problem.ts';
import { noSuch } from './suggest.ts';

type ExploreOptions = { readonly port: number; readonly on: 'model' | 'both'; readonly out?: string };

export function exploreCommand(run: (code: Promise<ExitCode>) => Promise<void>): Command {
  return new Command('explore')
    .summary('look at a trace, and try what would have happened otherwise')
    .description(
      'Serve a page on this machine that shows a trace step by step, and runs the model and the checker in the browser.',
    )
    .argument(
      '[what]',
      'a .trace file, the folder or the name of a counterexample, a scope, or a clause (its example)',
    )
    .option('--out <file>', 'write the page to one file that needs no server and no network')
    .addOption(
      new Option('--on <where>', 'both: with the answers of this machine’s kernel beside the model’s')
        .choices(['model', 'both'])
        .default('model'),
    )
    .option('--port <number>', 'listen on this port (default: one that is free)', portOf, 0)
    .action((what: string | undefined, options: ExploreOptions) => run(explore(what, options)));
}

async function explore(what: string | undefined, { port, on, out }: ExploreOptions): Promise<ExitCode> {
  if (out !== undefined) expectWritable(out);
  if (on === 'both' && what === undefined)
    throw new Problem('--on both plays a trace on this kernel: say which one');
  const read = async (name: string) => (on === 'both' ? withKernel(given(name)) : given(name));
  // Read before anything is built or served, so that a wrong name is told at once.
  const first = what === undefined ? undefined : await read(what);
  if (out !== undefined) {
    const page = await pageWith(first);
    hideProgress();
    writeWhole(out, page);
    print(`${out}: one page, ${bytes(Buffer.byteLength(page))}`);
    return exitCodes.held;
  }
  await pageWith(first);
  hideProgress();
  return untilStopped(async () => pageWith(what === undefined ? undefined : await read(what)), port);
}

/** Plays a trace on this machine's kernel, and writes what that answers into it. A broken one is left to the page. */
async function withKernel({ name, text }: Given): Promise<Given> {
  const parsed = parseTrace(text, name);
  if (!parsed.ok || !parsed.trace.lines.some(({ kind }) => kind === 'call')) return { name, text };
  const performance = await kernelBesides(parsed.trace);
  return { name, text: printTrace(withKernelAnswers(parsed.trace, performance)) };
}

async function untilStopped(page: () => Promise<string>, port: number): Promise<ExitCode> {
  const { url, server } = await serve(page, port).catch((error: unknown) => {
    throw new Problem(`cannot listen on port ${port}: ${reasonOf(error)}`);
  });
  print(url);
  if (process.stderr.isTTY) complain('Ctrl-C ends it.');
  const { promise, resolve } = Promise.withResolvers<void>();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  await promise;
  server.close();
  server.closeAllConnections();
  return exitCodes.held;
}

/** The trace that a word on the command line means: a file, a folder with one, a counterexample, a scope, a clause. */
export function given(what: string): Given {
  if (existsSync(what))
    return statSync(what).isDirectory()
      ? { name: what, text: readText(join(what, 'trace.trace')) }
      : { name: what, text: readText(what) };
  const kept = counterexamples();
  const trace = kept.get(what);
  if (trace !== undefined) return { name: what, text: readText(trace) };
  if (scopes.some(({ name }) => name === what))
    return { name: `scope ${what}`, text: `scope: ${what}\n---\n` };
  const example = examples.find((one) => (one.clauses as readonly string[]).includes(what));
  if (example) return { name: `example of ${what}`, text: `${example.trace}\n` };
  if (/[/\\]|\.trace$/.test(what)) return { name: what, text: readText(what) };
  const known = [...scopes.map(({ name }) => name), ...Object.keys(clauses), ...kept.keys()];
  throw new Problem(noSuch('file, counterexample, scope or clause', what, known));
}

/**
 * The traces of counterexamples by their names, in the sources or in the package: `reused-pid` for
 * designs/reused-pid/trace.trace, `CVE-2009-1338` for history/CVE-2009-1338.trace; also with the folder before it.
 */
function counterexamples(): ReadonlyMap<string, string> {
  const root = ['..', '../..']
    .map((up) => join(import.meta.dirname, up, 'counterexamples'))
    .find((path) => existsSync(path));
  const found = new Map<string, string>();
  if (root === undefined) return found;
  const inFolders = globSync('**/trace.trace', { cwd: root }).map((file) => [dirname(file), file] as const);
  const flat = globSync('history/*.trace', { cwd: root }).map(
    (file) => [file.replace(/\.trace$/, ''), file] as const,
  );
  const named = [...inFolders, ...flat].toSorted(([a], [b]) => (a < b ? -1 : 1));
  for (const [name, file] of named) found.set(name, join(root, file));
  // Whole names go first: a short one is for what has no other.
  for (const [name, file] of named)
    if (!found.has(basename(name))) found.set(basename(name), join(root, file));
  return found;
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return port;
  throw new InvalidArgumentError('It must be a whole number from 0 to 65535.');
}
