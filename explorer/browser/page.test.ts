/** The page in a real browser: what a reader does with it, and what must not go wrong. */
import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Serving, serve } from '../../cli/explore-server.ts';
import { pageWith } from '../../cli/explorer-page.ts';
import { noBrowser, openBrowser, openPage, overflow } from './browser.fixture.ts';
import {
  openAt,
  openPanel,
  pageOnDisk,
  panelTitles,
  playText,
  shownRow,
  shownStep,
  twentyTasks,
} from './page.fixture.ts';

const corpus = join(import.meta.dirname, '..', '..', 'counterexamples');
const traceOf = (name: string) => readFileSync(join(corpus, name, 'trace.trace'), 'utf8');
const wide = { width: 1280, height: 900 };
const beginning = 'A: unshare(CLONE_NEWPID) = 0\nA: fork() = _ as B\nB: getpid() = 1\n';

const why = noBrowser();
if (why) process.stderr.write(`${why}\n`);

describe.skipIf(why !== undefined)('the explorer in a browser', () => {
  let browser: Browser;
  let serving: Serving;
  // One for all tests: to load the page is what costs most of them.
  let page: Page;
  let errors: readonly string[];

  beforeAll(async () => {
    [browser, serving] = await Promise.all([openBrowser(), serve(() => pageWith(undefined), 0)]);
    ({ page, errors } = await openPage(browser, wide));
    await openAt(page, serving.url);
  });
  afterAll(async () => {
    await browser?.close();
    serving?.server.close();
  });
  beforeEach(() => playText(page, beginning));
  afterEach(() => expect(errors).toEqual([]));

  it('steps to a violation and back by keys', async () => {
    await playText(page, traceOf('container-outlives-its-init'));
    await page.locator('.row-shown.row-violates').waitFor();
    const at = await shownStep(page);
    expect(at).toBeGreaterThan(2);
    await page.keyboard.press('Home');
    await page.locator('.row-shown[data-index="0"]').waitFor();
    for (let step = 0; step < at; step++) await page.keyboard.press('j');
    await page.locator('.row-shown.row-violates').waitFor();
    await expect.poll(() => shownStep(page)).toBe(at);
    await page.keyboard.press('k');
    await page.locator(`.row-shown[data-index="${at - 1}"]`).waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor({ state: 'hidden' });
  });

  it('shows the whole text of a clause, and plays its example', async () => {
    await playText(page, 'A: unshare(CLONE_NEWPID) = 0\nA: unshare(CLONE_NEWPID) = EINVAL\n');
    await page.getByRole('button', { name: 'refused: pid.unshare.once' }).click();
    const dialog = page.getByRole('dialog', { name: 'pid.unshare.once' });
    await dialog.getByText('than its own already').waitFor();
    await dialog.getByText('since: 3.8').waitFor();
    await dialog.getByRole('button', { name: 'Play it' }).first().click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('heading', { level: 1 }).getByText('example of pid.unshare.once').waitFor();
  });

  it('shows the answers of a kernel beside those of the model', async () => {
    await playText(page, 'kernel: 6.18\n---\nA: getpid() = 1  kernel: 1\nA: getppid() = 0  kernel: EPERM\n');
    await page.getByText('kernel = 1', { exact: true }).waitFor();
    await page.getByText('model 0, Linux 6.18 answered EPERM').waitFor();
    await page.getByRole('button', { name: 'The kernel answers otherwise at step 2' }).click();
    await openPanel(page, 'Step');
    await page.getByText('answered EPERM, the model 0').waitFor();
  });

  it('says which claims a violation breaks, and by what', async () => {
    await playText(page, traceOf('container-outlives-its-init'));
    const panel = await openPanel(page, 'Properties');
    await panel.getByText('pid-namespace-dies-with-its-init').waitFor();
    await expect.poll(() => panel.getByRole('list', { name: 'Broken by' }).first().innerText()).not.toBe('');
  });

  it('marks what a step has changed in the world', async () => {
    await playText(page, 'A: unshare(CLONE_NEWUTS) = 0\nA: sethostname("inside", 6) = 0\n');
    const world = await openPanel(page, 'World');
    await world.getByText('was cloister').waitFor();
    await expect.poll(() => world.locator('.contents .change').innerText()).toContain('inside');
  });

  it('forks a trace, and goes back', async () => {
    const branch = page.getByRole('navigation', { name: 'Branches' }).getByRole('combobox').first();
    const branches = branch.locator('option');
    const before = await branches.count();
    const origin = await branch.inputValue();
    await openPanel(page, 'Try it');
    await page.locator('.tries .card').filter({ hasText: 'granted' }).first().click();
    await expect.poll(() => branches.count()).toBe(before + 1);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => branch.inputValue()).toBe(origin);
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
    // The address follows what is shown.
    await expect.poll(() => page.evaluate('location.hash')).toMatch(/^#m=/);
    const link: string = await page.evaluate('location.href');
    await page.goto('about:blank');
    await openAt(page, link.replace(/#m=[^&]*/, '#m=000000000000'));
    await page.getByText('The model has changed since this link was made').waitFor();
    await expect.poll(() => page.locator('.row').count()).toBe(4);
    await page.getByRole('button', { name: 'Dismiss' }).click();
  });

  it('takes what a trace says for text, whatever it is', async () => {
    await playText(
      page,
      `A: sethostname("<img src=x onerror='throw 1'>", 29) = 0 # <script>throw 2</script>\n`,
    );
    await shownRow(page).waitFor();
    await openPanel(page, 'World');
    await expect.poll(() => page.locator('#page img, #page script').count()).toBe(0);
  });

  it('fits a phone, in light and dark, in every panel', async () => {
    await playText(page, traceOf('groups-shed-through-a-map'));
    await page.setViewportSize({ width: 390, height: 844 });
    for (const title of await panelTitles(page)) {
      await openPanel(page, title);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await overflow(page), `${title}, ${colorScheme}`).toBeLessThanOrEqual(0);
      }
    }
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(wide);
  });

  it('is the same from a file on disk, without a network', async () => {
    const address = await pageOnDisk({ name: 'twenty-tasks.trace', text: twentyTasks() });
    const size = gzipSync(readFileSync(fileURLToPath(address))).length;
    const { page: disk, errors: wrong } = await openPage(browser, wide);
    const asked: string[] = [];
    disk.on('request', (request) => asked.push(request.url()));
    await disk.context().setOffline(true);
    await openAt(disk, address);
    await expect.poll(() => shownStep(disk)).toBe(25);
    await expect
      .poll(() => disk.getByRole('heading', { level: 1 }).innerText())
      .toContain('twenty-tasks.trace');
    expect(asked.filter((url) => !/^(file|data|blob):/.test(url))).toEqual([]);
    expect(wrong).toEqual([]);
    expect(size).toBeLessThan(500_000);
    await disk.close();
  });

  it('is served to this machine under its own names only', async () => {
    const { port } = new URL(serving.url);
    expect(await statusFor({ port, host: `127.0.0.1:${port}` })).toBe(200);
    expect(await statusFor({ port, host: `localhost:${port}` })).toBe(200);
    expect(await statusFor({ port, host: `evil.example:${port}` })).toBe(403);
    expect(await statusFor({ port, host: `127.0.0.1:${port}`, path: '/package.json' })).toBe(404);
  });
});

/** What the server answers to a request under some name. */
function statusFor(asked: {
  readonly port: string;
  readonly host: string;
  readonly path?: string;
}): Promise<number | undefined> {
  const { promise, resolve, reject } = Promise.withResolvers<number | undefined>();
  const { port, host, path = '/' } = asked;
  get({ host: '127.0.0.1', port, path, headers: { host }, agent: false }, (response) => {
    response.resume();
    resolve(response.statusCode);
  }).once('error', reject);
  return promise;
}
