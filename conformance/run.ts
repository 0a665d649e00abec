/** Plays a trace on the kernel, and holds both its own expectations and the model against the answers. */
import type { Answer, Trace } from '../checker/index.ts';
import { linux } from '../models/system.ts';
import { type Performance, playTrace, roomy } from '../models/trace/play.ts';
import type { Actual } from '../models/trace/session.ts';
import { taskName } from '../models/trace/session.ts';
import { sessionFor } from './campaign.ts';
import { compare, type Difference, type Witnessed } from './compare.ts';
import { isMountinfo } from './groups.ts';
import { type KernelUnderTest, openKernel } from './kernel.ts';
import { nsIdIn } from './ns-ids.ts';
import { births, namespaceIn, type ScriptedCall, tasksMax } from './script.ts';
import { hasUndeadInit } from './undead.ts';

export type KernelLine = {
  /** What the kernel answered, in the model's words for namespaces and peer groups where it is the model's answer. */
  readonly actual: Actual;
  /** The same with the numbers of the kernel. */
  readonly told: Actual;
  /** Whether it is what the trace expects of a kernel. */
  readonly accepted: boolean;
};

export type KernelPerformance = {
  readonly release: string;
  /** The same trace on the model: its lines are those of `lines`, one by one. */
  readonly model: Performance;
  readonly lines: readonly KernelLine[];
  /** Where model and kernel differ first. */
  readonly difference: Difference | undefined;
};

/** A trace that model and format allow, and the executor cannot play. */
export class NotPlayable extends Error {
  override readonly name = 'NotPlayable';
}

/** Plays one trace; the kernel is opened for it, and tasks have memory of their own, as in ordinary programs. */
export async function runOnKernel(trace: Trace): Promise<KernelPerformance> {
  // Faithful also for what memory shared by all tasks would hide.
  const kernel = await openKernel('fork');
  try {
    return await runOn(kernel, trace);
  } finally {
    await kernel.close();
  }
}

/** Plays one trace on a kernel that is open. */
export async function runOn(kernel: KernelUnderTest, trace: Trace): Promise<KernelPerformance> {
  const model = playTrace(linux, trace, { ...roomy, parameters: kernel.parameters });
  const script = toScript(model);
  refuseTheUndead(kernel, model, script);
  const [witnessed = []] = await kernel.play([script]);
  const { difference, answers } = compare(sessionFor(linux, kernel), script, witnessed);
  return {
    release: kernel.release,
    model,
    difference,
    lines: model.lines.map(({ accepts, kernelAccepts = accepts }, at) => {
      const actual = inModelTerms(witnessed[at], answers[at]);
      return {
        actual,
        told: witnessed[at]?.actual ?? { kind: 'cannot call' },
        accepted: kernelAccepts(actual),
      };
    }),
  };
}

/** The kernel's answer; where it is the model's too, in the model's words for namespaces and peer groups. */
function inModelTerms(witnessed: Witnessed | undefined, model: Actual | undefined): Actual {
  const actual = witnessed?.actual ?? { kind: 'cannot call' as const };
  const names = (one: Actual | undefined) =>
    one?.kind === 'answer' ? (namespaceIn(one.value) ?? nsIdIn(one.value)) : undefined;
  if (!model) return actual;
  const both = [actual, model];
  const trees = both.every((one) => one.kind === 'answer' && isMountinfo(one.value));
  return trees || both.every(names) ? model : actual;
}

/** What would leave an init behind that nobody can kill is not tried. */
function refuseTheUndead(
  kernel: KernelUnderTest,
  { lines }: Performance,
  script: readonly ScriptedCall[],
): void {
  const session = sessionFor(linux, kernel);
  for (const [at, { task, call, args, child }] of script.entries()) {
    session.call(task, call, args, undefined, child);
    if (hasUndeadInit(session.world))
      throw new NotPlayable(
        `${lines[at]?.line.position.line}:1: an init in a process group of its own namespace can never die`,
      );
  }
}

/** The task that a path below /proc names. */
const taskInPath = /(?<=^\/proc\/)[^/]+(?=\/|$)/;

/** The calls of a performance, with its tasks renamed to those that the executor has places for, in paths too. */
function toScript({ lines }: Performance): readonly ScriptedCall[] {
  const renamed = new Map([['A', 'A']]);
  return lines.map(({ line, call, args, child, childName }): ScriptedCall => {
    const task = renamed.get(line.task);
    const bears = births.includes(call);
    if (task === undefined || (bears && renamed.size === tasksMax))
      throw new NotPlayable(
        `${line.position.line}:1: the executor has places for ${tasksMax} tasks in a trace`,
      );
    const there = (args as readonly Answer[]).map((arg) =>
      typeof arg === 'string' ? arg.replace(taskInPath, (name) => renamed.get(name) ?? name) : arg,
    );
    const fresh = taskName(renamed.size);
    if (child !== undefined) renamed.set(childName, fresh);
    return { task, call, args: there, child: fresh };
  });
}
