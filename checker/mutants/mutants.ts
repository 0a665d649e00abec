/**
 * Mutants: a system in which one guard never holds or one action does nothing. A rule whose mutant
 * no property notices is a rule that nobody would miss.
 */
import { type AnyStateMachine, assign } from 'xstate';
import type { Kind, Kinds } from '../model/kind.ts';
import type { Calls, System } from '../model/system.ts';

export type Mutant = {
  /** `tasks: guard "nobody has that pid" never holds`, shortened to what a command line bears. */
  readonly id: string;
  readonly kind: string;
  readonly part: 'guard' | 'action';
  readonly name: string;
  /** The mutation as a sentence. */
  readonly says: string;
};

/** The actions that only say what a transition decided: without them nothing happens differently. */
const verdicts = ['refuse', 'by'];

/** All mutants of a system, in the order of its kinds. */
export function mutantsOf(system: Pick<System, 'kinds'>): readonly Mutant[] {
  const mutants = Object.entries(system.kinds).flatMap(([kind, { machine }]) => [
    ...Object.keys(machine.implementations.guards).map((name) => mutant(kind, 'guard', name)),
    ...Object.keys(machine.implementations.actions)
      .filter((name) => !verdicts.includes(name))
      .map((name) => mutant(kind, 'action', name)),
  ]);
  // Names that differ in punctuation only, or a guard and an action of one name, get a number.
  return mutants.map((one, i) => {
    const before = mutants.slice(0, i).filter(({ id }) => id === one.id).length;
    return before === 0 ? one : { ...one, id: `${one.id}-${before + 1}` };
  });
}

function mutant(kind: string, part: Mutant['part'], name: string): Mutant {
  return {
    id: `${kind}/${name.replaceAll(/[^A-Za-z0-9_]+/g, '-')}`,
    kind,
    part,
    name,
    says:
      part === 'guard' ? `${kind}: guard “${name}” never holds` : `${kind}: action “${name}” does nothing`,
  };
}

/** The same system with one rule missing. */
export function mutate<K extends Kinds, C extends Calls, P>(
  system: System<K, C, P>,
  { kind: kindName, part, name }: Mutant,
): System<K, C, P> {
  const kind = system.kinds[kindName] as Kind;
  const without = { [name]: part === 'guard' ? () => false : assign(() => ({})) };
  const machine = kind.machine.provide(
    part === 'guard' ? { guards: without } : { actions: without },
  ) as AnyStateMachine;
  return { ...system, kinds: { ...system.kinds, [kindName]: { ...kind, machine } } };
}
