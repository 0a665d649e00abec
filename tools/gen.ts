/**
 * `npm run gen`: writes what is generated from the spec, the models and the runs; with `--check` only
 * compares, and names the command that mends what is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { coveragePage } from './coverage.ts';
import { machinesPage } from './diagrams.ts';
import { generateQuestions } from './questions/fences.ts';
import { questions } from './questions/questions.ts';
import { complaintsAbout, recheckRecords } from './records.ts';
import { rowsPage } from './rows.ts';
import { generateClauses } from './spec/generate.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const specFolder = join(import.meta.dirname, '..', 'spec');
const mode = values.check ? 'check' : 'write';
const complaints = [...generateClauses(specFolder, mode)];

// The pages are about the clauses just generated: without them they would only repeat the complaint.
if (complaints.length === 0) {
  const recordings = recheckRecords();
  complaints.push(...complaintsAbout(recordings));
  const pages = {
    'machines.md': machinesPage(),
    'coverage.md': coveragePage(recordings),
    'rows.md': rowsPage(recordings),
  };
  for (const [name, page] of Object.entries(pages)) {
    const file = join(specFolder, name);
    if (!values.check) writeFileSync(file, page);
    else if (readIfThere(file) !== page)
      complaints.push(`spec/${name} is out of date: run \`npm run gen\` and commit the result`);
  }
  complaints.push(...(await generateQuestions(join(specFolder, 'questions'), questions, mode)));
}
for (const complaint of complaints) process.stderr.write(`${complaint}\n`);
process.exitCode = complaints.length === 0 ? 0 : 1;

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
