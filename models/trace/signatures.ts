/** How each call is written in a trace: its man page's argument order, and what of it the model takes. */
import { CLONE, PRCTL, SIGNAL, WAIT } from '../constants.ts';

/**
 * What an argument is. `pid`: a number or a task's name; `flags`: names of one table, or numbers;
 * `bytes`: a string or null; `length`: the bytes of the string before it unless it is given;
 * `null`: a pointer that the model has no use for; `path` and `field`: text. Numbers are ints.
 */
export type Param =
  | { readonly kind: 'pid' | 'number' | 'bytes' | 'length' | 'null' | 'path' | 'field' }
  | {
      readonly kind: 'flags';
      readonly names: Readonly<Record<string, number>>;
      readonly lowByteIsSignal?: true;
      /** The kernel takes an unsigned long; without this, an int, of which 32 bits are left. */
      readonly long?: true;
    };

export type Signature = {
  readonly params: readonly Param[];
  /** How many of them may be left out at the end. */
  readonly optional: number;
};

const pid: Param = { kind: 'pid' };
const number: Param = { kind: 'number' };
const nothing: Param = { kind: 'null' };
const bytes: Param = { kind: 'bytes' };
const length: Param = { kind: 'length' };
const path: Param = { kind: 'path' };
const field: Param = { kind: 'field' };
const signal: Param = { kind: 'flags', names: SIGNAL };

const takes = (...params: readonly Param[]): Signature => ({ params, optional: 0 });

/** The calls, in the order in which messages list them. */
export const signatures: Readonly<Record<string, Signature>> = {
  fork: takes(),
  clone: takes({ kind: 'flags', names: { ...CLONE, ...SIGNAL }, lowByteIsSignal: true, long: true }),
  unshare: takes({ kind: 'flags', names: { ...CLONE, ...SIGNAL }, long: true }),
  _exit: takes(number),
  wait4: takes(pid, nothing, { kind: 'flags', names: WAIT }, nothing),
  kill: takes(pid, signal),
  getpid: takes(),
  getppid: takes(),
  prctl: {
    params: [
      { kind: 'flags', names: PRCTL },
      { kind: 'flags', names: {}, long: true },
    ],
    optional: 1,
  },
  sethostname: { params: [bytes, length], optional: 1 },
  setdomainname: { params: [bytes, length], optional: 1 },
  uname: takes(),
  gethostname: takes(),
  stat: takes(path),
  readlink: takes(path),
  read: takes(path, field),
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
