/** Where the states and moves of a machine are drawn: by dagre, once for each machine. */
import { Graph, layout } from '@dagrejs/dagre';
import type { MachineGraph } from '../../shown/machines.ts';

export type Placed = {
  readonly width: number;
  readonly height: number;
  readonly states: readonly {
    readonly state: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
  }[];
  readonly moves: readonly {
    readonly from: string;
    readonly to: string;
    readonly events: readonly string[];
    readonly path: string;
    readonly x: number;
    readonly y: number;
    readonly label: string;
  }[];
};

export const stateHeight = 38;
const letter = 6.4;

const placed = new Map<string, Placed>();

/** The same drawing every time: it depends on the machine alone. */
export function placeMachine(machine: MachineGraph): Placed {
  const known = placed.get(machine.kind);
  if (known) return known;
  const graph = new Graph();
  graph.setGraph({ rankdir: 'TB', nodesep: 36, ranksep: 44, edgesep: 18, marginx: 12, marginy: 12 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const state of machine.states)
    graph.setNode(state, { width: Math.max(76, state.length * 7.6 + 24), height: stateHeight });
  for (const { from, to, events } of machine.moves)
    graph.setEdge(from, to, {
      label: labelOf(events),
      width: labelOf(events).length * letter + 6,
      height: 14,
      labelpos: 'c',
    });
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  const result: Placed = {
    width,
    height,
    states: machine.states.map((state) => {
      const { x, y, width: wide } = graph.node(state);
      return { state, x: x ?? 0, y: y ?? 0, width: wide ?? 0 };
    }),
    moves: machine.moves.map(({ from, to, events }) => {
      const { points = [], x, y } = graph.edge(from, to);
      return { from, to, events, path: smooth(points), x: x ?? 0, y: y ?? 0, label: labelOf(events) };
    }),
  };
  placed.set(machine.kind, result);
  return result;
}

/** One event, and how many more lead the same way. */
function labelOf(events: readonly string[]): string {
  const [first = ''] = events;
  return events.length > 1 ? `${first} +${events.length - 1}` : first;
}

type Point = { readonly x: number; readonly y: number };

/** A curve through the middles of the lines between the points. */
function smooth(points: readonly Point[]): string {
  const at = ({ x, y }: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  const [first, ...rest] = points;
  if (!first) return '';
  const middles = rest.slice(0, -1).map((point, i) => {
    const next = rest[i + 1] ?? point;
    return `Q ${at(point)} ${at({ x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 })}`;
  });
  const last = rest.at(-1) ?? first;
  return `M ${at(first)} ${middles.join(' ')} L ${at(last)}`;
}
