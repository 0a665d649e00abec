/** A struct file: something that is open, and how many descriptors mean it. */
import { anyOf, type EventOf, event, events, flag } from '../../checker/index.ts';
import type { NamespaceKind } from '../lifetime/namespaces.ts';

/** What a file is open on. Another flavour of file is another line here, with the data it needs. */
export type Opened =
  | { readonly is: 'nothing' }
  /** A file of nsfs: a namespace, by its kind and slot. */
  | { readonly is: 'namespace'; readonly kind: NamespaceKind; readonly ns: number }
  /** An ordinary file, of which nothing is told but that it is neither of the others. */
  | { readonly is: 'other' };

export type OpenFile = {
  readonly on: Opened;
  /** FMODE_PATH: opened with O_PATH, it only says where something is. */
  readonly path: boolean;
  /** Who refers to it: descriptors, one by one. */
  readonly refs: number;
};

export const noFile: OpenFile = { on: { is: 'nothing' }, path: false, refs: 0 };

export const openFile = events({
  /** open(2): made for the descriptor that will mean it. `write`: O_WRONLY or O_RDWR. */
  OPEN: event(
    (on: Opened, path: boolean, write: boolean) => ({ on, path, write }),
    anyOf<Opened>(),
    flag,
    flag,
  ),
  /** One more descriptor means it. */
  GET: event(() => ({})),
  /** A descriptor that meant it is closed. */
  PUT: event(() => ({})),
});

export type OpenFileEvent = EventOf<typeof openFile>;
