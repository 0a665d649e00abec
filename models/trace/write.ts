/** From steps and answers to the words of a trace. */
import { match, P } from 'ts-pattern';
import type {
  Answer,
  CallLine,
  Expected,
  HeaderEntry,
  Recorded,
  Scope,
  SingleValue,
  System,
  Trace,
  TraceLine,
  Value,
} from '../../checker/index.ts';
import { createStepper, isAnswer, isRefusal } from '../../checker/index.ts';
import { CAP } from '../constants.ts';
import { task_pid_nr, task_pid_nr_as_seen_by } from '../facts/visibility.ts';
import type { Linux, LinuxKinds, Parameters } from '../kinds.ts';
import type { LinuxCalls } from '../system.ts';
import { fieldsOf, textOf } from './bind.ts';
import { namesInPath, rewritePaths } from './paths.ts';
import { kernelTask } from './play.ts';
import { type Actual, taskName } from './session.ts';
import { flagNames, signatures } from './signatures/index.ts';
import { type Param, paramsFor } from './signatures/params.ts';

const nowhere = { line: 0, column: 0 };
const plain: Param = { kind: 'number' };

/** A way of writing a pid: the name of the task it means, or undefined. */
type PidNames = (nr: number) => string | undefined;

/** The arguments of a call, as its man page orders them. */
export function writeArgs(call: string, args: readonly Answer[], names: PidNames): readonly Value[] {
  let next = 0;
  const signature = signatures[call];
  const params = signature ? paramsFor(signature, args[0]) : args.map(() => plain);
  return params.flatMap((param): readonly Value[] => {
    if (param.kind === 'null') return [{ kind: 'null' }];
    const value = args[next++];
    // What was left out stays left out.
    if (value === undefined || (param.kind === 'field' && value === null)) return [];
    return [writeArg(param, value, names)];
  });
}

function writeArg(param: Param, value: Answer | undefined, names: PidNames): Value {
  if (param.kind === 'field') return { kind: 'name', name: String(value) };
  if (param.kind === 'flags' && typeof value === 'number') return writeFlags(value, param);
  if (param.kind === 'fd') {
    const [name] = Object.entries(param.names ?? {}).find(([, number]) => number === value) ?? [];
    if (name !== undefined) return { kind: 'name', name };
  }
  if (param.kind === 'struct') return writeStruct(param, value ?? null, names);
  if (param.kind === 'pid' && typeof value === 'number') return writePid(value, names);
  return writeAnswer(value ?? null, names);
}

function writeFlags(value: number, param: Extract<Param, { kind: 'flags' }>): Value {
  const flags = flagNames(value, param).map((flag) =>
    typeof flag === 'number'
      ? ({ kind: 'number', value: flag } as const)
      : ({ kind: 'name', name: flag } as const),
  );
  return flags.length === 1 && flags[0] ? flags[0] : { kind: 'flags', flags };
}

/** A record, with names where its fields have any. */
function writeStruct(param: Extract<Param, { kind: 'struct' }>, value: Answer, names: PidNames): Value {
  const fields = fieldsOf(value);
  if (!fields) return writeAnswer(value, names);
  return {
    kind: 'record',
    fields: Object.entries(fields).map(([name, one]) => {
      const known = param.fields?.[name];
      const written =
        known && typeof one === 'number'
          ? writeFlags(one, { kind: 'flags', names: known })
          : writeAnswer(one, names);
      return { name, value: written };
    }),
  };
}

/** Names that are answers: how a child died, a capability in a set. */
function isWord(text: string): boolean {
  return /^(CLD|SI)_/.test(text) || Object.hasOwn(CAP, text);
}

function writePid(nr: number, names: PidNames): SingleValue {
  const name = nr > 0 ? names(nr) : undefined;
  return name === undefined ? { kind: 'number', value: nr } : { kind: 'name', name };
}

/** An answer; the `pid` of a record is written as a task where it has a name. */
function writeAnswer(answer: Answer, names: PidNames = () => undefined): SingleValue {
  if (answer === null) return { kind: 'null' };
  if (typeof answer === 'number') return { kind: 'number', value: answer };
  if (typeof answer === 'string')
    return isWord(answer) ? { kind: 'name', name: answer } : { kind: 'string', value: textOf(answer) };
  const fields = fieldsOf(answer);
  if (!fields)
    return { kind: 'list', items: (answer as readonly Answer[]).map((item) => writeAnswer(item, names)) };
  return {
    kind: 'record',
    fields: Object.entries(fields).map(([name, value]) => ({
      name,
      value: name === 'pid' && typeof value === 'number' ? writePid(value, names) : writeAnswer(value, names),
    })),
  };
}

