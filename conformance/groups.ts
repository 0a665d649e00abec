/** Which peer group of the kernel is which of the model: their numbers are not compared, only who shares with whom. */
import type { Answer } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';

type Line = Readonly<Record<string, Answer>>;
const fieldsWithGroups: readonly string[] = ['shared', 'master', 'propagate_from'];

/** The lines of a mountinfo; undefined of what is none. */
function linesOf(answer: Answer): readonly Line[] | undefined {
  if (!Array.isArray(answer)) return undefined;
  const lines = (answer as readonly Answer[]).map((line) =>
    typeof line === 'object' && line !== null && 'answer' in line ? line.answer : {},
  );
  return lines.length > 0 && lines.every((line) => 'mountpoint' in line) ? lines : undefined;
}

/** Whether an answer is a mountinfo. */
export function isMountinfo(answer: Answer): boolean {
  return linesOf(answer) !== undefined;
}

/** The kernel uses the number of a group again when its last member has left. */
export function createGroups(world: Linux) {
  const numberOf = new Map<number, number>();
  const sameGroup = (ours: number, theirs: number): boolean => {
    if (ours === 0 || theirs === 0) return ours === theirs;
    const known = numberOf.get(ours);
    if (known !== undefined) return known === theirs;
    if ([...numberOf.values()].includes(theirs)) return false;
    numberOf.set(ours, theirs);
    return true;
  };
  const sameField = (name: string, ours: Answer | undefined, theirs: Answer | undefined): boolean =>
    fieldsWithGroups.includes(name) && typeof ours === 'number' && typeof theirs === 'number'
      ? sameGroup(ours, theirs)
      : ours === theirs;
  return {
    same: (model: Answer, kernel: Answer): boolean => {
      const ours = linesOf(model);
      const theirs = linesOf(kernel);
      if (!ours || ours.length !== theirs?.length) return false;
      return ours.every((line, i) => {
        const other = theirs[i] ?? {};
        return [...new Set([...Object.keys(line), ...Object.keys(other)])].every((name) =>
          sameField(name, line[name], other[name]),
        );
      });
    },
    forgetTheDead: () => {
      const alive = new Set(world.propagations.slots().map((slot) => world.propagations.get(slot).group));
      for (const ours of numberOf.keys()) if (!alive.has(ours)) numberOf.delete(ours);
    },
  };
}
