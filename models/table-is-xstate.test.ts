/** What the search takes for a machine of Linux is what XState says, on every step it has met. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type AnyMachineSnapshot, transition } from 'xstate';
import { createStepper } from '../checker/index.ts';
import type { LinuxKinds } from './kinds.ts';
import { scopes } from './scopes/index.ts';
import { linux } from './system.ts';

const walked = scopes.filter(({ name }) =>
  ['tiny', 'tiny-nested', 'tiny-subreaper', 'tiny-uts'].includes(name),
);

it.each(walked)('in walks through $name', (scope) => {
  const stepper = createStepper<LinuxKinds>(linux, scope);
  const { machinery } = stepper;
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 30, maxLength: 60, size: 'max' }), (numbers) => {
      stepper.restart();
      for (const number of numbers) {
        const possible = stepper.possible(true);
        const [action, slot] = possible[number % possible.length] ?? [];
        if (action && slot !== undefined) stepper.take(action, slot);
        machinery.choices.preset([]);
      }
    }),
    { numRuns: 300, ...(process.env.CI ? { seed: 2006 } : {}) },
  );

  let compared = 0;
  for (const { kind: name, from, event, to, refusal } of machinery.edges) {
    const { kind, views, snapshots } = machinery.tabulations[name] ?? {};
    if (!kind || !views || !snapshots) throw new Error(`no kind ${name}`);
    // A snapshot made afresh from the view, not the one that the table was made from.
    const { state, ...context } = views[from] as { readonly state: string };
    const fresh = kind.machine.resolveState({ value: state, context }) as AnyMachineSnapshot;
    const [next, actions] = transition(kind.machine, fresh, kind.events.decode(event));
    expect({ ...next.context, state: next.value }).toEqual(views[to]);
    const refused = (actions as readonly { params: unknown }[])
      .map(({ params }) => (params as { event: { type: string; errno?: string } }).event)
      .find(({ type }) => type === 'refused');
    expect(refused?.errno).toBe(refusal?.errno);
    compared++;
  }
  expect(compared).toBeGreaterThan(100);
});
