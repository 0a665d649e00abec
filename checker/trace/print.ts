import { quote } from './literals.ts';
import type { CallLine, Expected, SyntaxProblem, Trace, TraceLine, Value } from './syntax.ts';

/** The text of a trace; `parseTrace` reads the same trace back, positions and the spelling of numbers aside. */
export function printTrace(trace: Trace): string {
  const entries = trace.header.map(({ key, value }) => oneLine(`${key}: ${value}`));
  const header = entries.length === 0 ? [] : [...entries, '---'];
  return [...header, ...trace.lines.map(printLine)].map((line) => `${line}\n`).join('');
}

/** One line of a trace, without its end. */
export function printLine(line: TraceLine): string {
  switch (line.kind) {
    case 'call':
      return printCall(line);
    case 'comment':
      return printComment(line.text);
    case 'blank':
      return '';
  }
}

function printCall(line: CallLine): string {
  const call = `${line.task}: ${line.call}(${line.args.map(printValue).join(', ')})`;
  const as = line.as === null ? '' : ` as ${line.as}`;
  const comment = line.comment === null ? '' : `  ${printComment(line.comment)}`;
  const kernel = line.kernel === null ? '' : `  kernel: ${printExpected(line.kernel)}`;
  return `${call} = ${printExpected(line.expected)}${as}${kernel}${comment}`;
}

/** What stands between `=` and `as`. */
export function printExpected(expected: Expected): string {
  switch (expected.kind) {
    case 'value':
      return printValue(expected.value);
    case 'one-of':
      return expected.values.map(printValue).join(' | ');
    case 'success':
      return '_';
    case 'anything':
      return 'any';
    case 'died':
      return 'died';
    case 'blocks':
      return 'blocks';
  }
}

/** An argument, or a part of a result. */
export function printValue(value: Value): string {
  switch (value.kind) {
    case 'number':
      return String(value.value);
    case 'string':
      return quote(value.value);
    case 'null':
      return 'null';
    case 'name':
      return value.name;
    case 'flags':
      return value.flags.map(printValue).join('|');
    case 'pid-as-seen-by':
      return `${value.task}@${value.viewer}`;
    case 'group':
      return `-${value.task}`;
    case 'record':
      return `{${value.fields.map((field) => `${field.name}: ${printValue(field.value)}`).join(', ')}}`;
    case 'list':
      return `[${value.items.map(printValue).join(', ')}]`;
  }
}

/** `FILE:LINE:COL: expected X, found Y`, the form that editors and terminals turn into a link. */
export function formatProblem(problem: SyntaxProblem): string {
  const { file, line, column, expected, found } = problem;
  return `${file}:${line}:${column}: expected ${expected}, found ${found}`;
}

function printComment(text: string): string {
  const line = oneLine(text);
  return line === '' ? '#' : `# ${line}`;
}

/** Text that came with line ends (the claim of a property, a message) must not become lines of its own. */
function oneLine(text: string): string {
  return text.replace(/[ \t]*[\r\n]+[ \t]*/g, ' ').replace(/[ \t]+$/, '');
}
