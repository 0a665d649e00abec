/** What a new namespace begins with: the traces in spec/questions/inherited/, played and read as a table. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CallLine, parseTrace, printLine } from '../../checker/index.ts';
import { linux } from '../../models/system.ts';
import { type PlayedLine, playTrace } from '../../models/trace/play.ts';
import { ingredients } from '../../properties/indistinguishable/containers.ts';
import { table } from './markdown.ts';

const folder = join(import.meta.dirname, '..', '..', 'spec', 'questions', 'inherited');

/** A row for each question that a trace asks before and after the namespace is made. */
export function inherited(): string {
  return table(
    ['kind', 'asked', 'before', 'in the new one', 'so it is', 'clauses'],
    Object.keys(ingredients).flatMap((kind) => rowsOf(kind)),
  );
}

/** The same of what belongs to no kind, where new ones of all kinds are made at once. */
export function comesAlong(): string {
  return table(
    ['asked', 'before', 'in new namespaces of all kinds', 'comes along'],
    rowsOf('container').map(([, asked = '', before = '', after = '', is]) => [
      asked,
      before,
      after,
      is === 'the same' ? 'yes' : 'no',
    ]),
  );
}

function rowsOf(kind: string): readonly (readonly string[])[] {
  const file = join(folder, `${kind}.trace`);
  const parsed = parseTrace(readFileSync(file, 'utf8'), file);
  if (!parsed.ok) throw new Error(`${file}: ${JSON.stringify(parsed)}`);
  const { lines, problem } = playTrace(linux, parsed.trace);
  if (problem) throw new Error(`${file}:${problem.line}: ${problem.message}`);
  const clauses = (parsed.trace.header.find(({ key }) => key === 'clauses')?.value ?? '').split(', ');
  const decided = new Set(lines.flatMap((line) => line.clauses));
  const idle = clauses.filter((id) => !decided.has(id));
  if (idle.length > 0) throw new Error(`${file}: decides nothing here: ${idle.join(', ')}`);
  return asked(file, lines).map(({ question, before, after }) => [
    kind,
    `\`${question}\``,
    `\`${answerOf(before)}\``,
    `\`${answerOf(after)}\``,
    JSON.stringify(before.actual) === JSON.stringify(after.actual) ? 'the same' : 'its own',
    clauses.map((id) => `\`${id}\``).join(', '),
  ]);
}

/** The same call on both sides of the last line that makes a namespace: its last answer before, its first after. */
function asked(file: string, lines: readonly PlayedLine[]) {
  const made = lines.findLastIndex(({ line }) => printed(line).question.includes('CLONE_NEW'));
  const before = new Map(lines.slice(0, made).map((played) => [printed(played.line).question, played]));
  const after = new Map(
    lines
      .slice(made + 1)
      .toReversed()
      .map((played) => [printed(played.line).question, played]),
  );
  const both = [...before].flatMap(([question, played]) => {
    const later = after.get(question);
    const makesThings = played.line.call === 'socket' || played.line.call === 'close';
    return later && !makesThings ? [{ question, before: played, after: later }] : [];
  });
  if (both.length === 0) throw new Error(`${file}: no call is asked before and after a line with CLONE_NEW`);
  return both;
}

/** An answer as the trace has it, which must be that of the model. */
function answerOf({ line, accepted }: PlayedLine): string {
  const { answer } = printed(line);
  if (!accepted) throw new Error(`line ${line.position.line}: the model does not answer ${answer}`);
  return answer;
}

function printed(line: CallLine): { readonly question: string; readonly answer: string } {
  const [question = '', answer = ''] = printLine(line)
    .replace(/^\w+: /, '')
    .split(/\) = /);
  return { question: `${question})`, answer: answer.replace(/ +#.*$/, '') };
}
