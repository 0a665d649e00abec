/** What the kernel of a machine answered about names and containers (`npm run pairs`), as the pages are rendered from it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Counterpart,
  counterpartsOn,
  type Depths,
} from '../../properties/indistinguishable/counterparts.ts';

export type KernelRecord = {
  readonly release: string;
  /** How deep it lets tasks go from where it was asked. */
  readonly depths: Depths;
  /** The capabilities that root of that machine does not have. */
  readonly lacks: readonly string[];
  /** Digests of the traces that it answered as the model does. */
  readonly confirmed: readonly string[];
  /** By digest, of a trace that ends otherwise: what it answered, and whether the model, told of `lacks`, does too. */
  readonly otherwise: Readonly<Record<string, { readonly answer: string; readonly model: boolean }>>;
  /** The group of a mount that is made shared in a container, and the same after others have shared one outside. */
  readonly peerGroups: { readonly silent: number; readonly active: number };
  /** repro.c: by how much the next number of a namespace is larger when so many were made outside. */
  readonly nsIds: readonly { readonly processor: string; readonly made: number; readonly more: number }[];
  /** /sys/kernel/slab/nsproxy/object_size, in bytes; 0 where that cannot be read. */
  readonly nsproxy: number;
};

export const recordFile = join(
  import.meta.dirname,
  '..',
  '..',
  'spec',
  'questions',
  'data',
  'indistinguishable.json',
);

export const readRecord = (): KernelRecord => JSON.parse(readFileSync(recordFile, 'utf8')) as KernelRecord;

export const digestOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 12);

/** Both sides of a counterpart as traces. */
export const textsOf = ({ machine, container }: Counterpart): readonly string[] =>
  [machine, container].map((lines) => lines.join('\n'));

/** Whether the kernel answered all of these as they say. */
export const isConfirmed = (record: KernelRecord, texts: readonly string[]): boolean =>
  texts.every((text) => text === '' || record.confirmed.includes(digestOf(text)));

/** Those of an exception, with the limits of the kernel that was asked. */
export const counterpartsOf = (record: KernelRecord, id: string): readonly Counterpart[] =>
  counterpartsOn(record.depths).filter((one) => one.id === id);
