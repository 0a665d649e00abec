// SPDX-License-Identifier: Apache-2.0
/** `npm run gen`: writes `spec/clauses.gen.ts` from the pages of the spec; with `--check` compares it only. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generateClauses } from './spec/generate.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const complaints = generateClauses(join(import.meta.dirname, '..', 'spec'), values.check ? 'check' : 'write');
for (const complaint of complaints) process.stderr.write(`${complaint}\n`);
process.exitCode = complaints.length === 0 ? 0 : 1;
