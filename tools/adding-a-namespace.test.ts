/** The tutorial spec/adding-a-namespace.md, taken at its word: its files, in a copy of the tree. */
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateClauses } from './spec/generate.ts';
import { parseMarkdown } from './spec/markdown.ts';

const root = join(import.meta.dirname, '..');
const page = readFileSync(join(root, 'spec', 'adding-a-namespace.md'), 'utf8');
const registry = 'models/namespaces.ts';

/** The files of the page: a block of code whose fence names a path. */
const files = parseMarkdown(page).codes.flatMap(({ info: [path], text }) =>
  path === undefined ? [] : [{ path, text: `${text}\n` }],
);

/** The traces of old programs and old flags that only run where there is a ninth kind. */
const oldPrograms = parseMarkdown(readFileSync(join(root, 'spec/questions/2-interface.md'), 'utf8'))
  .codes.filter(({ language }) => language === 'ninth-kind')
  .map(({ text }) => `\`\`\`trace syslog.new\n${text}\n\`\`\``);

/** What the copy needs to be checked and tried. */
const copied = ['checker', 'models', 'properties', 'spec', 'tools', 'package.json', 'tsconfig.json'];

let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'cloister-tutorial-'));
  for (const part of [...copied, 'vitest.config.ts'])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  for (const { path, text } of files) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    if (path === registry) appendFileSync(join(copy, path), text);
    else writeFileSync(join(copy, path), text);
  }
  // What old programs meet on a kernel with this kind (spec/questions/2-interface.md), as examples of it.
  appendFileSync(join(copy, 'spec/syslog.md'), ['', ...oldPrograms, ''].join('\n'));
});
afterAll(() => rmSync(copy, { recursive: true }));

/** Runs a tool in the copy, as one would by hand. */
function run(tool: string, ...args: readonly string[]): { readonly ok: boolean; readonly said: string } {
  // The tests that are run there are not part of this run.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST')));
  const { status, stdout, stderr } = spawnSync(join(copy, 'node_modules/.bin', tool), args, {
    cwd: copy,
    env,
    encoding: 'utf8',
  });
  return { ok: status === 0, said: `${stdout}${stderr}` };
}

const examples = ['run', '--maxWorkers=1', 'models/trace/spec-examples.test.ts', '-t', 'syslog'] as const;

describe('a syslog namespace, as the tutorial adds it', () => {
  it('is a folder, a page and one line of the registry', () => {
    expect(files.map(({ path }) => path).toSorted()).toEqual([
      'models/namespaces.ts',
      'models/syslog/calls.ts',
      'models/syslog/kind.ts',
      'models/syslog/machine.ts',
      'spec/syslog.md',
    ]);
    expect(files.find(({ path }) => path === registry)?.text).toMatch(/^export .*;\n$/);
  });

  it('is a page of the specification, and compiles', () => {
    expect(generateClauses(join(copy, 'spec'), 'write')).toEqual([]);
    // What it says is checked; the tests of the tree have imports that are not in the copy.
    const some = {
      extends: './tsconfig.json',
      include: ['checker', 'models', 'properties', 'spec'],
      exclude: ['**/*.test.ts'],
    };
    writeFileSync(join(copy, 'tsconfig.copy.json'), JSON.stringify(some));
    expect(run('tsc', '-p', 'tsconfig.copy.json')).toEqual({ ok: true, said: '' });
  });

  it('does what its examples say', () => {
    const { ok, said } = run('vitest', ...examples);
    expect(ok ? '' : said).toBe('');
    expect(oldPrograms.length).toBe(3);
    expect(said).toMatch(/Tests .*9 passed/);
  });

  it('is held to account by the laws', () => {
    const { ok, said } = run(
      'vitest',
      'run',
      '--maxWorkers=1',
      'properties/laws',
      '-t',
      'of a syslog namespace',
    );
    expect(ok ? '' : said).toBe('');
    expect(said).toMatch(/Tests .*2 passed/);
  });

  it('is found out without one of its rules', () => {
    const machine = join(copy, 'models/syslog/machine.ts');
    const whole = readFileSync(machine, 'utf8');
    const rule = '(_, { capable }) => !capable)';
    expect(whole).toContain(rule);
    writeFileSync(machine, whole.replace(rule, '() => false)'));
    const { ok, said } = run('vitest', ...examples);
    writeFileSync(machine, whole);
    expect(ok).toBe(false);
    expect(said).toContain('syslog.kmsg.cap');
  });
});
