/**
 * Finds the channels of a scope: the ways in which what a task does changes something in another container, or
 * in which what it is answered depends on something there. Nothing here knows which ways there are.
 */
import { createStepper, isBeyondScope, isRefusal, NONE, type Recorded } from '../../checker/index.ts';
import type { Linux, LinuxKinds } from '../../models/kinds.ts';
import { kindsInOrder } from '../../models/lifetime/registered.ts';
import type { LinuxScope } from '../../models/scopes/scope.ts';
import { linux } from '../../models/system.ts';
import { aimOf, placeOf } from '../placing.ts';
import { familyOf } from './family.ts';
import { answerOf, needOf, textOf } from './need.ts';
import { type Direction, directionOf, type Relation, relationOf } from './relation.ts';
import { described, isElsewhere, type Thing, type Things, thingsOf, type Whose } from './things.ts';

/** What crosses the border: something is changed, something is told, or who acts goes there. */
export type Way = 'changes' | 'reads' | 'enters';

export type Channel = {
  readonly family: string;
  /** What is touched, and whose it is: `life of a task`, `maps of a user namespace`. */
  readonly thing: string;
  readonly way: Way;
  readonly direction: Direction;
  readonly relation: Relation;
};

export type Found = Channel & {
  /** What is touched, one by one: several where what is read may be any of them. */
  readonly names: readonly string[];
  readonly of: Whose['of'];
  readonly scope: LinuxScope;
  /** What it takes, for each kind of case that was met: capabilities, or who may do without (need.ts). */
  readonly needs: ReadonlySet<string>;
  /** A shortest way to it; for what is read, two worlds in which the same call is answered otherwise. */
  readonly traces: readonly (readonly Recorded[])[];
};

type State = { readonly words: Int32Array; readonly things: Things; readonly path: Path };
type Path = { readonly from: Path; readonly step: Recorded; readonly length: number } | undefined;

/** One answer, and the things of one owner elsewhere that were there when it was given. */
type Told = {
  readonly answer: string;
  readonly things: readonly Thing[];
  readonly state: number;
  readonly step: Recorded;
};

export function keyOf({ family, thing, way, direction, relation }: Channel): string {
  return [family, way, thing, direction, relation].join(' | ');
}

/** What a search for channels came to: the channels in the order in which they were found, and all that was looked at. */
export type Searched = {
  readonly channels: readonly Found[];
  readonly states: number;
  /** Calls in these states that were granted, or refused with an effect. */
  readonly transitions: number;
  readonly depth: number;
};

const searched = new WeakMap<LinuxScope, Searched>();

/** Searches a scope to its end; of Linux itself each scope is searched once. */
export function searchChannels(system: typeof linux, scope: LinuxScope): Searched {
  const known = system === linux ? searched.get(scope) : undefined;
  const found = known ?? search(system, scope);
  if (system === linux) searched.set(scope, found);
  return found;
}

