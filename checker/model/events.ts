/**
 * Events whose fields have declared domains, so that an event is an integer.
 *
 * A search sends millions of events, but only some hundreds of different ones. A constructor made
 * here therefore returns a dense number; the object that XState wants is made only when a machine
 * meets that number for the first time.
 */

import { ModelError } from './model-error.ts';

/** The number of an event within its kind. */
export type EventId = number & { readonly brand: 'EventId' };

/** The set of values a field ranges over: `bits` wide from `first` on, or any value at all (interned). */
export type Domain<Value> =
  | { readonly bits: number; readonly first: number; readonly of?: Value }
  | { readonly bits: 'any'; readonly of?: Value };

/** No slot: what a reference holds when it refers to nothing. */
export const NONE = -1;

/** A system has at most this many instances of one kind. */
export const slotsMax = 62;

/** A reference to an instance, or NONE. */
export const slot: Domain<number> = { bits: 6, first: NONE };

/** A fact that holds or does not. */
export const flag: Domain<boolean> = { bits: 1, first: 0 };

/** A number from 0 to 255: an exit status, a signal, a level. */
export const byte: Domain<number> = { bits: 8, first: 0 };

/** Any JSON value (a name, a list of numbers): each new one costs a look-up and a number of its own. */
export const anyOf = <Value>(): Domain<Value> => ({ bits: 'any' });

type Domains<Args extends readonly unknown[]> = { readonly [I in keyof Args]: Domain<Args[I]> };

/** An event type: how its object is made from the fields, and the domain of each field. */
export type EventType<Args extends readonly unknown[], Fields extends object> = {
  readonly make: (...args: Args) => Fields;
  readonly domains: Domains<Args>;
};

/** Declares an event type; `make` names the fields, `domains` stand in the same order. */
export function event<Args extends readonly unknown[], Fields extends object>(
  make: (...args: Args) => Fields,
  ...domains: Domains<Args>
): EventType<Args, Fields> {
  return { make, domains };
}

// biome-ignore lint/suspicious/noExplicitAny: any argument list; `unknown[]` would refuse every one of them.
export type AnyEventTypes = Readonly<Record<string, EventType<any, object>>>;

type Constructors<Types extends AnyEventTypes> = {
  readonly [Name in keyof Types]: (...args: Parameters<Types[Name]['make']>) => EventId;
};

/** The event union of a machine, as XState wants it. */
export type EventOf<Events extends { readonly types: AnyEventTypes }> = {
  [Name in keyof Events['types'] & string]: { readonly type: Name } & ReturnType<
    Events['types'][Name]['make']
  >;
}[keyof Events['types'] & string];

/** The constructors of a kind's events, and the way back from a number to the XState event. */
export type Events<Types extends AnyEventTypes = AnyEventTypes> = Constructors<Types> & {
  readonly types: Types;
  readonly decode: (id: EventId) => { readonly type: string };
  /** The type and what its constructor was given, as JSON can hold it: a number means little elsewhere. */
  readonly spell: (id: EventId) => SpelledEvent;
  readonly read: (spelled: SpelledEvent) => EventId;
};

export type SpelledEvent = readonly [type: string, ...args: readonly unknown[]];

/**
 * An event with more different values than this is interned instead of packed: a local state has a row
 * as long as the highest number it has met.
 */
const packedMax = 2 ** 12;

