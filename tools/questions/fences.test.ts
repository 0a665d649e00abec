import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fillFences, generateQuestions } from './fences.ts';

const page = ['# One', '<!-- generated: table -->', 'old', '<!-- /generated -->', 'prose', ''].join('\n');
const fill = (source: string, parts = { table: () => '| new |' }) => fillFences('1.md', source, parts);

describe('a page', () => {
  it('has what is generated between its fences, and its own text around them', () => {
    expect(fill(page)).toBe('# One\n<!-- generated: table -->\n\n| new |\n\n<!-- /generated -->\nprose\n');
  });

  it('does not change when it is filled again', () => {
    expect(fill(fill(page))).toBe(fill(page));
  });

  it.each([
    ['an unknown part', page.replace('table', 'tabel'), '1.md:2: nothing generates tabel'],
    ['a part twice', page + page, '1.md:7: table has a fence already'],
    ['an open fence', page.replace('<!-- /generated -->', ''), '1.md:2: the fence of table is not closed'],
    ['a fence in a fence', page.replace('old', '<!-- generated: table -->'), '1.md:3: the fence of table'],
    ['a lone end', '<!-- /generated -->', '1.md:1: <!-- /generated --> closes no fence'],
    ['no fence', '# One', '1.md has no fence for table'],
  ])('with %s is refused', (_, source, message) => {
    expect(() => fill(source)).toThrow(message);
  });
});

describe('pages in a folder', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cloister-fences-'));
    writeFileSync(join(folder, '1.md'), page);
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const question = {
    page: '1.md',
    parts: { table: () => '| new |' },
    files: { 'pictures/a.svg': () => '<svg/>' },
  };

  it('are written with the files beside them, and current from then on', async () => {
    const outOfDate = ['1.md', 'pictures/a.svg'].map(
      (file) => `spec/questions/${file} is out of date: run \`npm run gen\` and commit the result`,
    );
    expect(await generateQuestions(folder, [question], 'check')).toEqual(outOfDate);
    expect(readFileSync(join(folder, '1.md'), 'utf8')).toBe(page);
    expect(await generateQuestions(folder, [question], 'write')).toEqual([]);
    expect(readFileSync(join(folder, 'pictures/a.svg'), 'utf8')).toBe('<svg/>');
    expect(await generateQuestions(folder, [question], 'check')).toEqual([]);
  });

  it('that are not there are complained of', async () => {
    const [complaint] = await generateQuestions(folder, [{ ...question, page: '2.md' }], 'write');
    expect(complaint).toContain('2.md');
  });
});
