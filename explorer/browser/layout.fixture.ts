/** What is wrong with the page as it is drawn: texts that lie over each other, and what axe-core finds. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/**
 * Pairs of texts that overlap by more than a hair's breadth, as far as they can be seen: what scrolls within a box is
 * seen only there. Only letters count, not the boxes that they are in; what sticks to an edge lies over on purpose.
 */
export function overlappingTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(`(() => {
    const seen = [];
    const clipOf = (element) => {
      let box = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
      for (let one = element; one && one !== document.documentElement; one = one.parentElement) {
        const { overflowX, overflowY, position, clipPath } = getComputedStyle(one);
        if (position === 'sticky' || clipPath !== 'none') return null;
        if (overflowX === 'visible' && overflowY === 'visible') continue;
        const { left, top, right, bottom } = one.getBoundingClientRect();
        box = { left: Math.max(box.left, left), top: Math.max(box.top, top),
          right: Math.min(box.right, right), bottom: Math.min(box.bottom, bottom) };
      }
      return box;
    };
    const walker = document.createTreeWalker(document.getElementById('page'), NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, data } = walker.currentNode;
      if (data.trim() === '' || parentElement.closest('option, title, dialog')) continue;
      const clip = clipOf(parentElement);
      if (!clip) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      for (const line of range.getClientRects()) {
        const box = { left: Math.max(line.left, clip.left), right: Math.min(line.right, clip.right),
          top: Math.max(line.top, clip.top), bottom: Math.min(line.bottom, clip.bottom), text: data.trim() };
        if (box.right - box.left > 2 && box.bottom - box.top > 4) seen.push(box);
      }
    }
    const wrong = [];
    seen.forEach((a, i) => seen.slice(i + 1).forEach((b) => {
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      // Lines that follow each other touch: the boxes of letters are higher than what is drawn.
      if (wide > 2 && high > 0.45 * Math.min(a.bottom - a.top, b.bottom - b.top))
        wrong.push(a.text.slice(0, 40) + ' / ' + b.text.slice(0, 40));
    }));
    return wrong;
  })()`);
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core calls serious or critical, with the first place where it is. */
export async function seriousViolations(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe);
  return page.evaluate(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, help, nodes }) => id + ': ' + help + ' (' + nodes.length + ', ' + nodes[0].html.slice(0, 120) + ')'))`);
}
