/** The page as the tests and the pictures use it: built, opened from disk, and moved by what a reader would press. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { build } from 'vite';

/** Builds the page into a folder of its own, and returns the address of its one file. */
export async function buildPage(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'cloister-page-'));
  await build({
    configFile: join(import.meta.dirname, '..', 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir },
  });
  return pathToFileURL(join(outDir, 'index.html')).href;
}

/** Opens the page and waits until its first trace is shown. */
export async function openAt(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await shownRow(page).waitFor();
}

/** Plays a text in the place of what is open. */
export async function playText(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Open or edit' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('One call a line').fill(text);
  await dialog.getByRole('button', { name: 'Play' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** The step that the page shows, among the lanes. */
export function shownRow(page: Page): Locator {
  return page.locator('.row-shown').first();
}

export async function shownStep(page: Page): Promise<number> {
  return Number(await shownRow(page).getAttribute('data-index'));
}

/** Goes to a panel; its contents are there when it returns. */
export async function openPanel(page: Page, title: string): Promise<Locator> {
  await page.getByRole('tab', { name: title, exact: true }).click();
  const panel = page.getByRole('tabpanel', { name: title });
  await panel.waitFor();
  return panel;
}

/** Every panel that there is, by its title. */
export function panelTitles(page: Page): Promise<string[]> {
  return page.getByRole('tab').allTextContents();
}

/** A trace with twenty tasks in as many containers, and a few calls after that. */
export function twentyTasks(): string {
  const containers = Array.from(
    { length: 18 },
    (_, i) => `A: clone(CLONE_NEWUSER|CLONE_NEWPID|CLONE_NEWUTS|SIGCHLD) = any as T${i + 1}`,
  );
  return [
    ...containers,
    'A: fork() = any as U',
    'A: sethostname("a", 1) = 0',
    'U: unshare(CLONE_NEWUTS) = 0',
    'U: sethostname("b", 1) = 0',
    'T1: sethostname("c", 1) = 0',
    'T2: fork() = any as V',
    'V: _exit(1) = died',
  ].join('\n');
}
