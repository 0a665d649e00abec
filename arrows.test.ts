/** The arrows between the folders: an import that points the wrong way fails the lint. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = dirname(fileURLToPath(import.meta.url));
const biome = join(root, 'node_modules', '.bin', 'biome');

/** A file of a folder, and what it imports. */
type Arrow = readonly [from: string, to: string];

const ours = [
  'checker',
  'spec',
  'models',
  'properties',
  'conformance',
  'explorer',
  'cli',
  'bench',
  'tools',
] as const;
const mayImport: Readonly<Record<string, readonly string[]>> = {
  checker: [],
  spec: [],
  models: ['checker', 'spec'],
  properties: ['models', 'checker', 'spec'],
  conformance: ['models', 'checker', 'spec', 'node:fs'],
  explorer: ['models', 'properties', 'checker', 'spec'],
  cli: [...ours, 'node:fs'],
};

const arrows = Object.keys(mayImport).flatMap((from) =>
  [...ours, 'node:fs', 'node:child_process'].filter((to) => to !== from).map((to): Arrow => [from, to]),
);
const allowed = arrows.filter(([from, to]) => mayImport[from]?.includes(to.replace(/^node:.*/, 'node:fs')));
const forbidden = arrows.filter((arrow) => !allowed.includes(arrow));

/** Where each arrow is drawn: in a file of the folder itself and in one two folders further down. */
const filesOf = ([from, to]: Arrow) =>
  ['', 'pid/deeper/'].map((below) => ({
    path: `${from}/${below}${to.replace(':', '-')}.ts`,
    specifier: to.startsWith('node:') ? to : `${below ? '../../' : ''}../${to}/index.ts`,
  }));

let folder = '';
/** The files in which the lint found a forbidden import, and its exit code. */
let found: ReadonlySet<string> = new Set();
let exitCode: number | null = null;

/** Lints a tree of small sources with the project's own configuration. */
function lint(files: readonly { readonly path: string; readonly specifier: string }[]) {
  // The tree is no clone: which files Git ignores does not matter there.
  const {
    $schema: _,
    vcs: __,
    ...configuration
  } = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
  writeFileSync(join(folder, 'biome.json'), JSON.stringify(configuration));
  for (const { path, specifier } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `import { a } from '${specifier}';\n\nexport const b = a;\n`);
  }
  const options = ['lint', '--reporter=json', '--max-diagnostics=none', '.'];
  const { stdout, status } = spawnSync(biome, options, { cwd: folder, encoding: 'utf8' });
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: readonly { category: string; severity: string; location: { path: string } }[];
  };
  for (const { category } of diagnostics) expect(category).toBe('lint/style/noRestrictedImports');
  return {
    status,
    paths: new Set(
      diagnostics.filter(({ severity }) => severity === 'error').map(({ location }) => location.path),
    ),
  };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cloister-arrows-'));
  const { status, paths } = lint(arrows.flatMap(filesOf));
  [found, exitCode] = [paths, status];
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('an import', () => {
  it('that points the wrong way fails the lint', () => {
    expect(exitCode).toBe(1);
  });

  it.each(forbidden)('is not allowed from %s to %s', (...arrow) => {
    for (const { path } of filesOf(arrow)) expect(found).toContain(path);
  });

  it.each(allowed)('is allowed from %s to %s', (...arrow) => {
    for (const { path } of filesOf(arrow)) expect(found).not.toContain(path);
  });

  it('of a test may go anywhere', () => {
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    const tests = forbidden.flatMap(filesOf).map(({ path, ...rest }) => ({
      path: path.replace(/\.ts$/, '.test.ts'),
      ...rest,
    }));
    expect(lint(tests)).toEqual({ status: 0, paths: new Set() });
  });
});
