/** This machine's kernel, if it lets us. */
import type { Trace } from '../checker/index.ts';
import { checkHost } from '../conformance/executor/driver.ts';
import { type KernelPerformance, NotPlayable, runOnKernel } from '../conformance/run.ts';
import type { Stage } from '../properties/on-traces/stage.ts';
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
