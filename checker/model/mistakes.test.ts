/** Mistakes of those who write machines: none goes unnoticed. */
import { describe, expect, it } from 'vitest';
import { setup } from 'xstate';
import { box, build, kernelOf } from '../box.fixture.ts';
import { defineKind, events, ModelError, mutantsOf } from '../index.ts';
import { createKernel } from '../model/kernel.ts';

describe('an event field out of its domain', () => {
  it('below the first value is an error', () => {
    const { kernel } = kernelOf();
    kernel.boxes.send(0, box.PUT(7));
    let threw = false;
    try {
      kernel.boxes.send(0, box.PUT(-1));
    } catch {
      threw = true;
    }
    expect(threw || kernel.boxes.get(0).state === 'full').toBe(true);
  });
  it('above the last value is no other event', () => {
    let decoded: unknown;
    try {
      decoded = box.decode(box.PUT(256));
    } catch {
      return;
    }
    expect(decoded).toMatchObject({ type: 'PUT' });
  });
  it('a capacity above slotsMax is refused', () => {
    expect(() => kernelOf(100)).toThrow(ModelError);
  });
});

describe('context that JSON loses is an error', () => {
  it.each(['nan', 'inf', 'date', 'symbol', 'regexp', 'bigint'])('%s', (name) => {
    const { kernel } = kernelOf();
    expect(() => kernel.boxes.send(0, box.ANY(name))).toThrow(ModelError);
  });
  it('NaN is not null', () => {
    const { kernel } = kernelOf(2);
    try {
      kernel.boxes.send(0, box.ANY('nan'));
      kernel.boxes.send(1, box.ANY(null));
    } catch {
      return;
    }
    expect(kernel.boxes.get(1).value).toBe(null);
  });
  it('a context field cannot be called state', () => {
    const shadowed = build('EIO', { state: 'mine' });
    expect(() =>
      createKernel({ kinds: { boxes: shadowed } }, { capacities: { boxes: 1 }, parameters: 0 }),
    ).toThrow(ModelError);
  });
});

describe('interned events', () => {
  it('a string and a value whose JSON it is are two', () => {
    expect(box.decode(box.ANY('[1]'))).toEqual({ type: 'ANY', value: '[1]' });
    expect(box.decode(box.ANY(1))).toEqual({ type: 'ANY', value: 1 });
  });
});

describe('guards', () => {
  it('asked about an event it is not for is a ModelError', () => {
    const { kernel } = kernelOf();
    kernel.boxes.send(0, box.PUT(1));
    expect(() => kernel.boxes.send(0, box.REFUSED())).toThrow(ModelError);
  });
});

describe('mutants', () => {
  it('have ids of their own', () => {
    const machine = setup({
      guards: { 'x y': () => true, 'x-y': () => true },
      actions: { 'x y': () => {} },
    }).createMachine({ id: 'm', initial: 'a', states: { a: {} } });
    const ids = mutantsOf({ kinds: { m: defineKind(machine, events({})) } }).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
