/**
 * Random sequences of calls as plain data. A draw says "the 17th caller makes the 5th call with the
 * 230th argument"; each number is taken modulo what there is when its turn comes, so that a sequence
 * keeps its meaning when others are taken out of it.
 */
import fc from 'fast-check';
import type { Kinds } from '../model/kind.ts';
import type { CallArgs, CallInstance, World } from '../model/system.ts';
import type { Action, Stepper } from '../search/stepper.ts';

/** One step of a sequence, not yet resolved. */
export type Draw = { readonly caller: number; readonly call: number; readonly picks: readonly number[] };

/** Takes one of `count` things. */
export type Pick = (count: number) => number;

/** A call that sequences are made of, and how its arguments are picked from what exists. */
export type Drawable<K extends Kinds> = {
  readonly call: string;
  /** How often it is drawn, compared with the others. */
  readonly weight: number;
  readonly args: (world: World<K>, caller: number, pick: Pick) => CallArgs;
  /** Callers that make it interesting: they get it half of the time, if there are any. */
  readonly prefers?: (world: World<K>, caller: number) => boolean;
  /** The callers that it is left to: the others never make it. */
  readonly only?: (world: World<K>, caller: number) => boolean;
};

/** All calls of a walk; `internalWeight` is that of what the system does by itself. */
/** What the first caller does before a sequence begins. */
export type Prelude = readonly CallInstance[];

export type Repertoire<K extends Kinds> = {
  readonly calls: readonly Drawable<K>[];
  readonly internalWeight: number;
  /** Sequences take turns with them; without any nothing comes before the draws. */
  readonly preludes?: readonly Prelude[];
};

const numbersMax = 0xffff;
const picksPerCall = 5;

/** Sequences of at least `lengthMin` and at most `lengthMax` draws, long ones as likely as short ones. */
export function arbitraryDraws(lengthMax: number, lengthMin = 0): fc.Arbitrary<readonly Draw[]> {
  const number = fc.nat({ max: numbersMax });
  const draw = fc.record({
    caller: number,
    call: number,
    picks: fc.array(number, { minLength: picksPerCall, maxLength: picksPerCall }),
  });
  return fc.noBias(fc.array(draw, { minLength: lengthMin, maxLength: lengthMax, size: 'max' }));
}

/** What comes before the draws of a sequence, by its number. */
export function preludeOf<K extends Kinds>({ preludes = [] }: Repertoire<K>, turn: number): Prelude {
  return preludes[turn % Math.max(1, preludes.length)] ?? [];
}

/** A repertoire with its weights laid out, so that a number finds a call. */
export function wheelOf<K extends Kinds>({ calls, internalWeight }: Repertoire<K>) {
  const wheel = calls.flatMap((call) => Array<Drawable<K> | 'internal'>(call.weight).fill(call));
  return [...wheel, ...Array<'internal'>(internalWeight).fill('internal')];
}

/** What a draw means in the current world: who of those that may call does, and with which arguments. */
export function resolveCall<K extends Kinds>(
  { call, args, prefers, only }: Drawable<K>,
  world: World<K>,
  mayCall: readonly number[],
  draw: Draw,
): { readonly caller: number; readonly call: string; readonly args: CallArgs } | undefined {
  const callers = only ? mayCall.filter((one) => only(world, one)) : mayCall;
  const preferred = prefers && draw.caller % 2 === 0 ? callers.filter((one) => prefers(world, one)) : [];
  const among = preferred.length > 0 ? preferred : callers;
  const caller = among[(draw.caller >> 1) % Math.max(1, among.length)];
  if (caller === undefined) return undefined;
  let next = 0;
  const pick: Pick = (count) => (draw.picks[next++] ?? 0) % Math.max(1, count);
  return { caller, call, args: args(world, caller, pick) };
}

/** The step that a draw means in the stepper's world; undefined when nobody can take it. */
export function resolve<K extends Kinds>(
  stepper: Stepper<K>,
  wheel: readonly (Drawable<K> | 'internal')[],
  draw: Draw,
  actions: Map<string, Action>,
): readonly [Action, number] | undefined {
  const drawn = wheel[draw.call % Math.max(1, wheel.length)];
  if (drawn === undefined) return undefined;
  if (drawn === 'internal') {
    const possible = stepper.internal.flatMap((step) => step.slots().map((slot) => [step, slot] as const));
    return possible[draw.caller % Math.max(1, possible.length)];
  }
  const resolved = resolveCall(
    drawn,
    stepper.machinery.kernel as unknown as World<K>,
    stepper.callers(),
    draw,
  );
  if (!resolved) return undefined;
  const { caller, ...instance } = resolved;
  return [actionOf(stepper, instance, actions), caller];
}

/** The action of a call with its arguments, made once. */
export function actionOf<K extends Kinds>(
  stepper: Stepper<K>,
  instance: CallInstance,
  actions: Map<string, Action>,
): Action {
  const key = JSON.stringify(instance);
  const action = actions.get(key) ?? stepper.actionFor(instance);
  actions.set(key, action);
  return action;
}
