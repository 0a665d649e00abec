/**
 * `npm run pairs`: plays both traces of every exception on the kernel of this machine and writes which of them it
 * answered as the model does into spec/questions/data/indistinguishable.json, from which the page is rendered.
 */
import { writeFileSync } from 'node:fs';
import { parseTrace } from '../../checker/index.ts';
import { openKernel } from '../../conformance/kernel.ts';
import { runOn } from '../../conformance/run.ts';
import { exceptions } from '../../properties/indistinguishable/exceptions.ts';
import { digestOf, type KernelRecord, pairFor, recordFile, textOf } from './indistinguishable.ts';

const kernel = await openKernel('fork');
const confirmed = new Set<string>();
try {
  for (const { id } of exceptions) {
    const { machine, container } = pairFor(id);
    for (const text of [machine, container].map(textOf).filter((one) => one !== '')) {
      const parsed = parseTrace(text, id);
      if (!parsed.ok) throw new Error(`a trace that was written cannot be read:\n${text}`);
      const { model, lines, difference } = await runOn(kernel, parsed.trace);
      const isPlayed = model.problem === undefined && !difference;
      if (isPlayed && lines.every(({ accepted }) => accepted)) confirmed.add(digestOf(text));
      else process.stderr.write(`not confirmed: ${id}\n${text}\n\n`);
    }
  }
} finally {
  await kernel.close();
}
const record: KernelRecord = { release: kernel.release, confirmed: [...confirmed].toSorted() };
writeFileSync(recordFile, `${JSON.stringify(record, null, 2)}\n`);
process.stdout.write(`${confirmed.size} traces as on Linux ${kernel.release}\n`);
