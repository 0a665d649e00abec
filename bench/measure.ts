/**
 * One measurement in a process of its own: `node bench/measure.ts ENCODING SIZE [LEVELS]` searches and
 * prints what was counted and what it cost, as one line of JSON. `bench/pidns-core.ts` starts it.
 */
import { encodingNames, encodings } from './encodings.ts';
import { type Counts, sizes } from './pidns-core/sizes.ts';

export type Measurement = Counts & {
  /** User CPU seconds of the search, all threads: not the start of Node and the loading of modules. */
  readonly user: number;
  /** MiB resident at most, the whole process: Node itself is 60 to 70 of them. */
  readonly memory: number;
};

if (import.meta.main) {
  const [encodingName, sizeName, levels] = process.argv.slice(2);
  const encoding = encodingNames.find((name) => name === encodingName);
  const size = sizes.find(({ name }) => name === sizeName);
  if (!encoding || !size) {
    const sizeNames = sizes.map(({ name }) => name);
    process.stderr.write(`usage: measure.ts ${encodingNames.join('|')} ${sizeNames.join('|')} [LEVELS]\n`);
    process.exit(2);
  }
  const search = await encodings[encoding]();
  const before = process.cpuUsage();
  const { states, transitions } = levels ? search(size, Number(levels)) : search(size);
  const measurement: Measurement = {
    states,
    transitions,
    user: process.cpuUsage(before).user / 1e6,
    memory: process.resourceUsage().maxRSS / 1024,
  };
  process.stdout.write(`${JSON.stringify(measurement)}\n`);
}
