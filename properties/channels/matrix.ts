/** All channels of all scopes, each once: the matrix. */
import type { linux } from '../../models/system.ts';
import { type Found, keyOf, searchChannels } from './explore.ts';
import { channelScopes } from './scopes.ts';

/** Each channel once, with the shortest way to it of all scopes, in the order of their names. */
export function matrixOf(system: typeof linux, scopes = channelScopes): readonly Found[] {
  const matrix = new Map<string, Found>();
  for (const scope of scopes)
    for (const found of searchChannels(system, scope).channels) {
      const known = matrix.get(keyOf(found)) ?? found;
      const needs = new Set([...known.needs, ...found.needs]);
      const { scope: where, traces } = lengthOf(found) < lengthOf(known) ? found : known;
      matrix.set(keyOf(found), { ...found, scope: where, traces, needs });
    }
  return [...matrix].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, found]) => found);
}

const lengthOf = ({ traces }: Found): number => traces.flat().length;

/** A channel as a line of the list: `kill | changes | life of a task | inwards | above | CAP_KILL, same user`. */
export function lineOf(found: Found): string {
  const needs = [...found.needs].toSorted();
  return `${keyOf(found)} | ${needs.join(', ')}`;
}
