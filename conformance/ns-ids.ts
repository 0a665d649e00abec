/**
 * Which number of a namespace (NS_GET_ID) of the kernel is which of the model. The numbers are not compared, for others
 * on the machine make namespaces too; but that each is told of one namespace alone, however long ago that was.
 */
import type { Answer } from '../checker/index.ts';

/** The number in an answer of NS_GET_ID or NS_GET_MNTNS_ID; undefined of another answer. */
export function nsIdIn(answer: Answer): number | undefined {
  if (typeof answer !== 'object' || answer === null || !('answer' in answer)) return undefined;
  const fields = Object.entries(answer.answer);
  const [name, id] = fields[0] ?? [];
  return fields.length === 1 && name === 'id' && typeof id === 'number' ? id : undefined;
}

/** Neither side gives a number out twice, so nothing is ever forgotten. */
export function createNsIds() {
  const theirsOf = new Map<number, number>();
  return {
    same: (ours: number, theirs: number): boolean => {
      const known = theirsOf.get(ours);
      if (known !== undefined) return known === theirs;
      if ([...theirsOf.values()].includes(theirs)) return false;
      theirsOf.set(ours, theirs);
      return true;
    },
  };
}
