import { describe, expect, it } from 'vitest';
import { parseTrace } from '../../checker/index.ts';
import { registered } from '../../models/lifetime/registered.ts';
import { linux } from '../../models/system.ts';
import { playTrace } from '../../models/trace/play.ts';
import { same } from './difference.ts';
import type { NamespaceId } from './names.ts';
import { type Shown, show } from './shown.ts';

function shownAfter(text: string): Shown {
  const parsed = parseTrace(text, 'test.trace');
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  const { session, problem } = playTrace(linux, parsed.trace);
  if (problem) throw new Error(problem.message);
  return show(session.world, session.tasks);
}

const byId = (shown: Shown, id: string) => shown.namespaces.find((ns) => ns.id === id);
const byName = (shown: Shown, name: string) => shown.tasks.find((task) => task.name === name);

describe('the world at the beginning', () => {
  const shown = shownAfter('');
  it('has one namespace of every registered kind, with the first task in it', () => {
    expect(shown.namespaces.map(({ kind }) => kind)).toEqual(registered().map(({ kind }) => kind));
    for (const { members, parent } of shown.namespaces) expect([members, parent]).toEqual([['A'], null]);
  });
  it('is plain data', () => {
    expect(structuredClone(shown)).toEqual(shown);
    expect(JSON.parse(JSON.stringify(shown))).toEqual(shown);
  });
});

describe('a container', () => {
  const shown = shownAfter(`A: clone(CLONE_NEWUSER|CLONE_NEWPID|CLONE_NEWUTS|SIGCHLD) = _ as B
A: write("/proc/B/uid_map", "0 1000 10") = 9
B: sethostname("inside", 6) = 0
B: fork() = _ as C
`);
  it('hangs below its maker’s namespaces, and belongs to its own user namespace', () => {
    expect(byId(shown, 'user:1')).toMatchObject({ parent: 'user:0', owner: 'user:0', members: ['B', 'C'] });
    expect(byId(shown, 'pid:1')).toMatchObject({ parent: 'pid:0', owner: 'user:1', members: ['B', 'C'] });
    expect(byId(shown, 'uts:1')).toMatchObject({ parent: null, owner: 'user:1', members: ['B', 'C'] });
  });
  it('has its own names', () => {
    expect(byId(shown, 'uts:1')?.contents).toContainEqual({ name: 'nodename', value: 'inside' });
    expect(byId(shown, 'uts:0')?.contents).not.toContainEqual({ name: 'nodename', value: 'inside' });
  });
  it('gives every member a number a level', () => {
    const [outside, inside] = byName(shown, 'C')?.numbers ?? [];
    expect(inside).toEqual({ ns: 'pid:1', nr: 2 });
    expect(outside?.ns).toBe('pid:0');
  });
  it('is seen from above and sees nobody outside', () => {
    const at = (task: string) => shown.sees.tasks.indexOf(task);
    expect(shown.sees.byTask[at('B')]?.[at('A')]).toEqual({ nr: 0, signal: false, ptrace: false });
    expect(shown.sees.byTask[at('A')]?.[at('C')]?.nr).toBe(byName(shown, 'C')?.numbers[0]?.nr);
    expect(shown.sees.byTask[at('B')]?.[at('C')]).toEqual({ nr: 2, signal: true, ptrace: true });
  });
  it('has a map of ranges that leads outwards', () => {
    expect(shown.idMaps.find(({ ns }) => ns === 'user:1')).toEqual({
      ns: 'user:1',
      chain: ['user:0'],
      maps: [{ name: 'uid_map', ranges: [{ first: 0, count: 10, through: [1000], kernel: 1000 }] }],
      setgroups: 'allow',
    });
  });
  it('has power over what it owns and nothing else', () => {
    const { tasks, namespaces, byNamespace } = shown.sees;
    const reach = (task: string, id: NamespaceId) =>
      byNamespace[tasks.indexOf(task)]?.[namespaces.indexOf(id)];
    expect(reach('B', 'uts:1')).toMatchObject({ inside: true, admin: true });
    expect(reach('B', 'uts:0')).toMatchObject({ inside: false, admin: false });
    expect(reach('A', 'uts:1')).toMatchObject({ inside: false, admin: true });
  });
});

describe('mounts', () => {
  const shown = shownAfter(`A: mount("none", "/", null, MS_SHARED, null) = 0
A: fork() = _ as B
A: unshare(CLONE_NEWNS) = 0
A: mount("none", "/", null, MS_SLAVE, null) = 0
A: mount("tmpfs", "/a", "tmpfs", 0, null) = 0
`);
  it('are trees, each mount before what is on it', () => {
    expect(shown.mounts.trees.map(({ ns }) => ns)).toContain('mnt:1');
    for (const { mounts } of shown.mounts.trees)
      for (const [at, { parent }] of mounts.entries())
        if (parent !== null) expect(mounts.findIndex(({ mount }) => mount === parent)).toBeLessThan(at);
    const own = shown.mounts.trees.find(({ ns }) => ns === 'mnt:1')?.mounts ?? [];
    expect(own.map(({ mountpoint }) => mountpoint)).toContain('/a');
  });
  it('have peer groups with those that receive from them', () => {
    const group = shown.mounts.groups.find(({ slaves }) => slaves.length > 0);
    expect(group?.members).toEqual([expect.objectContaining({ ns: 'mnt:0' })]);
    expect(group?.slaves).toEqual([expect.objectContaining({ ns: 'mnt:1' })]);
  });
});

describe('the same data', () => {
  it('is told from other data', () => {
    expect(same({ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] })).toBe(true);
    expect(same({ a: [1, { b: 2 }] }, { a: [1, { b: 3 }] })).toBe(false);
    expect(same({ a: 1 }, { a: 1, b: 2 })).toBe(false);
    expect(same([], {})).toBe(false);
  });
});
