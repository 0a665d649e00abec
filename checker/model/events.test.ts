import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anyOf,
  byte,
  type Domain,
  type EventId,
  event,
  events,
  flag,
  NONE,
  slot,
  slotsMax,
} from './events.ts';
import { ModelError } from './model-error.ts';

/** In CI every run checks the same cases; elsewhere fast-check draws a seed and prints it when it fails. */
const seed = process.env.CI ? { seed: 2006 } : {};

const named = {
  slot: { domain: slot, values: fc.integer({ min: NONE, max: slotsMax - 1 }) },
  flag: { domain: flag, values: fc.boolean() },
  byte: { domain: byte, values: fc.integer({ min: 0, max: 255 }) },
};
type Named = { readonly domain: Domain<unknown>; readonly values: fc.Arbitrary<number | boolean> };

/** An event type with up to `widthMax` fields of any domains, and two lists of values for them. */
function arbitraryType(widthMax: number) {
  const domains = fc.array(fc.constantFrom<Named>(...Object.values(named)), { maxLength: widthMax });
  return domains
    .filter((fields) => fields.reduce((bits, { domain }) => bits + Number(domain.bits), 0) <= 20)
    .chain((fields) => {
      const args = fc.tuple(...fields.map(({ values }) => values));
      return fc.record({ domains: fc.constant(fields.map(({ domain }) => domain)), one: args, other: args });
    });
}

const listed = (domains: readonly Domain<unknown>[]) =>
  event((...args: unknown[]) => ({ args }), ...(domains as Domain<unknown>[]));

describe('an event number', () => {
  it('means the same event again, for any domains and every arity', () => {
    const arities = new Set<number>();
    const roundTrip = fc.property(fc.array(arbitraryType(6), { minLength: 1, maxLength: 4 }), (cases) => {
      const made = events(Object.fromEntries(cases.map(({ domains }, i) => [`E${i}`, listed(domains)])));
      for (const [i, { domains, one, other }] of cases.entries()) {
        arities.add(domains.length);
        for (const args of [one, other])
          expect(made.decode(made[`E${i}`]?.(...args) as EventId)).toEqual({ type: `E${i}`, args });
      }
    });
    fc.assert(roundTrip, { numRuns: 1000, ...seed });
    // Constructors are written out by arity: all of them have been seen.
    expect([...arities].sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('is another one for other values and other types, without gaps', () => {
    const made = events({
      NONE_AT_ALL: event(() => ({})),
      ONE: event((on: boolean) => ({ on }), flag),
      TWO: event((who: number, on: boolean) => ({ who, on }), slot, flag),
    });
    const numbers = [made.NONE_AT_ALL(), made.ONE(false), made.ONE(true)];
    for (let who = NONE; who <= slotsMax; who++) numbers.push(made.TWO(who, false), made.TWO(who, true));
    expect(numbers).toEqual(numbers.map((_, i) => i));
  });

  it('carries NONE, false and the largest values to the fields they were given for', () => {
    const made = events({
      BORN: event((parent: number, init: boolean, nr: number) => ({ parent, init, nr }), slot, flag, byte),
    });
    expect(made.decode(made.BORN(NONE, false, 0))).toEqual({ type: 'BORN', parent: -1, init: false, nr: 0 });
    expect(made.decode(made.BORN(slotsMax - 1, true, 255))).toEqual({
      type: 'BORN',
      parent: 61,
      init: true,
      nr: 255,
    });
  });

  it('stands for an interned value: equal values share it, different ones do not', () => {
    const made = events({
      NAME: event((name: string) => ({ name }), anyOf<string>()),
      MAP: event((who: number, map: readonly number[]) => ({ who, map }), slot, anyOf<readonly number[]>()),
      PLAIN: event((nr: number) => ({ nr }), byte),
    });
    const values = fc.property(
      fc.array(fc.record({ name: fc.string(), who: named.slot.values, map: fc.array(fc.nat()) })),
      (all) => {
        const numbers = new Map<EventId, object>();
        for (const { name, who, map } of all)
          for (const [number, expected] of [
            [made.NAME(name), { type: 'NAME', name }],
            [made.MAP(who, map), { type: 'MAP', who, map }],
          ] as const) {
            expect(made.decode(number)).toEqual(expected);
            expect(numbers.get(number) ?? expected).toEqual(expected);
            numbers.set(number, expected);
          }
        for (const { name, map, who } of all) {
          expect(numbers.has(made.NAME(`${name}`))).toBe(true);
          expect(numbers.has(made.MAP(who, [...map]))).toBe(true);
        }
      },
    );
    fc.assert(values, seed);
    expect(made.decode(made.PLAIN(255))).toEqual({ type: 'PLAIN', nr: 255 });
  });

  it('that nobody made is an error', () => {
    const made = events({ ONE: event((on: boolean) => ({ on }), flag) });
    expect(() => made.decode(2 as EventId)).toThrow('no event has the number 2');
  });
});

describe('an event space', () => {
  const make = (a: number, b: number, c = false) => ({ a, b, c });
  const twelve = events({
    WIDE: event((a: number, b: number) => make(a, b), slot, slot),
    NEXT: event(() => ({})),
  });

  it('is packed as long as an event has no more than 2 to the 12th values', () => {
    expect(twelve.WIDE(62, 62)).toBe(2 ** 12 - 1);
    expect(twelve.NEXT()).toBe(2 ** 12);
  });

  it('has an event of more values interned, behind the others, and still within its domains', () => {
    const thirteen = events({ WIDER: event(make, slot, slot, flag), NEXT: event(() => ({})) });
    expect([thirteen.NEXT(), thirteen.WIDER(62, 62, true), thirteen.WIDER(NONE, 0, false)]).toEqual([
      0, 1, 2,
    ]);
    expect(thirteen.decode(1 as EventId)).toEqual({ type: 'WIDER', a: 62, b: 62, c: true });
    expect(thirteen.WIDER(62, 62, true)).toBe(1);
    expect(() => thirteen.WIDER(63, 0, false)).toThrow(ModelError);
  });
});
