/** What the explorer costs its reader: the first view of a trace, and every step through a long one; in a real browser. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { noBrowser, openBrowser, openPage } from '../explorer/browser/browser.fixture.ts';
import {
  longTrace,
  openAt,
  openPanel,
  pageOnDisk,
  shownStep,
  twentyTasks,
} from '../explorer/browser/page.fixture.ts';

const look = { width: 1280, height: 900 };
/** Loads are few and vary: the median of so many. */
const loads = 5;
const panels = ['Step', 'World', 'Who sees what', 'Properties'];
const stepsEach = 30;

/** Thirty steps: twenty containers with hostnames, and what they call themselves. */
const thirty = `${twentyTasks()}\n${'A: getpid() = 1\n'.repeat(5)}`;

const why = noBrowser();
if (why) {
  process.stderr.write(`${why}\n`);
  process.exit(4);
}
const browser = await openBrowser();

const address = await pageOnDisk({ name: 'thirty.trace', text: thirty });
const firsts: number[] = [];
const afterLoad: number[] = [];
const loadEnded = "performance.getEntriesByType('navigation')[0].loadEventEnd";
for (let load = 0; load < loads; load++) {
  const { page } = await openPage(browser, look);
  await openAt(page, address);
  const now: number = await page.evaluate('performance.now()');
  firsts.push(now);
  afterLoad.push(now - (await page.evaluate<number>(loadEnded)));
  await page.close();
}
const size = gzipSync(readFileSync(fileURLToPath(address))).length;
print('the page, compressed', `${Math.round(size / 1000)} kB`);
const times = (all: readonly number[]) =>
  `${median(all).toFixed(0)} ms (${all.map((t) => t.toFixed(0)).join(' ')})`;
print('first view of 30 steps, from navigation', times(firsts));
print('the same, from the load event', times(afterLoad));

const { page } = await openPage(browser, look);
await openAt(page, await pageOnDisk({ name: 'long.trace', text: longTrace() }));
for (const title of panels) {
  await openPanel(page, title);
  // Not the first card: those drawn ahead are out of sight, and to focus one scrolls the shown step away.
  await page.locator('.row-shown .card').focus();
  const times = await stepping(page);
  // The first ones are not compiled yet.
  const settled = times.slice(times.length / 3);
  const most = Math.max(...settled);
  print(
    `a step among 500 of 20 tasks, ${title}`,
    `${median(settled).toFixed(1)} ms of script in the median, ${most.toFixed(1)} at most`,
  );
}
await browser.close();

/** The script's time of each step back, with the panel drawn. */
async function stepping(on: Page): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = 0; round < stepsEach; round++)
    times.push(
      await timeOf(on, async () => {
        const next = (await shownStep(on)) - 1;
        await on.keyboard.press('k');
        await on.locator(`.row-shown[data-index="${next}"]`).waitFor();
        await on.waitForTimeout(60);
      }),
    );
  return times;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function print(what: string, figure: string): void {
  process.stdout.write(`${what.padEnd(48)} ${figure}\n`);
}

/**
 * The milliseconds that the page's own thread spends on what `act` sets off, in time of the processor: on a busy
 * machine the clock on the wall tells of others, too.
 */
async function timeOf(page: Page, act: () => Promise<unknown>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0;
  };
  const before = await spent();
  await act();
  const after = await spent();
  await session.detach();
  return (after - before) * 1000;
}
