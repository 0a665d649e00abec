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
};

/** Which instances are in which state of which machine. */
export type Occupied = {
  readonly kind: string;
  readonly states: readonly { readonly state: string; readonly instances: readonly string[] }[];
};

type Target = { readonly target?: string };
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
    };
  });
}

function targetsOf(described: Described): readonly string[] {
  if (typeof described === 'string') return [described];
  return [described].flat().flatMap(({ target }) => target ?? []);
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
