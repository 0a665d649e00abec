/** The page as the tests and the pictures use it, moved by what a reader would press. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { type Given, pageWith } from '../../cli/explorer-page.ts';

/** The page with a trace in it, as `cloister explore --out` writes it, in a file; returns its address. */
export async function pageOnDisk(given: Given): Promise<string> {
  const file = join(mkdtempSync(join(tmpdir(), 'cloister-page-')), 'page.html');
  writeFileSync(file, await pageWith(given));
  return pathToFileURL(file).href;
}

/** Opens the page and waits until its first trace is shown. */
export async function openAt(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await shownRow(page).waitFor();
  await answered(page);
}

/** Plays a text in the place of what is open. */
export async function playText(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Open or edit' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('One call a line').fill(text);
  await dialog.getByRole('button', { name: 'Play' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await answered(page);
}

/** Waits until the page has an answer to all that it has asked its worker. */
export async function answered(page: Page): Promise<void> {
  await page.locator('main[aria-busy="false"]').waitFor();
}

/** The step that the page shows, among the lanes. */
export function shownRow(page: Page): Locator {
  return page.locator('.row-shown').first();
}

export async function shownStep(page: Page): Promise<number> {
  return Number(await shownRow(page).getAttribute('data-index'));
}

/** Goes to a panel; it is there when this returns, what it asks for perhaps a moment later. */
export async function openPanel(page: Page, title: string): Promise<Locator> {
  await page.getByRole('tab', { name: title, exact: true }).click();
  const panel = page.getByRole('tabpanel', { name: title });
  await panel.waitFor();
  await answered(page);
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

/** Five hundred calls of twenty tasks. */
export function longTrace(): string {
  const born = Array.from({ length: 19 }, (_, i) => `A: fork() = any as T${i + 1}`);
  const calls = Array.from({ length: 481 }, (_, i) => `T${(i % 19) + 1}: sethostname("h${i % 7}", 2) = any`);
  return [...born, ...calls].join('\n');
}
