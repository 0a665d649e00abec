/** Builds the page: one HTML file with everything in it, the worker too, that needs no network. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';

const root = join(import.meta.dirname, '..');

/** Names what the models and the specification say: a link made with another one is outdated. */
function modelDigest(): string {
  const files = globSync(['models/**/*.ts', 'checker/model/**/*.ts', 'spec/clauses.gen.ts'], { cwd: root })
    .filter((file) => !file.endsWith('.test.ts'))
    .toSorted();
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 12);
}

const define = { 'import.meta.env.CLOISTER_MODEL': JSON.stringify(modelDigest()) };

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  define,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [viteSingleFile({ removeViteModuleLoader: true })],
  worker: { format: 'iife' },
  build: { target: 'es2022', emptyOutDir: true, chunkSizeWarningLimit: 4000 },
});
