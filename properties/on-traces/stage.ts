/** What the header of a trace asks for: which system, which limits, which property. */
import type { HeaderEntry, Position, Scope, Trace } from '../../checker/index.ts';
import type { Parameters } from '../../models/kinds.ts';
import { roomy } from '../../models/trace/play.ts';
import type { SessionOptions } from '../../models/trace/session.ts';
import type { LinuxProperty } from '../claims.ts';
import { noSuch } from './suggest.ts';
import { type LinuxSystem, type Playable, playables, without } from './systems.ts';

/** Everything that playing a trace needs besides its calls. */
export type Stage = {
  readonly system: LinuxSystem;
  readonly mutant: string | undefined;
  /** How it might have been made instead. */
  readonly design: string | undefined;
  /** The property that the trace is said to break. */
  readonly property: string | undefined;
  /** What is claimed of the system there. */
  readonly properties: readonly LinuxProperty[];
  /** The scope that the header names. */
  readonly scope: Scope<Parameters> | undefined;
  readonly privilege: string | undefined;
  readonly options: SessionOptions & { readonly schedule: Scope['schedule'] };
  /** The trace with its schedule in its header, where the player looks for it. */
  readonly trace: Trace;
};

export type HeaderProblem = Position & { readonly message: string };

const linuxName = 'linux';

/** Keys, and what is wrong with a value (undefined: nothing). */
function keysOf({ system, scopes, mutants, designs }: Playable, properties: readonly LinuxProperty[]) {
  const names = (ones: readonly { readonly name: string }[]) => ones.map(({ name }) => name);
  const keys: Readonly<Record<string, (value: string) => string | undefined>> = {
    system: oneOf('system', [...playables.keys()]),
    scope: oneOf(system.name === linuxName ? 'scope' : `scope of the system ${system.name}`, scopes),
    mutant: oneOf(
      'mutant',
      mutants.map(({ id }) => id),
    ),
    design: oneOf('design', designs),
    property: oneOf('property', names(properties)),
    schedule: oneOf('schedule', ['interleaved', 'settled']),
    privilege: oneOf('privilege', ['root', 'unprivileged']),
    'depth-max': wholeNumber('depth-max', 0, 32),
    'pid-max': wholeNumber('pid-max', 2, 4194304),
    // For readers: which clauses the trace shows, and which kernel answered it.
    clauses: () => undefined,
    kernel: () => undefined,
  };
  return keys;
}

/** Reads the header, or says what is wrong in it. */
export function stageOf(trace: Trace): Stage | { readonly problems: readonly HeaderProblem[] } {
  const entryOf = (key: string) => trace.header.find((entry) => entry.key === key);
  const of = (key: string) => entryOf(key)?.value;
  const named = of('system') ?? linuxName;
  const playable = playables.get(named);
  if (!playable) {
    const position = entryOf('system')?.position ?? { line: 1, column: 1 };
    return { problems: [{ ...position, message: noSuch('system', named, [...playables.keys()]) }] };
  }
  const ground = playable.ground(of('scope'), of('design'));
  const { scope } = ground;
  const limits = scope ? scope.parameters : roomy.parameters;
  const parameters: Parameters = {
    ...limits,
    depthMax: Number(of('depth-max') ?? limits.depthMax),
    pid_max: Number(of('pid-max') ?? limits.pid_max),
  };
  const properties = ground.propertiesFor(parameters);
  const keys = keysOf(playable, properties);
  const problems = [
    ...trace.header.flatMap((entry) => problemIn(keys, entry, trace.header) ?? []),
    ...(playable.needsGround ? lacking(entryOf, named) : []),
  ];
  if (problems.length > 0) return { problems };

  const schedule = (of('schedule') ?? scope?.schedule) === 'interleaved' ? 'interleaved' : 'settled';
  const others = trace.header.filter(({ key }) => key !== 'schedule');
  const position = { line: 0, column: 0 };
  const [mutant, design] = [of('mutant'), of('design')];
  const system = without(playable, mutant);
  return {
    system: design === undefined ? system : playable.designed(system, design),
    mutant,
    design,
    property: of('property'),
    properties,
    scope,
    privilege: of('privilege'),
    options: { capacities: (scope ?? roomy).capacities, parameters, schedule },
    trace: { ...trace, header: [...others, { key: 'schedule', value: schedule, position }] },
  };
}

/** A system beside Linux is nothing without its design, and has room for nothing without a scope. */
function lacking(
  entryOf: (key: string) => HeaderEntry | undefined,
  system: string,
): readonly HeaderProblem[] {
  const position = entryOf('system')?.position ?? { line: 1, column: 1 };
  return ['design', 'scope']
    .filter((key) => !entryOf(key))
    .map((key) => ({ ...position, message: `a trace of the system ${system} needs "${key}: ..."` }));
}

function problemIn(
  keys: ReturnType<typeof keysOf>,
  entry: HeaderEntry,
  header: readonly HeaderEntry[],
): HeaderProblem | undefined {
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
