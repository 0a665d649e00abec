/** Traces as they are played: every state is kept, so that a question about any step has its world at hand. */
import {
  type CallLine,
  parseTrace,
  printExpected,
  printValue,
  type Step,
  type Trace,
} from '../../checker/index.ts';
import type { Linux } from '../../models/kinds.ts';
import {
  type KeptPlayer,
  kernelTask,
  openPlayer,
  type PlayedLine,
  type Player,
} from '../../models/trace/play.ts';
import { type SingleStep, taskName } from '../../models/trace/session.ts';
import { wordsFor, writeActual } from '../../models/trace/write.ts';
import type { LinuxProperty } from '../../properties/claims.ts';
import { type Stage, stageOf } from '../../properties/on-traces/stage.ts';
import { linux } from '../../properties/on-traces/systems.ts';
import { bindingOf, breaksAt } from '../shown/binding.ts';
import type { Judged } from '../shown/properties.ts';
import { changesBetween } from './changes.ts';
import type { ProblemShown, RunShown, StepShown, ViolationShown } from './protocol.ts';
import { guardsOf, refusalOf } from './refusals.ts';

/** One state of a run, and how it was reached. */
export type State = {
  readonly kept: KeptPlayer;
  readonly step: Step | undefined;
  /** Which of the outcomes left open was taken. */
  readonly choices: readonly number[];
};

export type Run = {
  readonly shown: RunShown;
  readonly trace: Trace;
  /** Undefined if the trace cannot be read or asks for what there is not. */
  readonly stage: Stage | undefined;
  readonly player: Player | undefined;
  /** The start, and the state after every step. */
  readonly states: readonly State[];
};

/** A step of another run to begin with: its text up to there is the same. */
export type Begin = { readonly run: Run; readonly step: number };

const guards = guardsOf(linux);
/** Players by what they play on: runs of one system share the tables of its machines. */
const players = new Map<string, Player>();
const playersMax = 8;

function playerFor(stage: Stage): Player {
  const key = JSON.stringify([stage.system.name, stage.mutant, stage.design, stage.options]);
  const known = players.get(key);
  if (known) return known;
  if (players.size >= playersMax) players.delete([...players.keys()][0] ?? '');
  const player = openPlayer(stage.system, stage.options);
  players.set(key, player);
  starts.set(player, player.keep());
  return player;
}
const starts = new WeakMap<Player, KeptPlayer>();

/** Reads a trace and plays it as far as that goes. */
export function play(number: number, name: string, text: string, begin?: Begin): Run {
  const parsed = parseTrace(text, name);
  if (!parsed.ok)
    return unplayable(
      number,
      name,
      text,
      parsed.problems.map(({ line, column, expected, found }) => ({
        line,
        column,
        message: `expected ${expected}, found ${found}`,
      })),
    );
  const stage = stageOf(parsed.trace);
  if ('problems' in stage) return unplayable(number, name, text, stage.problems);
  const player = playerFor(stage);
  // Only states of the same player mean anything to it.
  const from = begin && begin.run.player === player ? begin : undefined;
  return perform(number, name, text, { stage, player, trace: parsed.trace, from });
}

type Performing = {
  readonly stage: Stage;
  readonly player: Player;
  readonly trace: Trace;
  readonly from: Begin | undefined;
};

function perform(
  number: number,
  name: string,
  text: string,
  { stage, player, trace, from }: Performing,
): Run {
  const start = from?.run.states.slice(0, from.step + 1) ?? [
    { kept: starts.get(player) as KeptPlayer, step: undefined, choices: [] },
  ];
  const states: State[] = [...start];
  const property = stage.properties.find((one) => one.name === stage.property);
  const steps: StepShown[] = from
    ? from.run.shown.steps.slice(0, from.step + 1)
    : [startShown(player, start)];
  const lanes = new Set(steps.flatMap(({ tasks }) => tasks));
  const problems: ProblemShown[] = [];
  let broken = steps.some(({ violation }) => violation !== null);
  let comments: string[] = [];
  player.restore((states.at(-1) as State).kept);
  const { session } = player;

  if (!from && property) {
    const violation = violationIn(property, player, states);
    broken = violation !== null;
    steps[0] = { ...(steps[0] as StepShown), violation };
  }
  const played = from?.run.shown.steps[from.step]?.line ?? 0;
  for (const line of trace.lines) {
    if (line.kind === 'comment') comments.push(line.text);
    if (line.kind !== 'call') continue;
    const said = comments;
    comments = [];
    if (line.position.line <= played) continue;
    const words = wordsBefore(player, line, (states.at(-1) as State).kept);
    const one = player.play(line);
    if (one && 'message' in one) {
      problems.push({ line: one.line, column: one.column, message: one.message });
      break;
    }
    states.push({
      kept: player.keep(),
      step: one ? one.taken : kernelStep(line, words.slot),
      choices: one?.choices ?? [],
    });
    for (const task of session.tasks.keys()) lanes.add(task);
    const shown = stepShown(line, one, words, player);
    const violation = property && !broken ? violationIn(property, player, states) : null;
    broken ||= violation !== null;
    steps.push({ ...shown, comments: said, violation });
  }
  const of = (key: string) => trace.header.find((entry) => entry.key === key)?.value ?? null;
  return {
    trace,
    stage,
    player,
    states,
    shown: {
      run: number,
      text,
      name,
      steps,
      lanes: [...lanes],
      problems,
      mutant: stage.mutant ?? null,
      design: stage.design ?? null,
      scope: of('scope'),
      property: stage.property ?? null,
      propertySays: property?.says ?? null,
      kernel: of('kernel'),
      interleaved: stage.options.schedule === 'interleaved',
    },
  };
}

