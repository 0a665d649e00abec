/** Question 4: how is each kind implemented? The pattern that all share, and where each departs. */
import { kindsInOrder } from '../../models/lifetime/registered.ts';
import type { Question } from './fences.ts';
import { ninthKind } from './ninth.ts';
import { factsOf, type KindFacts } from './pattern-facts.ts';
import { type MachineFacts, machineOf, sharedTransitions } from './pattern-machines.ts';
import { orderOfCloning, orderOfEntering, orderOfMaking } from './pattern-order.ts';

export const pattern: Question = {
  page: '4-pattern.md',
  parts: {
    shared,
    machines,
    runs,
    counts,
    entering: orderOfEntering,
    unsharing: orderOfMaking,
    cloning: orderOfCloning,
  },
};

type Compared = { readonly facts: KindFacts; readonly machine: MachineFacts };

let all: readonly Compared[] | undefined;

/** The eight kinds in the order in which the kernel makes them, and the ninth. */
function compared(): readonly Compared[] {
  all ??= [
    ...kindsInOrder()
      .map((kind) => ({ facts: factsOf(kind), machine: machineOf(kind) }))
      .toSorted((a, b) => a.facts.turn - b.facts.turn),
    ninthKind(),
  ];
  return all;
}

/** The machine of what all kinds of an nsproxy share, drawn and listed. */
function shared(): string {
  const rows = sharedTransitions().map((text) => text.split(' | '));
  const moves = rows.flatMap(([state, event, guard, target]) =>
    target ? [`  ${state} --> ${target}: ${event}${guard ? ` (${guard})` : ''}`] : [],
  );
  return [
    '```mermaid',
    'stateDiagram-v2',
    '  [*] --> free',
    ...moves,
    '```',
    '',
    '| state | event | if | then |',
    '| --- | --- | --- | --- |',
    ...rows.map(([state, event, guard, target, actions]) => {
      const then = [...(actions ? [actions] : []), ...(target ? [`→ ${target}`] : [])].join('; ');
      return `| ${state} | ${event} | ${guard} | ${then} |`;
    }),
  ].join('\n');
}

function machines(): string {
  const many = sharedTransitions().length;
  return [
    '| kind | states | of the shared transitions | events of its own, and what they refuse |',
    '| --- | --- | --- | --- |',
    ...compared().map(({ machine: { kind, states, own, shared: has } }) => {
      const events = own.map(({ event, refusals }) =>
        refusals.length === 0 ? event : `${event} (${refusals.map((errno) => `\`${errno}\``).join(', ')})`,
      );
      return `| ${kind} | ${states.join(', ')} | ${has} of ${many} | ${events.join('; ') || 'none'} |`;
    }),
  ].join('\n');
}

function runs(): string {
  const columns: readonly (readonly [string, (facts: KindFacts) => string | number])[] = [
    ['turn', ({ turn }) => turn],
    ['unshare moves', ({ moves }) => moves],
    ['copied', ({ copied }) => copied],
    ['fresh', ({ fresh }) => fresh],
    ['owned by: alone; with CLONE_NEWUSER', ({ owner }) => owner],
    ['making needs: alone; with CLONE_NEWUSER', ({ makes, makesWithUser }) => `${makes}; ${makesWithUser}`],
    ['entering needs', ({ enters }) => enters],
    ['has one above it', ({ nests }) => nests],
    ['ended by', ({ ends }) => ends],
    ['kept by a descriptor it is', ({ kept }) => kept],
  ];
  // Kinds are the columns of a table that would be too wide otherwise.
  const kinds = compared().map(({ facts }) => facts);
  return [
    `| | ${kinds.map(({ kind }) => kind.replace(' namespace', '')).join(' | ')} |`,
    `| --- |${kinds.map(() => ' --- |').join('')}`,
    ...columns.map(([name, cell]) => `| **${name}** | ${kinds.map((facts) => cell(facts)).join(' | ')} |`),
  ].join('\n');
}

/** How many kinds do as most do, row by row, and which do not. */
function counts(): string {
  const rows = {
    'unshare moves': ({ moves }: KindFacts) => moves,
    'making needs': ({ makes }: KindFacts) => makes,
    'entering needs': ({ enters }: KindFacts) => enters,
    'has one above it': ({ nests }: KindFacts) => nests,
    'ended by': ({ ends }: KindFacts) => ends,
    'kept by a descriptor it is': ({ kept }: KindFacts) => kept,
    'owned by': ({ owner }: KindFacts) => owner,
  };
  const kinds = compared().map(({ facts }) => facts);
  return Object.entries(rows)
    .map(([name, cell]) => {
      const cells = kinds.map(cell);
      const most = cells.toSorted((a, b) => manyOf(cells, b) - manyOf(cells, a))[0];
      const others = kinds.filter((facts) => cell(facts) !== most).map(({ kind }) => kind);
      return `- **${name}**: ${most} (${kinds.length - others.length} of ${kinds.length}); otherwise: ${others.join(', ') || 'none'}`;
    })
    .join('\n');
}

const manyOf = (cells: readonly string[], one: string | undefined): number =>
  cells.filter((cell) => cell === one).length;
