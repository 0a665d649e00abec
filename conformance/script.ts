/** A scenario as plain data: calls of named tasks with numbers for arguments, the same for model and kernel. */
import {
  type Answer,
  type CallArgs,
  type Draw,
  preludeOf,
  type Repertoire,
  resolveCall,
  wheelOf,
} from '../checker/index.ts';
import { task_pid_nr } from '../models/facts/visibility.ts';
import type { LinuxKinds } from '../models/kinds.ts';
import { namesInPath, rewritePaths } from '../models/trace/paths.ts';
import type { Session } from '../models/trace/session.ts';
import { taskName } from '../models/trace/session.ts';
import { hasUndeadInit } from './undead.ts';

export type ScriptedCall = {
  readonly task: string;
  readonly call: string;
  readonly args: CallArgs;
  /** The name of the task that the call makes, if it makes one. */
  readonly child: string;
};

/** The calls that may make a task. */
export const births: readonly string[] = ['fork', 'clone', 'clone3'];

/** The executor has this many places for tasks, the first one included; none is used twice in a script. */
export const tasksMax = 32;

/**
 * Plays the prelude whose turn it is, and then draws, on the model to find calls that mean something, and
 * writes them down. After each of them every task reads the file `observe`, if there is one. The script ends before an init could never die. Calls that would block and calls the
 * model does not go into are left out.
 */
export function scriptFromDraws(
  session: Session,
  repertoire: Repertoire<LinuxKinds>,
  draws: readonly Draw[],
  turn = 0,
  observe: string | undefined = undefined,
): readonly ScriptedCall[] {
  session.restart();
  const wheel = wheelOf({ ...repertoire, internalWeight: 0 });
  const script: ScriptedCall[] = [];
  let born = 1;
  let over = false;
  let open = false;
  const add = (task: string, call: string, given: CallArgs) => {
    const named = (nr: number) => {
      for (const [name, slot] of session.tasks) if (task_pid_nr(session.world, slot) === nr) return name;
      return undefined;
    };
    const args = rewritePaths(call, given, (path) => namesInPath(path, named));
    if (births.includes(call) && born === tasksMax) return;
    const child = taskName(born);
    const { actual, allowed } = session.call(task, call, args, undefined, child);
    over ||= hasUndeadInit(session.world);
    if (over) return;
    const { state } = session.world.tasks.get(session.tasks.get(task) ?? 0);
    const stops = state === 'stopped' || state === 'vforking';
    if ((actual.kind === 'blocks' && !stops) || actual.kind === 'not modelled') return;
    // Also where it was refused, once anything was left open: the kernel may have gone another way, and
    // make the task.
    open ||= allowed.length > 1;
    if (
      births.includes(call) &&
      (open || state === 'vforking' || allowed.some(({ kind }) => kind === 'answer'))
    )
      born++;
    script.push({ task, call, args, child });
  };
  const act = (task: string, call: string, given: CallArgs) => {
    const length = script.length;
    add(task, call, given);
    if (observe === undefined || script.length === length) return;
    const running = [...session.tasks].filter(
      ([, slot]) => session.world.tasks.get(slot).state === 'running',
    );
    for (const [one] of running) add(one, 'read', [observe, null]);
  };
  for (const { call, args } of preludeOf(repertoire, turn)) act('A', call, args);
  for (const draw of draws) {
    const drawn = wheel[draw.call % wheel.length];
    if (over) break;
    if (drawn === undefined || drawn === 'internal') continue;
    const nameOf = new Map([...session.tasks].map(([name, slot]) => [slot, name]));
    const callers = [...nameOf.keys()].filter((slot) => session.world.tasks.get(slot).state === 'running');
    const resolved = resolveCall(drawn, session.world, callers, draw);
    if (resolved) act(nameOf.get(resolved.caller) ?? '', resolved.call, resolved.args);
  }
  return script;
}

/** Whether an answer names a namespace, and which. */
export function namespaceIn(answer: Answer): { readonly kind: string; readonly slot: number } | undefined {
  if (typeof answer !== 'object' || answer === null || !('answer' in answer)) return undefined;
  const { kind, slot } = answer.answer;
  return typeof kind === 'string' && typeof slot === 'number' ? { kind, slot } : undefined;
}
