/** What the kernels have answered so far: the committed records, checked again. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConformReport } from '../conformance/campaign.ts';
import { type Rechecked, recheck } from '../conformance/record.ts';

const root = join(import.meta.dirname, '..');
const folder = 'conformance/records';

/** A record with what the model makes of it. */
export type Recording = Rechecked & { readonly file: string };

export function recheckRecords(): readonly Recording[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .map((name) => {
      const file = `${folder}/${name}`;
      return { ...recheck(readFileSync(join(root, file), 'utf8')), file };
    });
}

/** A campaign as `cloister conform --json` told it: too large to be checked again, its totals are kept. */
export type Campaign = Pick<
  ConformReport,
  'scenarios' | 'calls' | 'kernel' | 'privilege' | 'seed' | 'decisions'
> & { readonly file: string };

export function readCampaigns(): readonly Campaign[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => {
      const file = `${folder}/${name}`;
      return { ...(JSON.parse(readFileSync(join(root, file), 'utf8')) as ConformReport), file };
    });
}

/** Why nothing can be said of the records, if the model disagrees with one. */
export function complaintsAbout(recordings: readonly Recording[]): readonly string[] {
  return recordings.flatMap(({ file, difference }) =>
    difference
      ? [
          `${file}:${difference.line}: call ${difference.at + 1} was answered ${difference.kernel}, the model answers ${difference.model}`,
        ]
      : [],
  );
}

/** The campaigns as a list, as `listRecords` does with records. */
export function listCampaigns(campaigns: readonly Campaign[]): readonly string[] {
  return campaigns.map(
    ({ file, scenarios, calls, kernel, privilege, seed }) =>
      `- [${file}](../${file}): ${scenarios} scenarios, ${calls} calls, seed ${seed}, Linux ${kernel}, ${privilege}`,
  );
}

/** `[conformance/records/x.jsonl](..): 300 scenarios, 6500 calls, answered by Linux 6.18`, as a list. */
export function listRecords(recordings: readonly Recording[]): readonly string[] {
  return recordings.map(
    ({ file, scenarios, calls, kernels }) =>
      `- [${file}](../${file}): ${scenarios} scenarios, ${calls} calls, answered by Linux ${kernels.join(', ')}`,
  );
}
