/** From the words of a trace to what the model and the kernel are given, and back. */
import { closest } from 'fastest-levenshtein';
import { match, P } from 'ts-pattern';
import type {
  Answer,
  CallArgs,
  CallLine,
  Expected,
  Position,
  SingleValue,
  Value,
} from '../../checker/index.ts';
import { INT_MIN } from '../constants.ts';
import { ERRNO } from '../errnos.ts';
import { group_leader } from '../facts/threads.ts';
import { pid_nr_ns, task_active_pid_ns, task_pid_nr, task_pid_nr_as_seen_by } from '../facts/visibility.ts';
import { constants, words } from './constants.ts';
import { throughMountedProc } from './mounted-proc.ts';
import { namesOfOthers, paramsOfOther } from './other-names.ts';
import { namesInPath } from './paths.ts';
import { type Actual, nobodysNumber, type Session } from './session.ts';
import { signatures } from './signatures/index.ts';
import { type Param, paramsFor } from './signatures/params.ts';

/** A trace that reads well but cannot be played; `expected` says what would do. */
export type BindProblem = Position & { readonly message: string };

/** What names stand for while a trace is played. */
export type Names = { readonly session: Session; readonly values: ReadonlyMap<string, Answer> };

/** The arguments of a call as the model takes them, or what is wrong with them. */
export function bindArgs(names: Names, line: CallLine): CallArgs | BindProblem {
  const signature = Object.hasOwn(signatures, line.call) ? signatures[line.call] : undefined;
  const problem = (message: string): BindProblem => ({ ...line.position, message });
  if (!signature) {
    const takes = paramsOfOther(line.call);
    if (takes !== undefined)
      return problem(`${line.call} takes ${howMany(takes, 0)}, not ${line.args.length}`);
    const nearest = closest(line.call, [...Object.keys(signatures), ...namesOfOthers]);
    return problem(`there is no call ${line.call}; the nearest is ${nearest}`);
  }
  const { optional } = signature;
  const firstValue = line.args[0];
  const first = signature.variants && firstValue && flagsOf(constants, firstValue);
  const params = paramsFor(signature, first);
  const given = line.args.length;
  if (given > params.length || given < params.length - optional)
    return problem(`${line.call} takes ${howMany(params.length, optional)}, not ${given}`);

  const args: Answer[] = [];
  for (const [i, param] of params.entries()) {
    if (param.kind === 'null') {
      if (line.args[i]?.kind !== 'null') return problem(`argument ${i + 1} of ${line.call} must be null`);
      continue;
    }
    const value = line.args[i];
    const bound = value === undefined ? missing(param, args) : bindArg(names, line.task, param, value);
    if (bound === undefined) return problem(`argument ${i + 1} of ${line.call} must be ${wanted(param)}`);
    args.push(bound);
  }
  return args;
}

function howMany(most: number, optional: number): string {
  const count = optional === 0 ? String(most) : `${most - optional} to ${most}`;
  return most === 0 ? 'no arguments' : `${count} argument${most === 1 ? '' : 's'}`;
}

const shapes = {
  list: 'a list, such as [SIGTERM]',
  record: 'a record, such as {flags: 0}',
  null: 'null',
} as const;

function wanted(param: Param): string {
  return match(param)
    .with({ kind: 'pid' }, () => "a number, a task's name, B@A, or -B for its group")
    .with({ kind: 'flags' }, ({ names }) =>
      ['a number', ...Object.keys(names).slice(0, 1)].join(' or names such as '),
    )
    .with({ kind: 'bytes' }, () => 'a string in double quotes, or null')
    .with({ kind: 'path' }, () => 'a path in double quotes')
    .with({ kind: 'source' }, () => 'a path in double quotes, or null')
    .with({ kind: 'file' }, () => 'a path in double quotes, a number, or the name of a descriptor')
    .with({ kind: 'field' }, () => 'the name of a field')
    .with({ kind: 'null' }, () => 'null')
    .with({ kind: 'fd' }, ({ names = {} }) =>
      [...Object.keys(names), 'a number, or the name of a descriptor'].join(', '),
    )
    .with(
      { kind: 'struct' },
      ({ only }) =>
        only?.map((one) => shapes[one]).join(', or ') ?? 'a record, a list, a number or a name that is known',
    )
    .with({ kind: P.union('number', 'length') }, () => 'a number')
    .exhaustive();
}

/** An argument that was left out: a length is that of the string before it, a number is 0, a field null. */
function missing(param: Param, before: readonly Answer[]): Answer {
  if (param.kind === 'field') return null;
  const text = before.at(-1);
  if (param.kind === 'number') return param.ifAbsent ?? 0;
  return param.kind === 'length' && typeof text === 'string' ? text.length : 0;
}