/** What a call did, as the result of a line. */
export function writeActual(actual: Actual, names: PidNames = () => undefined): Expected {
  return match(actual)
    .returnType<Expected>()
    .with({ kind: 'answer' }, ({ value }) => ({ kind: 'value', value: writeAnswer(value, names) }))
    .with({ kind: 'errno' }, ({ errno }) => ({ kind: 'value', value: { kind: 'name', name: errno } }))
    .with({ kind: P.union('died', 'blocks') }, ({ kind }) => ({ kind }))
    .with({ kind: P.union('cannot call', 'not modelled') }, () => ({ kind: 'anything' }))
    .exhaustive();
}

/** How a trace calls the tasks of a world, as one of them sees them. */
function namesFor(world: Linux, names: ReadonlyMap<number, string>, caller: number) {
  const pidNames: PidNames = (nr) => {
    for (const slot of world.tasks.slots()) {
      const name = names.get(slot);
      if (name !== undefined && task_pid_nr_as_seen_by(world, slot, caller) === nr) return name;
    }
    return undefined;
  };
  const pathNames: PidNames = (nr) => {
    for (const [slot, name] of names) if (task_pid_nr(world, slot) === nr) return name;
    return undefined;
  };
  const args = (call: string, given: readonly Answer[]) =>
    writeArgs(
      call,
      rewritePaths(call, given, (path) => namesInPath(path, pathNames)),
      pidNames,
    );
  return { pidNames, args };
}

/** The arguments of a call in the words that a trace has for them, and what turns pids into names. */
export function wordsFor(
  world: Linux,
  names: ReadonlyMap<string, number>,
  caller: number,
): ReturnType<typeof namesFor> {
  return namesFor(world, new Map([...names].map(([name, slot]) => [slot, name])), caller);
}

/** A trace of recorded steps, which replays them: tasks are named in the order of their birth. */
export function writeTrace(
  system: System<LinuxKinds, LinuxCalls, Parameters>,
  scope: Omit<Scope<Parameters>, 'name' | 'says' | 'calls'>,
  steps: readonly Recorded[],
  header: Readonly<Record<string, string>>,
): Trace {
  const stepper = createStepper<LinuxKinds>(system, { ...scope, calls: [] }, true);
  const { machinery } = stepper;
  const world = machinery.kernel as unknown as Linux;
  const names = new Map<number, string>([[0, 'A']]);
  let born = 1;
  const lines: TraceLine[] = [];

  for (const step of steps) {
    const nameOf = (slot: number) => names.get(slot) ?? taskName(slot);
    const { pidNames, args: inWords } = namesFor(world, names, step.slot);
    const args = step.internal ? [] : inWords(step.name, step.args);
    const internal = stepper.internal.find(({ name }) => name === step.name);
    const action =
      step.internal && internal ? internal : stepper.actionFor({ call: step.name, args: step.args });
    const before = new Set(world.tasks.slots());
    // Written before the step is taken: a child that it reaps still has its name.
    const expected = expectedOf(step, pidNames);
    machinery.choices.preset(step.choices);
    stepper.take(action, step.slot);
    machinery.choices.preset([]);
    const child = world.tasks.slots().find((slot) => !before.has(slot));
    const after = world.tasks.get(step.slot).state;
    const stopped = !step.internal && (after === 'stopped' || after === 'vforking');
    const died = !step.internal && !stopped && after !== 'running';
    lines.push({
      kind: 'call',
      task: step.internal ? kernelTask : nameOf(step.slot),
      call: step.name,
      args: step.internal ? [{ kind: 'name', name: nameOf(step.slot) }] : args,
      expected: died ? { kind: 'died' } : stopped ? { kind: 'blocks' } : expected,
      as: child === undefined ? null : taskName(born),
      kernel: null,
      comment: stepper.clauses().join(', ') || null,
      position: nowhere,
    } satisfies CallLine);
    if (child !== undefined) names.set(child, taskName(born++));
    for (const slot of names.keys()) if (world.tasks.get(slot).state === 'free') names.delete(slot);
  }
  return { file: '', header: writeHeader(header), lines };
}

function expectedOf(step: Recorded, names: PidNames): Expected {
  if (isRefusal(step.result)) return writeActual({ kind: 'errno', errno: step.result.errno });
  if (isAnswer(step.result)) return writeActual({ kind: 'answer', value: step.result }, names);
  return { kind: 'anything' };
}

function writeHeader(header: Readonly<Record<string, string>>): readonly HeaderEntry[] {
  return Object.entries(header).map(([key, value]) => ({ key, value, position: nowhere }));
}
