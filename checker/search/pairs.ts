/**
 * Search of two worlds at once: one program makes the same calls in both, and in the second one others act
 * besides, at any time. Whatever the program is told must be the same in both, up to what is excused.
 */
import type { Kinds } from '../model/kind.ts';
import { ModelError } from '../model/model-error.ts';
import type { AnyParameters, CallInstance, Calls, Scope, System, World } from '../model/system.ts';
import type { Result } from '../model/verdict.ts';
import { type Recorded, recordStep } from './retrace.ts';
import { type Action, createStepper, type Outcome, type Stepper } from './stepper.ts';
import { createVisited } from './visited.ts';

/** A world of the pair: its system, and what is done before the program begins, each call granted. */
export type PairSide<K extends Kinds> = {
  readonly system: System<K, Calls, AnyParameters>;
  readonly scope: Omit<Scope, 'name' | 'says' | 'calls'>;
  readonly before: readonly { readonly slot: number; readonly call: CallInstance }[];
};

/** A call that is answered differently, or after which others of the program can call. */
export type PairDifference<K extends Kinds> = {
  readonly call: CallInstance;
  /** Who calls, in either world; of an act of the outside there is no left. */
  readonly callers: { readonly left: number | undefined; readonly right: number };
  /** Everything that it may be told there. */
  readonly told: { readonly left: readonly Told[]; readonly right: readonly Told[] };
  /** The worlds before the call. */
  readonly worlds: { readonly left: World<K>; readonly right: World<K> };
};

/** What a step answers, and the same as the program understands it, with who of it can call then. */
export type Told = { readonly result: Result; readonly text: string };

/** What makes two worlds a pair. */
export type Pairing<K extends Kinds> = {
  readonly left: PairSide<K>;
  readonly right: PairSide<K>;
  /** What the program does, in both worlds. */
  readonly inside: readonly CallInstance[];
  /** What others do, in the right world alone. */
  readonly outside: readonly CallInstance[];
  /** The program's own in a world that has begun: by the name that it has in both, the slot. */
  readonly insiders: (side: 'left' | 'right', world: World<K>) => ReadonlyMap<number, number>;
  /** An answer as the program understands it: what only names something is told by what it names. */
  readonly tell: (side: 'left' | 'right', world: World<K>, caller: number, result: Result) => string;
  /** Why a difference is one that may be; undefined if it may not. */
  readonly excuse: (difference: PairDifference<K>) => string | undefined;
  /** Why nothing is promised once somebody outside does this; undefined if it is no excuse. */
  readonly excuseAct: (world: World<K>, caller: number, call: CallInstance) => string | undefined;
};

/** A step of a pair: of the program in both worlds, or of somebody outside in the right one alone. */
export type PairStep = { readonly left: Recorded | undefined; readonly right: Recorded };

/** A way to two worlds that differ: every step, the last one told differently. */
export type PairTrace = {
  /** What was done before the program began, in either world. */
  readonly before: { readonly left: readonly Recorded[]; readonly right: readonly Recorded[] };
  readonly steps: readonly PairStep[];
};

export type PairReport = {
  readonly states: number;
  readonly transitions: number;
  readonly depth: number;
  readonly complete: boolean;
  /** What may not be: the shortest way there, or nothing. */
  readonly violation: PairTrace | undefined;
  /** How often each excuse was needed, and the shortest way to where it was. */
  readonly excused: ReadonlyMap<string, { readonly times: number; readonly shortest: PairTrace }>;
  /** Acts that an excuse took away: how often. */
  readonly excusedActs: ReadonlyMap<string, number>;
  /** Calls that led out of what is modelled in one of the worlds: of them nothing is said. */
  readonly beyond: ReadonlyMap<string, number>;
};

