/**
 * The designs of questions 2 and 3, with their counts pinned: what was proved and refuted, and by how much work; and
 * every folder of counterexamples/designs: a search still yields its trace, and Linux does what its Linux traces say.
 */
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseTrace } from '../../checker/index.ts';
import { interfaces } from '../../models/designs/interfaces/interface.ts';
import { namings } from '../../models/designs/names/naming.ts';
import { linux } from '../../models/system.ts';
import { playTrace } from '../../models/trace/play.ts';
import { wayToAlone } from './interface-costs.ts';
import { newOnOld, oldIsIsolated, oldPrograms, reach, taken, windowsOf } from './interfaces.ts';
import { kept, textOf } from './kept.ts';
import { runsOf } from './names.ts';

const [meant, lost, keepsAlive, tells, leadsOut, restore, handedOn] = [
  'a-name-denotes-what-was-meant',
  'a-name-leads-there-while-it-exists',
  'a-name-keeps-nothing-alive',
  'a-name-told-inside-tells-nothing-of-outside',
  'a-name-from-inside-leads-nobody-out',
  'a-name-survives-a-restore',
  'a-name-that-is-inherited-denotes-the-same',
] as const;

/** By naming and scope: states, transitions, depth, and the claims that are refuted. */
const pinned = {
  pid: [
    [234, 1_322, 16, meant, lost],
    [751, 5_904, 9, meant, lost],
    [831, 6_933, 7, handedOn],
    [213, 1_447, 8, handedOn],
  ],
  pidfd: [
    [93, 433, 14, lost],
    [891, 6_058, 10, meant, lost],
    [708, 4_456, 7, leadsOut],
    [63, 255, 5, leadsOut],
  ],
  descriptor: [
    [197, 1_211, 14, keepsAlive],
    [1_167, 8_202, 11, keepsAlive],
    [478, 2_808, 7, leadsOut],
    [63, 255, 5, leadsOut],
  ],
  'id, reused': [
    [268, 1_787, 15, meant],
    [1_644, 14_409, 9, meant],
    [3_188, 23_701, 11, tells, leadsOut, restore],
    [48_437, 378_394, 17, tells, leadsOut, restore],
  ],
  'id, never reused': [
    [228, 1_523, 15],
    [851, 7_077, 9],
    [6_515, 34_665, 11, tells, leadsOut, restore],
    [12_527, 61_289, 14, tells, leadsOut, restore],
  ],
  'id per level': [
    [228, 1_523, 15],
    [851, 7_077, 9],
    [2_749, 17_107, 11, handedOn],
    [2_772, 16_872, 12, handedOn],
  ],
};

describe.each(namings)('named by %s', (naming) => {
  const runs = runsOf(naming);

  it('what is proved, what is refuted, and in how many states', () => {
    const found = runs.map(({ report: { states, transitions, depth, properties } }) => [
      states,
      transitions,
      depth,
      ...properties.filter(({ verdict }) => verdict === 'violated').map(({ property }) => property),
    ]);
    expect(found).toEqual(pinned[naming]);
    expect(runs.map(({ report }) => report.complete)).toEqual([true, true, true, true]);
  });

  it('nothing is proved for want of a witness', () => {
    const vacuous = runs.flatMap(({ report }) =>
      report.properties.filter(
        ({ verdict, witnessDepth }) => verdict !== 'violated' && witnessDepth === null,
      ),
    );
    expect(vacuous).toEqual([]);
  });
});

/** By interface, with two kinds: states, configurations that are reached, and those reached without a window. */
const reached = {
  flags: [85, 25, 5],
  'a call per kind': [85, 25, 1],
  'container objects': [1_284, 25, 5],
  'all or nothing': [11, 5, 5],
};

/** What asks for a kind that the kernel does not have, and is answered. */
const toldToNew = {
  flags: [
    ['clone', 'granted'],
    ['unshare', 'EINVAL'],
    ['join', 'EINVAL'],
  ],
  'a call per kind': [
    ['unshare_uts', 'ENOSYS'],
    ['join_uts', 'ENOSYS'],
  ],
  'container objects': [['container_add', 'EINVAL']],
  'all or nothing': [],
};

describe.each(interfaces)('isolated by %s', (design) => {
  it('what is reached with two kinds, and what of it without a window', () => {
    const [any, careful] = [reach(design, 2), reach(design, 2, true)];
    expect([any.states, any.configurations, careful.configurations]).toEqual(reached[design]);
    // The way whose cost is counted is as short as any.
    expect(wayToAlone(design, 2).length).toBe(any.alone);
  });

  it('tells a program that knows a kind more than its kernel', () => {
    expect([...newOnOld(design)]).toEqual(toldToNew[design]);
  });

  it('has windows, unless all is isolated at once', () => {
    const verdicts = windowsOf(design).report.properties.map(({ verdict }) => verdict);
    const expected = design === 'all or nothing' ? 'proved in this scope' : 'violated';
    expect(verdicts).toEqual([expected, expected]);
  });

  it('either tells an old program that the kernel is newer, or never isolates it there', () => {
    expect(oldPrograms(design).complete).toBe(true);
    expect(oldPrograms(design).equivalent).toBe(design !== 'all or nothing');
    expect(oldIsIsolated(design)).toBe(design === 'all or nothing');
  });
});

it('without a window all that reach anything reach the same', () => {
  const [flags, , objects, all] = interfaces.map((design) => reach(design, 2, true).reached);
  expect(objects).toEqual(flags);
  expect(all).toEqual(flags);
});

it('who comes into a container of Linux has a descriptor taken away in seven steps', () => {
  expect(taken().lines).toHaveLength(7);
});

const root = join(import.meta.dirname, '..', '..', 'counterexamples', 'designs');
const sections = [
  'Result',
  'Property',
  'Minimal trace',
  'Why it fails',
  'How to reproduce',
  'What it does not claim',
];

it('every folder is one of those that searches yield', () => {
  expect(readdirSync(root).toSorted()).toEqual(kept.map(({ folder }) => folder).toSorted());
});

describe.each(kept)('$folder', (one) => {
  it('is the shortest that a search finds', () => {
    expect(one.lines()).not.toEqual([]);
    expect(readFileSync(join(root, one.folder, 'trace.trace'), 'utf8')).toBe(textOf(one));
  });

  it('is explained, section by section, with every step of the trace', () => {
    const readme = readFileSync(join(root, one.folder, 'README.md'), 'utf8');
    expect([...readme.matchAll(/^## (.*)$/gm)].map(([, title]) => title)).toEqual(sections);
    const rows = [...readme.matchAll(/^\| +(\d+) \|/gm)].map(([, step]) => Number(step));
    expect(rows).toEqual(one.lines().map((_, at) => at + 1));
  });
});

it.each(globSync(`${root}/*/linux*.trace`))('the model of Linux does what %s says', (file) => {
  const parsed = parseTrace(readFileSync(file, 'utf8'), file);
  if (!parsed.ok) throw new Error(`${file} cannot be read`);
  const played = playTrace(linux, parsed.trace);
  expect(played.problem).toBeUndefined();
  expect(played.lines.map(({ accepted }) => accepted)).not.toContain(false);
});
