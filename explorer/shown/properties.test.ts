import { describe, expect, it } from 'vitest';
import { createStepper, type World } from '../../checker/index.ts';
import { CLONE } from '../../models/constants.ts';
import type { Linux, LinuxKinds } from '../../models/kinds.ts';
import { linux } from '../../models/system.ts';
import { roomy } from '../../models/trace/play.ts';
import { stateProperty } from '../../properties/claims.ts';
import { propertiesFor } from '../../properties/index.ts';
import { machineGraphs, occupiedStates } from './machines.ts';
import { namesOver } from './names.ts';
import { judgeAll } from './properties.ts';

/** A world after the first fork into a new PID namespace, and the one before it. */
function afterFork() {
  const stepper = createStepper<LinuxKinds>(linux, { ...roomy, calls: [], schedule: 'settled' });
  const after = stepper.machinery.kernel as unknown as World<LinuxKinds>;
  stepper.take(stepper.actionFor({ call: 'unshare', args: [CLONE.CLONE_NEWPID] }), 0);
  const before: Linux = stepper.machinery.worldOver(stepper.machinery.vector.slice()) as Linux;
  const fork = stepper.actionFor({ call: 'fork', args: [] });
  stepper.take(fork, 0);
  const step = { slot: 0, name: 'fork', internal: false, args: [], result: stepper.result() };
  return { after, taken: { before, step } };
}

const names = new Map([
  [0, 'A'],
  [1, 'B'],
]);

describe('the claims at a state', () => {
  const { after, taken } = afterFork();
  const judged = judgeAll(propertiesFor(roomy.parameters), [{ ...taken, after }], names);
  it('are all judged, and hold', () => {
    expect(judged.length).toBe(propertiesFor(roomy.parameters).length);
    expect(judged.filter(({ verdict }) => verdict === 'violated' || verdict === 'cannot be judged')).toEqual(
      [],
    );
  });
  it('speak of this step, of others, or of the state', () => {
    const verdicts = new Set(judged.map(({ verdict }) => verdict));
    expect(verdicts).toContain('holds');
    expect(verdicts).toContain('about other steps');
    expect(
      judged.find(({ name }) => name.startsWith('a-new-task-has-its-makers-credentials'))?.verdict,
    ).not.toBe('about other steps');
  });
  const brokenBy = (holds: (world: Linux) => boolean) => {
    const claim = stateProperty({
      name: 'a-claim',
      says: 'A claim.',
      clauses: [],
      reads: ['tasks'],
      holds,
      witness: () => true,
    });
    const [report] = judgeAll([claim], [{ ...taken, after }], names);
    return report?.verdict === 'violated' ? report.binding : [];
  };
  const isRunning = (world: Linux, task: number) => world.tasks.get(task).state === 'running';
  it('tell for whom they are broken: of all that are said to be so the one that is not', () => {
    expect(brokenBy(({ tasks }) => tasks.slots().every((task) => tasks.get(task).real_parent < 0))).toEqual([
      'task B (free → running)',
    ]);
  });
  it('tell of several what they were bound to, the outermost first', () => {
    expect(
      brokenBy((world) =>
        world.pidNamespaces
          .slots()
          .every((ns) => world.tasks.slots().every((task) => ns === 0 || !isRunning(world, task))),
      ),
    ).toEqual(['pid:1 (unborn → live)', 'task A (running)']);
  });
  it('tell of what there must not be the one that there is', () => {
    expect(brokenBy(({ tasks }) => !tasks.slots().some((task) => tasks.get(task).real_parent === 0))).toEqual(
      ['task B (free → running)'],
    );
  });
  it('tell where a loop was left', () => {
    expect(
      brokenBy((world) => {
        for (const task of world.tasks.slots()) if (task > 0 && isRunning(world, task)) return false;
        return true;
      }),
    ).toEqual(['task B (free → running)']);
  });
  it('tell what was read last where nothing is quantified', () => {
    expect(brokenBy((world) => !isRunning(world, 1))).toEqual(['task B (free → running)']);
  });
});

describe('the machines', () => {
  it('are graphs whose moves lead between states that there are', () => {
    for (const { states, initial, moves } of machineGraphs()) {
      expect(states).toContain(initial);
      for (const { from, to } of moves) expect(states).toEqual(expect.arrayContaining([from, to]));
    }
  });
  it('tell who is in which state', () => {
    const occupied = occupiedStates(
      afterFork().after,
      namesOver(
        new Map([
          ['A', 0],
          ['B', 1],
        ]),
      ),
    );
    expect(occupied.find(({ kind }) => kind === 'tasks')?.states).toEqual([
      { state: 'running', instances: ['A', 'B'] },
    ]);
  });
});