function bindArg(names: Names, caller: string, param: Param, value: Value): Answer | undefined {
  return match([param, value] as const)
    .with([{ kind: 'pid' }, P._], () => pidOf(names, caller, value))
    .with([{ kind: 'flags' }, P._], ([{ names: table, long }]) => {
      const flags = flagsOf(table, value);
      return long || flags === undefined ? flags : flags | 0;
    })
    .with([{ kind: P.union('bytes', 'source') }, { kind: 'null' }], () => null)
    .with([{ kind: 'bytes' }, { kind: 'string' }], ([, text]) => bytesOf(text.value))
    .with([{ kind: P.union('path', 'source', 'file') }, { kind: 'string' }], ([, text]) =>
      pathOf(names, caller, text.value),
    )
    .with([{ kind: 'field' }, { kind: 'name' }], ([, field]) => field.name)
    .with([{ kind: P.union('number', 'length') }, { kind: 'number' }], ([, number]) => number.value | 0)
    .with([{ kind: P.union('number', 'length') }, { kind: 'name' }], ([, constant]) =>
      own(constants, constant.name),
    )
    .with([{ kind: P.union('fd', 'file') }, { kind: 'number' }], ([, number]) => number.value | 0)
    .with([{ kind: P.union('fd', 'file') }, { kind: 'name' }], ([param, { name }]) => {
      const known = param.kind === 'fd' && param.names ? own(param.names, name) : undefined;
      const bound = known ?? names.values.get(name);
      return typeof bound === 'number' ? bound : undefined;
    })
    .with([{ kind: 'struct' }, P._], ([{ only }]) =>
      only?.every((kind) => kind !== value.kind) ? undefined : structOf(names, caller, value),
    )
    .with(
      [
        {
          kind: P.union('bytes', 'path', 'source', 'file', 'field', 'number', 'length', 'null', 'fd'),
        },
        P._,
      ],
      () => undefined,
    )
    .exhaustive();
}

/** A C structure as plain data: names are constants, descriptors or tasks, whose pids they stand for. */
function structOf(names: Names, caller: string, value: Value): Answer | undefined {
  switch (value.kind) {
    case 'null':
      return null;
    case 'string':
      return bytesOf(value.value);
    case 'number':
      return value.value;
    case 'name':
      if (words.includes(value.name)) return value.name;
      return own(constants, value.name) ?? names.values.get(value.name) ?? pidOf(names, caller, value);
    case 'list': {
      const items = value.items.map((item) => structOf(names, caller, item));
      return items.every((item) => item !== undefined) ? items : undefined;
    }
    case 'record': {
      const fields: Record<string, Answer> = {};
      for (const field of value.fields) {
        const bound = structOf(names, caller, field.value);
        if (bound === undefined) return undefined;
        fields[field.name] = bound;
      }
      return { answer: fields };
    }
    case 'flags':
      return flagsOf(constants, value);
    default:
      return pidOf(names, caller, value);
  }
}

function flagsOf(table: Readonly<Record<string, number>>, value: Value): number | undefined {
  if (value.kind === 'number') return value.value;
  if (value.kind === 'name') return own(table, value.name);
  if (value.kind !== 'flags') return undefined;
  let sum = 0;
  for (const flag of value.flags) {
    const bits = flag.kind === 'number' ? flag.value : own(table, flag.name);
    if (bits === undefined) return undefined;
    // Not `|`, which would make a negative number of the highest bit.
    sum = Number(BigInt(sum) | BigInt(bits));
  }
  return sum;
}

/** A task's name means its pid as the caller sees it, or a number nobody has. */
function pidOf({ session }: Names, caller: string, value: Value): number | undefined {
  const known = (name: string) => session.tasks.has(name) || session.reaped.has(name);
  if (value.kind === 'number') return value.value | 0;
  if (value.kind === 'name') {
    if (value.name === 'INT_MIN') return INT_MIN;
    return known(value.name) ? seenBy(session, value.name, caller) : undefined;
  }
  if (value.kind === 'group' && known(value.task)) return -groupOf(session, value.task, caller);
  if (value.kind === 'pid-as-seen-by' && known(value.task) && known(value.viewer))
    return seenBy(session, value.task, value.viewer);
  return undefined;
}

/** What a table has under a name, and nothing that every object has. */
function own(table: Readonly<Record<string, number>>, name: string): number | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

/** The number of a task's process group as the viewer sees it; a number nobody has if the task is gone. */
function groupOf(session: Session, task: string, viewer: string): number {
  const slot = session.tasks.get(task);
  const viewed = session.tasks.get(viewer);
  if (slot === undefined || viewed === undefined) return nobodysNumber;
  const { world } = session;
  const pgrp = world.pids.get(world.signals.get(group_leader(world, slot)).pgrp);
  return pid_nr_ns(world, pgrp, task_active_pid_ns(world, viewed)) || nobodysNumber;
}

