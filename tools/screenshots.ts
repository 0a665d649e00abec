/** Makes the pictures of the explorer that README.md and the documents show: from runs, in a real browser. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Look, noBrowser, openBrowser, openPage } from '../explorer/browser/browser.fixture.ts';
import { openAt, openPanel, pageOnDisk } from '../explorer/browser/page.fixture.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'explorer', 'pictures');
/** What a picture may weigh in a repository. */
const bytesMax = 150_000;

type Picture = {
  readonly name: string;
  readonly look: Look;
  readonly given: { readonly name: string; readonly text: string };
  readonly panel: string;
  /** The panel is below the lanes, and is what the picture is of. */
  readonly scrolled?: true;
};

/** Two containers, one in the other, with maps, names and mounts of their own. */
const containers = `# two containers, one in the other
A: clone(CLONE_NEWUSER|CLONE_NEWPID|CLONE_NEWUTS|CLONE_NEWNET|SIGCHLD) = any as B
A: write("/proc/B/uid_map", "0 0 1000\\n1000 100000 1000") = any
A: write("/proc/B/gid_map", "0 0 1000") = any
B: sethostname("outer", 5) = 0
B: fork() = any as C
C: unshare(CLONE_NEWNS) = 0
C: mount("tmpfs", "/a", "tmpfs", 0, null) = 0
C: clone(CLONE_NEWUSER|CLONE_NEWPID|CLONE_NEWUTS|SIGCHLD) = any as D
C: write("/proc/D/uid_map", "0 0 1\\n1 1000 500") = any
D: sethostname("inner", 5) = 0
D: kill(1, SIGKILL) = any
D: fork() = any as E
D: setns(7, CLONE_NEWUTS) = EBADF
A: kill(E, SIGTERM) = 0
`;

const nested = { name: 'nested-containers.trace', text: containers };

const counterexample = (name: string) => ({
  name,
  text: readFileSync(join(root, 'counterexamples', name, 'trace.trace'), 'utf8'),
});

const pictures: readonly Picture[] = [
  {
    name: 'violation-light',
    look: { width: 1280, height: 800, scheme: 'light' },
    given: counterexample('container-outlives-its-init'),
    panel: 'World',
  },
  {
    name: 'sees-dark',
    look: { width: 1280, height: 800, scheme: 'dark' },
    given: nested,
    panel: 'Who sees what',
  },
  {
    name: 'machines-light',
    look: { width: 1280, height: 800, scheme: 'light' },
    given: nested,
    panel: 'Machines',
  },
  {
    name: 'world-phone',
    look: { width: 390, height: 844, scheme: 'light', scale: 1.5 },
    given: nested,
    panel: 'World',
    scrolled: true,
  },
];

const why = noBrowser();
if (why) {
  process.stderr.write(`${why}\n`);
  process.exit(4);
}
const browser = await openBrowser();
try {
  for (const { name, look, given, panel, scrolled } of pictures) {
    const { page, errors } = await openPage(browser, look);
    await openAt(page, await pageOnDisk(given));
    await openPanel(page, panel);
    if (scrolled) await page.evaluate("document.querySelector('.panels').scrollIntoView()");
    // What was pressed has the focus, and shows it.
    await page.mouse.move(0, 0);
    await page.evaluate('document.activeElement?.blur()');
    await page.waitForTimeout(300);
    const path = join(folder, `${name}.png`);
    await page.screenshot({ path });
    const { size } = statSync(path);
    process.stdout.write(`${path}: ${Math.round(size / 1000)} kB\n`);
    if (errors.length > 0 || size > bytesMax) {
      process.stderr.write(`${name}: ${[...errors, size > bytesMax ? 'too large' : ''].join('\n')}\n`);
      process.exitCode = 1;
    }
    await page.close();
  }
} finally {
  await browser.close();
}
