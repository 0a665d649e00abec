/** The explorer's page: prebuilt in the package; in a checkout built when it is first wanted, and kept. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exitCodes } from './exit-codes.ts';
import { showProgress } from './output.ts';
import { Problem, reasonOf } from './problem.ts';

const root = join(import.meta.dirname, '..');
/** Beside the compiled command, where `npm run build` puts it. */
const prebuilt = join(root, 'explorer-page', 'index.html');
const config = join(root, 'explorer', 'vite.config.ts');

/** What the page is opened with: the text of a trace and what to call it. */
export type Given = { readonly name: string; readonly text: string };

/** The page with everything in it, and with a trace to begin with. */
export async function pageWith(given: Given | undefined): Promise<string> {
  const page = readFileSync(await builtPage(), 'utf8');
  if (given === undefined) return page;
  // In a script only `<` could end it; the page reads it as data and never as HTML.
  const data = JSON.stringify(given).replaceAll('<', '\\u003c');
  const mark = '<meta charset="utf-8" />';
  if (!page.includes(mark)) throw new Error('the built page has no place for a trace');
  return page.replace(mark, () => `${mark}<script type="application/json" id="given">${data}</script>`);
}

let building: Promise<string> | undefined;

/** Where the built page is, after it has been built if need be. */
export function builtPage(): Promise<string> {
  if (existsSync(prebuilt)) return Promise.resolve(prebuilt);
  building ??= build();
  return building;
}

async function build(): Promise<string> {
  const outDir = join(root, '.cloister', 'explorer', digestOfSources());
  const page = join(outDir, 'index.html');
  if (existsSync(page)) return page;
  showProgress('building the page (once for this version of the sources)');
  try {
    const vite = await import('vite');
    await vite.build({ configFile: config, build: { outDir }, logLevel: 'error' });
  } catch (error) {
    throw new Problem(`cannot build the explorer's page: ${reasonOf(error)}; npm ci installs what it takes`, {
      exitCode: exitCodes.cannot,
    });
  }
  return page;
}

/** Names the sources that the page is built from. */
function digestOfSources(): string {
  const sources = ['explorer', 'models', 'properties', 'checker', 'spec'].map(
    (folder) => `${folder}/**/*.{ts,tsx,css,html}`,
  );
  const files = globSync([...sources, 'package-lock.json'], { cwd: root })
    .filter((file) => !/\.(test|fixture)\.ts$/.test(file))
    .toSorted();
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 16);
}
