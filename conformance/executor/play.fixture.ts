/** What the executor's tests share: one executor per suite, steps by name, numbers out of buffers. */
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import {
  type CloneStep,
  checkHost,
  type Executor,
  type ExecutorOptions,
  openExecutor,
  type Scenario,
  type Slot,
  type Step,
  type StepResult,
} from './driver.ts';

export const host = checkHost();

export const clone = (
  task: Slot,
  child: Slot,
  flags: number | bigint = 0,
  more: Partial<CloneStep> = {},
): Step => ({ op: 'clone', task, child, flags, ...more });
export const exit = (task: Slot, code = 0): Step => ({ op: 'exit', task, code });

export type Play = (...steps: Step[]) => Promise<readonly StepResult[]>;

/** Opens an executor for the suite it is called in, and skips the suite where there can be none. */
export function inSandboxes(scenario: Omit<Scenario, 'steps'>, options: ExecutorOptions = {}): Play {
  let executor: Executor | undefined;
  beforeAll(async () => {
    if (host.ok) executor = await openExecutor({ hangMs: 5000, ...options });
  });
  afterAll(() => executor?.close());
  beforeEach((context) => {
    if (!host.ok) context.skip(`${host.reason}; ${host.remedy}`);
  });
  return async (...steps) => {
    const [result] = (await executor?.run([{ ...scenario, steps }])) ?? [];
    expect(result?.error).toBe(0);
    return result?.steps ?? [];
  };
}

/** The return value of each step, or its status if it is not ok. */
export const returns = (steps: readonly StepResult[]): (number | string)[] =>
  steps.map((step) => (step.status === 'ok' ? step.ret : step.status));

export const slots = (mask: number | undefined): number[] =>
  [...Array(32).keys()].filter((slot) => (mask ?? 0) & (1 << slot));

export const text = (step: StepResult | undefined): string =>
  new TextDecoder().decode(step?.out).replace(/\0.*$/s, '');

export const int32 = (step: StepResult | undefined, offset = 0): number =>
  step === undefined || step.out.length < offset + 4 ? Number.NaN : Buffer.from(step.out).readInt32LE(offset);
