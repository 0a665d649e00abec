/**
 * Measures how many random scenarios a second the kernel and the model play, theme by theme:
 * `node bench/conform.ts [--runs 300] [--rounds 3] [--json]`.
 *
 * A round plays every theme once, one after the other. A ratio compares a theme with the theme `uts`, whose
 * namespaces cost next to nothing, within the same round; the table has the median over the rounds. Exits
 * with 1 if model and kernel differ, with 4 where there is no kernel to ask.
 */
import { parseArgs } from 'node:util';
import { conform } from '../conformance/campaign.ts';
import { checkHost } from '../conformance/executor/driver.ts';
import { themes } from '../models/repertoire/index.ts';

const baseline = 'uts';
const seed = 2006;

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '300' },
    rounds: { type: 'string', default: '3' },
    json: { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs);
const rounds = Number(values.rounds);
if (![runs, rounds].every((number) => Number.isInteger(number) && number > 0))
  fail(2, '--runs and --rounds take whole numbers, at least 1');

function fail(code: number, message: string): never {
  process.stderr.write(`bench: ${message}\n`);
  process.exit(code);
}

type Rate = { readonly scenarios: number; readonly calls: number };

async function rateOf(name: string, round: number): Promise<Rate> {
  const found = await conform({
    runs,
    steps: 30,
    seed: seed + round,
    themes: themes.filter((theme) => theme.name === name),
  });
  if (found.difference) fail(1, `model and kernel differ in the theme ${name}\n${found.difference.text}`);
  return { scenarios: found.scenarios / found.seconds, calls: found.calls / found.seconds };
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const host = checkHost();
if (!host.ok) fail(4, `${host.reason}; ${host.remedy}`);

const measured = new Map<string, Rate[]>(themes.map(({ name }) => [name, []]));
for (let round = 0; round < rounds; round++)
  for (const [name, rates] of measured) rates.push(await rateOf(name, round));

const base = measured.get(baseline) ?? [];
/** Medians over the rounds. */
const rows = themes.map(({ name, kinds }) => {
  const rates = measured.get(name) ?? [];
  return {
    theme: name,
    kinds: kinds.join(' '),
    scenariosPerSecond: median(rates.map((rate) => rate.scenarios)),
    callsPerSecond: median(rates.map((rate) => rate.calls)),
    ofBaseline: median(rates.map((rate, i) => rate.scenarios / (base[i]?.scenarios ?? Number.NaN))),
  };
});
if (values.json) process.stdout.write(`${JSON.stringify({ bench: 'conform', runs, rounds, rows })}\n`);
else {
  const line = (theme: string, ...rest: readonly string[]) =>
    `${theme.padEnd(18)}${rest.map((one) => one.padStart(13)).join('')}`;
  const lines = rows.map(({ theme, kinds, ...rates }) => {
    const numbers = [rates.scenariosPerSecond, rates.callsPerSecond].map((rate) => rate.toFixed(0));
    return `${line(theme, ...numbers, rates.ofBaseline.toFixed(2))}  ${kinds}`;
  });
  const head = `${line('theme', 'scenarios/s', 'calls/s', `${baseline} = 1`)}  kinds`;
  process.stdout.write(`${[head, ...lines].join('\n')}\n`);
}
