import { describe, expect, it } from 'vitest';
import { type Comparison, compare, type Side } from '../../checker/index.ts';
import { callsOn, flagsInOrder, linuxSide, sideOf } from './observed.ts';
import type { ReferenceDesign } from './references.ts';

const [UTS = 0, IPC = 0] = flagsInOrder;
const two = [UTS, IPC];
const both = UTS | IPC;
const anything = { unshares: [UTS, IPC, both], enters: [UTS, IPC, both] };
const wholes = { unshares: [both], enters: [both] };

function between(left: unknown, right: unknown): Comparison {
  const search = compare(left as Side, right as Side);
  let step = search.next();
  while (!step.done) step = search.next();
  return step.value;
}

const design = (name: ReferenceDesign, tasks: number, sets = anything) =>
  sideOf(name, tasks, two, callsOn(tasks, two, sets));

describe('references in an nsproxy', () => {
  it('are those of the real model', () => {
    const report = between(design('nsproxy', 2), linuxSide(2, callsOn(2, two, anything)));
    expect(report).toMatchObject({ equivalent: true, difference: undefined });
  });

  it('cannot be told from references in the task itself', () => {
    expect(between(design('nsproxy', 2), design('direct', 2)).equivalent).toBe(true);
  });
});

describe('a container', () => {
  it('is the design "container" of the real model', () => {
    const report = between(design('container', 2), linuxSide(2, callsOn(2, two, anything), 'container'));
    expect(report).toMatchObject({ equivalent: true, difference: undefined });
  });

  it('cannot be told from an nsproxy by who leaves and enters with all kinds at once', () => {
    expect(between(design('container', 3, wholes), design('nsproxy', 3, wholes)).equivalent).toBe(true);
  });

  it('cannot have a task in pieces of two', () => {
    const sets = { unshares: [both], enters: [UTS, both] };
    const { difference } = between(design('container', 2, sets), design('nsproxy', 2, sets));
    expect(difference).toMatchObject({ call: { call: 'enter' }, left: [{ errno: 'EINVAL' }], right: [0] });
    expect(difference?.steps).toHaveLength(1);
  });
});
