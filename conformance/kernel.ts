/** The kernel of this machine, as conformance sees it: scripts in, answers out. */
import type { Parameters } from '../models/kinds.ts';
import { taskName } from '../models/trace/session.ts';
import { nsPid } from './calls/proc.ts';
import type { Places } from './calls/translation.ts';
import type { Witnessed } from './compare.ts';
import { type Executor, openExecutor, type Probe } from './executor/driver.ts';
import type { Scenario, ScenarioResult } from './executor/scenario.ts';
import { type ScriptedCall, tasksMax } from './script.ts';
import { toActual, toStep } from './translate.ts';

const CLONE_NEWUTS = 0x4000000;
const CLONE_NEWPID = 0x20000000;

export type KernelUnderTest = {
  readonly release: string;
  readonly privilege: 'root' | 'unprivileged';
  /** The kernel's limits below the sandbox: what the model has to be told. */
  readonly parameters: Parameters;
  readonly play: (
    scripts: readonly (readonly ScriptedCall[])[],
  ) => Promise<readonly (readonly Witnessed[])[]>;
  readonly close: () => Promise<void>;
};

/** vm: tasks share their memory, which is fast; fork: they do not, as in ordinary programs. */
export type Mode = 'vm' | 'fork';

/**
 * Starts the executor. As `unprivileged` the first task is root of a user namespace of its own, as
 * for an ordinary user; also when this process is root.
 */
export async function openKernel(
  mode: Mode = 'vm',
  privilege: KernelUnderTest['privilege'] = 'root',
): Promise<KernelUnderTest> {
  const executor = await openExecutor({ userNamespace: privilege === 'unprivileged' });
  const levelsAbove = await countLevelsAbove(executor);
  const depthMax = await findDepthMax(executor);
  return {
    release: executor.probe.release,
    privilege: executor.probe.privilege,
    parameters: { depthMax, pid_max: 4194304, ...firstTask(executor.probe) },
    close: () => executor.close(),
    play: async (scripts) => {
      const results = await executor.run(scripts.map((script) => toScenario(script, mode, levelsAbove)));
      return scripts.map((script, i) => witness(script, results[i], levelsAbove));
    },
  };
}

/** Who the first task of a sandbox is: what this machine lets root have, or root of a user namespace. */
function firstTask({
  privilege,
  firstTask: { capEffective, capBounding },
}: Probe): Pick<Parameters, 'first' | 'outermost'> {
  const [permitted, bounding] = [Number(capEffective), Number(capBounding)];
  const first = { permitted, effective: permitted, bounding };
  if (privilege === 'root') return { first };
  // One id has a name in it, and the kernel wanted setgroups(2) to be given up for that.
  const map = [{ first: 0, lower_first: 0, count: 1 }];
  return {
    first,
    outermost: { level: 1, uid_map: map, gid_map: map, projid_map: [], setgroups_allowed: false },
  };
}

/** The kinds whose first namespace is made for each scenario: those that cost nothing. */
const fresh = CLONE_NEWUTS;

function toScenario(script: readonly ScriptedCall[], mode: Mode, levelsAbove: number): Scenario {
  const steps = script.map((call) => toStep(call, placesOf(call, levelsAbove)));
  return { nsflags: fresh, mode, steps };
}

function placesOf({ task }: ScriptedCall, levelsAbove: number): Places {
  return { caller: slotOf(task), slotOf, levelsAbove };
}

/** A, B, C ... live in the executor's places 0, 1, 2 ... */
function slotOf(name: string): number {
  for (let slot = 0; slot < tasksMax; slot++) if (taskName(slot) === name) return slot;
  throw new Error(`the executor has no place for a task ${name}`);
}

function witness(
  script: readonly ScriptedCall[],
  result: ScenarioResult | undefined,
  levelsAbove: number,
): readonly Witnessed[] {
  if (result?.error !== 0) throw new Error(`no sandbox could be made: errno ${result?.error}`);
  return script.map((call, at) => {
    const step = result.steps[at];
    if (!step) throw new Error(`the executor did not answer call ${at + 1} (${call.call})`);
    return {
      actual: toActual(call, step, placesOf(call, levelsAbove)),
      alive: namesIn(step.alive),
      zombie: namesIn(step.zombie),
      zapping: namesIn(step.parked),
    };
  });
}

function namesIn(mask: number): readonly string[] {
  return Array.from({ length: tasksMax }, (_, slot) => slot)
    .filter((slot) => (mask >>> slot) & 1)
    .map(taskName);
}

/** The executor's procfs shows numbers of levels above the sandbox, which no scenario is about. */
async function countLevelsAbove(executor: Executor): Promise<number> {
  const [result] = await executor.run([
    { nsflags: 0, mode: 'vm', steps: [{ op: 'readfile', task: 0, path: 'self/status', cap: 4096 }] },
  ]);
  return nsPid(new TextDecoder().decode(result?.steps[0]?.out)).length - 1;
}

/** How deep PID namespaces can be nested below the sandbox: each task makes one more, until one cannot. */
async function findDepthMax(executor: Executor): Promise<number> {
  const steps = Array.from({ length: tasksMax - 1 }, (_, slot) => ({
    op: 'clone' as const,
    task: slot,
    flags: CLONE_NEWPID,
    child: slot + 1,
  }));
  const [result] = await executor.run([{ nsflags: 0, mode: 'vm', steps }]);
  return result?.steps.filter(({ status, ret }) => status === 'ok' && ret > 0).length ?? 0;
}
