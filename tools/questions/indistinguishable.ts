/** Can a process from the inside tell? What is generated into spec/questions/indistinguishable.md. */
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
import {
  counterpartsOf,
  digestOf,
  isConfirmed,
  type KernelRecord,
  readRecord,
  textsOf,
} from './kernel-record.ts';
import { grouped, onceEach, table } from './markdown.ts';

/** A trace as it is played: without the comments that name clauses. */
export function textOf({ lines }: Trace): string {
  return lines.map((line) => printLine(line.kind === 'call' ? { ...line, comment: null } : line)).join('\n');
}

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
  const record = readRecord();
  return exceptions
    .map(({ id, says, clauses }) => {
      const pair = pairFor(id);
      return [
        `### ${id}`,
        says,
        `Clauses: ${clauses.map((clause) => `\`${clause}\``).join(', ')}. ${saidByKernel(record, id)}`,
        shown(pair),
      ].join('\n\n');
    })
    .join('\n\n');
}

const textsFor = (id: string): readonly string[] =>
  [pairFor(id).machine, pairFor(id).container].map(textOf).filter((text) => text !== '');

/** How the kernel answered the pair of an exception, or the same with its own limits. */
function saidByKernel(record: KernelRecord, id: string): string {
  if (isConfirmed(record, textsFor(id))) return `Linux ${record.release} answers both traces alike.`;
  const others = counterpartsOf(record, id);
  const all = others.length > 0 && isConfirmed(record, others.flatMap(textsOf));
  return all
    ? `Linux ${record.release} answers alike [the same with limits that a kernel has](#the-same-with-limits-that-a-kernel-has).`
    : 'Not both traces are answered alike: [why](#what-the-kernel-answers-otherwise).';
}

/** The counterparts that stand for a pair that no kernel can be asked. */
function counterparts(): string {
  const record = readRecord();
  return exceptions
    .filter(({ id }) => !isConfirmed(record, textsFor(id)))
    .flatMap(({ id }) => counterpartsOf(record, id))
    .map((one) => {
      const { id, says, instead = 'on the machine', machine, container, before } = one;
      const verdict = isConfirmed(record, textsOf(one)) ? 'Both as on' : 'Not both as on';
      const part = (lines: readonly string[], from: number) => abridged(lines.slice(from));
      return [
        `[${id}](#${id}). ${says} ${verdict} Linux ${record.release}.`,
        [
          '```text',
          `# ${instead}`,
          ...part(machine, before.machine),
          '# in the container',
          // What others do for themselves before the program begins belongs to the pair.
          ...container
            .slice(before.container - outsiders(one), before.container)
            .map((line) => `${line}      # outside`),
          ...part(container, before.container),
          '```',
        ].join('\n'),
      ].join('\n\n');
    })
    .join('\n\n');
}

/** How many of the last lines before the program begins are those of others, after the container was made. */
function outsiders({
  container,
  before,
}: {
  readonly container: readonly string[];
  readonly before: { readonly container: number };
}): number {
  const made = container.findLastIndex((line, at) => at < before.container && line.includes('setsid()'));
  return before.container - made - 1;
}

/** The beginning and the end of what is long and goes on as it begins. */
function abridged(lines: readonly string[]): readonly string[] {
  if (lines.length < 12) return lines;
  return [...lines.slice(0, 4), `# ... ${lines.length - 6} lines more like these ...`, ...lines.slice(-2)];
}

/** Traces that the kernel answers otherwise, and that no counterpart stands for. */
function otherwise(): string {
  const record = readRecord();
  const rows = exceptions
    .filter(({ id }) => counterpartsOf(record, id).length === 0)
    .flatMap(({ id }) =>
      [pairFor(id).machine, pairFor(id).container].flatMap((trace, side) => {
        const text = textOf(trace);
        const said = record.otherwise[digestOf(text)];
        return said
          ? [
              [
                `[${id}](#${id})`,
                side === 0 ? 'machine' : 'container',
                `\`${text.split('\n').at(-1)}\``,
                `\`${said.answer}\``,
                said.model ? 'yes' : 'no',
              ],
            ]
          : [];
      }),
    );
  const lacks = record.lacks.map((name) => `\`${name}\``).join(', ') || 'none';
  const head = [
    'pair',
    'trace of the',
    'its last call',
    `Linux ${record.release}`,
    'the model without them too',
  ];
  return `Capabilities that root of the machine that was asked does not have: ${lacks}.\n\n${table(head, rows)}`;
}

/** Both numbers of peer groups that the kernel told. */
function peerGroups(): string {
  const {
    release,
    peerGroups: { silent, active },
  } = readRecord();
  return table(
    ['a mount is made shared in a container', `its number on Linux ${release}`],
    [
      ['nobody shares one outside meanwhile', silent],
      ['somebody does', active],
    ],
  );
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
    counterparts,
    otherwise,
    peerGroups,
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
