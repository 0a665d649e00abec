/** Judges one property along a trace that has been played: at which line does it break? */
import {
  type CallLine,
  createStepper,
  isRefusal,
  type Outcome,
  type Step,
  unfold,
  type World,
} from '../../checker/index.ts';
import type { LinuxKinds } from '../../models/kinds.ts';
import { kernelTask, type Performance, type PlayedLine } from '../../models/trace/play.ts';
import type { LinuxProperty } from '../claims.ts';
import type { Stage } from './stage.ts';

export type Judged = {
  /** The line that breaks the property; `start` if the initial state does. */
  readonly brokenAt: CallLine | 'start' | undefined;
  /** Whether the trace puts the property to a real test. */
  readonly witnessed: boolean;
};

/**
 * Takes the steps of a performance once more, on a stepper that a property can look into. What the kernel does by itself
 * after a call is judged step by step, also where the trace does not tell it.
 */
export function judgeAlong(
  { system, options, trace }: Stage,
  { lines }: Performance,
  property: LinuxProperty,
): Judged {
  const stepper = createStepper<LinuxKinds>(system, { ...options, calls: [] });
  const { machinery } = stepper;
  const after = machinery.kernel as unknown as World<LinuxKinds>;
  const vector = new Uint16Array(machinery.vector.length);
  const before = machinery.worldOver(vector);
  const slots = new Map([['A', 0]]);
  const played = new Map(lines.map((one) => [one.line, one]));
  let witnessed = false;

  const breaks = (step: Step, outcome: Outcome): boolean => {
    if (outcome === 'blocks' || outcome === 'beyond scope') return false;
    if (property.kind === 'state') {
      witnessed ||= property.witness(after);
      return !property.holds(after);
    }
    if (property.of && !property.of.includes(step.name)) return false;
    if (isRefusal(step.result) && !property.refused) return false;
    witnessed ||= property.witness(before, step, after);
    return !property.holds(before, step, after);
  };

  if (property.kind === 'state' && !property.holds(after)) return { brokenAt: 'start', witnessed };
  for (const line of trace.lines) {
    if (line.kind !== 'call') continue;
    const one = played.get(line);
    if (!one && line.task !== kernelTask) break;
    if (one?.actual.kind === 'cannot call') continue;
    const action = one
      ? stepper.actionFor({ call: one.call, args: one.called })
      : stepper.internal.find(({ name }) => name === line.call);
    const slot = slots.get(one ? line.task : nameIn(line));
    if (!action || slot === undefined) break;
    vector.set(machinery.vector);
    for (const { recorded, outcome } of unfold(stepper, action, slot, one?.choices ?? [])) {
      if (breaks(recorded, outcome)) return { brokenAt: line, witnessed };
      vector.set(machinery.vector);
    }
    remember(one, slots);
  }
  return { brokenAt: undefined, witnessed };
}

function remember(one: PlayedLine | undefined, slots: Map<string, number>): void {
  if (one?.child !== undefined) slots.set(one.childName, one.child);
}

function nameIn({ args }: CallLine): string {
  const [who] = args;
  return who?.kind === 'name' ? who.name : '';
}
