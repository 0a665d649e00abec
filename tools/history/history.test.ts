/** Every fault of the past: the model has it again without one rule, and has it not with all of them. */
import { describe, expect, it } from 'vitest';
import { parseTrace } from '../../checker/index.ts';
import { linux } from '../../models/system.ts';
import { playTrace } from '../../models/trace/play.ts';
import { propertiesFor } from '../../properties/index.ts';
import { judgeAlong } from '../../properties/on-traces/judge-along.ts';
import { stageOf } from '../../properties/on-traces/stage.ts';
import { faults } from './faults.ts';
import { fileOf, found, historyPage, keptPage, keptTraces } from './history.ts';

const kept = keptTraces();

it('has a trace for each, and no other', () => {
  expect([...kept.keys()].sort()).toEqual(faults.map(fileOf).sort());
  expect(keptPage()).toBe(historyPage(kept));
});

describe.each(faults)('$id', (fault) => {
  const text = kept.get(fileOf(fault)) ?? '';

  it('is found again by the shortest way', () => {
    expect(found(fault)).toBe(text);
  });

  it('is not there with all the rules of the model: it goes another way, or the property holds', () => {
    const parsed = parseTrace(text, fileOf(fault));
    if (!parsed.ok) throw new Error(`${fileOf(fault)} cannot be read`);
    const stage = stageOf(parsed.trace);
    if ('problems' in stage) throw new Error(stage.problems[0]?.message);
    const property = propertiesFor(stage.options.parameters).find(({ name }) => name === fault.property);
    if (!property) throw new Error(`there is no property ${fault.property}`);
    const broken = (system: typeof linux) =>
      judgeAlong({ ...stage, system }, playTrace(system, stage.trace, stage.options), property).brokenAt;
    expect(broken(stage.system)).toBe(parsed.trace.lines.at(-1));
    expect(broken(linux)).toBeUndefined();
  });
});
