/** The only place that writes to the terminal. */
import pc from 'picocolors';

/** Colours for people: on a terminal, unless NO_COLOR asks for none. */
export const colours = pc.createColors(coloured());

function coloured(): boolean {
  if (process.env.NO_COLOR) return false;
  if (process.env.FORCE_COLOR) return process.env.FORCE_COLOR !== '0';
  return process.stdout.isTTY === true && process.env.TERM !== 'dumb';
}

/** Results. */
export function print(text: string): void {
  hideProgress();
  process.stdout.write(`${text}\n`);
}

/** Messages about the results: what went wrong, what is under way. */
export function complain(text: string): void {
  hideProgress();
  process.stderr.write(`${text}\n`);
}

let shown = false;

/** Shows how far things are, on a terminal only; each line takes the place of the one before. */
export function showProgress(line: string): void {
  if (!process.stderr.isTTY) return;
  process.stderr.write(`\r\x1b[2K${line.slice(0, (process.stderr.columns ?? 80) - 1)}`);
  shown = true;
}

export function hideProgress(): void {
  if (shown) process.stderr.write('\r\x1b[2K');
  shown = false;
}

/** A reader that has gone (`cloister ... | head`) is no error. */
export function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit();
      throw error;
    });
}

/** 1,234,567 */
export function count(number: number): string {
  return Math.round(number).toLocaleString('en-US');
}

/** `1 state`, `2 states` */
export function counted(number: number, noun: string): string {
  if (number === 1) return `1 ${noun}`;
  return `${count(number)} ${noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`}`;
}

/** Bytes as people say them. */
export function bytes(number: number): string {
  return `${count(number / 2 ** 20)} MB`;
}

export function duration(seconds: number): string {
  return seconds < 100
    ? `${seconds.toFixed(1)} s`
    : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

/** Words with commas between them, in indented lines of a readable width. */
export function wrapped(words: readonly string[], indent: number): readonly string[] {
  const lines: string[] = [];
  for (const [at, word] of words.entries()) {
    const text = at === words.length - 1 ? word : `${word},`;
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + text.length <= lineWidth)
      lines[lines.length - 1] = `${last} ${text}`;
    else lines.push(' '.repeat(indent) + text);
  }
  return lines;
}

const lineWidth = 110;
