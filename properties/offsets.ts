/** Offsets of time namespaces: what is written and read, told from the arguments and from what is open. */
import { NONE, type Step } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { fileOf, taskOf } from './descriptors.ts';
import type { Credentials } from './powers.ts';
import { directoryOf } from './reading.ts';

type Clock = 'monotonic' | 'boottime';
type Offset = readonly [sec: number, nsec: number];

/** A call on timens_offsets that is about a task: who opened the file, and where in it the call is. */
export type Using = {
  /** NONE if it is gone. */
  readonly target: number;
  readonly opener: Credentials;
  readonly offset: number;
  readonly byPath: boolean;
};

/** Whose file a read or write is about, by path or by descriptor; undefined for every other call. */
export function usingOf(before: Linux, { slot, args: [file] }: Step): Using | undefined {
  if (typeof file === 'number') {
    const open = fileOf(before, slot, file);
    const { on, f_pos } = open === NONE ? { on: undefined, f_pos: 0 } : before.files.get(open);
    if (on?.is !== 'timens_offsets') return undefined;
    return { target: taskOf(before, on.pid), opener: on.f_cred, offset: f_pos, byPath: false };
  }
  const target = targetOf(before, slot, file);
  return target === undefined
    ? undefined
    : { target, opener: before.creds.get(slot), offset: 0, byPath: true };
}

/** The task whose timens_offsets a path is. */
export function targetOf(before: Linux, caller: number, path: unknown): number | undefined {
  const [, who] = /^\/proc\/(self|\d+)\/timens_offsets$/.exec(String(path)) ?? [];
  if (who === undefined) return undefined;
  return directoryOf(before, caller, who);
}

/** The offsets that a namespace has, as pairs. */
export function offsetsOf(world: Linux, ns: number): Readonly<Record<Clock, Offset>> {
  const { monotonic, boottime } = world.timeNamespaces.get(ns).offsets;
  return { monotonic: [monotonic.sec, monotonic.nsec], boottime: [boottime.sec, boottime.nsec] };
}

const names: Readonly<Record<string, Clock>> = {
  monotonic: 'monotonic',
  '1': 'monotonic',
  boottime: 'boottime',
  '7': 'boottime',
};

/** The offsets that the first two lines of a text name; undefined if they are no such lines. */
export function written(text: string): readonly (readonly [Clock, Offset])[] | undefined {
  const [first = '', second = '', ...rest] = (text.split('\0')[0] ?? '').split('\n');
  const ended = second === '' && rest.length === 0;
  const lines = (ended ? [first] : [first, second]).map(lineOf);
  return lines.some((line) => line === undefined)
    ? undefined
    : (lines as readonly (readonly [Clock, Offset])[]);
}

function lineOf(line: string): readonly [Clock, Offset] | undefined {
  const text = line.trim();
  // Nine letters need no blank behind them.
  const name = text.startsWith('monotonic') ? 'monotonic' : (text.split(/\s/)[0] ?? '');
  const [sec = '', nsec = ''] = text.slice(name.length).trim().split(/\s+/);
  const clock = names[name];
  if (clock === undefined || !/^-?\d+$/.test(sec) || !/^\d/.test(nsec)) return undefined;
  const nanoseconds = Number.parseInt(nsec, 10);
  // Those of 2^63 and more are taken for negative.
  const signed =
    nanoseconds < 2 ** 63 ? nanoseconds : Number(BigInt.asIntN(64, BigInt(/^\d+/.exec(nsec)?.[0] ?? 0)));
  return signed >= 1e9 ? undefined : [clock, [Number(BigInt.asIntN(64, BigInt(sec))), signed]];
}
