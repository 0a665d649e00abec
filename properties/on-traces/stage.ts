/** What the header of a trace asks for: which system, which limits, which property. */
import { type HeaderEntry, type Position, type Scope, type Trace, withDesign } from '../../checker/index.ts';
import type { Parameters } from '../../models/kinds.ts';
import { scopes } from '../../models/scopes/index.ts';
import { roomy } from '../../models/trace/play.ts';
import type { SessionOptions } from '../../models/trace/session.ts';
import { propertyNames } from '../index.ts';
import { noSuch } from './suggest.ts';
import { type LinuxSystem, linux, mutants, systemWith } from './systems.ts';

/** Everything that playing a trace needs besides its calls. */
export type Stage = {
  readonly system: LinuxSystem;
  readonly mutant: string | undefined;
  /** How Linux might have been made instead. */
  readonly design: string | undefined;
  /** The property that the trace is said to break. */
  readonly property: string | undefined;
  readonly privilege: string | undefined;
  readonly options: SessionOptions & { readonly schedule: Scope['schedule'] };
  /** The trace with its schedule in its header, where the player looks for it. */
  readonly trace: Trace;
};

export type HeaderProblem = Position & { readonly message: string };

/** Keys, and what is wrong with a value (undefined: nothing). */
const keys: Readonly<Record<string, (value: string) => string | undefined>> = {
  system: oneOf('system', [linux.name]),
  scope: oneOf(
    'scope',
    scopes.map(({ name }) => name),
  ),
  mutant: oneOf(
    'mutant',
    mutants.map(({ id }) => id),
  ),
  design: oneOf('design', Object.keys(linux.designs ?? {})),
  property: oneOf('property', propertyNames),
  schedule: oneOf('schedule', ['interleaved', 'settled']),
  privilege: oneOf('privilege', ['root', 'unprivileged']),
  'depth-max': wholeNumber('depth-max', 0, 32),
  'pid-max': wholeNumber('pid-max', 2, 4194304),
  // For readers: which clauses the trace shows, and which kernel answered it.
  clauses: () => undefined,
  kernel: () => undefined,
};

/** Reads the header, or says what is wrong in it. */
export function stageOf(trace: Trace): Stage | { readonly problems: readonly HeaderProblem[] } {
  const problems = trace.header.flatMap((entry) => problemIn(entry, trace.header) ?? []);
  if (problems.length > 0) return { problems };

  const of = (key: string) => trace.header.find((entry) => entry.key === key)?.value;
  const scope = scopes.find(({ name }) => name === of('scope'));
  const limits = scope ? scope.parameters : roomy.parameters;
  const parameters: Parameters = {
    ...limits,
    depthMax: Number(of('depth-max') ?? limits.depthMax),
    pid_max: Number(of('pid-max') ?? limits.pid_max),
  };
  const schedule = (of('schedule') ?? scope?.schedule) === 'interleaved' ? 'interleaved' : 'settled';
  const others = trace.header.filter(({ key }) => key !== 'schedule');
  const position = { line: 0, column: 0 };
  return {
    system: designed(systemWith(of('mutant')), of('design')),
    mutant: of('mutant'),
    design: of('design'),
    property: of('property'),
    privilege: of('privilege'),
    options: { capacities: (scope ?? roomy).capacities, parameters, schedule },
    trace: { ...trace, header: [...others, { key: 'schedule', value: schedule, position }] },
  };
}

function designed(system: LinuxSystem, design: string | undefined): LinuxSystem {
  return design === undefined ? system : withDesign(system, design);
}

function problemIn(entry: HeaderEntry, header: readonly HeaderEntry[]): HeaderProblem | undefined {
  const { key, value, position } = entry;
  const check = Object.hasOwn(keys, key) ? keys[key] : undefined;
  if (!check) return { ...position, message: noSuch('header key', key, Object.keys(keys)) };
  if (header.find((other) => other.key === key) !== entry)
    return { ...position, message: `the header has "${key}" twice` };
  const message = check(value);
  return message === undefined ? undefined : { ...position, message };
}

function oneOf(what: string, known: readonly string[]) {
  return (value: string) => (known.includes(value) ? undefined : noSuch(what, value, known));
}

function wholeNumber(key: string, min: number, max: number) {
  return (value: string) =>
    /^\d+$/.test(value) && Number(value) >= min && Number(value) <= max
      ? undefined
      : `${key} must be a whole number from ${min} to ${max}, not "${value}"`;
}
