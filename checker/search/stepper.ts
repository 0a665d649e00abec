/** The steps of a system in a scope: which there are, and how one is taken. */
import { createKernel, type Machinery } from '../model/kernel.ts';
import type { Kinds } from '../model/kind.ts';
import { ModelError } from '../model/model-error.ts';
import type { AnyParameters, CallArgs, CallInstance, Calls, Scope, System } from '../model/system.ts';
import { BLOCKS, isBeyondScope, isRefusal, type Result } from '../model/verdict.ts';

/** A step that can be tried: a call with its arguments, or something the system does by itself. */
export type Action = {
  /** A number of its own among the actions of a stepper; those made later have none (-1). */
  readonly index: number;
  readonly name: string;
  readonly internal: boolean;
  readonly args: CallArgs;
  readonly run: (slot: number) => Result;
};

/** What became of a step: only the first two lead on; `refused` leads on when it kept something. */
export type Outcome = 'granted' | 'refused with effect' | 'refused' | 'blocks' | 'beyond scope';

export type Stepper<K extends Kinds = Kinds> = {
  readonly machinery: Machinery<K>;
  readonly calls: readonly Action[];
  readonly internal: readonly (Action & { readonly slots: () => readonly number[] })[];
  readonly callerSlots: number;
  readonly canCall: (slot: number) => boolean;
  /** The slots that can call in the current world. */
  readonly callers: () => readonly number[];
  /** Every action with every slot that could take it in the current world. */
  readonly possible: (interleaved: boolean) => readonly (readonly [Action, number])[];
  /** Whether what happens by itself has all happened when a step has been taken. */
  readonly settles: boolean;
  /**
   * Runs an action from the current world, with the choices preset; the world is then the next one. `alone`: what
   * happens by itself after it is left undone.
   */
  readonly take: (action: Action, slot: number, alone?: 'alone') => Outcome;
  /** What the last action answered. */
  readonly result: () => Result;
  /** The clauses that decided the last action, if the stepper was made to explain itself. */
  readonly clauses: () => readonly string[];
  /** Goes back to the initial state. */
  readonly restart: () => void;
  /** Makes a call that is not among those of the scope. */
  readonly actionFor: (call: CallInstance) => Action;
};

/** Puts the system in its initial state, within the scope; to `explain` costs time at every step. */
export function createStepper<K extends Kinds>(
  system: System<K, Calls, AnyParameters>,
  scope: Omit<Scope, 'name' | 'says'>,
  explain = false,
): Stepper<K> {
  const machinery = createKernel<K>(system, scope);
  const { kernel } = machinery;
  const callerKind = kernel[system.callers.kind];
  const canCallIn = system.callers.states;
  const { absent } = system.kinds[system.callers.kind] as K[string];
  if (canCallIn.includes(absent))
    throw new ModelError(`system ${system.name}: who is ${absent} is not there, and cannot call`);
  const canCall = (slot: number) => canCallIn.includes(callerKind.get(slot).state);
  const callers = () => callerKind.slots().filter(canCall);
  let last: Result = 0;
  let why: readonly string[] = [];

  const actionFor = ({ call, args }: CallInstance, index = -1): Action => {
    const definition = Object.hasOwn(system.calls, call) ? system.calls[call] : undefined;
    if (!definition) throw new ModelError(`system ${system.name} has no call ${call}`);
    return { index, name: call, internal: false, args, run: bound(definition.run, kernel, args) };
  };
  const calls = scope.calls.map((call, index) => actionFor(call, index));
  const internal = Object.entries(system.internal).map(([name, { over, run }], index) => ({
    index: calls.length + index,
    name,
    internal: true,
    args: [],
    slots: () => kernel[over as keyof K]?.slots() ?? [],
    run: (slot: number) => run(kernel, slot),
  }));

  /** One pass over what can happen by itself; says whether anything did. */
  const settleOnce = (): boolean => {
    let moved = false;
    for (const step of internal)
      for (const slot of step.slots()) {
        const mark = machinery.changes();
        const result = step.run(slot);
        const changed = machinery.changes() !== mark;
        if (result === BLOCKS && !changed) continue;
        // Anything else would let the system settle for ever, or half.
        if (result === BLOCKS || !changed || isRefusal(result) || isBeyondScope(result))
          throw new ModelError(
            `internal step ${step.name} must move something and succeed, or move nothing and block`,
          );
        moved = true;
      }
    return moved;
  };
  // Where nothing happens by itself there is nothing to wait for.
  const settles = scope.schedule === 'settled' && internal.length > 0;
  const settle = () => {
    const mark = machinery.changes();
    while (settleOnce());
    machinery.count(false, mark);
  };

  machinery.begin();
  system.start(kernel);
  if (settles) settle();
  if (machinery.choices.taken().length > 0)
    throw new ModelError(`system ${system.name} starts in more than one state: start must not choose`);
  const initial = machinery.words.slice();

  return {
    machinery,
    calls,
    internal,
    callerSlots: callerKind.capacity,
    canCall,
    callers,
    settles,
    result: () => last,
    clauses: () => why,
    restart: () => machinery.load(initial, 0),
    actionFor,
    possible: (interleaved) => {
      const possible: (readonly [Action, number])[] = [];
      for (const slot of callerKind.slots())
        if (canCallIn.includes(callerKind.get(slot).state))
          for (const call of calls) possible.push([call, slot]);
      if (interleaved)
        for (const step of internal) for (const slot of step.slots()) possible.push([step, slot]);
      return possible;
    },
    take: (action, slot, alone) => {
      machinery.begin();
      last = action.run(slot);
      if (last === BLOCKS || isBeyondScope(last)) {
        const outcome = last === BLOCKS ? 'blocks' : 'beyond scope';
        if (explain) why = machinery.clauses(false);
        // Most attempts end here, before anything happened that could be counted or taken back.
        if (machinery.changes() === 0) return outcome;
        if (outcome === 'blocks') machinery.count(false);
        machinery.undo();
        return outcome;
      }
      const refused = isRefusal(last);
      machinery.count(refused);
      if (explain && refused) why = machinery.clauses(true);
      if (refused && !machinery.refuse()) return 'refused';
      if (settles && alone === undefined) settle();
      if (explain && !refused) why = machinery.clauses(false);
      return refused ? 'refused with effect' : 'granted';
    },
  };
}

/** Fixes the arguments of a call; the usual numbers of them without a list to unpack. */
function bound(
  // biome-ignore lint/suspicious/noExplicitAny: a call of any signature, as the system declares it.
  run: (kernel: any, caller: number, ...args: any[]) => Result,
  kernel: unknown,
  args: CallArgs,
): (slot: number) => Result {
  const [a, b] = args;
  if (args.length === 0) return (slot) => run(kernel, slot);
  if (args.length === 1) return (slot) => run(kernel, slot, a);
  if (args.length === 2) return (slot) => run(kernel, slot, a, b);
  return (slot) => run(kernel, slot, ...args);
}
