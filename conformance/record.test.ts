/** Answers that a kernel gave once are checked again, with or without a kernel. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RecordError, recheck } from './record.ts';

const file = new URL('records/linux-6.18.jsonl', import.meta.url);
const recorded = readFileSync(file, 'utf8');

describe('recorded answers of Linux 6.18', () => {
  it('are what the model answers', () => {
    const checked = recheck(recorded);
    expect(checked.difference).toBeUndefined();
    expect(checked.scenarios).toBe(300);
    expect(checked.kernels).toHaveLength(1);
  });

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
