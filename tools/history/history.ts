/**
 * `npm run history`: looks for every fault of the past again, with the rule that mends it left out, and writes the
 * shortest way there to `counterexamples/history/`, with a page about all of them.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { explore, mutate } from '../../checker/index.ts';
import { linux, mutantNamed, propertiesNamed, scopesNamed } from '../../cli/catalogue.ts';
import { callsOf, writeCounterexample } from '../../cli/counterexample.ts';
import { type Fault, faults } from './faults.ts';

const folder = join(import.meta.dirname, '..', '..', 'counterexamples', 'history');

export const fileOf = ({ id }: Fault): string => `${id.replaceAll('/', '-')}.trace`;

/** The shortest way to the fault, as the text of a trace. */
export function found({ id, scope: scopeName, mutant, property: name }: Fault): string {
  const [scope] = scopesNamed([scopeName]);
  if (!scope) throw new Error(`there is no scope ${scopeName}`);
  const [property] = propertiesNamed([name], scope.parameters);
  if (!property) throw new Error(`there is no property ${name}`);
  const system = mutate(linux, mutantNamed(mutant));
  const search = explore(system, scope, { properties: [property], stopAtFirst: true });
  let step = search.next();
  while (!step.done) step = search.next();
  const [counterexample] = step.value.counterexamples;
  if (!counterexample) throw new Error(`${id}: ${name} holds in ${scopeName} without ${mutant}`);
  const { steps } = counterexample;
  const violation = { property, steps, mutant, found: scopeName, header: { scope: scopeName } };
  const { text, file } = writeCounterexample(system, scope, violation, folder);
  rmSync(file);
  return text;
}

/** The page: a row a fault; `texts` are the traces, by the name of the file. */
export function historyPage(texts: ReadonlyMap<string, string>): string {
  const rows = faults.map((fault) => {
    const file = fileOf(fault);
    const { length } = callsOf(texts.get(file) ?? '');
    const { id, year, was, mutant, property } = fault;
    const claim = `[${property}](../../properties/${property}.ts)`;
    return `| ${id} | ${year} | ${was} | \`${mutant}\` | ${claim} | [${length}](${file}) |`;
  });
  return `# Faulty designs of the past, found again

Each of these was in Linux once. The model without the rule that mends it has the fault again, and the checker finds it:
the last column is the shortest way there, a trace to be opened with \`cloister explore\` or played with \`cloister run\`;
without its line \`mutant:\` it is what a sound kernel answers, and \`--on both\` asks the one that runs here. Written by
\`npm run history\`. Where a kernel lacked more than one rule each has a line: the flags of 2013 were neither recorded in
copies nor asked about in remounts.

| fault | year | what the kernel did | the rule that is left out | the claim that misses it | calls |
| --- | ---: | --- | --- | --- | ---: |
${rows.join('\n')}
`;
}

/** The traces that are there, by name. */
export function keptTraces(): ReadonlyMap<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.trace'));
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

export const keptPage = (): string => readFileSync(join(folder, 'README.md'), 'utf8');

if (import.meta.main) {
  const texts = new Map<string, string>();
  for (const fault of faults) {
    const text = found(fault);
    texts.set(fileOf(fault), text);
    writeFileSync(join(folder, fileOf(fault)), text);
    process.stdout.write(`${fault.id}: ${callsOf(text).length}\n`);
  }
  for (const name of keptTraces().keys()) if (!texts.has(name)) rmSync(join(folder, name));
  writeFileSync(join(folder, 'README.md'), historyPage(texts));
}
