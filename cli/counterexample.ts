/** A violation as a trace: written to a file that `cloister run` replays. */
import { join } from 'node:path';
import { printTrace, type Recorded, type Scope, type Trace } from '../checker/index.ts';
import type { Parameters } from '../models/kinds.ts';
import { writeTrace } from '../models/trace/write.ts';
import type { LinuxProperty } from '../properties/claims.ts';
import type { Linux } from './catalogue.ts';
import { writeWhole } from './files.ts';

export type Violation = {
  readonly property: LinuxProperty;
  readonly steps: readonly Recorded[];
  readonly mutant: string | undefined;
  /** What it was found in: the name of a scope, or `walk`. */
  readonly found: string;
  /** How to play it: `scope: NAME`, or the parameters themselves. */
  readonly header: Readonly<Record<string, string>>;
};

export type Written = { readonly trace: Trace; readonly text: string; readonly file: string };

/** Writes the trace to a file in `folder`. */
export function writeCounterexample(
  system: Linux,
  scope: Omit<Scope<Parameters>, 'name' | 'says' | 'calls'>,
  { property, steps, mutant, found, header }: Violation,
  folder: string,
): Written {
  const steppingOut = writeTrace(system, scope, steps, {
    system: system.name,
    ...header,
    ...(mutant === undefined ? {} : { mutant }),
    schedule: scope.schedule,
    property: property.name,
    clauses: property.clauses.join(', '),
  });
  const claim = {
    kind: 'comment',
    text: `Violated: ${property.says}`,
    position: { line: 0, column: 0 },
  } as const;
  const trace: Trace = { ...steppingOut, lines: [claim, ...steppingOut.lines] };
  const text = printTrace(trace);
  const name = [found, mutant?.replaceAll('/', '-'), property.name]
    .filter((part) => part !== undefined)
    .join('.');
  const file = join(folder, `${name}.trace`);
  writeWhole(file, text);
  return { trace: { ...trace, file }, text, file };
}

/** A word as a shell takes it. */
export function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

/** The calls of a trace, without its header and the claim. */
export function callsOf(text: string): readonly string[] {
  const body = text.slice(text.indexOf('\n---\n') + '\n---\n'.length);
  return body.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}
