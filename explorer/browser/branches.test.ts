/** Branches, mutants, searches and long traces in a real browser; and the page as axe and a ruler see it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { workshop } from '../../cli/cloister.fixture.ts';
import { noBrowser, openBrowser, openPage, overflow } from './browser.fixture.ts';
import { overlappingTexts, seriousViolations } from './layout.fixture.ts';
import {
  longTrace,
  openAt,
  openPanel,
  pageOnDisk,
  panelTitles,
  playText,
  shownStep,
  twentyTasks,
} from './page.fixture.ts';
import { rich } from './rich.fixture.ts';

const traceOf = (name: string) =>
  readFileSync(join(import.meta.dirname, '..', '..', 'counterexamples', name, 'trace.trace'), 'utf8');
const wide = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };
const { folder, cloister } = workshop();

const why = noBrowser();

describe.skipIf(why !== undefined)('the explorer in a browser', () => {
  let browser: Browser;
  let page: Page;
  let errors: readonly string[];

  beforeAll(async () => {
    browser = await openBrowser();
    ({ page, errors } = await openPage(browser, wide));
    await openAt(page, await pageOnDisk({ name: 'init.trace', text: traceOf('init-killed-from-inside') }));
  });
  afterAll(() => browser?.close());
  afterEach(() => expect(errors).toEqual([]));

  it('replays a counterexample with every rule, shows both and says where they part', async () => {
    const panel = await openPanel(page, 'Mutants');
    await panel.getByRole('button', { name: 'Replay with every rule' }).click();
    await panel.getByText(/they part at step \d+:/).waitFor();
    const lanes = page.getByRole('region', { name: /^Steps of/ });
    await expect.poll(() => lanes.count()).toBe(2);
    await expect.poll(() => page.getByText('the two part here').count()).toBe(2);
    await expect.poll(() => lanes.first().locator('.row-violates').count()).toBe(0);
    await expect.poll(() => lanes.nth(1).locator('.row-violates').count()).toBe(1);
  });

  it('leaves a rule out of a trace that has them all', async () => {
    await playText(page, 'A: unshare(CLONE_NEWPID) = 0\nA: unshare(CLONE_NEWPID) = EINVAL\n');
    const panel = await openPanel(page, 'Mutants');
    await panel.getByLabel('Find a rule').fill('children already');
    const rule = panel.locator('.tries button').first();
    await rule.click();
    await panel.getByText(/they part at step 2: A: unshare\(CLONE_NEWPID\)/).waitFor();
  });

  it('puts any two branches beside each other', async () => {
    await playText(page, 'A: getpid() = 1\n');
    await openPanel(page, 'Try it');
    await page.getByLabel('A call of your own').fill('A: unshare(CLONE_NEWUTS)');
    await page.getByRole('button', { name: 'Make it' }).click();
    await page.locator('.row-shown[data-index="2"]').waitFor();
    const branches = page.getByRole('navigation', { name: 'Branches' });
    const beside = branches.getByLabel('Beside it');
    const all = await branches.getByRole('combobox').first().locator('option').count();
    // The one before the last: which the last one has left.
    await beside.selectOption(String(all - 2));
    const lanes = page.getByRole('region', { name: /^Steps of/ });
    await lanes.nth(1).waitFor();
    await expect.poll(() => lanes.nth(0).locator('.row').count()).toBe(3);
    await expect.poll(() => lanes.nth(1).locator('.row').count()).toBe(2);
    await beside.selectOption('-1');
    await expect.poll(() => lanes.count()).toBe(1);
  });

  it('finds another counterexample, which is a different one', async () => {
    await playText(page, traceOf('container-outlives-its-init'));
    await page.keyboard.press('Home');
    const panel = await openPanel(page, 'Search');
    await panel.getByRole('button', { name: /^Search after step/ }).click();
    await panel.getByText('violated', { exact: true }).waitFor();
    const shown = () => page.locator('.lanes-rows').first().innerText();
    await page.locator('.row-violates').first().waitFor();
    const first = await shown();
    await panel.getByRole('button', { name: 'Another one' }).click();
    await expect.poll(shown).not.toBe(first);
    await page.locator('.row-violates').first().waitFor();
    await panel.getByText('violated', { exact: true }).waitFor();
  });

  it('searches with progress until it is stopped', async () => {
    await playText(page, twentyTasks());
    const panel = await openPanel(page, 'Search');
    await panel.getByLabel('Seconds').fill('60');
    await panel.getByRole('button', { name: /^Search after step/ }).click();
    await panel.getByText(/[\d\u2009,. ]+ states, .* transitions, depth \d+/).waitFor();
    await panel.getByRole('button', { name: 'Stop' }).click();
    await panel.getByText('stopped', { exact: true }).waitFor();
  });

  it('draws of a long trace only what is in sight', async () => {
    await playText(page, longTrace());
    await page.locator('.row-shown[data-index="500"]').waitFor();
    const drawn = () => page.locator('.row').count();
    await expect.poll(() => drawn()).toBeLessThan(60);
    await page.keyboard.press('Home');
    await page.locator('.row-shown[data-index="0"]').waitFor();
    await expect.poll(() => drawn()).toBeLessThan(60);
    await page.keyboard.press('j');
    await page.locator('.row-shown[data-index="1"]').waitFor();
    await expect.poll(() => shownStep(page)).toBe(1);
    await expect.poll(() => page.locator('.lane-name').count()).toBe(20);
  });

  it('is written to a file by the command, which opens from disk', async () => {
    const { code, out } = await cloister('explore', 'zombie-nobody-waits-for', '--out', 'page.html');
    expect(out).toContain('page.html: one page');
    expect(code).toBe(0);
    const { page: disk, errors: wrong } = await openPage(browser, wide);
    await openAt(disk, pathToFileURL(join(folder, 'page.html')).href);
    await disk.locator('.row-violates').waitFor();
    await expect
      .poll(() => disk.getByRole('heading', { level: 1 }).innerText())
      .toContain('zombie-nobody-waits-for');
    expect(wrong).toEqual([]);
    await disk.close();
  });

  describe.each([
    ['wide, light', wide, 'light'],
    ['wide, dark', wide, 'dark'],
    ['on a phone, light', phone, 'light'],
    ['on a phone, dark', phone, 'dark'],
  ] as const)('%s', (_, size, colorScheme) => {
    it('has no text over another, nothing beyond its edge and no serious fault that axe knows', async () => {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme });
      await playText(page, rich);
      for (const title of await panelTitles(page)) {
        const panel = await openPanel(page, title);
        await expect
          .poll(() => panel.getByText(/^(Judging|Asking every task|Trying|Playing) …$/).count())
          .toBe(0);
        expect(await overlappingTexts(page), title).toEqual([]);
        expect(await overflow(page), title).toBeLessThanOrEqual(0);
        expect(await seriousViolations(page), title).toEqual([]);
      }
    });
  });
});
