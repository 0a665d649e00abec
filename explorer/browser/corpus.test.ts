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
/** Some of what is below designs/ is about systems beside Linux, or scopes of theirs, which the page has no model of. */
const isOfLinux = ({ text }: { readonly text: string }) =>
  !/^system: (?!linux$)|^scope: interfaces/m.test(text);
const ofLinux = kept.filter(isOfLinux);
const ofOthers = kept.filter((one) => !isOfLinux(one));

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
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('scope tiny');
    expect(await page.locator('.row').count()).toBe(1);
    expect(await shownStep(page)).toBe(0);
    const panel = await openPanel(page, 'Try it');
    const offered = panel.locator('.tries .card').filter({ hasText: 'granted' });
    await offered.filter({ hasText: 'clone(CLONE_NEWPID|SIGCHLD)' }).first().click();
    await page.locator('.row-shown[data-index="1"]').waitFor();
    // The scope stays in force on the branch, and the child has its lane.
    const about = page.getByRole('region', { name: 'About this trace' });
    await about.getByText('scope tiny').waitFor();
    await about.getByText('1 steps, 2 tasks').waitFor();
  });

  it('is any counterexample of Linux: stepped to, its violation is marked and told in words', async () => {
    expect(ofLinux.length).toBeGreaterThan(50);
    for (const { file, text, property } of ofLinux) {
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
  });

  it('is no counterexample of another system: the page says that it has no model of it', async () => {
    expect(ofOthers.length).toBeGreaterThan(5);
    for (const { file, text } of ofOthers) {
      await playText(page, text);
      const alert = page.getByRole('alert');
      const named = /^system: (?!linux$)\w+$/m.test(text) ? 'system' : 'scope';
      const value = new RegExp(`^${named}: (.+)$`, 'm').exec(text)?.[1];
      await alert.getByText(`there is no ${named} "${value}"`).waitFor();
      expect(await page.locator('.row-violates').count(), file).toBe(0);
    }
  });
});
