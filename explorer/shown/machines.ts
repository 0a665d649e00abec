/** The XState machines as graphs, and which instances are in which of their states. */
import type { Kind } from '../../checker/index.ts';
import { kinds, type Linux, type LinuxKinds } from '../../models/kinds.ts';
import { inOrder, type Names } from './names.ts';

/** A machine as its own definition has it. */
export type MachineGraph = {
  /** The kind, as calls and properties find it: `pidNamespaces`. */
  readonly kind: string;
  readonly initial: string;
  readonly states: readonly string[];
  /** The events that lead from one state to another; those that stay are not drawn. */
  readonly moves: readonly {
    readonly from: string;
    readonly to: string;
    readonly events: readonly string[];
  }[];
  /** Every event of every state, those that stay too. */
  readonly rules: readonly RuleShown[];
};

/** What a state does with an event: the guards are asked in this order, and the first that holds decides. */
export type RuleShown = {
  readonly state: string;
  readonly event: string;
  readonly choices: readonly {
    /** null: always. */
    readonly guard: string | null;
    /** The state that it goes to; null where it stays. */
    readonly to: string | null;
    /** `refused with EINVAL by pid.unshare.once`, or the actions by their names. */
    readonly does: string;
  }[];
};

/** Which instances are in which state of which machine. */
export type Occupied = {
  readonly kind: string;
  readonly states: readonly { readonly state: string; readonly instances: readonly string[] }[];
};

type Target = { readonly target?: string; readonly guard?: unknown; readonly actions?: unknown };
type Described = string | Target | readonly Target[];

/** All machines of the model: the same whatever the state. */
export function machineGraphs(): readonly MachineGraph[] {
  return Object.entries(kinds).map(([kind, { machine }]: [string, Kind]) => {
    const states = machine.config.states as Readonly<
      Record<string, { readonly on?: Readonly<Record<string, Described>> }>
    >;
    const moves = new Map<string, { from: string; to: string; events: string[] }>();
    for (const [from, { on = {} }] of Object.entries(states))
      for (const [event, described] of Object.entries(on))
        for (const to of targetsOf(described))
          if (to !== from) {
            const key = `${from} ${to}`;
            const move = moves.get(key) ?? { from, to, events: [] };
            if (!move.events.includes(event)) move.events.push(event);
            moves.set(key, move);
          }
    return {
      kind,
      initial: String(machine.config.initial),
      states: Object.keys(states),
      moves: [...moves.values()],
      rules: Object.entries(states).flatMap(([state, { on = {} }]) =>
        Object.entries(on).map(([event, described]) => ({
          state,
          event,
          choices: choicesOf(described, state),
        })),
      ),
    };
  });
}

function targetsOf(described: Described): readonly string[] {
  if (typeof described === 'string') return [described];
  return [described].flat().flatMap(({ target }) => target ?? []);
}

function choicesOf(described: Described, state: string): RuleShown['choices'] {
  if (typeof described === 'string')
    return [{ guard: null, to: described === state ? null : described, does: '' }];
  return [described].flat().map(({ target, guard, actions }) => ({
    guard: guard === undefined ? null : nameOf(guard),
    to: target === undefined || target === state ? null : target,
    does: [actions ?? []].flat().map(actionInWords).join(', '),
  }));
}

/** What a guard or an action is called: itself, or its type. */
function nameOf(one: unknown): string {
  return typeof one === 'string' ? one : String((one as { readonly type?: unknown }).type);
}

/** What is emitted says by which clause. */
function actionInWords(action: unknown): string {
  const { params } = (typeof action === 'object' && action !== null ? action : {}) as {
    readonly params?: { readonly clause?: string; readonly errno?: string };
  };
  if (params?.errno !== undefined) return `refused with ${params.errno} by ${params.clause}`;
  return params?.clause === undefined ? nameOf(action) : `by ${params.clause}`;
}

/** The machines whose slots are those of tasks, and which are called by the tasks' names. */
const ofTasks: readonly (keyof LinuxKinds)[] = ['tasks', 'signals', 'sigpendings', 'nsproxies', 'creds'];

/** The machines of which there are instances. */
export function occupiedStates(world: Linux, names: Names): readonly Occupied[] {
  return (Object.keys(kinds) as (keyof LinuxKinds)[]).flatMap((kind) => {
    const byState = new Map<string, string[]>();
    for (const slot of world[kind].slots()) {
      const { state } = world[kind].get(slot);
      const called = ofTasks.includes(kind) ? names.task(slot) : String(slot);
      byState.set(state, [...(byState.get(state) ?? []), called]);
    }
    if (byState.size === 0) return [];
    const states = [...byState].map(([state, instances]) => ({
      state,
      instances: instances.toSorted(inOrder),
    }));
    return [{ kind, states }];
  });
}
