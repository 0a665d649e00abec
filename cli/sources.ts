/** Where in the sources a name is given; an installed package has none. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Place } from './reporters/reporters.ts';

const root = join(import.meta.dirname, '..');

/** The line `name: 'NAME'` of a property or a scope. */
export function placeOf(folder: 'properties' | 'models/scopes', name: string): Place | undefined {
  const path = join(root, folder);
  if (!existsSync(path)) return undefined;
  const files = readdirSync(path).filter((file) => file.endsWith('.ts') && !file.includes('.test.'));
  for (const file of files) {
    const lines = readFileSync(join(path, file), 'utf8').split('\n');
    const at = lines.findIndex((line) => line.includes(`name: '${name}'`));
    if (at >= 0) return { file: relative(process.cwd(), join(path, file)), line: at + 1 };
  }
  return undefined;
}
