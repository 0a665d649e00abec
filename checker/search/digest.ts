/** A name for what was explored. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Machinery } from '../model/kernel.ts';
import type { Scope } from '../model/system.ts';
import type { Tabulation } from '../model/tabulate.ts';

/**
 * The first 16 hexadecimal digits of a SHA-256 over the scope, the counts and every machine step met:
 * it changes when a rule, a parameter or the set of calls does. What a call answers without asking a
 * machine (a view) is not in it.
 */
export function digestOf(
  system: string,
  scope: Scope,
  { tabulations, edges }: Pick<Machinery, 'tabulations' | 'edges'>,
  counts: { readonly states: number; readonly transitions: number; readonly depth: number },
): string {
  const steps = edges
    .map(({ kind: name, from, event, to, refusal, clauses }) => {
      const { views, kind } = tabulations[name] as Tabulation;
      return JSON.stringify([
        name,
        views[from],
        kind.events.decode(event),
        views[to],
        refusal?.errno,
        clauses,
      ]);
    })
    .sort();
  const { states, transitions, depth } = counts;
  const { capacities, parameters, calls, schedule } = scope;
  const explored = [capacities, parameters, calls, schedule];
  const text = JSON.stringify([system, explored, states, transitions, depth, steps]);
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 16);
}
