/** Themes of random sequences: what each is worth by itself. */
import { describe, expect, it } from 'vitest';
import { walk } from '../../checker/index.ts';
import { linuxScope, namespacesOfEveryKind } from '../scopes/scope.ts';
import { linux } from '../system.ts';
import { kindsOfThemes, type Theme, themes, themesAbout, turnsOf } from './index.ts';

const room = linuxScope({
  name: 'themes',
  says: 'Room for what a theme can do.',
  tasks: 6,
  ...namespacesOfEveryKind(6),
  files: 24,
  cgroups: 8,
  unixSockets: 12,
  netDevices: 16,
  ipcObjects: 8,
  mqueues: 8,
  mounts: 24,
  netSockets: 12,
  limits: true,
  rlimits: true,
  parameters: { depthMax: 3, pid_max: 12 },
  schedule: 'settled',
  calls: [],
  pinned: { states: 0, transitions: 0, depth: 0 },
});

/** No file that is modelled can be written at an offset. */
const neverGranted: readonly string[] = ['pwrite'];

const named = (name: string, kinds: Theme['kinds'], share: number): Theme => ({
  name,
  kinds,
  share,
  repertoire: { internalWeight: 0, calls: [] },
});

describe('a theme', () => {
  it.each(themes)('$name alone makes each of its calls, and is granted each', ({ repertoire }) => {
    const walking = walk(linux, room, {
      properties: [],
      repertoires: [repertoire],
      runs: 300,
      steps: 60,
      seed: 2006,
    });
    let step = walking.next();
    while (!step.done) step = walking.next();
    const never = repertoire.calls.map(({ call }) => call).filter((call) => !step.value?.granted[call]);
    expect(never.filter((call) => !neverGranted.includes(call))).toEqual([]);
  });

  it('has a name of its own', () => {
    expect(new Set(themes.map(({ name }) => name)).size).toBe(themes.length);
  });

  it('is chosen when all kinds that it is about are', () => {
    expect(themesAbout(kindsOfThemes)).toEqual(themes);
    for (const theme of themesAbout(['pid'])) expect(['', 'pid']).toContain(theme.kinds.join());
    expect(themesAbout(['pid']).map(({ name }) => name)).toEqual(expect.arrayContaining(['pid', 'families']));
    expect(themesAbout(['pid']).map(({ name }) => name)).not.toContain('containers');
  });

  it('gets as many turns as its share, and the others are in between', () => {
    const turns = turnsOf([named('a', [], 3), named('b', [], 1), named('c', [], 2)]);
    expect(turns.map(({ name }) => name).join('')).toBe('abcaca');
    expect(turnsOf([])).toEqual([]);
  });
});