/** Explores all that a program can do in both worlds, until something differs that may not, or all is seen. */
export function explorePairs<K extends Kinds>(
  pairing: Pairing<K>,
  { states: statesMax = Number.POSITIVE_INFINITY }: { readonly states?: number } = {},
): PairReport {
  const sides = openPair(pairing);
  const { left, right } = sides;
  const leftWords = left.words.length;
  const visited = createVisited(2 * (leftWords + right.words.length));
  const joint = new Int32Array(leftWords + right.words.length);
  const stepTo: (PairStep | undefined)[] = [];
  const depthOf: number[] = [];
  const excused = new Map<string, { times: number; shortest: PairTrace }>();
  const excusedActs = new Map<string, number>();
  const beyond = new Map<string, number>();
  let transitions = 0;
  let violation: PairTrace | undefined;

  const traceTo = (from: number, last: PairStep): PairTrace => {
    const steps = [last];
    for (let at = from; at > 0; at = visited.parentOf(at)) steps.unshift(stepTo[at] as PairStep);
    return { before: sides.before, steps };
  };
  const reach = (from: number, step: PairStep | undefined) => {
    joint.set(left.words, 0);
    joint.set(right.words, leftWords);
    const hash = (Math.imul(left.machinery.hash(), 0x9e3779b1) + right.machinery.hash()) | 0;
    if (visited.add(joint, hash, from) < 0) return;
    stepTo.push(step);
    depthOf.push(from < 0 ? 0 : (depthOf[from] ?? 0) + 1);
  };
  const load = (from: number) => {
    left.machinery.load(visited.states(), from * joint.length);
    right.machinery.load(visited.states(), from * joint.length + leftWords);
  };
  const follow = (from: number, meeting: Meeting<K>) => {
    if (meeting.beyond) return void count(beyond, meeting.beyond);
    for (const step of meeting.steps) {
      transitions++;
      sides.run(step, () => reach(from, step.recorded));
    }
    if (!meeting.difference) return;
    const { difference, recorded } = meeting.difference;
    const excuse = pairing.excuse(difference);
    if (excuse === undefined) violation ??= traceTo(from, recorded);
    else {
      const known = excused.get(excuse) ?? { times: 0, shortest: traceTo(from, recorded) };
      excused.set(excuse, { ...known, times: known.times + 1 });
    }
  };

  reach(-1, undefined);
  let expanded = 0;
  for (; expanded < visited.count() && !violation && visited.count() <= statesMax; expanded++) {
    load(expanded);
    for (const [call, callers] of sides.insideMoves())
      if (!violation) follow(expanded, sides.meet(call, callers));
    for (const [call, slot] of sides.outsideMoves()) {
      const why = pairing.excuseAct(right.world, slot, call);
      if (why !== undefined) count(excusedActs, why);
      else if (!violation) follow(expanded, sides.act(call, slot));
    }
  }
  return {
    states: visited.count(),
    transitions,
    depth: depthOf.at(-1) ?? 0,
    complete: !violation && expanded === visited.count(),
    violation,
    excused,
    excusedActs,
    beyond,
  };
}

/** A step that is taken in both worlds, or in the right one: what is to be run, and how it reads. */
type JointStep = {
  readonly left: Taken | undefined;
  readonly right: Taken;
  readonly recorded: PairStep;
};
type Taken = Told & {
  readonly action: Action;
  readonly slot: number;
  readonly choices: readonly number[];
};

/** All that may come of a move. */
export type Meeting<K extends Kinds> = {
  /** The call, if it leads out of what is modelled in a world. */
  readonly beyond: string | undefined;
  readonly steps: readonly JointStep[];
  readonly difference: { readonly difference: PairDifference<K>; readonly recorded: PairStep } | undefined;
};

