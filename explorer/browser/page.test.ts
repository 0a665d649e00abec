/** The page in a real browser: what a reader does with it, and what must not go wrong. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { noBrowser, openBrowser, openPage, overflow, timeOf } from './browser.fixture.ts';
import {
  buildPage,
  openAt,
  openPanel,
  panelTitles,
  playText,
  shownRow,
  shownStep,
  twentyTasks,
} from './page.fixture.ts';

const corpus = join(import.meta.dirname, '..', '..', 'counterexamples');
const counterexamples = readdirSync(corpus).filter((name) => statSync(join(corpus, name)).isDirectory());
const traceOf = (name: string) => readFileSync(join(corpus, name, 'trace.trace'), 'utf8');

const why = noBrowser();
if (why) process.stderr.write(`${why}\n`);

describe.skipIf(why !== undefined)('the explorer in a browser', () => {
  let browser: Browser;
  let address: string;
  let page: Page;
  let errors: readonly string[];

  beforeAll(async () => {
    [browser, address] = await Promise.all([openBrowser(), buildPage()]);
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    ({ page, errors } = await openPage(browser, { width: 1280 }));
    await openAt(page, address);
  });
  afterEach(async () => {
    expect(errors).toEqual([]);
    await page.close();
  });

  it('plays every counterexample of the corpus, and one steps to its violation', async () => {
    expect(counterexamples.length).toBeGreaterThan(0);
    for (const name of counterexamples) {
      await playText(page, traceOf(name));
      const violation = page.locator('.row-violates.row-shown');
      await violation.waitFor();
      const at = await shownStep(page);
      expect(at, name).toBeGreaterThan(0);
      await page.keyboard.press('Home');
      await page.locator('.row-shown[data-index="0"]').waitFor();
      for (let step = 0; step < at; step++) await page.keyboard.press('j');
      await violation.waitFor();
      expect(await shownStep(page), name).toBe(at);
    }
  });

  it('says which claims a violation breaks, and by what', async () => {
    await playText(page, traceOf('container-outlives-its-init'));
    const panel = await openPanel(page, 'Properties');
    await panel.getByText('pid-namespace-dies-with-its-init').waitFor();
    expect(await panel.getByRole('list', { name: 'What moved as it broke' }).first().innerText()).not.toBe(
      '',
    );
  });

  it('marks what a step has changed in the world', async () => {
    await playText(page, 'A: unshare(CLONE_NEWUTS) = 0\nA: sethostname("inside", 6) = 0\n');
    const world = await openPanel(page, 'World');
    await world.getByText('was cloister').waitFor();
    expect(await world.locator('.contents .change').innerText()).toContain('inside');
  });

  it('forks a trace, and goes back', async () => {
    const branch = page.getByRole('navigation', { name: 'Branches' }).getByRole('combobox').first();
    const branches = branch.locator('option');
    const before = await branches.count();
    await openPanel(page, 'Try it');
    await page.locator('.tries .card').filter({ hasText: 'granted' }).first().click();
    await expect.poll(() => branches.count()).toBe(before + 1);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => branch.inputValue()).toBe('0');
  });

  it('finds a counterexample by itself, from the start', async () => {
    await playText(page, traceOf('container-outlives-its-init'));
    await page.keyboard.press('Home');
    await page.keyboard.press('/');
    const panel = page.getByRole('tabpanel', { name: 'Search' });
    await panel.getByRole('button', { name: /^Search after step/ }).click();
    await panel.getByText('violated', { exact: true }).waitFor();
    await page.locator('.row-violates').first().waitFor();
  });

  it('says where a broken trace is broken, and goes on', async () => {
    await playText(page, 'A: fork() = _ as B\nB: getpid( = 1\n');
    const alert = page.getByRole('alert');
    await expect.poll(() => alert.allInnerTexts().then((all) => all.join())).toMatch(/:2:\d+/);
    await alert.getByLabel('One call a line').fill('A: fork() = _ as B\nB: getppid() = 1\n');
    await alert.getByRole('button', { name: 'Play' }).click();
    await page.locator('.row-shown[data-index="2"]').waitFor();
  });

  it('says so when a link is of another model, and plays it', async () => {
    await expect.poll(() => page.evaluate('location.hash')).toMatch(/^#m=/);
    const link: string = await page.evaluate('location.href');
    await page.goto('about:blank');
    await openAt(page, link.replace(/#m=[^&]*/, '#m=000000000000'));
    await page.getByText('The model has changed since this link was made').waitFor();
  });

  it('takes what a trace says for text, whatever it is', async () => {
    await playText(
      page,
      `A: sethostname("<img src=x onerror='throw 1'>", 29) = 0 # <script>throw 2</script>\n`,
    );
    await shownRow(page).waitFor();
    await openPanel(page, 'World');
    expect(await page.locator('#page img, #page script').count()).toBe(0);
  });

  it('fits a phone, in light and dark, in every panel', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      const phone = await openPage(browser, { width: 390, height: 844, scheme });
      await openAt(phone.page, address);
      await playText(phone.page, traceOf('groups-shed-through-a-map'));
      for (const title of await panelTitles(phone.page)) {
        await openPanel(phone.page, title);
        expect(await overflow(phone.page), `${title}, ${scheme}`).toBeLessThanOrEqual(0);
      }
      expect(phone.errors).toEqual([]);
      await phone.page.close();
    }
  });

  it('steps through twenty tasks without a frame being late', async () => {
    await playText(page, twentyTasks());
    await openPanel(page, 'World');
    const times: number[] = [];
    for (let round = 0; round < 3; round++)
      for (const key of ['k', 'k', 'k', 'k', 'j', 'j', 'j', 'j'])
        times.push(
          await timeOf(page, async () => {
            const next = (await shownStep(page)) + (key === 'j' ? 1 : -1);
            await page.keyboard.press(key);
            await page.locator(`.row-shown[data-index="${next}"]`).waitFor();
            await page.waitForTimeout(60);
          }),
        );
    // The first ones are not compiled yet.
    const settled = times.slice(8).toSorted((a, b) => a - b);
    const median = settled[Math.floor(settled.length / 2)] ?? 0;
    process.stderr.write(
      `a step with 20 tasks: ${median.toFixed(1)} ms of script (${settled.map((t) => t.toFixed(0)).join(' ')})\n`,
    );
    // 16 on this machine; somewhat more where the processor is slower.
    expect(median).toBeLessThan(32);
  });

  it('is one file below 500 kB compressed', async () => {
    const { gzipSync } = await import('node:zlib');
    const size = gzipSync(readFileSync(fileURLToPath(address))).length;
    process.stderr.write(`the page: ${Math.round(size / 1000)} kB compressed\n`);
    expect(size).toBeLessThan(500_000);
  });
});
