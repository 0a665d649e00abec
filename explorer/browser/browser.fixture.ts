/** A real browser for the tests of the page and for its pictures: Debian's chromium, through playwright-core. */
import { accessSync, constants } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Where Debian puts it; CLOISTER_CHROMIUM names another one. */
const executablePath = process.env.CLOISTER_CHROMIUM ?? '/usr/bin/chromium';

/** Why there is no browser here; undefined if there is one. */
export function noBrowser(): string | undefined {
  try {
    accessSync(executablePath, constants.X_OK);
    return undefined;
  } catch {
    return `no browser at ${executablePath}: the explorer is not tested in one (apt-get install chromium)`;
  }
}

/** It runs as root in containers, where chromium's own sandbox cannot be made. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}

export type Look = {
  readonly width: number;
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
  /** Device pixels to a CSS pixel. */
  readonly scale?: number;
};

/** A page of its own, with what went wrong in it: errors that it did not catch or wrote to the console. */
export async function openPage(
  browser: Browser,
  { width, height = 900, scheme = 'light', scale = 1 }: Look,
): Promise<{ readonly page: Page; readonly errors: readonly string[] }> {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: scheme,
    deviceScaleFactor: scale,
  });
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  return { page, errors };
}

/** How far the page reaches beyond the right edge of the window, in CSS pixels. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - window.innerWidth') as Promise<number>;
}
