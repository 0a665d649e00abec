import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseSpec } from './clauses.ts';
import { generateClauses } from './generate.ts';
import { renderClauses } from './render.ts';

// A trace with all that a template string would not take as it is, and a stop inside code font.
const call = ['A: uname() = "`', '\\', '$', '{}"'].join('');
const source = `r[task.fork.pid]

\`it. does\` not care for \`x\`. Nor for what follows.

since: 3.5 - man: none - kernel: none - looseness: none - rows: CLONE-1

\`\`\`trace task.fork.pid
${call}
\`\`\`
`;

describe('the generated module', () => {
  const module = renderClauses(parseSpec([{ file: 'task.md', source }]));

  test('is source text that evaluates to the clauses and examples', async () => {
    const script = module.replaceAll(' as const;', ';').replace(/^export type .*$/m, '');
    const loaded: unknown = await import(`data:text/javascript,${encodeURIComponent(script)}`);
    expect(loaded).toMatchObject({
      clauses: {
        'task.fork.pid': {
          file: 'task.md',
          line: 1,
          rows: ['CLONE-1'],
          text: '`it. does` not care for `x`. Nor for what follows.',
          origin: 'since: 3.5 - man: none - kernel: none - looseness: none',
        },
      },
      examples: [{ clauses: ['task.fork.pid'], file: 'task.md', line: 8, trace: call }],
    });
  });

  test('depends on nothing', () => {
    expect(module).not.toMatch(/\bimport\b|node:/);
  });
});

describe('generating', () => {
  let folder = '';
  const target = (): string => join(folder, 'clauses.gen.ts');
  const stale = 'spec/clauses.gen.ts is out of date: run `npm run gen` and commit the result';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cloister-gen-'));
    writeFileSync(join(folder, 'task.md'), source);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('writes the module, which the check then accepts', () => {
    expect(generateClauses(folder, 'check')).toEqual([stale]);
    expect(generateClauses(folder, 'write')).toEqual([]);
    expect(generateClauses(folder, 'check')).toEqual([]);
  });

  test('finds a module that is older than its pages, and leaves it alone', () => {
    generateClauses(folder, 'write');
    const before = readFileSync(target(), 'utf8');
    writeFileSync(join(folder, 'task.md'), `Preface.\n\n${source}`);
    expect(generateClauses(folder, 'check')).toEqual([stale]);
    expect(readFileSync(target(), 'utf8')).toBe(before);
  });

  test('writes nothing from pages that are wrong', () => {
    generateClauses(folder, 'write');
    const before = readFileSync(target(), 'utf8');
    writeFileSync(join(folder, 'task.md'), source.replace('since: 3.5', 'since: now'));
    expect(generateClauses(folder, 'write')).toContain(
      'spec/task.md:5: task.fork.pid: "since: now" is not a version of the kernel, such as 3.5',
    );
    expect(readFileSync(target(), 'utf8')).toBe(before);
  });
});
