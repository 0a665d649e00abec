/**
 * `npm run channels`: plays the trace of every channel on the kernel of this machine and writes which of them it
 * answered as the model does into spec/questions/data/5-control.json, from which the page is rendered.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTrace } from '../../checker/index.ts';
import { openKernel } from '../../conformance/kernel.ts';
import { runOn } from '../../conformance/run.ts';
import { digestOf, shownChannels } from './channels.ts';

const target = join(import.meta.dirname, '..', '..', 'spec', 'questions', 'data', '5-control.json');
const kernel = await openKernel('fork');
const confirmed = new Set<string>();
let differ = 0;
try {
  for (const text of new Set(shownChannels().flatMap(({ traces }) => traces))) {
    const parsed = parseTrace(text, 'a channel');
    if (!parsed.ok) throw new Error(`a trace that was written cannot be read:\n${text}`);
    const { model, lines, difference } = await runOn(kernel, parsed.trace);
    const agrees = lines.every(({ accepted }) => accepted) && model.lines.every(({ accepted }) => accepted);
    if (agrees && !difference) confirmed.add(digestOf(text));
    else {
      differ++;
      process.stderr.write(`the kernel does otherwise:\n${text}\n\n`);
    }
  }
} finally {
  await kernel.close();
}
const record = { release: kernel.release, confirmed: [...confirmed].toSorted() };
writeFileSync(target, `${JSON.stringify(record, null, 2)}\n`);
process.stdout.write(`${confirmed.size} traces as on Linux ${kernel.release}, ${differ} otherwise\n`);
process.exitCode = differ === 0 ? 0 : 1;
