/** Can a process from the inside tell? What is generated into spec/questions/indistinguishable.md. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { explorePairs, printLine, type Trace } from '../../checker/index.ts';
import { faultyDesigns, lacks } from '../../properties/indistinguishable/designs.ts';
import { exceptions } from '../../properties/indistinguishable/exceptions.ts';
import { pairOf } from '../../properties/indistinguishable/search.ts';
import { insideThemes } from '../../properties/indistinguishable/themes.ts';
import {
  type TracePair,
  tracesOf,
  tracesOn,
  tracesWithout,
} from '../../properties/indistinguishable/traces.ts';
import type { Question } from './fences.ts';
import { grouped, onceEach, table } from './markdown.ts';

/** What a kernel confirmed: digests of the traces that it answered as the model does. */
export type KernelRecord = { readonly release: string; readonly confirmed: readonly string[] };
export const recordFile = join(
  import.meta.dirname,
  '..',
  '..',
  'spec',
  'questions',
  'data',
  'indistinguishable.json',
);

/** A trace as it is played: without the comments that name clauses. */
export function textOf({ lines }: Trace): string {
  return lines.map((line) => printLine(line.kind === 'call' ? { ...line, comment: null } : line)).join('\n');
}

export const digestOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 12);

/** The pair of every exception. */
export const pairFor = onceEach((id: string) => {
  const exception = exceptions.find((one) => one.id === id);
  if (!exception) throw new Error(`there is no exception ${id}`);
  return tracesOf(exception);
});

function themesTable(): string {
  const rows = insideThemes.map((theme) => {
    const { excused, excusedActs } = explorePairs(pairOf(theme));
    const names = [...new Set([...excused.keys(), ...excusedActs.keys()])].toSorted();
    const sizes = [1, 2]
      .map((depth) => theme.pinned[depth])
      .map((pin) => (pin ? pin.map(grouped).join(' / ') : ''));
    return [
      theme.name,
      theme.says,
      ...sizes,
      names.map((name) => `[${name}](#${name})`).join(', ') || 'none',
    ];
  });
  const head = ['theme', 'what the program does', 'one deep', 'two deep', 'exceptions needed'];
  return table(head, rows);
}

function listOfExceptions(): string {
  const record = JSON.parse(readFileSync(recordFile, 'utf8')) as KernelRecord;
  return exceptions
    .map(({ id, says, clauses }) => {
      const pair = pairFor(id);
      const played = [pair.machine, pair.container].map(textOf).filter((text) => text !== '');
      const isConfirmed = played.every((text) => record.confirmed.includes(digestOf(text)));
      const kernel = isConfirmed
        ? `Linux ${record.release} answers both traces alike.`
        : 'Not both traces were played: [why](#what-no-kernel-was-asked).';
      return [
        `### ${id}`,
        says,
        `Clauses: ${clauses.map((clause) => `\`${clause}\``).join(', ')}. ${kernel}`,
        shown(pair),
      ].join('\n\n');
    })
    .join('\n\n');
}

/** The program's part of both traces; who acts from outside is marked. */
function shown({ machine, container, before, acts }: TracePair): string {
  const linesOf = (trace: Trace, from: number) => textOf(trace).split('\n').slice(from).filter(Boolean);
  const inside = textOf(container)
    .split('\n')
    .map((line, at) => (acts.includes(at) ? `${line}      # outside` : line))
    .slice(before.container);
  const alone = linesOf(machine, before.machine);
  return [
    '```text',
    '# on the machine',
    ...(alone.length > 0 ? alone : ['# the program runs on']),
    '# in the container',
    ...inside,
    '```',
  ].join('\n');
}

/** The last call of the program on either side. */
function lastOf(pair: TracePair): readonly string[] {
  const last = (trace: Trace) => textOf(trace).split('\n').at(-1) ?? '';
  return [
    String(pair.container.lines.length - pair.before.container),
    `\`${last(pair.machine)}\``,
    `\`${last(pair.container)}\``,
  ];
}

/** What each leak lets a program see of what others do: the same container, with nobody active outside and with somebody. */
function leaksTable(): string {
  const rows = exceptions
    .filter(({ leaks }) => leaks)
    .map((exception) => [`[${exception.id}](#${exception.id})`, ...lastOf(tracesOf(exception, 'silence'))]);
  return table(['leak', 'steps', 'nobody active outside', 'somebody active outside'], rows);
}

const foundOut = ['steps', 'on the machine', 'in the container'];

export const indistinguishable: Question = {
  page: 'indistinguishable.md',
  parts: {
    themes: themesTable,
    exceptions: listOfExceptions,
    leaks: leaksTable,
    recipe: () =>
      table(
        ['a container with', ...foundOut],
        lacks.map((lack) => [lack.says, ...lastOf(tracesWithout(lack))]),
      ),
    designs: () =>
      table(
        ['a kernel with', 'steps', 'nobody active outside', 'somebody active outside'],
        faultyDesigns.map((design) => [design.says, ...lastOf(tracesOn(design, 'silence'))]),
      ),
  },
};
