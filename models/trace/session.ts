/**
 * A model that is being called, task by task, by name: what a trace, a walk and a conformance run
 * all play on.
 */
import {
  type Action,
  type Answer,
  type CallArgs,
  createStepper,
  isAnswer,
  isBeyondScope,
  isRefusal,
  type Kernel,
  type Outcome,
  type Recorded,
  type Result,
  type Scope,
  type Step,
  type System,
  unfold,
} from '../../checker/index.ts';
import { task_pid_nr } from '../facts/visibility.ts';
import type { Linux, LinuxKinds, Parameters } from '../kinds.ts';
import type { LinuxCalls } from '../system.ts';
import { numbersInPath, rewritePaths } from './paths.ts';

/** What a call did, seen from outside. */
export type Actual =
  | { readonly kind: 'answer'; readonly value: Answer }
  | { readonly kind: 'errno'; readonly errno: string }
  /** The caller did not survive the call. */
  | { readonly kind: 'died' }
  | { readonly kind: 'blocks' }
  /** The task is not there to make calls: it is dead, dying, or was never made. */
  | { readonly kind: 'cannot call' }
  /** The model does not go there. */
  | { readonly kind: 'not modelled'; readonly why: string };

/** What became of one call. */
export type Played = {
  readonly actual: Actual;
  readonly clauses: readonly string[];
  /** The one among them that refused, if the call was refused. */
  readonly refusedBy: string | undefined;
  /** Every answer the model allows; one, unless the spec leaves it open. */
  readonly allowed: readonly Actual[];
  /** Which of the outcomes left open was taken; `createStepper`'s choices replay it. */
  readonly choices: readonly number[];
  /** Whether `actual` is one that was accepted. */
  readonly accepted: boolean;
  /** The task made by the call, by its slot. */
  readonly child: number | undefined;
  /** What was called, with numbers for the names of tasks in paths. */
  readonly called: CallArgs;
  /** The step as properties see it; undefined if none was taken. */
  readonly taken: Step | undefined;
};

export type Session = {
  /** The tasks by name, as long as they have not been reaped. */
  readonly tasks: ReadonlyMap<string, number>;
  /** The names of those that have. */
  readonly reaped: ReadonlySet<string>;
  readonly world: Linux;
  /** Calls; of several allowed answers the first that `accepts` is taken, else the first. */
  readonly call: (
    task: string,
    call: string,
    args: CallArgs,
    accepts?: (actual: Actual) => boolean,
    childName?: string,
  ) => Played;
  /** Something the kernel does by itself, in a session that does not settle. */
  readonly step: (internal: string, task: string) => boolean;
  /** The clauses that decided the last call or step. */
  readonly why: () => readonly string[];
  /** Goes back to the initial state, with the one task A. */
  readonly restart: () => void;
  /** Remembers where the session is, so that it can go back there and on in another way. */
  readonly keep: () => Kept;
  readonly restore: (kept: Kept) => void;
  /** The world as it was then; the session stays where it is. */
  readonly worldOf: (kept: Kept) => Linux;
  /** A step that was taken there, as the single steps that it is made of; the session stays where it is. */
  readonly singly: (from: Kept, step: Step, choices: readonly number[]) => readonly SingleStep[];
  /** What the kernel does by itself, and for whom it could do it now. */
  readonly internal: () => readonly (readonly [name: string, slots: readonly number[]])[];
};

/** A state of a session; to be given back to the session that it is of. */
export type Kept = {
  readonly words: Int32Array;
  readonly names: ReadonlyMap<string, number>;
  readonly reaped: ReadonlySet<string>;
  readonly waiting: ReadonlyMap<number, Action>;
  readonly born: number;
};

/** A call, or one thing that the kernel does by itself, with the worlds on both sides of it. */
export type SingleStep = { readonly before: Linux; readonly step: Recorded; readonly after: Linux };

export type SessionOptions = {
  readonly parameters: Parameters;
  readonly capacities: Scope['capacities'];
  readonly schedule?: Scope['schedule'];
};

