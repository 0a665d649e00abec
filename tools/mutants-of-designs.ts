/** Writes `properties/designs/mutants.md`: keeps the rows that are still true, and looks for one for every rule that has none. */
import { readFileSync, writeFileSync } from 'node:fs';
import {
  type DesignRow,
  isTrue,
  mutantsOfDesigns,
  pageOf,
  rowFor,
  rowsOf,
} from '../properties/designs/mutants.fixture.ts';

const file = new URL('../properties/designs/mutants.md', import.meta.url);
const rows: DesignRow[] = rowsOf(readFileSync(file, 'utf8')).filter(isTrue);
for (const mutant of mutantsOfDesigns) {
  if (rows.some((row) => row.mutant === mutant.id)) continue;
  const row = rowFor(mutant);
  if (row) rows.push(row);
  else process.exitCode = 1;
  process.stdout.write(`${mutant.says}: ${row ? `${row.property} (${row.scope})` : 'nothing'}\n`);
}
writeFileSync(file, pageOf(rows));
