/** How an answer names a namespace. */
import type { Result } from '../../checker/index.ts';
import type { FoundNamespace } from './ns-links.ts';

/** Which namespace it is: two answers are equal if and only if it is the same one. */
export function denotes({ kind, ns }: FoundNamespace): Result {
  return { answer: { kind, slot: ns } };
}
