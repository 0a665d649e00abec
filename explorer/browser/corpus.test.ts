/** What `cloister explore` is given by name, in a real browser: every counterexample that is kept, and a scope. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { given } from '../../cli/explore.ts';
import { noBrowser, openBrowser, openPage } from './browser.fixture.ts';
import { openAt, openPanel, pageOnDisk, playText, shownStep } from './page.fixture.ts';

const corpus = join(import.meta.dirname, '..', '..', 'counterexamples');
const kept = globSync('**/*.trace', { cwd: corpus })
  .toSorted()
  .map((file) => {
    const text = readFileSync(join(corpus, file), 'utf8');
    return { file, text, property: /^property: (.+)$/m.exec(text)?.[1] };
  });

/** How many calls a trace makes. */
const callsIn = (text: string) =>
  text
    .slice(text.indexOf('---\n') + 1)
    .split('\n')
    .filter((line) => /^\w+: \w+\(/.test(line)).length;

describe.skipIf(noBrowser() !== undefined)('what is explored by its name', () => {
  let browser: Browser;
  // One for all: to load the page is what costs most.
  let page: Page;
  let errors: readonly string[];

  beforeAll(async () => {
    browser = await openBrowser();
    ({ page, errors } = await openPage(browser, { width: 1280, height: 900 }));
    await openAt(page, await pageOnDisk(given('tiny')));
  });
  afterAll(() => browser?.close());
  afterEach(() => expect(errors).toEqual([]));

  it('is a scope, at its initial state, whose calls can be made', async () => {
    await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toContain('scope tiny');
    await expect.poll(() => page.locator('.row').count()).toBe(1);
    await expect.poll(() => shownStep(page)).toBe(0);
    const panel = await openPanel(page, 'Try it');
    const offered = panel.locator('.tries .card').filter({ hasText: 'granted' });
    await offered.filter({ hasText: 'clone(CLONE_NEWPID|SIGCHLD)' }).first().click();
    await page.locator('.row-shown[data-index="1"]').waitFor();
    // The scope stays in force on the branch, and the child has its lane.
    const about = page.getByRole('region', { name: 'About this trace' });
    await about.getByText('scope tiny').waitFor();
    await about.getByText('1 steps, 2 tasks').waitFor();
  });

  it('is any counterexample: stepped to, its violation is marked and told in words', async () => {
    expect(kept.length).toBeGreaterThan(65);
    for (const { file, text, property } of kept) {
      await playText(page, text);
      const end = callsIn(text);
      // By keys from the start: what marks a violation must not depend on where the page opens.
      await page.keyboard.press('Home');
      await page.locator('.row-shown[data-index="0"]').waitFor();
      if (property === undefined) {
        // One that names no property shows a difference between designs: it plays to its end.
        await page.keyboard.press('End');
        await page.locator(`.row-shown[data-index="${end}"]`).waitFor();
        continue;
      }
      const told = page.locator('.violated');
      const at = Number(/^Violated at step (\d+)$/.exec(await told.getByRole('button').innerText())?.[1]);
      expect(at, file).toBeGreaterThan(0);
      expect(at, file).toBeLessThanOrEqual(end);
      for (let step = 0; step < at; step++) await page.keyboard.press('j');
      const marked = page.locator(`.row-shown.row-violates[data-index="${at}"]`);
      await marked.getByText(property, { exact: true }).waitFor();
      expect((await told.innerText()).length, file).toBeGreaterThan('Violated at step 10 '.length);
    }
    // Some 15 s on this machine, all in one page.
  }, 300_000);

  it('is a trace of a system beside Linux: what only that has is shown, and its calls can be tried', async () => {
    const one = kept.find(({ file }) => file === 'designs/reused-pid/trace.trace');
    await playText(page, one?.text ?? '');
    await page.keyboard.press('End');
    const world = await openPanel(page, 'World');
    // A still remembers number 2, by which it meant the first namespace: it is in another one now.
    await world.getByText('heldNames of A').waitFor();
    const panel = await openPanel(page, 'Try it');
    await panel.locator('.tries .card').filter({ hasText: 'ns_enter(' }).first().waitFor();
    const properties = await openPanel(page, 'Properties');
    await properties.getByText('a-name-denotes-what-was-meant').first().waitFor();
    // Its own rules and claims are offered, and none of Linux that it does not have.
    const mutants = await openPanel(page, 'Mutants');
    await mutants.getByLabel('Find a rule').fill('nsNumbers');
    await mutants.getByRole('button', { name: /take the numbers/ }).click();
    await mutants.getByText(/This trace is played with a rule missing: nsNumbers/).waitFor();
    const offered = (await openPanel(page, 'Search')).getByLabel('Property').locator('option');
    await expect.poll(() => offered.allTextContents()).toContain('a-name-denotes-what-was-meant');
    expect(await offered.allTextContents()).not.toContain('a-mount-shares-as-it-was-told-to');
  });
});
