/**
 * Mutants: a system in which one rule is missing. A rule whose mutant no property notices is a rule
 * that nobody would miss.
 */
import { type AnyStateMachine, assign, emit } from 'xstate';
import type { Kind, Kinds } from '../model/kind.ts';
import type { Calls, System } from '../model/system.ts';
import type { Emitted } from '../model/verdict.ts';

export type Mutant = {
  /** `tasks: guard "nobody has that pid" never holds`, shortened to what a command line bears. */
  readonly id: string;
  /** The kind of machine, or `facts`. */
  readonly kind: string;
  /**
   * A guard that never holds; an action that does nothing; a refusal, of a state and not of a guard,
   * that is none; a fact without one of its rules.
   */
  readonly part: 'guard' | 'action' | 'refusal' | 'fact';
  /** Of the guard, the action, the refusing clause, or the fact. */
  readonly name: string;
  /** What the fact lacks. */
  readonly lacks?: string;
  /** The mutation as a sentence. */
  readonly says: string;
};

/** The actions that only say what a transition decided: without them nothing happens differently. */
const verdicts = ['refuse', 'by'];

/** All mutants of a system, in the order of its kinds, and those of its facts. */
export function mutantsOf(system: Pick<System, 'kinds' | 'facts'>): readonly Mutant[] {
  const mutants = Object.entries(system.kinds).flatMap(([kind, { machine }]) => [
    ...Object.keys(machine.implementations.guards).map((name) =>
      mutant(kind, 'guard', name, `${kind}: guard “${name}” never holds`),
    ),
    ...Object.keys(machine.implementations.actions)
      .filter((name) => !verdicts.includes(name))
      .map((name) => mutant(kind, 'action', name, `${kind}: action “${name}” does nothing`)),
    ...unguardedRefusals(machine).map((name) =>
      mutant(kind, 'refusal', name, `${kind}: nothing is refused by ${name}`),
    ),
  ]);
  const facts = (system.facts ?? []).flatMap(({ factName, without }) =>
    Object.keys(without).map((lacks) => ({
      ...mutant('facts', 'fact', `${factName} ${lacks}`, `${factName}: ${lacks}`),
      name: factName,
      lacks,
    })),
  );
  // Names that differ in punctuation only, or a guard and an action of one name, get a number.
  return [...mutants, ...facts].map((one, i, all) => {
    const before = all.slice(0, i).filter(({ id }) => id === one.id).length;
    return before === 0 ? one : { ...one, id: `${one.id}-${before + 1}` };
  });
}

function mutant(kind: string, part: Mutant['part'], name: string, says: string): Mutant {
  return { id: `${kind}/${name.replaceAll(/[^A-Za-z0-9_.]+/g, '-')}`, kind, part, name, says };
}

type Transition = { readonly guard?: unknown; readonly actions?: unknown };

/** The clauses by which a state refuses an event, whatever it carries: no guard stands for them. */
function unguardedRefusals(machine: AnyStateMachine): readonly string[] {
  const found = new Set<string>();
  for (const state of Object.values(machine.states))
    for (const transition of Object.values((state.config.on ?? {}) as Record<string, unknown>).flat()) {
      const { guard, actions } = transition as Transition;
      if (guard !== undefined) continue;
      for (const action of [actions].flat()) {
        const { type, params } = (action ?? {}) as { type?: string; params?: { clause: string } };
        if (type === 'refuse' && params) found.add(params.clause);
      }
    }
  return [...found];
}

/** The same system with one rule missing. */
export function mutate<K extends Kinds, C extends Calls, P>(
  system: System<K, C, P>,
  { kind: kindName, part, name, lacks }: Mutant,
): System<K, C, P> {
  if (part === 'fact') {
    const variant = system.facts?.find(({ factName }) => factName === name)?.without[lacks ?? ''];
    if (!variant) throw new Error(`there is no fact ${name} that lacks “${lacks}”`);
    return { ...system, variants: { ...system.variants, [name]: variant } };
  }
  const kind = system.kinds[kindName] as Kind;
  const machine = kind.machine.provide(without(part, name)) as AnyStateMachine;
  return { ...system, kinds: { ...system.kinds, [kindName]: { ...kind, machine } } };
}

/** What stands in the place of a guard, an action, or the refusals of a clause. */
function without(part: Exclude<Mutant['part'], 'fact'>, name: string) {
  if (part === 'guard') return { guards: { [name]: () => false } };
  if (part === 'action') return { actions: { [name]: assign(() => ({})) } };
  // Such a step still happens, and says that it was decided by the clause that would have refused it.
  const refuse = emit(
    (_: unknown, params: { clause: string; errno: string }): Emitted =>
      params.clause === name ? { type: 'decided', clause: params.clause } : { type: 'refused', ...params },
  );
  return { actions: { refuse } };
}