function search(system: typeof linux, scope: LinuxScope): Searched {
  const stepper = createStepper<LinuxKinds>(system, scope);
  const { machinery } = stepper;
  const world = machinery.kernel as unknown as Linux;
  const numbers = new Map<string, number>();
  const states: State[] = [];
  const found = new Map<string, Found & { readonly needs: Set<string> }>();
  const asked = new Set<string>();
  const told = new Map<string, Told[]>();

  const visit = (path: Path): Things => {
    const key = String.fromCharCode(...machinery.vector);
    const known = numbers.get(key);
    if (known !== undefined) return (states[known] as State).things;
    const things = thingsOf(world);
    numbers.set(key, states.length);
    states.push({ words: machinery.words.slice(), things, path });
    return things;
  };

  const pathTo = ({ state }: Told): Path => (states[state] as State).path;

  /** Notes a channel down, with what it needs in this world (which is that before the step). */
  const note = (
    channel: Pick<Found, keyof Channel | 'names' | 'of'>,
    state: number,
    step: Recorded,
    { other, thing }: { readonly other?: Told; readonly thing?: string } = {},
  ) => {
    const key = keyOf(channel);
    const at = states[state] as State;
    const one = found.get(key) ?? {
      ...channel,
      scope,
      needs: new Set<string>(),
      traces: [[...stepsOf(at.path), step], ...(other ? [[...stepsOf(pathTo(other)), other.step]] : [])],
    };
    found.set(key, one);
    // Who asks and who else there is decide what is needed; whatever else is different does not.
    const creds = [...at.things.values()]
      .filter(({ name }) => name === 'credentials')
      .map(({ value }) => value);
    const who = `${key} ${step.slot} ${creds.join(' ')} ${JSON.stringify(step.args)}`;
    if (asked.has(who)) return;
    asked.add(who);
    const worlds = [at.words, ...(other ? [(states[other.state] as State).words] : [])];
    one.needs.add(needOf(stepper, { step, worlds, thing }));
  };

  /** Of the things that are not the same in two worlds, those that decide the answer: one by one, where one does. */
  const decisive = (mine: Told, other: Told, whose: Whose): readonly string[] => {
    const differ = differing(mine.things, other.things);
    if (differ.length < 2) return differ;
    const [one, two] = [mine, other].map(({ state }) => unpacked((states[state] as State).words));
    if (!one || !two) return differ;
    const action = stepper.actionFor({ call: mine.step.name, args: mine.step.args });
    const causes = new Set<string>();
    for (let at = 0; at < one.length; at++) {
      if (one[at] === two[at]) continue;
      // The world of the one with a single instance of the other.
      const mixed = one.slice();
      mixed[at] = two[at] as number;
      machinery.load(new Int32Array(mixed.buffer), 0);
      try {
        const things = [...thingsOf(world).values()].filter(isOf(whose));
        machinery.choices.preset(mine.step.choices);
        stepper.take(action, mine.step.slot);
        machinery.choices.preset([]);
        if (textOf(stepper.result()) === textOf(mine.step.result)) continue;
        for (const name of differing(mine.things, things)) causes.add(name);
      } catch {
        // Such a world there is not: nothing is learnt from it.
        machinery.choices.preset([]);
      }
    }
    return causes.size > 0 ? [...causes] : differ;
  };

  type Named = (way: Way, names: readonly string[], whose: Whose) => Parameters<typeof note>[0];
  /** The same question has two answers: of the two steps the granted one comes first. */
  const noteTold = (channel: Named, mine: Told, other: Told, whose: Whose) => {
    // To whom something belongs is no state of it: it never changes.
    const names = decisive(mine, other, whose).filter((name) => name !== 'owner');
    const [first, second] =
      !isRefusal(mine.step.result) || isRefusal(other.step.result) ? [mine, other] : [other, mine];
    machinery.load((states[mine.state] as State).words, 0);
    if (names.length > 0) note(channel('reads', names, whose), first.state, first.step, { other: second });
  };

  let transitions = 0;
  visit(undefined);
  for (let state = 0; state < states.length; state++) {
    const at = states[state] as State;
    machinery.load(at.words, 0);
    for (const slot of stepper.callers()) {
      machinery.load(at.words, 0);
      const was = placesOf(world, slot);
      const elsewhere = othersThan(world, slot, at.things);
      for (const action of stepper.calls) {
        machinery.load(at.words, 0);
        const family = familyOf(world, slot, action.name, action.args);
        const channel = (way: Way, names: readonly string[], whose: Whose) => ({
          family,
          way,
          names,
          of: whose.of,
          thing: `${names.join(' or ')} of a ${whose.of === 'task' ? 'task' : `${whose.of} namespace`}`,
          direction: directionOf(world, slot, whose),
          relation: relationOf(world, slot, whose),
        });
        const notes: (() => void)[] = [];
        do {
          const outcome = stepper.take(action, slot);
          const result = stepper.result();
          if (isBeyondScope(result)) continue;
          const choices = machinery.choices.taken();
          const step = { slot, name: action.name, internal: false, args: action.args, result, choices };
          const isGranted = outcome === 'granted' || outcome === 'blocks';
          const answer = answerOf(world, step, result, isGranted);
          if (outcome === 'granted' || outcome === 'refused with effect') {
            transitions++;
            const after = visit({ from: at.path, step, length: (at.path?.length ?? 0) + 1 });
            const entered = stepper.canCall(slot) ? placesOf(world, slot) : [];
            machinery.load(at.words, 0);
            for (const { whose, things } of elsewhere) {
              for (const name of changedIn(things, after))
                notes.push(() =>
                  note(channel('changes', [name], whose), state, step, { thing: keyIn(whose, name) }),
                );
              for (const { as, of, slot: to } of entered)
                if (
                  of === whose.of &&
                  to === whose.slot &&
                  !was.some((one) => one.as === as && one.of === of && one.slot === to)
                )
                  notes.push(() => note(channel('enters', [as], whose), state, step));
            }
          }
          for (const { whose, things, rest } of elsewhere) {
            const question = `${slot} ${action.index} ${whose.of} ${whose.slot} ${rest}`;
            const answers = told.get(question) ?? [];
            if (answers.length === 0) told.set(question, answers);
            const mine = { answer, things, state, step };
            if (answers.some(({ answer }) => answer === mine.answer)) continue;
            for (const other of answers) notes.push(() => noteTold(channel, mine, other, whose));
            answers.push(mine);
          }
        } while (machinery.choices.next());
        // What follows tries other steps in other worlds: not while there are choices left to be made.
        for (const write of notes) {
          machinery.load(at.words, 0);
          write();
        }
      }
    }
  }
  return {
    channels: withoutWider([...found.values()]),
    states: states.length,
    transitions,
    depth: Math.max(...states.map(({ path }) => path?.length ?? 0)),
  };
}

