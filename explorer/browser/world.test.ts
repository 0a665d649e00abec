/** The world view and who sees what, item by item, on a trace that has something in each. */
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { propertiesFor } from '../../properties/index.ts';
import { noBrowser, openBrowser, openPage } from './browser.fixture.ts';
import { answered, openAt, openPanel, pageOnDisk, playText } from './page.fixture.ts';
import { rich, stepOf } from './rich.fixture.ts';

const why = noBrowser();

describe.skipIf(why !== undefined)('the world in a browser', () => {
  let browser: Browser;
  let page: Page;
  let errors: readonly string[];

  beforeAll(async () => {
    browser = await openBrowser();
    ({ page, errors } = await openPage(browser, { width: 1280 }));
    await openAt(page, await pageOnDisk({ name: 'rich.trace', text: rich }));
  });
  afterAll(() => browser?.close());
  afterEach(() => expect(errors).toEqual([]));

  /** Shows the state after a call, which its line begins with. */
  const showAfter = async (beginning: string) => {
    const step = stepOf(beginning);
    // Among tabs these keys are those of the tabs.
    await page.locator('.card').first().focus();
    await page.keyboard.press('Home');
    for (let at = 0; at < step; at++) await page.keyboard.press('j');
    await page.locator(`.row-shown[data-index="${step}"]`).waitFor();
    await answered(page);
  };
  const last = 'D: sethostname';

  /** A part of the panel, unfolded. */
  const part = async (panel: Locator, title: string): Promise<Locator> => {
    const found = panel
      .locator('details.part')
      .filter({ has: page.getByRole('heading', { name: title, exact: true }) });
    await unfolded(found);
    return found;
  };
  const unfolded = async (details: Locator) => {
    if ((await details.getAttribute('open')) === null) await details.locator('> summary').click();
    await details.and(page.locator('[open]')).waitFor();
  };
  /** The texts of what is in it, each in one line. */
  const texts = async (found: Locator) =>
    (await found.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
  /** What is claimed of them; asked again until it holds, since what is unfolded is drawn a moment later. */
  const tells = (found: Locator) => expect.poll(() => texts(found));
  const tellsInOne = (found: Locator) => expect.poll(async () => (await texts(found)).join());

  /** The row of a namespace on the spine, and what is in it, unfolded. */
  const rowOf = (panel: Locator, id: string) =>
    panel
      .locator('.spine .ns-row')
      .filter({ has: page.locator(`> .ns:text-is("${id}")`) })
      .first();
  const contentsOf = async (panel: Locator, id: string): Promise<Locator> => {
    const details = rowOf(panel, id).locator('details.contents');
    await unfolded(details);
    return details;
  };

  it('has every namespace below the user namespace that owns it, with its members', async () => {
    await showAfter(last);
    const world = await openPanel(page, 'World');
    const spine = await part(world, 'Namespaces');
    const below = (id: string) =>
      tells(
        spine
          .locator('li')
          .filter({ has: page.locator(`> .ns-row > .ns:text-is("${id}")`) })
          .locator('> .owned > li > .ns-row > .ns'),
      );
    await below('user:0').toEqual([
      ...['mnt:0', 'uts:0', 'ipc:0', 'pid:0', 'cgroup:0', 'net:0', 'time:0', 'user:1'],
    ]);
    await below('user:1').toEqual([...['mnt:1', 'uts:1', 'ipc:1', 'pid:1', 'cgroup:1', 'net:1', 'user:2']]);
    await below('user:2').toEqual(['mnt:2', 'uts:2', 'pid:2', 'time:1']);
    const members = (id: string) => tells(rowOf(spine, id).locator('> span > .tasks .task'));
    await members('user:0').toEqual(['A']);
    await members('ipc:1').toEqual(['B', 'C', 'D']);
    await members('time:0').toEqual(['A', 'B', 'C']);
    await tellsInOne(rowOf(spine, 'time:1')).toMatch(/^time:1 D for children of C/);
  });

  it('has the number of every task on every level', async () => {
    await showAfter(last);
    const world = await openPanel(page, 'World');
    const tree = await part(world, 'pid namespaces, nested');
    await tells(tree.locator('.ns-row')).toEqual([
      'pid:0 1 A 2 B 3 C 4 D',
      'pid:1 1 B 2 C 3 D',
      'pid:2 1 C 2 D',
    ]);
    await tells(tree.locator('.owned .owned .ns').first()).toEqual(['pid:2']);
    const table = await part(world, 'Tasks');
    await tells(table.locator('tbody tr').last().locator('.number')).toEqual(['4', '3', '2']);
    const second = table.locator('tbody tr').last().locator('.number').nth(1);
    await expect.poll(() => second.getAttribute('title')).toBe('3 in pid:1');
  });

  it('draws id maps as ranges, through every level to the ids of the kernel', async () => {
    await showAfter('B: write("/proc/C/uid_map"');
    const maps = await part(await openPanel(page, 'World'), 'Id maps');
    const table = maps.locator('.id-map', { hasText: 'user:2' }).locator('table', { hasText: 'uid_map' });
    await tells(table.locator('th')).toEqual(['user:2', 'user:1', 'user:0']);
    await tells(table.locator('tbody tr')).toEqual(['0 0 0', '1–5 5000–5004 200000–200004']);
    const widths = await table
      .locator('tbody tr .range')
      .evaluateAll((all) => all.map((one) => (one as unknown as { offsetWidth: number }).offsetWidth));
    // Five ids are drawn wider than one.
    expect(widths[3]).toBeGreaterThan(widths[0] ?? Number.POSITIVE_INFINITY);
    await expect.poll(() => maps.locator('.change').count()).toBe(1);
  });

  it('has the tree of mounts of each mount namespace, and the groups of peers with their slaves', async () => {
    await showAfter(last);
    const mounts = await part(await openPanel(page, 'World'), 'Mounts');
    const trees = mounts.locator('.mount-tree');
    await tells(trees.locator('> p')).toEqual(['mnt:0', 'mnt:1', 'mnt:2']);
    await tells(trees.nth(1).locator('.path')).toEqual(['rootfs', '/', '/a']);
    await tells(trees.nth(1).locator('li').nth(1).locator('.note')).toEqual([
      'shared:2',
      'master:1',
      'locked',
    ]);
    await tells(mounts.locator('.groups tbody tr')).toEqual([
      '1 #1 mnt:0 – #3 mnt:1',
      '2 #3 mnt:1 1 #6 mnt:2',
      '3 #4 mnt:1 – #7 mnt:2',
    ]);
  });

  it('tells what is in each: names, objects, queues, devices, cgroups, offsets', async () => {
    await showAfter(last);
    const world = await openPanel(page, 'World');
    const spine = await part(world, 'Namespaces');
    await tellsInOne(await contentsOf(spine, 'uts:1')).toContain('nodename outer domainname inside');
    await tellsInOne(await contentsOf(spine, 'ipc:1')).toMatch(/msg 0 .*key 7 .*mode 0666.*\/jobs/);
    await tellsInOne(await contentsOf(spine, 'net:0')).toMatch(
      /v0 registered kind veth .*peer eth0 in net:1/,
    );
    await tellsInOne(await contentsOf(spine, 'net:1')).toMatch(
      /eth0 registered kind veth .*peer v0 in net:0/,
    );
    await tellsInOne(await contentsOf(spine, 'cgroup:1')).toMatch(/root \//);
    await tellsInOne(await contentsOf(spine, 'time:1')).toMatch(/offsets.boottime.sec 86400/);
    const cgroups = await part(world, 'Cgroups');
    await tells(cgroups.locator('li')).toEqual(['/ A', '/pod B C D']);
  });

  it('marks what differs from the step before, with what it was; the rest can be folded', async () => {
    await showAfter(last);
    const world = await openPanel(page, 'World');
    const named = rowOf(await part(world, 'Namespaces'), 'uts:2');
    await tells(named.locator('.change')).toEqual(['nodename inner was outer']);
    await showAfter('A: rtnetlink');
    await tells(rowOf(world, 'net:1').locator('.belonging.change-new b')).toEqual(['eth0']);
    await showAfter('C: fork');
    await tells(world.locator('.pid.change-new')).toEqual(['4 D', '3 D', '2 D']);
    const mounts = await part(world, 'Mounts');
    await mounts.locator('> summary').click();
    await mounts.and(page.locator(':not([open])')).waitFor();
    await expect.poll(() => mounts.locator('.mount-tree').count()).toBe(0);
  });

  it('tells who sees whom, and what that was before', async () => {
    await showAfter(last);
    const sees = await openPanel(page, 'Who sees what');
    const tasks = await part(sees, 'Tasks by tasks');
    await tells(tasks.locator('tbody tr')).toEqual([
      'A 1 sp 2 sp 3 sp 4 sp',
      'B · does not see it 1 sp 2 sp 3 sp',
      'C · does not see it · does not see it 1 sp 2 sp',
      'D · does not see it · does not see it 1 sp 2 sp',
    ]);
    await playText(page, 'A: fork() = any as B\nB: fork() = any as C\nB: setresuid(7, 7, 7) = 0');
    await tells((await openPanel(page, 'Who sees what')).locator('td.change .was')).toEqual(
      expect.arrayContaining(['was 1 sp', 'was 3 sp']),
    );
    await playText(page, rich);
  });

  it('tells who sees which names, objects, mounts, devices, and what that was before', async () => {
    await showAfter('B: sethostname');
    const sees = await openPanel(page, 'Who sees what');
    const names = await part(sees, 'Names and clocks');
    await tells(names.locator('tr', { hasText: 'nodename' }).locator('td')).toEqual([
      'cloister',
      'outer was cloister',
    ]);
    await showAfter('B: msgget');
    const objects = await part(sees, 'IPC');
    await tells(objects.locator('tbody tr.change-new')).toEqual([
      'msg 0 of ipc:1 new · does not see it listed',
    ]);
    const reach = await part(sees, 'Tasks by namespaces');
    const row = reach.locator('tbody tr').last();
    const cell = (id: string) =>
      expect.poll(async () => {
        const columns = await texts(reach.locator('th[scope=col]'));
        return (await texts(row.locator('td')))[columns.indexOf(id)];
      });
    await cell('uts:1').toBe('in adm');
    await cell('uts:0').toBe('· does not reach it');
    await cell('time:0').toBe('in');
  });

  it('judges every claim at the step, and draws each machine with who is in which state', async () => {
    await showAfter(last);
    const properties = await openPanel(page, 'Properties');
    const count = async (...headings: string[]) => {
      const groups = await texts(properties.locator('summary'));
      const of = (heading: string) =>
        Number(/\d+$/.exec(groups.find((one) => one.startsWith(heading)) ?? '0')?.[0]);
      return headings.reduce((sum, heading) => sum + of(heading), 0);
    };
    const all = propertiesFor({ depthMax: 32, pid_max: 4194304 }).length;
    await expect.poll(() => count('Hold here', 'Hold, with', 'Are about')).toBe(all);
    expect(await count('Hold here')).toBeGreaterThan(0);
    expect(await count('Violated', 'Cannot be judged')).toBe(0);
    const machines = await openPanel(page, 'Machines');
    await machines.locator('.state-current').first().waitFor();
    await expect
      .poll(async () => (await machines.locator('.state-current title').allTextContents()).join())
      .toMatch(/^running: A/);
  });
});
