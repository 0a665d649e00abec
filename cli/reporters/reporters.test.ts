import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { annotations } from './github.ts';
import { junitXml } from './junit.ts';
import type { Case } from './reporters.ts';

const nasty = 'a "b" <c> & \'d\' ]]> 100%\n:: e,f:g \0\x1b[31m \ud800 \u{1f600}';
const failed: Case = {
  suite: 'tiny: one, two',
  name: 'no-signal <from> "inside"',
  outcome: 'failed',
  message: nasty,
  details: `A: fork() = _ as B\n${nasty}`,
  place: { file: 'properties/a,b:c.ts', line: 12 },
};
const cases: readonly Case[] = [
  failed,
  { suite: 'tiny: one, two', name: 'held', outcome: 'held' },
  { suite: 'small', name: 'open', outcome: 'open', message: 'the budget ended first' },
];

describe('JUnit', () => {
  const xml = junitXml(
    [
      { name: 'tiny: one, two', seconds: 1.5 },
      { name: 'small', seconds: 60 },
    ],
    cases,
  );

  it('is well-formed whatever stands in the messages', () => {
    expect(XMLValidator.validate(xml)).toBe(true);
    // What XML 1.0 cannot say at all.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
    expect(xml).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f]/);
    expect(xml.isWellFormed()).toBe(true);
  });

  it('counts what failed and what was left open', () => {
    const { testsuites } = new XMLParser({ ignoreAttributes: false }).parse(xml);
    expect(testsuites).toMatchObject({ '@_tests': '3', '@_failures': '1', '@_skipped': '1' });
    const [tiny, small] = testsuites.testsuite;
    expect(tiny).toMatchObject({ '@_name': 'tiny: one, two', '@_time': '1.500', '@_failures': '1' });
    expect(tiny.testcase[0]['@_name']).toBe(failed.name);
    expect(tiny.testcase[0].failure['#text']).toContain('A: fork() = _ as B');
    expect(tiny.testcase[1].failure).toBeUndefined();
    expect(small.testcase.skipped['@_message']).toBe('the budget ended first');
  });
});

describe('GitHub annotations', () => {
  it('are one line each, with everything escaped that would end them', () => {
    const [error, warning, ...others] = annotations(cases);
    expect(others).toEqual([]);
    expect(error).toMatch(
      /^::error file=properties\/a%2Cb%3Ac\.ts,line=12,title=tiny%3A one%2C two%3A no-signal /,
    );
    expect(error).toContain('100%25%0A:: e,f:g');
    expect(error).not.toMatch(/[\r\n]/);
    expect(warning).toBe('::warning title=small::open: the budget ended first');
  });
});
