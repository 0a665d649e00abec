/** This machine's kernel, if it lets us. */
import type { Trace } from '../checker/index.ts';
import { checkHost } from '../conformance/executor/driver.ts';
import { type KernelPerformance, NotPlayable, runOnKernel } from '../conformance/run.ts';
import { kernelTask } from '../models/trace/play.ts';
import { type Stage, stageOf } from '../properties/on-traces/stage.ts';
import { exitCodes } from './exit-codes.ts';
import { Problem } from './problem.ts';

export type OnKernel = KernelPerformance;

/** Ends the command if this machine cannot play scenarios. */
export function expectKernel(): void {
  const host = checkHost();
  if (!host.ok)
    throw new Problem(`this machine cannot do that: ${host.reason}; ${host.remedy}`, {
      exitCode: exitCodes.cannot,
    });
}

export async function kernelPerformance(stage: Stage, trace: Trace): Promise<OnKernel> {
  const why =
    stage.mutant !== undefined
      ? 'a kernel has no mutants'
      : stage.system.name !== 'linux'
        ? `a kernel is not the system ${stage.system.name}`
        : stage.design !== undefined
          ? 'a kernel has the design that it has'
          : stage.options.schedule === 'interleaved'
            ? 'a kernel cannot be stopped between a call and what follows from it (schedule: interleaved)'
            : undefined;
  if (why) throw new Problem(`${trace.file} can be played on the model only: ${why}`);
  expectKernel();
  try {
    return await runOnKernel(trace);
  } catch (error) {
    throw error instanceof NotPlayable ? new Problem(`${trace.file}:${error.message}`) : error;
  }
}

/** What only the model has: systems that are broken or made otherwise on purpose, and what happens in which order. */
const ofTheModel: readonly string[] = ['mutant', 'design', 'property', 'scope', 'schedule'];

/**
 * The same calls on this kernel, whatever the model is to be for them: what Linux itself answers is to stand beside
 * what a mutant or another design does. What the kernel does by itself it does at once. Ends at the first call that
 * the kernel's run has no task or no name for.
 */
export async function kernelBesides(trace: Trace): Promise<OnKernel> {
  const stage = stageOf(trace);
  if ('problems' in stage) {
    const [first] = stage.problems;
    throw new Problem(`${trace.file}:${first?.line}:${first?.column}: ${first?.message}`);
  }
  expectKernel();
  const calls: Trace = {
    ...trace,
    header: trace.header.filter(({ key }) => !ofTheModel.includes(key)),
    lines: trace.lines.filter((line) => line.kind !== 'call' || line.task !== kernelTask),
  };
  try {
    return await runOnKernel(calls);
  } catch (error) {
    throw error instanceof NotPlayable ? new Problem(`${trace.file}:${error.message}`) : error;
  }
}