/** Starts the system with one task, `A`. */
export function openSession(
  system: System<LinuxKinds, LinuxCalls, Parameters>,
  { parameters, capacities, schedule = 'settled' }: SessionOptions,
): Session {
  const stepper = createStepper<LinuxKinds>(system, { capacities, parameters, calls: [], schedule }, true);
  const { machinery } = stepper;
  const world = machinery.kernel as Kernel<LinuxKinds, Parameters>;
  const names = new Map<string, number>([['A', 0]]);
  const reaped = new Set<string>();
  // The calls that have not returned, by caller.
  const waiting = new Map<number, Action>();
  let born = 1;

  const forgetTheReaped = () => {
    for (const [name, slot] of names)
      if (world.tasks.get(slot).state === 'free') {
        names.delete(name);
        reaped.add(name);
      }
    for (const slot of waiting.keys()) if (!stepper.canCall(slot)) waiting.delete(slot);
  };
  /** Whether a call that has not returned would return now: what it answers is in no trace. */
  const somebodyReturns = (): boolean =>
    [...waiting].some(([slot, action]) => {
      const outcome = stepper.take(action, slot);
      machinery.undo();
      machinery.choices.preset([]);
      return outcome !== 'blocks';
    });

  const worldOver = (words: Int32Array): Linux => {
    const vector = new Uint16Array(words.buffer, words.byteOffset, machinery.vector.length);
    return machinery.worldOver(vector) as unknown as Linux;
  };

  /** Names in paths become numbers of the outermost PID namespace; who is gone has one that nobody has. */
  const numbered = (path: string): string =>
    numbersInPath(path, (name) => {
      const slot = names.get(name);
      if (slot !== undefined) return task_pid_nr(world, slot);
      return reaped.has(name) ? nobodysNumber : undefined;
    });

  const seen = (slot: number, outcome: Outcome, result: Result): Actual => {
    if (isBeyondScope(result)) return { kind: 'not modelled', why: result.beyondScope };
    if (outcome === 'blocks') return { kind: 'blocks' };
    if (isRefusal(result)) return { kind: 'errno', errno: result.errno };
    const { state } = world.tasks.get(slot);
    // It has stopped itself: the call returns when somebody continues it.
    if (state === 'stopped') return { kind: 'blocks' };
    // It waits for the child that it has made, which is there already.
    if (state === 'vforking') return { kind: 'blocks' };
    if (state !== 'running') return { kind: 'died' };
    if (isAnswer(result)) return { kind: 'answer', value: result };
    throw new Error('unreachable: every kind of result has been dealt with');
  };

  return {
    tasks: names,
    reaped,
    world,
    restart: () => {
      stepper.restart();
      names.clear();
      reaped.clear();
      waiting.clear();
      names.set('A', 0);
      born = 1;
    },
    why: () => stepper.clauses(),
    keep: () => ({
      words: machinery.words.slice(),
      names: new Map(names),
      reaped: new Set(reaped),
      waiting: new Map(waiting),
      born,
    }),
    restore: (kept) => {
      machinery.load(kept.words, 0);
      refill(names, kept.names);
      refill(waiting, kept.waiting);
      reaped.clear();
      for (const name of kept.reaped) reaped.add(name);
      born = kept.born;
    },
    worldOf: ({ words }) => worldOver(words),
    singly: (from, { slot, name, internal, args }, choices) => {
      const here = machinery.words.slice();
      const action = internal
        ? stepper.internal.find((one) => one.name === name)
        : stepper.actionFor({ call: name, args });
      if (!action) throw new Error(`unreachable: nothing called ${name} was taken`);
      machinery.load(from.words, 0);
      const singles: SingleStep[] = [];
      let before = worldOver(from.words);
      for (const { recorded } of unfold(stepper, action, slot, choices)) {
        const after = worldOver(machinery.words.slice());
        singles.push({ before, step: recorded, after });
        before = after;
      }
      machinery.load(here, 0);
      return singles;
    },
    internal: () => stepper.internal.map(({ name, slots }) => [name, slots()] as const),
    step: (internal, task) => {
      const slot = names.get(task);
      const action = stepper.internal.find(({ name }) => name === internal);
      if (slot === undefined || !action) return false;
      const outcome = stepper.take(action, slot);
      forgetTheReaped();
      return outcome === 'granted';
    },
    call: (task, call, args, accepts = () => true, childName = undefined) => {
      const slot = names.get(task);
      if (slot === undefined || !stepper.canCall(slot)) {
        const actual: Actual = { kind: 'cannot call' };
        return {
          actual,
          clauses: [],
          refusedBy: undefined,
          allowed: [actual],
          choices: [],
          accepted: accepts(actual),
          child: undefined,
          called: args,
          taken: undefined,
        };
      }
      if (waiting.has(slot)) return notModelled('is made while an earlier call has not returned', args);
      const called = rewritePaths(call, args, numbered);
      const action = stepper.actionFor({ call, args: called });
      const before = new Set(world.tasks.slots());
      const outcomes: { readonly actual: Actual; readonly choices: readonly number[] }[] = [];
      do {
        const outcome = stepper.take(action, slot);
        outcomes.push({ actual: seen(slot, outcome, stepper.result()), choices: machinery.choices.taken() });
        machinery.undo();
      } while (machinery.choices.next());

      const chosen = outcomes.find(({ actual }) => accepts(actual)) ?? outcomes[0];
      if (!chosen) throw new Error('unreachable: a call has at least one outcome');
      machinery.choices.preset(chosen.choices);
      const outcome = stepper.take(action, slot);
      machinery.choices.preset([]);
      const child = world.tasks.slots().find((one) => !before.has(one));
      if (child !== undefined) names.set(childName ?? taskName(born), child);
      if (child !== undefined) born++;
      const clauses = stepper.clauses();
      const result = stepper.result();
      if (chosen.actual.kind === 'blocks' && world.tasks.get(slot).state === 'running')
        waiting.set(slot, action);
      forgetTheReaped();
      if (chosen.actual.kind !== 'blocks' && somebodyReturns())
        return notModelled(
          'lets an earlier call return, and traces do not tell what that one answers',
          called,
        );
      return {
        actual: chosen.actual,
        clauses,
        refusedBy: isRefusal(result) ? result.clause : undefined,
        allowed: outcomes.map(({ actual }) => actual),
        choices: chosen.choices,
        accepted: accepts(chosen.actual),
        child,
        called,
        taken:
          outcome === 'blocks' || outcome === 'beyond scope'
            ? undefined
            : { slot, name: call, internal: false, args: called, result },
      };
    },
  };
}

/** The greatest number a PID namespace can give out; no scenario comes near it. */
export const nobodysNumber = 4194303;

function refill<Key, Value>(map: Map<Key, Value>, from: ReadonlyMap<Key, Value>): void {
  map.clear();
  for (const [key, value] of from) map.set(key, value);
}

function notModelled(why: string, called: CallArgs): Played {
  const actual: Actual = { kind: 'not modelled', why };
  return {
    actual,
    clauses: [],
    refusedBy: undefined,
    allowed: [actual],
    choices: [],
    accepted: false,
    child: undefined,
    called,
    taken: undefined,
  };
}

/** A, B, ... Z, T26, T27, ... */
export function taskName(number: number): string {
  return number < 26 ? String.fromCharCode(65 + number) : `T${number}`;
}