function seenBy(session: Session, task: string, viewer: string): number {
  const slot = session.tasks.get(task);
  const viewed = session.tasks.get(viewer);
  if (slot === undefined || viewed === undefined) return nobodysNumber;
  return task_pid_nr_as_seen_by(session.world, slot, viewed) || nobodysNumber;
}

/** A path with the names of tasks where a trace has their numbers. */
function pathOf({ session }: Names, caller: string, path: string): string {
  const mounted = throughMountedProc(session, caller, path);
  if (mounted !== undefined) return mounted;
  const { tasks, world } = session;
  return namesInPath(path, (nr) => {
    for (const [name, slot] of tasks) if (task_pid_nr(world, slot) === nr) return name;
    return undefined;
  });
}

/** The bytes of a text in UTF-8, one character each. */
function bytesOf(text: string): string {
  return String.fromCharCode(...new TextEncoder().encode(text));
}

/** The text that these bytes are in UTF-8. */
export function textOf(bytes: string): string {
  return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
}

/** What is wrong with an expected answer, if it names something that there is not. */
export function unknownName(names: Names, expected: Expected): string | undefined {
  const values =
    expected.kind === 'value' ? [expected.value] : expected.kind === 'one-of' ? expected.values : [];
  return values.flatMap(namesIn).find((name) => !isKnown(names, name));
}

function namesIn(value: Value): readonly string[] {
  if (value.kind === 'name') return [value.name];
  if (value.kind === 'pid-as-seen-by') return [value.task, value.viewer];
  if (value.kind === 'record') return value.fields.flatMap((field) => namesIn(field.value));
  return value.kind === 'list' ? value.items.flatMap(namesIn) : [];
}

function isKnown({ session, values }: Names, name: string): boolean {
  return (
    Object.hasOwn(constants, name) ||
    Object.hasOwn(ERRNO, name) ||
    words.includes(name) ||
    values.has(name) ||
    session.tasks.has(name) ||
    session.reaped.has(name)
  );
}

/** Whether what a call did is what the trace expects; to be asked before the names it frees are gone. */
export function matches(names: Names, caller: string, expected: Expected): (actual: Actual) => boolean {
  // Resolved now: a child that the call reaps has no name afterwards.
  const values =
    expected.kind === 'value' ? [expected.value] : expected.kind === 'one-of' ? expected.values : [];
  const tests = values.map((value) => meets(names, caller, value));
  return (actual) => {
    if (expected.kind === 'anything') return true;
    if (expected.kind === 'success') return actual.kind === 'answer';
    if (expected.kind === 'died' || expected.kind === 'blocks') return actual.kind === expected.kind;
    return tests.some((test) => test(actual));
  };
}

function meets(names: Names, caller: string, value: SingleValue): (actual: Actual) => boolean {
  if (value.kind === 'name' && Object.hasOwn(ERRNO, value.name))
    return (actual) => actual.kind === 'errno' && actual.errno === value.name;
  const test = meetsAnswer(names, caller, value);
  return (actual) => actual.kind === 'answer' && test(actual.value);
}

function meetsAnswer(names: Names, caller: string, value: Value): (answer: Answer | undefined) => boolean {
  switch (value.kind) {
    case 'record': {
      const tests = value.fields.map(
        (field) => [field.name, meetsAnswer(names, caller, field.value)] as const,
      );
      return (answer) => {
        const fields = fieldsOf(answer);
        return fields !== undefined && tests.every(([name, test]) => test(fields[name]));
      };
    }
    case 'list': {
      const tests = value.items.map((item) => meetsAnswer(names, caller, item));
      return (answer) =>
        Array.isArray(answer) && answer.length === tests.length && tests.every((test, i) => test(answer[i]));
    }
    default: {
      const wantedAnswer = answerOf(names, caller, value);
      return (answer) =>
        same(wantedAnswer, answer) ||
        // A wait that is compared with a number or a task: its return value is the pid.
        (typeof wantedAnswer === 'number' && wantedAnswer === fieldsOf(answer)?.pid);
    }
  }
}

function answerOf(names: Names, caller: string, value: Value): Answer | undefined {
  if (value.kind === 'string') return bytesOf(value.value);
  if (value.kind === 'number') return value.value;
  if (value.kind === 'name') {
    if (words.includes(value.name)) return value.name;
    return own(constants, value.name) ?? names.values.get(value.name) ?? pidOf(names, caller, value);
  }
  return pidOf(names, caller, value);
}

export function fieldsOf(answer: Answer | undefined): Readonly<Record<string, Answer>> | undefined {
  return typeof answer === 'object' && answer !== null && 'answer' in answer ? answer.answer : undefined;
}

function same(a: Answer | undefined, b: Answer | undefined): boolean {
  return a !== undefined && JSON.stringify(a) === JSON.stringify(b);
}
