/**
 * `npm run names`: every naming in a scope that takes minutes. What it found is kept in spec/questions/data/names.json,
 * from which a table of 3-names.md is rendered.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Naming, namings } from '../../models/designs/names/naming.ts';
import { larger, moves } from '../../models/designs/names/scopes.ts';
import { names } from '../../models/designs/names/system.ts';
import { claimsOfNamings } from '../../properties/designs/names/index.ts';
import { searched } from './runs.ts';

export type LargerRun = {
  readonly states: number;
  readonly transitions: number;
  readonly depth: number;
  /** By claim, how many steps refute it; null: proved. */
  readonly claims: Readonly<Record<string, number | null>>;
};

export const largerFile = join(import.meta.dirname, '..', '..', 'spec', 'questions', 'data', 'names.json');

export const readLarger = (): Readonly<Record<string, LargerRun>> =>
  JSON.parse(readFileSync(largerFile, 'utf8')) as Readonly<Record<string, LargerRun>>;

function run(naming: Naming): LargerRun {
  const claims = claimsOfNamings.find(({ scope }) => scope === moves)?.claims ?? [];
  const report = searched(
    names,
    larger(naming),
    claims.map((claim) => claim(naming)),
  );
  if (!report.complete) throw new Error(`${naming} was not searched to its end`);
  return {
    states: report.states,
    transitions: report.transitions,
    depth: report.depth,
    claims: Object.fromEntries(
      report.properties.map(({ property, verdict }) => [
        property,
        verdict === 'violated'
          ? (report.counterexamples.find((one) => one.property === property)?.steps.length ?? 0)
          : null,
      ]),
    ),
  };
}

if (import.meta.main) {
  const found = namings.map((naming) => {
    const one = run(naming);
    process.stderr.write(`${naming}: ${one.states} states\n`);
    return [naming, one] as const;
  });
  writeFileSync(largerFile, `${JSON.stringify(Object.fromEntries(found), null, 2)}\n`);
}
