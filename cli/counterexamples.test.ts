/** Every folder of `counterexamples/`: its mutant still yields it, and the model still refuses it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explore, mutate, parseTrace, printLine, type Trace } from '../checker/index.ts';
import { scopes } from '../models/scopes/index.ts';
import { linux } from '../models/system.ts';
import { playTrace } from '../models/trace/play.ts';
import { writeTrace } from '../models/trace/write.ts';
import { propertiesFor } from '../properties/index.ts';
import { judgeAlong } from '../properties/on-traces/judge-along.ts';
import { stageOf } from '../properties/on-traces/stage.ts';
import { mutants } from './catalogue.ts';

const root = join(import.meta.dirname, '..', 'counterexamples');
const header = /^(mutant|design): (.*)$/m;
const textOf = (folder: string, file: string) => readFileSync(join(root, folder, file), 'utf8');
/** Those of a rule that is missing, and those of a design that Linux did not choose. */
const isOfDesign = (folder: string) => header.exec(textOf(folder, 'trace.trace'))?.[1] === 'design';
/**
 * What is below designs/ is about systems beside Linux, what is below history/ about faults that it had: their own
 * tests hold them to account (tools/questions/designs.test.ts, tools/history/history.test.ts).
 */
const all = readdirSync(root).filter((folder) => !['designs', 'history'].includes(folder));
const folders = all.filter((folder) => !isOfDesign(folder));
const designs = all.filter(isOfDesign);

/** The sections of a README, in order. */
const sections = [
  'Result',
  'Property',
  'Minimal trace',
  'Why it fails',
  'How to reproduce',
  'What it does not claim',
];

function read(folder: string) {
  const file = join(root, folder, 'trace.trace');
  const parsed = parseTrace(readFileSync(file, 'utf8'), file);
  if (!parsed.ok) throw new Error(`${file} cannot be read`);
  const stage = stageOf(parsed.trace);
  if ('problems' in stage) throw new Error(`${file}: ${stage.problems[0]?.message}`);
  const headerOf = (key: string) => parsed.trace.header.find((entry) => entry.key === key)?.value;
  const scope = scopes.find(({ name }) => name === headerOf('scope'));
  const mutant = mutants.find(({ id }) => id === headerOf('mutant'));
  const property = propertiesFor(stage.options.parameters).find(({ name }) => name === headerOf('property'));
  if (!scope || !mutant || !property) throw new Error(`${file} lacks scope, mutant or property`);
  return { trace: parsed.trace, stage, scope, mutant, property };
}

const calls = ({ lines }: Trace) => lines.filter(({ kind }) => kind === 'call').map(printLine);

it('there are at least three', () => {
  expect(folders.length).toBeGreaterThanOrEqual(3);
});

describe.each(folders)('%s', (folder) => {
  it('is the shortest that a search of the mutant finds', () => {
    const { trace, scope, mutant, property } = read(folder);
    const mutated = mutate(linux, mutant);
    const search = explore(mutated, scope, { properties: [property], stopAtFirst: true });
    let step = search.next();
    while (!step.done) step = search.next();
    const [found] = step.value.counterexamples;
    expect(found?.property).toBe(property.name);
    expect(calls(writeTrace(mutated, scope, found?.steps ?? [], {}))).toEqual(calls(trace));
  });

  it('breaks its property on the mutant, in its last line', () => {
    const { trace, stage, property } = read(folder);
    const performance = playTrace(stage.system, stage.trace, stage.options);
    const { brokenAt } = judgeAlong(stage, performance, property);
    expect(performance.problem).toBeUndefined();
    expect(brokenAt).toBe(trace.lines.at(-1));
  });

  it('is refused by the model: it goes another way, or the property holds along it', () => {
    const { stage, property } = read(folder);
    const sound = { ...stage, system: linux };
    const performance = playTrace(linux, stage.trace, stage.options);
    expect(judgeAlong(sound, performance, property).brokenAt).toBeUndefined();
  });

  it('has a README with the usual sections, and the command that reproduces it', () => {
    const { scope, mutant, property } = read(folder);
    const readme = readFileSync(join(root, folder, 'README.md'), 'utf8');
    expect([...readme.matchAll(/^## (.*)$/gm)].map(([, title]) => title)).toEqual(sections);
    expect(readme).toContain(
      `cloister check ${scope.name} --mutant ${mutant.id} --property ${property.name}`,
    );
  });
});

describe.each(designs)('%s', (folder) => {
  const played = () => {
    const file = join(root, folder, 'trace.trace');
    const parsed = parseTrace(readFileSync(file, 'utf8'), file);
    if (!parsed.ok) throw new Error(`${file} cannot be read`);
    const stage = stageOf(parsed.trace);
    if ('problems' in stage) throw new Error(`${file}: ${stage.problems[0]?.message}`);
    const along = (system: typeof linux) => playTrace(system, stage.trace, stage.options);
    return { design: along(stage.system), chosen: along(linux), name: stage.design };
  };

  it('is what the design answers, call by call', () => {
    const { problem, lines } = played().design;
    expect(problem).toBeUndefined();
    expect(lines.filter(({ accepted }) => !accepted)).toEqual([]);
  });

  it('is answered otherwise by Linux, in its last call and in no other', () => {
    const { lines } = played().chosen;
    expect(lines.map(({ accepted }) => accepted)).toEqual(lines.map((_, at) => at < lines.length - 1));
  });

  it('has a README with the usual sections, and the command that reproduces it', () => {
    const readme = textOf(folder, 'README.md');
    const claimed = sections.map((section) => (section === 'Property' ? 'Design' : section));
    expect([...readme.matchAll(/^## (.*)$/gm)].map(([, title]) => title)).toEqual(claimed);
    expect(readme).toContain(`cloister run counterexamples/${folder}/trace.trace`);
    expect(readme).toContain(`\`${played().name}\``);
  });
});