/** Without what is told of several things at once where one of them is told of alone. */
function withoutWider(found: readonly Found[]): readonly Found[] {
  return found.filter((one) =>
    found.every((other) => {
      const same = other.way === 'reads' && keyOf({ ...other, thing: '' }) === keyOf({ ...one, thing: '' });
      const isNarrower = other.names.length < one.names.length;
      return !(
        same &&
        isNarrower &&
        other.of === one.of &&
        other.names.every((name) => one.names.includes(name))
      );
    }),
  );
}

/** Where a task is, and where its children will be. */
function placesOf(world: Linux, task: number): readonly (Whose & { readonly as: string })[] {
  return kindsInOrder().flatMap((of) => {
    const [place, aim] = [placeOf(world, task, described(of)), aimOf(world, task, described(of))];
    return [
      { of, slot: place, as: 'membership' },
      ...(aim === place || aim === NONE ? [] : [{ of, slot: aim, as: 'membership of children' }]),
    ];
  });
}

/** Who else there is, each with its things and, as one text, all the things that are not its own. */
function othersThan(world: Linux, task: number, all: Things) {
  const owners = new Map<string, Whose>();
  for (const { whose } of all.values()) owners.set(`${whose.of} ${whose.slot}`, whose);
  return [...owners.values()]
    .filter((whose) => isElsewhere(world, task, whose))
    .map((whose) => {
      const isIts = isOf(whose);
      const things = [...all.values()].filter(isIts);
      let rest = '';
      for (const [key, thing] of all) if (!isIts(thing)) rest += `${key}=${thing.value};`;
      return { whose, things, rest };
    });
}

const isOf =
  (whose: Whose) =>
  ({ whose: { of, slot } }: Thing): boolean =>
    of === whose.of && slot === whose.slot;

const unpacked = (words: Int32Array): Uint16Array => new Uint16Array(words.slice().buffer);

/** The key among `Things` of what is called so; the remains of the dead are a life that was. */
const keyIn = ({ of, slot }: Whose, name: string): string =>
  `${of} ${slot} ${name === 'remains' ? 'life' : name}`;

/** The names of those of somebody's things that are not as they were; of who is gone, only that. */
function changedIn(before: readonly Thing[], after: Things): readonly string[] {
  const names: string[] = [];
  for (const { name, whose, value } of before) {
    const is = after.get(`${whose.of} ${whose.slot} ${name}`)?.value;
    if (is === value) continue;
    if (is !== undefined) names.push(name);
    // The dead have no more than a life that is over; a namespace that is gone was nobody's any more.
    else if (whose.of === 'task' && name === 'life') names.push('remains');
  }
  // Another descriptor is another offset and another socket.
  const follow = names.includes('descriptors') ? ['offset of an open file', 'state of a socket'] : [];
  return names.filter((name) => !follow.includes(name));
}

/** The names of the things that are not the same in two lists of the same owner's. */
function differing(mine: readonly Thing[], others: readonly Thing[]): readonly string[] {
  const names = new Set([...mine, ...others].map(({ name }) => name));
  const valueIn = (things: readonly Thing[], name: string) => things.find((one) => one.name === name)?.value;
  return [...names].filter((name) => valueIn(mine, name) !== valueIn(others, name));
}

function stepsOf(path: Path): readonly Recorded[] {
  const steps: Recorded[] = [];
  for (let at = path; at; at = at.from) steps.unshift(at.step);
  return steps;
}
