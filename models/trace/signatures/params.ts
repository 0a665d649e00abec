/** What the arguments of a call are, as a trace writes them. */
import { AT } from '../../constants.ts';

/**
 * What an argument is. `pid`: a number or a task's name; `flags`: names of one table, or numbers;
 * `bytes`: a string or null; `length`: the bytes of the string before it unless it is given;
 * `null`: a pointer that the model has no use for; `path` and `field`: text; `source`: a path or null; `file`: a path or
 * a descriptor; `fd`: a number, or the
 * name that a descriptor was given; `struct`: a record, list, number or name, as the C structure of the
 * man page, where pids may be tasks, and `fields` says which names its fields are written with. Numbers
 * are ints.
 */
export type Param =
  | { readonly kind: 'pid' | 'bytes' | 'length' | 'null' | 'path' | 'source' | 'file' | 'field' }
  /** `ifAbsent`: what it is when it is left out; 0 if nothing else is said. */
  | { readonly kind: 'number'; readonly ifAbsent?: number }
  /** A descriptor; `names`: the numbers below zero that mean something. */
  | { readonly kind: 'fd'; readonly names?: Readonly<Record<string, number>> }
  | {
      readonly kind: 'struct';
      readonly fields?: Readonly<Record<string, Readonly<Record<string, number>>>>;
      /** Nothing else will do. */
      readonly only?: readonly ('list' | 'record' | 'null')[];
    }
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
  /** Of calls whose later arguments mean what the first one says: those of its other values. */
  readonly variants?: Readonly<Record<number, readonly Param[]>>;
};

/** The calls of one family, by name. */
export type Signatures = Readonly<Record<string, Signature>>;

export const pid: Param = { kind: 'pid' };
export const number: Param = { kind: 'number' };
export const nothing: Param = { kind: 'null' };
export const bytes: Param = { kind: 'bytes' };
export const length: Param = { kind: 'length' };
export const path: Param = { kind: 'path' };
/** What mount(2) binds: a path, some other text, or null. */
export const source: Param = { kind: 'source' };
export const file: Param = { kind: 'file' };
export const field: Param = { kind: 'field' };
export const fd: Param = { kind: 'fd' };
export const dirfd: Param = { kind: 'fd', names: AT };
export const struct: Param = { kind: 'struct' };
export const list: Param = { kind: 'struct', only: ['list'] };
export const listOrNull: Param = { kind: 'struct', only: ['list', 'null'] };
export const record: Param = { kind: 'struct', only: ['record'] };

/** The arguments of a call that begins with this one. */
export function paramsFor({ params, variants }: Signature, first: unknown): readonly Param[] {
  return (typeof first === 'number' && variants?.[first]) || params;
}

/** A call with all of these arguments. */
export const takes = (...params: readonly Param[]): Signature => ({ params, optional: 0 });