/** Two worlds after what comes before the program. */
export function openPair<K extends Kinds>(pairing: Pairing<K>) {
  const left = openSide('left', pairing);
  const right = openSide('right', pairing);
  const before = { left: left.before, right: right.before };

  /** Whoever of the program is in both worlds calls in both. */
  const meet = (
    call: CallInstance,
    callers: { readonly left: number; readonly right: number },
  ): Meeting<K> => {
    const mine = left.outcomes(call, callers.left);
    const theirs = right.outcomes(call, callers.right);
    if (!mine || !theirs) return { beyond: call.call, steps: [], difference: undefined };
    const steps = mine.flatMap((one) =>
      theirs.filter(({ text }) => text === one.text).map((other) => joint(one, other)),
    );
    const [loneLeft] = mine.filter((one) => !theirs.some(({ text }) => text === one.text));
    const [loneRight] = theirs.filter((one) => !mine.some(({ text }) => text === one.text));
    if (!loneLeft && !loneRight) return { beyond: undefined, steps, difference: undefined };
    const shown = joint(loneLeft ?? (mine[0] as Taken), loneRight ?? (theirs[0] as Taken));
    const told = { left: mine, right: theirs };
    const worlds = { left: left.world, right: right.world };
    return {
      beyond: undefined,
      steps,
      difference: { difference: { call, callers, told, worlds }, recorded: shown.recorded },
    };
  };

  /** Somebody outside acts: who of the program can call stays the same. */
  const act = (call: CallInstance, slot: number): Meeting<K> => {
    const theirs = right.outcomes(call, slot);
    if (!theirs) return { beyond: call.call, steps: [], difference: undefined };
    const there = left.callers();
    const isSame = ({ text }: Told) => text.endsWith(there);
    const steps = theirs
      .filter(isSame)
      .map((one) => ({ left: undefined, right: one, recorded: recordedOf(one) }));
    const [lone] = theirs.filter((one) => !isSame(one));
    if (!lone) return { beyond: undefined, steps, difference: undefined };
    const callers = { left: undefined, right: slot };
    const worlds = { left: left.world, right: right.world };
    const difference = { call, callers, told: { left: [], right: theirs }, worlds };
    return { beyond: undefined, steps, difference: { difference, recorded: recordedOf(lone) } };
  };

  return {
    left,
    right,
    before,
    meet,
    act,
    /** Every call of the program, by everybody of it who can call in both worlds. */
    insideMoves: () => {
      const there = left.insiders();
      const moves: (readonly [CallInstance, { left: number; right: number }])[] = [];
      for (const [name, slot] of right.insiders()) {
        const same = there.get(name);
        if (same === undefined || !left.stepper.canCall(same) || !right.stepper.canCall(slot)) continue;
        for (const call of pairing.inside) moves.push([call, { left: same, right: slot }]);
      }
      return moves;
    },
    outsideMoves: () => {
      const inside = new Set(right.insiders().values());
      return right.stepper
        .callers()
        .filter((slot) => !inside.has(slot))
        .flatMap((slot) => pairing.outside.map((call) => [call, slot] as const));
    },
    /** Takes a step, does something there, and goes back. */
    run: (step: JointStep, there: () => void) => {
      if (step.left) left.take(step.left);
      right.take(step.right);
      there();
      right.machinery.undo();
      if (step.left) left.machinery.undo();
    },
    /** Goes back to where the program begins. */
    restart: () => {
      left.restart();
      right.restart();
    },
    /** Takes a step for good. */
    go: (step: JointStep) => {
      if (step.left) left.take(step.left);
      right.take(step.right);
    },
  };
}

function joint(left: Taken, right: Taken): JointStep {
  return { left, right, recorded: { left: recordedOf(left).right, right: recordedOf(right).right } };
}

function recordedOf({ action, slot, result, choices }: Taken): PairStep {
  return { left: undefined, right: recordStep(action, slot, result, choices) };
}

function openSide<K extends Kinds>(side: 'left' | 'right', pairing: Pairing<K>) {
  const { system, scope, before } = pairing[side];
  const stepper: Stepper<K> = createStepper(system, { ...scope, calls: [] });
  const { machinery } = stepper;
  const world = machinery.kernel as unknown as World<K>;
  const actions = new Map<CallInstance, Action>();
  const actionFor = (call: CallInstance): Action => {
    const action = actions.get(call) ?? stepper.actionFor(call);
    actions.set(call, action);
    return action;
  };
  const done = before.map(({ slot, call }) => {
    const action = actionFor(call);
    const outcome = stepper.take(action, slot);
    if (outcome !== 'granted')
      throw new ModelError(`${side}: ${call.call} by ${slot} is ${outcome}, before the program begins`);
    return recordStep(action, slot, stepper.result(), machinery.choices.taken());
  });
  const begun = machinery.words.slice();
  const insiders = () => pairing.insiders(side, world);
  /** Who of the program can call. */
  const callers = (): string => {
    const able: number[] = [];
    for (const [name, slot] of insiders()) if (stepper.canCall(slot)) able.push(name);
    return ` then ${able.toSorted((a, b) => a - b).join()}`;
  };
  const toldAs = (slot: number, outcome: Outcome): string =>
    outcome === 'blocks' ? 'blocks' : pairing.tell(side, world, slot, stepper.result());

  return {
    stepper,
    machinery,
    world,
    words: machinery.words,
    before: done,
    restart: () => machinery.load(begun, 0),
    insiders,
    callers,
    /** Every outcome of a call; undefined if one of them leads out of what is modelled. */
    outcomes: (call: CallInstance, slot: number): readonly Taken[] | undefined => {
      const action = actionFor(call);
      const found: Taken[] = [];
      let isBeyond = false;
      do {
        const outcome = stepper.take(action, slot);
        isBeyond ||= outcome === 'beyond scope';
        const text = isBeyond ? '' : `${toldAs(slot, outcome)}${callers()}`;
        found.push({ action, slot, text, result: stepper.result(), choices: machinery.choices.taken() });
        if (outcome === 'granted' || outcome === 'refused with effect') machinery.undo();
      } while (machinery.choices.next());
      return isBeyond ? undefined : found;
    },
    take: ({ action, slot, choices }: Taken) => {
      machinery.choices.preset(choices);
      stepper.take(action, slot);
      machinery.choices.preset([]);
    },
  };
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
