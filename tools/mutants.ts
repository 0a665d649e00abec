/**
 * Writes `properties/mutants.md`: keeps the rows that are still true, and looks for one for every rule
 * and every property that has none. Says which have none.
 *
 * `npm run mutants` does so for all kinds of machines, `npm run mutants -- creds facts` for these only.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { propertyNames } from '../properties/index.ts';
import {
  isTrue,
  mutants,
  pageOf,
  type Row,
  rowForProperty,
  rowsFor,
  rowsOf,
  unreached,
} from '../properties/mutants.fixture.ts';

const file = new URL('../properties/mutants.md', import.meta.url);
const chosen = process.argv.slice(2);
const isChosen = (id: string): boolean =>
  chosen.length === 0 || chosen.some((kind) => id.startsWith(`${kind}/`));
const rows: Row[] = rowsOf(readFileSync(file, 'utf8')).filter((row) => !isChosen(row.mutant) || isTrue(row));
process.stdout.write(`${rows.length} rows are still true, or not looked at\n`);
let wanting = 0;

/** Adds a row that was looked for, or complains that there is none. */
function add(what: string, row: Row | undefined): void {
  if (row) {
    rows.push(row);
    // At once: who stops a long search keeps what it has found.
    writeFileSync(file, pageOf(rows));
  } else wanting++;
  process.stdout.write(
    row ? `${what}: ${row.mutant}, ${row.property} (${row.scope})\n` : `${what}: nothing\n`,
  );
}

const isNoticed = (property: string): boolean => rows.some((row) => row.property === property);
for (const mutant of mutants) {
  if (!isChosen(mutant.id) || unreached.includes(mutant.id)) continue;
  if (rows.some((row) => row.mutant === mutant.id)) continue;
  const [first, ...others] = rowsFor(mutant);
  add(`misses ${mutant.says}`, first);
  // The same search may tell of properties that have no line yet.
  for (const row of others) if (!isNoticed(row.property)) add('misses it too', row);
}
for (const property of chosen.length === 0 ? propertyNames : [])
  if (!isNoticed(property)) add(`is missed by ${property}`, rowForProperty(property));

writeFileSync(file, pageOf(rows));
process.exitCode = wanting === 0 ? 0 : 1;
