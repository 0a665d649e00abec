/** Where a trace leaves out what the kernel does by itself, a claim about steps is still about each of them. */
import { describe, expect, it } from 'vitest';
import { parseTrace, walk } from '../../checker/index.ts';
import { themes, turnsOf } from '../../models/repertoire/index.ts';
import { linuxScope, namespacesOfEveryKind } from '../../models/scopes/scope.ts';
import { openPlayer, playTrace } from '../../models/trace/play.ts';
import { propertiesFor } from '../index.ts';
import { judgeAlong } from './judge-along.ts';
import { stageOf } from './stage.ts';
import { linux, systemWith } from './systems.ts';

const room = linuxScope({
  name: 'settled',
  says: 'Random sequences, after each of which all has happened that happens by itself.',
  tasks: 8,
  ...namespacesOfEveryKind(6),
  mounts: 24,
  files: 24,
  netDevices: 16,
  ipcObjects: 8,
  mqueues: 8,
  netSockets: 12,
  cgroups: 8,
  parameters: { depthMax: 3, pid_max: 12 },
  schedule: 'settled',
  calls: [],
  pinned: { states: 0, transitions: 0, depth: 0 },
});
const properties = propertiesFor(room.parameters);

function walked(seed: number, mutant?: string) {
  const repertoires = turnsOf(themes).map(({ repertoire }) => repertoire);
  const walking = walk(systemWith(mutant), room, {
    properties,
    repertoires,
    runs: 150,
    steps: 60,
    seed,
    singly: true,
  });
  let step = walking.next();
  while (!step.done) step = walking.next();
  return step.value;
}

describe('random walks that settle', () => {
  it.each([6, 7])('break no claim, with the seed %i', (seed) => {
    const { violation, complete } = walked(seed);
    expect(violation).toBeUndefined();
    expect(complete).toBe(true);
  });

  it('find a rule that is missing', () => {
    expect(walked(6, 'tasks/its-parent-ignores-SIGCHLD').violation?.property).toBeDefined();
  });
});

/** Those that a walk found when a call was judged together with what came after it. */
const together = {
  'a-task-dies-once-and-of-what-killed-it': `A: clone(CLONE_NEWPID|SIGCHLD) = any as B
B: reboot(4276215469, 672274793, 19088743) = died
`,
  'no-signal-reaches-whom-its-sender-may-not-signal': `A: fork() = any as B
B: fork() = any as C
B: setresuid(1, 1, 1) = 0
B: kill(0, SIGKILL) = died
`,
};

describe('a call and what the kernel does after it', () => {
  it.each(Object.entries(together))('are judged one after the other by %s', (name, text) => {
    const parsed = parseTrace(text, name);
    if (!parsed.ok) return expect.fail(parsed.problems[0]?.expected);
    const stage = stageOf(parsed.trace);
    if ('problems' in stage) return expect.fail(stage.problems[0]?.message);
    const property = properties.find((one) => one.name === name) ?? expect.fail(`there is no ${name}`);
    const performance = playTrace(linux, stage.trace, stage.options);
    expect(performance.problem).toBeUndefined();
    expect(judgeAlong(stage, performance, property).brokenAt).toBeUndefined();
    // Judged together they would be said to break it.
    const player = openPlayer(linux, stage.options);
    const broken = stage.trace.lines.filter((line) => {
      const from = player.keep().session;
      const played = line.kind === 'call' ? player.play(line) : undefined;
      if (!played || 'message' in played || !played.taken) return false;
      const singles = player.session.singly(from, played.taken, played.choices);
      const [first, last] = [singles[0], singles.at(-1)];
      if (property.kind !== 'step' || !first || !last) return false;
      if (property.of && !property.of.includes(first.step.name)) return false;
      return !property.holds(first.before, first.step, last.after);
    });
    expect(broken).toEqual([stage.trace.lines.at(-1)]);
  });
});
