/** Tables and traces as Markdown. */
import { type Comparison, isRefusal, type Result } from '../../checker/index.ts';

/** A table; the first column is text, the others are numbers. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** A whole number, with commas. */
export function grouped(number: number): string {
  return number.toLocaleString('en-US');
}

/** What a comparison has found, as a sentence. */
export function verdict({ equivalent, complete, pairs, calls, difference }: Comparison): string {
  const size = `${grouped(pairs)} pairs of states, ${grouped(calls)} calls`;
  if (equivalent) return `equivalent (${size})`;
  if (difference) return `differ in call ${difference.steps.length + 1}`;
  return complete ? 'differ' : `not told apart within ${size}`;
}

/** An answer as a trace has it. */
export function answer(result: Result): string {
  return isRefusal(result) ? result.errno : JSON.stringify(result);
}
