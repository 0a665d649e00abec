/** The page of divergences: every entry says who says what, and has a trace or the reason why not. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseTrace } from '../checker/index.ts';
import { linux } from '../models/system.ts';
import { playTrace } from '../models/trace/play.ts';
import { parseMarkdown } from './spec/markdown.ts';

/** Entries whose trace the model cannot play yet: the list only becomes shorter. */
const waiting: readonly string[] = ['DIV-39'];

const file = 'divergences.md';
const page = parseMarkdown(readFileSync(join(import.meta.dirname, '..', 'spec', file), 'utf8'));
const headings = page.blocks
  .filter(({ kind }) => kind === 'heading')
  .map(({ line }) => ({ line, text: page.lines[line - 1] ?? '' }))
  .filter(({ text }) => text.startsWith('## '));

const entries = headings.map(({ line, text }, at) => {
  const end = headings[at + 1]?.line ?? page.lines.length + 1;
  const within = page.codes.filter((code) => code.line > line && code.line < end);
  return {
    id: /^## (DIV-\d+) \S/.exec(text)?.[1] ?? text,
    rows: page.lines
      .slice(line, end - 1)
      .flatMap((each) => /^\| (\S+) \| .+ \|$/.exec(each)?.[1] ?? [])
      .filter((name) => name !== '---'),
    traces: within.filter(({ language }) => language === 'trace'),
    pending: within.filter(({ language }) => language === 'trace-pending'),
  };
});

describe('the divergences', () => {
  it('are numbered from 1', () => {
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.map(({ id }) => id)).toEqual(entries.map((_, at) => `DIV-${at + 1}`));
  });

  it.each(entries)('$id says what manual, source and kernel say, and which clause', ({ rows }) => {
    const inOrder = ['manual', 'table', 'source', '6.18', 'clause', 'trace'];
    expect(rows).toEqual(inOrder.filter((name) => rows.includes(name)));
    expect(rows).toEqual(expect.arrayContaining(['manual', 'source', '6.18', 'clause']));
  });

  it.each(entries)('$id has a trace, one that waits, or the reason why not', ({ rows, traces, pending }) => {
    const kinds = [traces.length > 0, pending.length > 0, rows.includes('trace')];
    expect(kinds.filter(Boolean)).toHaveLength(1);
  });

  it('wait for their calls where they are listed', () => {
    expect(entries.filter(({ pending }) => pending.length > 0).map(({ id }) => id)).toEqual(waiting);
  });

  it('wait no longer than the model needs: what can be played is tagged `trace`', () => {
    const playable = entries.filter(({ pending }) =>
      pending.some(({ text, line }) => {
        const parsed = parseTrace(text, `${file}:${line}`);
        if (!parsed.ok) return false;
        const { problem, lines } = playTrace(linux, parsed.trace);
        return !problem && lines.every(({ accepted }) => accepted);
      }),
    );
    expect(playable.map(({ id }) => id)).toEqual([]);
  });
});
