/** The text of timens_offsets (fs/proc/base.c: timens_offsets_write, timens_offsets_show). */
import type { OffsetClock, OffsetLine } from './context.ts';

/** NSEC_PER_SEC. */
const SECOND = 1_000_000_000n;

/** How many lines one write sets; what follows them is left, and the write is so much shorter. */
const LINES_MAX = 2;

/** What was read, and how many bytes that were; no lines if one of them is not good. */
export type OffsetsText = { readonly lines: readonly OffsetLine[]; readonly length: number };

const nothing: OffsetsText = { lines: [], length: 0 };

/** A text as the kernel reads it: it ends at the first zero byte, and a line at its line feed. */
export function parse_offsets(text: string): OffsetsText {
  const ends = text.indexOf('\0');
  const meant = ends < 0 ? text : text.slice(0, ends);
  const lines: OffsetLine[] = [];
  let at = 0;
  while (lines.length < LINES_MAX) {
    const feed = meant.indexOf('\n', at);
    const line = parse_line(feed < 0 ? meant.slice(at) : meant.slice(at, feed));
    if (!line) return nothing;
    lines.push(line);
    // A line feed at the very end begins no line.
    if (feed < 0 || feed + 1 === meant.length) return { lines, length: text.length };
    at = feed + 1;
  }
  return { lines, length: at };
}

/**
 * sscanf with "%9s %lld %lu": a word of nine bytes at most, which the number may follow at once; whatever
 * comes after the three is passed over. Numbers are taken modulo 2^64, and the nanoseconds, read without a
 * sign, are compared with one.
 */
function parse_line(line: string): OffsetLine | undefined {
  // Each part is as long as it can be, also where the rest then does not fit.
  const words = /^\s*(\S{9}|\S{1,8}(?!\S))\s*(-?)(\d+)(?!\d)\s*(\d+)/.exec(line);
  const [, word = '', sign = '', seconds = '', nanoseconds = ''] = words ?? [];
  const clock = clockOf(word);
  if (clock === undefined || words === null) return undefined;
  const sec = BigInt.asIntN(64, sign === '-' ? -BigInt(seconds) : BigInt(seconds));
  const nsec = BigInt.asIntN(64, BigInt(nanoseconds));
  return nsec >= SECOND ? undefined : { clock, offset: { sec: Number(sec), nsec: Number(nsec) } };
}

function clockOf(word: string): OffsetClock | undefined {
  if (word === 'monotonic' || word === '1') return 'monotonic';
  return word === 'boottime' || word === '7' ? 'boottime' : undefined;
}
