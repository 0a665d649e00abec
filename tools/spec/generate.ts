import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatProblem, parseSpec, type SpecDocument } from './clauses.ts';
import { renderClauses } from './render.ts';

/** Writes `clauses.gen.ts` from the pages of a folder, or only compares it. Returns what is wrong, in lines. */
export function generateClauses(specFolder: string, mode: 'write' | 'check'): readonly string[] {
  const spec = parseSpec(readPages(specFolder));
  if (spec.problems.length > 0) return spec.problems.map(formatProblem);
  const target = join(specFolder, 'clauses.gen.ts');
  const text = renderClauses(spec);
  const found = readIfThere(target);
  if (found === text) return [];
  if (mode === 'check')
    return ['spec/clauses.gen.ts is out of date: run `npm run gen` and commit the result'];
  writeFileSync(target, text);
  return [];
}

/** The pages of a folder, in the order of their names. */
export function readPages(specFolder: string): readonly SpecDocument[] {
  return readdirSync(specFolder)
    .filter((file) => file.endsWith('.md'))
    .toSorted()
    .map((file) => ({ file, source: readFileSync(join(specFolder, file), 'utf8') }));
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
