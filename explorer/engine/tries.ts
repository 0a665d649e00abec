/** What would come of each call that can be tried from a state, before anybody makes it. */
import { printExpected, printValue } from '../../checker/index.ts';
import { kernelTask } from '../../models/trace/play.ts';
import { type Played, taskName } from '../../models/trace/session.ts';
import { wordsFor, writeActual } from '../../models/trace/write.ts';
import { candidates } from './candidates.ts';
import type { TryShown } from './protocol.ts';
import { refusalOf } from './refusals.ts';
import { guards, type Run, worldsAt } from './runs.ts';

/** The calls of one task at a step, or with `kernel` what the kernel could do by itself. */
export function triesAt(run: Run, step: number, caller: string): readonly TryShown[] {
  const at = worldsAt(run, step);
  const { player } = run;
  if (!at || !player) return [];
  const { kept } = at.state;
  if (caller === kernelTask) return internalTries(run, step);
  const slot = kept.session.names.get(caller);
  if (slot === undefined) return [];
  const { session } = player;
  const words = wordsFor(at.after, kept.session.names, slot);
  const fresh = freshName(run, kept.session.names);
  const tried = candidates(run.stage?.scope, at.after, slot).flatMap(
    ({ call, args }): readonly TryShown[] => {
      player.restore(kept);
      const played = session.call(caller, call, args, () => true, fresh);
      if (played.actual.kind === 'cannot call') return [];
      const text = `${call}(${words.args(call, args).map(printValue).join(', ')})`;
      const result =
        played.actual.kind === 'not modelled'
          ? 'any'
          : printExpected(writeActual(played.actual, words.pidNames));
      const as = played.child === undefined ? '' : ` as ${fresh}`;
      const refused = played.actual.kind === 'errno' && played.refusedBy !== undefined;
      return [
        {
          caller,
          call: text,
          line: `${caller}: ${text} = ${result}${as}`,
          verdict: verdictOf(played),
          result: played.actual.kind === 'not modelled' ? played.actual.why : result,
          refusal:
            refused && played.actual.kind === 'errno'
              ? refusalOf(guards, played.actual.errno, played.refusedBy ?? '')
              : null,
          clauses: played.clauses,
        },
      ];
    },
  );
  // What the model does not go into comes last: it is there for those who ask for it.
  return tried.toSorted(
    (a, b) => Number(a.verdict === 'not modelled') - Number(b.verdict === 'not modelled'),
  );
}

function verdictOf({ actual }: Played): TryShown['verdict'] {
  switch (actual.kind) {
    case 'answer':
      return 'granted';
    case 'errno':
      return 'refused';
    case 'died':
      return 'the caller dies';
    case 'blocks':
      return 'blocks';
    default:
      return 'not modelled';
  }
}

/** A name that nobody in the run has or had. */
function freshName({ shown }: Run, names: ReadonlyMap<string, number>): string {
  for (let number = 1; ; number++) {
    const name = taskName(number);
    if (!names.has(name) && !shown.lanes.includes(name)) return name;
  }
}

/** Where what happens by itself is a step of its own: which steps could be taken now. */
function internalTries(run: Run, step: number): readonly TryShown[] {
  const at = worldsAt(run, step);
  const { player } = run;
  if (!at || !player || !run.shown.interleaved) return [];
  const { kept } = at.state;
  const names = [...kept.session.names];
  player.restore(kept);
  return player.session.internal().flatMap(([name, slots]) =>
    names.flatMap(([task, slot]): readonly TryShown[] => {
      if (!slots.includes(slot)) return [];
      player.restore(kept);
      if (!player.session.step(name, task)) return [];
      const call = `${name}(${task})`;
      return [
        {
          caller: kernelTask,
          call,
          line: `${kernelTask}: ${call} = 0`,
          verdict: 'granted',
          result: '0',
          refusal: null,
          clauses: player.session.why(),
        },
      ];
    }),
  );
}
