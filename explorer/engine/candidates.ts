/** The calls that somebody can try: those of the scope, or such as the repertoire would draw. */
import type { CallInstance, Pick, Scope } from '../../checker/index.ts';
import type { Linux, Parameters } from '../../models/kinds.ts';
import { themes } from '../../models/repertoire/index.ts';

/** How often each entry of the repertoire is asked for arguments. */
const drawsPerCall = 6;

/** Calls for one caller, without repetitions, in the order of their names; who does not run makes none. */
export function candidates(
  scope: Scope<Parameters> | undefined,
  world: Linux,
  caller: number,
): readonly CallInstance[] {
  if (world.tasks.get(caller).state !== 'running') return [];
  const calls = scope ? scope.calls : drawn(world, caller);
  const unique = new Map(calls.map((call) => [JSON.stringify([call.call, call.args]), call]));
  return [...unique.values()].toSorted((a, b) => (a.call < b.call ? -1 : Number(a.call > b.call)));
}

/** The same picks every time: what can be tried in a state does not change while one looks at it. */
function drawn(world: Linux, caller: number): readonly CallInstance[] {
  return themes.flatMap(({ repertoire }) =>
    repertoire.calls
      .filter(({ only }) => !only || only(world, caller))
      .flatMap(({ call, args }) =>
        Array.from({ length: drawsPerCall }, (_, draw) => ({
          call,
          args: args(world, caller, picksOf(draw)),
        })),
      ),
  );
}

/** A small generator of numbers: spread is all that is asked of it. */
function picksOf(seed: number): Pick {
  let state = (seed + 1) * 0x9e3779b1;
  return (count) => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x297a2d39;
    return (state >>> 8) % Math.max(1, count);
  };
}
