/** Plays a trace on the model and compares every answer with the expected one. */
import type { Answer, CallLine, Position, Scope, System, Trace } from '../../checker/index.ts';
import type { LinuxKinds, Parameters } from '../kinds.ts';
import { capacitiesOf, namespacesOfEveryKind } from '../scopes/scope.ts';
import type { LinuxCalls } from '../system.ts';
import { type BindProblem, bindArgs, matches, unknownName } from './bind.ts';
import { asTheCall } from './other-names.ts';
import {
  type Actual,
  type Kept,
  openSession,
  type Played,
  type Session,
  type SessionOptions,
} from './session.ts';
import { signatures } from './signatures/index.ts';

/** Who makes the lines that tell what the kernel does by itself. */
export const kernelTask = 'kernel';

/** One call of a trace, as the model answered it. */
export type PlayedLine = Played & {
  /** The line as it is written; `call` is what its name stands for. */
  readonly line: CallLine;
  readonly call: string;
  readonly args: readonly Answer[];
  /** The name that a task made by this call has. */
  readonly childName: string;
  /** Whether an answer is the expected one. */
  readonly accepts: (actual: Actual) => boolean;
  /** Whether an answer is the one that the trace has from a kernel; undefined where it has none. */
  readonly kernelAccepts: ((actual: Actual) => boolean) | undefined;
};

export type Performance = {
  readonly lines: readonly PlayedLine[];
  readonly session: Session;
  readonly values: ReadonlyMap<string, Answer>;
  /** What makes the trace impossible to play, in the first line where something does. */
  readonly problem: BindProblem | undefined;
};

/** Linux's own limits, and more room than a trace of a few hundred calls needs. */
export const roomy: SessionOptions = {
  parameters: { depthMax: 32, pid_max: 4194304 },
  capacities: capacitiesOf({
    tasks: 62,
    ...namespacesOfEveryKind(62),
    netNamespaces: 32,
    netDevices: 62,
    netSockets: 62,
    limits: true,
    nsIds: true,
    mounts: 62,
    files: 62,
    cgroups: 62,
    unixSockets: 62,
    rlimits: true,
    ipcObjects: 62,
    mqueues: 62,
  }),
};

/** A trace being played, line by line. */
export type Player = {
  readonly session: Session;
  /** What `as` has bound, tasks aside. */
  readonly values: ReadonlyMap<string, Answer>;
  /** Plays one line: a call, what the kernel does by itself (undefined), or what makes that impossible. */
  readonly play: (line: CallLine) => PlayedLine | BindProblem | undefined;
  readonly keep: () => KeptPlayer;
  readonly restore: (kept: KeptPlayer) => void;
};

/** Where a player was. */
export type KeptPlayer = {
  readonly session: Kept;
  readonly values: ReadonlyMap<string, Answer>;
  readonly known: ReadonlySet<string>;
};

/** Starts with the one task A, and nothing bound. */
export function openPlayer(
  system: System<LinuxKinds, LinuxCalls, Parameters>,
  options: SessionOptions,
): Player {
  const session = openSession(system, options);
  let values = new Map<string, Answer>();
  let known = new Set(['A']);
  /** What a name would have been, had the call not failed that was to make it. */
  const unmade = new Map<string, string>();

  const play = (line: CallLine): PlayedLine | BindProblem | undefined => {
    if (line.task === kernelTask) return playKernelLine(session, line);
    const names = { session, values };
    if (!known.has(line.task)) return problemAt(line.position, `there is no task ${line.task} yet`);
    const { call, args: given } = asTheCall(line);
    if (Object.hasOwn(signatures, call) && !Object.hasOwn(system.calls, call))
      return problemAt(line.position, `the system ${system.name} has no call ${call}`);
    const args = bindArgs(names, { ...line, call, args: given });
    if ('message' in args) {
      const why = line.args.flatMap((arg) => (arg.kind === 'name' && unmade.get(arg.name)) || []);
      return { ...args, message: [args.message, ...why].join('; ') };
    }
    const stranger =
      unknownName(names, line.expected) ?? (line.kernel ? unknownName(names, line.kernel) : undefined);
    if (stranger) return problemAt(line.position, `${stranger} is no task, no constant and not bound yet`);
    if (line.as && (known.has(line.as) || line.as === kernelTask))
      return problemAt(line.position, `${line.as} already names something`);

    const accepts = matches(names, line.task, line.expected);
    const kernelAccepts = line.kernel ? matches(names, line.task, line.kernel) : undefined;
    const childName = line.as ?? `child of line ${line.position.line}`;
    const played = session.call(line.task, call, args, accepts, childName);
    if (played.actual.kind === 'not modelled')
      return problemAt(line.position, `${line.call} ${played.actual.why}`);
    if (line.as && (played.child !== undefined || played.actual.kind === 'answer')) known.add(line.as);
    if (line.as && played.actual.kind === 'errno')
      unmade.set(
        line.as,
        `${line.as} is none: line ${line.position.line} failed with ${played.actual.errno}`,
      );
    if (line.as && played.child === undefined && played.actual.kind === 'answer')
      values.set(line.as, played.actual.value);
    return { ...played, line, call, args, childName, accepts, kernelAccepts };
  };

  return {
    session,
    get values() {
      return values;
    },
    play,
    keep: () => ({ session: session.keep(), values: new Map(values), known: new Set(known) }),
    restore: (kept) => {
      session.restore(kept.session);
      values = new Map(kept.values);
      known = new Set(kept.known);
    },
  };
}

/** Plays as far as the trace can be played; a different answer does not end it. */
export function playTrace(
  system: System<LinuxKinds, LinuxCalls, Parameters>,
  trace: Trace,
  options: SessionOptions = roomy,
): Performance {
  const schedule: Scope['schedule'] = trace.header.some(
    ({ key, value }) => key === 'schedule' && value === 'interleaved',
  )
    ? 'interleaved'
    : 'settled';
  const player = openPlayer(system, { ...options, schedule });
  const lines: PlayedLine[] = [];
  const stop = (problem?: BindProblem): Performance => ({
    lines,
    session: player.session,
    values: player.values,
    problem,
  });

  for (const line of trace.lines) {
    if (line.kind !== 'call') continue;
    const played = player.play(line);
    if (played && 'message' in played) return stop(played);
    if (played) lines.push(played);
  }
  return stop();
}

/** `kernel: do_exit(B) = 0`: what the kernel does by itself, where a trace tells the order. */
function playKernelLine(session: Session, line: CallLine): BindProblem | undefined {
  const [who] = line.args;
  if (line.args.length !== 1 || who?.kind !== 'name')
    return problemAt(line.position, `${kernelTask}: ${line.call} takes the name of a task`);
  if (!session.step(line.call, who.name))
    return problemAt(line.position, `the kernel does not ${line.call}(${who.name}) here`);
  return undefined;
}

function problemAt(position: Position, message: string): BindProblem {
  return { ...position, message };
}
