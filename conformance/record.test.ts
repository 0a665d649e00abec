/** Answers that a kernel gave once are checked again, with or without a kernel. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RecordError, recheck } from './record.ts';

const folder = new URL('records/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const recorded = read('linux-6.18.jsonl');

describe('recorded answers of Linux 6.18', () => {
  it.each(readdirSync(folder).filter((name) => name.endsWith('.jsonl')))(
    'are what the model answers, in %s',
    (name) => {
      const checked = recheck(read(name));
      expect(checked.difference).toBeUndefined();
      expect(checked.scenarios).toBeGreaterThanOrEqual(100);
      expect(checked.kernels).toHaveLength(1);
    },
  );

  it('are told from a wrong answer', () => {
    const wrong = recorded.replace('"kind":"errno","errno":"ECHILD"', '"kind":"errno","errno":"ESRCH"');
    expect(wrong).not.toBe(recorded);
    expect(recheck(wrong).difference).toMatchObject({ what: 'answer', kernel: 'ESRCH', model: 'ECHILD' });
  });

  it('must be records', () => {
    expect(() => recheck(`${recorded.split('\n')[0]}\nnonsense\n`)).toThrow(RecordError);
    expect(() => recheck('{}')).toThrow(/expected the fields kernel, parameters, script and witnessed/);
  });
});
