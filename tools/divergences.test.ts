/** The page of divergences: every entry says who says what, and has a trace or the reason why not. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from './spec/markdown.ts';

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

  it.each(entries)('$id has a trace, or the reason why not', ({ rows, traces }) => {
    expect(traces.length > 0).toBe(!rows.includes('trace'));
  });
});
