/** The channels with their traces, for the page and for the kernel. */
import { createHash } from 'node:crypto';
import { printLine } from '../../checker/index.ts';
import { linux } from '../../models/system.ts';
import { writeTrace } from '../../models/trace/write.ts';
import type { Found } from '../../properties/channels/explore.ts';
import { listedChannels } from '../../properties/channels/listed.ts';
import { lineOf, matrixOf } from '../../properties/channels/matrix.ts';

/** A channel, the clause that lists it, and what shows it: one trace, or two that differ only elsewhere. */
export type ShownChannel = {
  readonly found: Found;
  readonly clause: string | undefined;
  readonly traces: readonly string[];
};

let all: readonly ShownChannel[] | undefined;

/** All that are found; searched for once. */
export function shownChannels(): readonly ShownChannel[] {
  all ??= matrixOf(linux).map((found) => ({
    found,
    clause: Object.entries(listedChannels).find(([, lines]) => lines.includes(lineOf(found)))?.[0],
    traces: found.traces.map((steps) =>
      writeTrace(linux, found.scope, steps, {})
        .lines.map((line) => printLine(line.kind === 'call' ? { ...line, comment: null } : line))
        .join('\n'),
    ),
  }));
  return all;
}

/** A trace by what is in it. */
export const digestOf = (trace: string): string =>
  createHash('sha256').update(trace).digest('hex').slice(0, 16);