function unplayable(number: number, name: string, text: string, problems: readonly ProblemShown[]): Run {
  const nothing = {
    mutant: null,
    design: null,
    scope: null,
    property: null,
    propertySays: null,
    kernel: null,
  };
  const shown = { run: number, text, name, steps: [], lanes: [], problems, interleaved: false, ...nothing };
  return {
    shown,
    trace: { file: name, header: [], lines: [] },
    stage: undefined,
    player: undefined,
    states: [],
  };
}

/** The names of tasks, by their slots. */
export function namesIn({ session }: KeptPlayer): ReadonlyMap<number, string> {
  return new Map([...session.names].map(([name, slot]) => [slot, name]));
}

type Words = { readonly slot: number; readonly pidNames: ReturnType<typeof wordsFor>['pidNames'] };

/** The caller and its names for others, before the call: a child that it reaps still has its name. */
function wordsBefore({ session }: Player, line: CallLine, { session: before }: KeptPlayer): Words {
  const [who] = line.args;
  const task = line.task === kernelTask && who?.kind === 'name' ? who.name : line.task;
  const slot = session.tasks.get(task) ?? 0;
  return { slot, pidNames: wordsFor(session.worldOf(before), before.names, slot).pidNames };
}

function kernelStep({ call }: CallLine, slot: number): Step {
  return { slot, name: call, internal: true, args: [], result: 0 };
}

function startShown(player: Player, [start]: readonly State[]): StepShown {
  if (start) player.restore(start.kept);
  return {
    line: 0,
    caller: '',
    call: '',
    result: '',
    as: null,
    clauses: [],
    refusal: null,
    otherwise: null,
    expected: '',
    kernel: null,
    violation: null,
    tasks: [...player.session.tasks.keys()],
    comments: [],
  };
}

function stepShown(line: CallLine, played: PlayedLine | undefined, words: Words, { session }: Player) {
  const expected = printExpected(line.expected);
  const errno = played?.actual.kind === 'errno' ? played.actual.errno : undefined;
  const result = !played
    ? '0'
    : played.actual.kind === 'cannot call'
      ? 'cannot call'
      : printExpected(writeActual(played.actual, words.pidNames));
  return {
    line: line.position.line,
    caller: line.task,
    call: `${line.call}(${line.args.map(printValue).join(', ')})`,
    result,
    as: line.as,
    clauses: played ? played.clauses : session.why(),
    refusal: errno !== undefined && played?.refusedBy ? refusalOf(guards, errno, played.refusedBy) : null,
    otherwise: played && !played.accepted ? expected : null,
    expected,
    kernel: line.kernel
      ? {
          answer: printExpected(line.kernel),
          differs: played?.kernelAccepts !== undefined && !played.kernelAccepts(played.actual),
        }
      : null,
    tasks: [...session.tasks.keys()],
  };
}

/** What a run's step is made of: the call, and each thing that the kernel does by itself after it. */
export function singlesAt({ player, states }: Run, step: number): readonly SingleStep[] {
  return player ? singlesOf(player, states.slice(0, step + 1)) : [];
}

/** Of the last state; of the start, which nothing leads to, and of a call that has not returned there are none. */
function singlesOf({ session }: Player, states: readonly State[]): readonly SingleStep[] {
  const [before, now] = states.slice(-2);
  if (!before || !now?.step) return [];
  return session.singly(before.kept.session, now.step, now.choices);
}

/** The names of those who are there after the last step, and of those who were there before. */
export function namesAround(states: readonly State[]): ReadonlyMap<number, string> {
  return new Map(states.slice(-2).flatMap(({ kept }) => [...namesIn(kept)]));
}

/** Where a property breaks in the last step; the start may break it too. */
function violationIn(
  property: LinuxProperty,
  player: Player,
  states: readonly State[],
): ViolationShown | null {
  const { session } = player;
  const [now, previous] = [states.at(-1) as State, states.at(-2)];
  const singles: readonly Judged[] = previous
    ? singlesOf(player, states)
    : [{ after: session.worldOf(now.kept.session) }];
  const broken = singles.find(({ before, step, after }) => breaksAt(property, before, step, after));
  if (!broken) return null;
  const { before, step, after } = broken;
  const names = namesAround(states);
  const byItself = step?.internal && broken !== singles[0];
  return {
    property: property.name,
    says: property.says,
    clauses: property.clauses,
    binding: bindingOf(property, before, step, after, names),
    during: byItself ? `${step.name}(${names.get(step.slot) ?? taskName(step.slot)})` : null,
    changes: before ? changesBetween(before, after, names) : [],
  };
}

/** The world of a run's state, and the one before it. */
export function worldsAt({ player, states }: Run, step: number) {
  const state = states[step];
  if (!player || !state) return undefined;
  const before: State | undefined = states[step - 1];
  return {
    state,
    before: before && { state: before, world: player.session.worldOf(before.kept.session) as Linux },
    after: player.session.worldOf(state.kept.session) as Linux,
  };
}

export { guards };
