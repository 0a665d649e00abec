/** How each call is written in a trace: its man page's argument order, and what of it the model takes. */
import { SIGNAL } from '../../constants.ts';
import { designCalls } from '../../designs/signatures.ts';
import { broughtBy } from '../../lifetime/registered.ts';
import { credentialsCalls } from './credentials.ts';
import { fileCalls } from './files.ts';
import type { Param, Signatures } from './params.ts';
import { pathCalls } from './paths.ts';
import { procCalls } from './proc.ts';
import { socketCalls } from './sockets.ts';
import { taskCalls } from './task.ts';

/** The calls, in the order in which messages list them. */
export const signatures: Signatures = {
  ...taskCalls,
  ...credentialsCalls,
  ...pathCalls,
  ...procCalls,
  ...fileCalls,
  ...broughtBy(({ signatures: ofKind }) => ofKind),
  ...socketCalls,
  ...designCalls,
};

/** The names of a number's bits, joined as a trace writes them; what has no name is a bare number. */
export function flagNames(value: number, { names, lowByteIsSignal }: Extract<Param, { kind: 'flags' }>) {
  const exact = Object.entries(names).find(([, number]) => number === value);
  if (exact) return [exact[0]];
  if (value <= 0) return [value];
  const found: (string | number)[] = [];
  let rest = value;
  // The low byte of clone's flags is a number of its own.
  const low = lowByteIsSignal ? value & 0xff : 0;
  rest -= low;
  for (const [name, bit] of Object.entries(names))
    if (bit > (lowByteIsSignal ? 0xff : 0) && (rest & bit) === bit) {
      found.push(name);
      rest -= bit;
    }
  if (low) found.push(Object.entries(SIGNAL).find(([, number]) => number === low)?.[0] ?? low);
  if (rest !== 0) found.push(rest);
  return found;
}
