/** Random walks through two worlds at once, far beyond what can be exhausted; what differs is shrunk. */
import fc from 'fast-check';
import type { Kinds } from '../model/kind.ts';
import { openPair, type Pairing, type PairStep, type PairTrace } from '../search/pairs.ts';

export type PairWalk = {
  readonly seed: number;
  readonly runs: number;
  /** Steps of the program in both worlds, and of others in the right one. */
  readonly steps: number;
  readonly acts: number;
  /** What may not differ and does: the shrunk way there, and the path that replays it. */
  readonly violation: PairTrace | undefined;
  readonly path: string | undefined;
  /** How often each excuse was needed. */
  readonly excused: ReadonlyMap<string, number>;
};

/** Walks `runs` times; a draw says which of the moves that there are is made, so that what is shrunk still means something. */
export function walkPairs<K extends Kinds>(
  pairing: Pairing<K>,
  { runs, length, seed }: { readonly runs: number; readonly length: number; readonly seed: number },
): PairWalk {
  const pair = openPair(pairing);
  const excused = new Map<string, number>();
  let steps = 0;
  let acts = 0;

  /** The steps up to a difference that may not be; undefined if there is none. */
  const run = (
    draws: readonly (readonly [isInside: boolean, which: number])[],
  ): readonly PairStep[] | undefined => {
    pair.restart();
    const taken: PairStep[] = [];
    for (const [isInside, which] of draws) {
      const meeting = isInside ? inside(which) : outside(which);
      if (!meeting || meeting.beyond) continue;
      if (meeting.difference) {
        const { difference, recorded } = meeting.difference;
        const excuse = pairing.excuse(difference);
        if (excuse === undefined) return [...taken, recorded];
        excused.set(excuse, (excused.get(excuse) ?? 0) + 1);
      }
      const step = meeting.steps[which % Math.max(1, meeting.steps.length)];
      // Both have answered, each its own: nothing follows that could be compared, unless nothing has happened.
      if (!step) continue;
      pair.go(step);
      taken.push(step.recorded);
      if (isInside) steps++;
      else acts++;
    }
    return undefined;
  };
  const inside = (which: number) => {
    const moves = pair.insideMoves();
    const move = moves[which % Math.max(1, moves.length)];
    return move && pair.meet(...move);
  };
  const outside = (which: number) => {
    const moves = pair.outsideMoves();
    const move = moves[which % Math.max(1, moves.length)];
    if (!move || pairing.excuseAct(pair.right.world, move[1], move[0]) !== undefined) return undefined;
    return pair.act(...move);
  };

  const draw = fc.tuple(fc.boolean(), fc.nat({ max: 0xffff }));
  const draws = fc.noBias(fc.array(draw, { minLength: 1, maxLength: length, size: 'max' }));
  const outcome = fc.check(
    fc.property(draws, (drawn) => run(drawn) === undefined),
    { numRuns: runs, seed },
  );
  const found = outcome.failed && outcome.counterexample ? run(outcome.counterexample[0]) : undefined;
  return {
    seed,
    runs: outcome.numRuns,
    steps,
    acts,
    violation: found && { before: pair.before, steps: found },
    path: found && (outcome.counterexamplePath ?? undefined),
    excused,
  };
}