/** Makes the constructors of all events of one kind. */
export function events<Types extends AnyEventTypes>(types: Types): Events<Types> {
  const ranges: { name: string; base: number; size: number; type: EventType<unknown[], object> }[] = [];
  const unbounded: { readonly event: { readonly type: string }; readonly spelled: SpelledEvent }[] = [];
  let next = 0;
  const constructors: Record<string, (...args: never[]) => EventId> = {};

  for (const [name, type] of Object.entries(types)) {
    const bits: number[] = [];
    for (const domain of type.domains as readonly Domain<unknown>[])
      if (domain.bits !== 'any') bits.push(domain.bits);
    const size = 2 ** bits.reduce((sum, width) => sum + width, 0);
    if (bits.length < type.domains.length || size > packedMax) continue;
    constructors[name] = packed(next, type.domains as readonly { bits: number; first: number }[]);
    ranges.push({ name, base: next, size, type });
    next += size;
  }
  const boundedSize = next;

  for (const [name, type] of Object.entries(types)) {
    if (constructors[name]) continue;
    const known = new Map<string, EventId>();
    // Views are one frozen object per local state: who hands one on is spared the look-up by content.
    const knownViews = new WeakMap<object, EventId>();
    const domains = type.domains as readonly Domain<unknown>[];
    const intern = (args: readonly unknown[]): EventId => {
      const key = JSON.stringify(args);
      const found = known.get(key);
      if (found !== undefined) return found;
      for (const [i, domain] of domains.entries())
        if (domain.bits !== 'any') within(args[i] as number, domain);
      const id = (boundedSize + unbounded.length) as EventId;
      unbounded.push({ event: { type: name, ...type.make(...args) }, spelled: [name, ...args] });
      known.set(key, id);
      return id;
    };
    constructors[name] = (...args: readonly unknown[]) => {
      const [only] = args;
      if (args.length !== 1 || typeof only !== 'object' || only === null || !Object.isFrozen(only))
        return intern(args);
      const found = knownViews.get(only) ?? intern(args);
      knownViews.set(only, found);
      return found;
    };
  }

  const spell = (id: EventId): SpelledEvent => {
    const interned = unbounded[id - boundedSize];
    if (interned) return interned.spelled;
    const range = ranges.find(({ base, size }) => id >= base && id < base + size);
    if (!range) throw new Error(`no event has the number ${id}`);
    return [range.name, ...unpacked(id - range.base, range.type.domains)];
  };
  const decode = (id: EventId): { readonly type: string } => {
    const interned = unbounded[id - boundedSize];
    if (interned) return interned.event;
    const [name, ...args] = spell(id);
    return { type: name, ...types[name]?.make(...args) };
  };
  const read = ([name, ...args]: SpelledEvent): EventId => {
    const make = constructors[name];
    if (!make) throw new ModelError(`there is no event ${name}`);
    return make(...(args as never[]));
  };

  return { ...constructors, types, decode, spell, read } as unknown as Events<Types>;
}

/**
 * A constructor that adds the shifted fields to `base`; written out by arity because it is called
 * most. A value outside its domain would make another event of this one, so each is checked.
 */
function packed(base: number, domains: readonly { bits: number; first: number }[]) {
  const shifts = domains.map((_, i) => domains.slice(i + 1).reduce((sum, domain) => sum + domain.bits, 0));
  const [s0 = 0, s1 = 0, s2 = 0] = shifts;
  const [d0 = never, d1 = never, d2 = never, d3 = never] = domains;
  switch (domains.length) {
    case 0:
      return () => base as EventId;
    case 1:
      return (a: number) => (base + within(a, d0)) as EventId;
    case 2:
      return (a: number, b: number) => (base + (within(a, d0) << s0) + within(b, d1)) as EventId;
    case 3:
      return (a: number, b: number, c: number) =>
        (base + (within(a, d0) << s0) + (within(b, d1) << s1) + within(c, d2)) as EventId;
    case 4:
      return (a: number, b: number, c: number, d: number) =>
        (base +
          (within(a, d0) << s0) +
          (within(b, d1) << s1) +
          (within(c, d2) << s2) +
          within(d, d3)) as EventId;
    default:
      return (...args: readonly number[]) =>
        args.reduce(
          (sum, arg, i) => sum + (within(arg, domains[i] ?? never) << (shifts[i] ?? 0)),
          base,
        ) as EventId;
  }
}

const never = { bits: 0, first: 0 };

/** How far a value (false is 0, true is 1) lies above the first one of its domain. */
function within(value: number, { bits, first }: { readonly bits: number; readonly first: number }): number {
  const offset = (value | 0) - first;
  if (offset >>> bits !== 0) throw new ModelError(`an event field cannot be ${value}`);
  return offset;
}

function unpacked(offset: number, domains: readonly Domain<unknown>[]): unknown[] {
  const args: unknown[] = [];
  for (const domain of [...domains].reverse()) {
    if (domain.bits === 'any') throw new Error('an interned event is not packed');
    const value = (offset % 2 ** domain.bits) + domain.first;
    args.unshift(domain === flag ? value === 1 : value);
    offset = Math.floor(offset / 2 ** domain.bits);
  }
  return args;
}
