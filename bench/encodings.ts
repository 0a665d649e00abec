/**
 * The encodings that are compared, by the name under which the results list them. Each is loaded when it
 * is asked for, so that a measurement holds in memory only what it measures.
 */
import type { Encoding } from './pidns-core/sizes.ts';

export const encodings = {
  ours: async (): Promise<Encoding> => (await import('./pidns-core/ours.ts')).ours,
  plain: async (): Promise<Encoding> => (await import('./peers/plain.ts')).plain,
  naive: async (): Promise<Encoding> => (await import('./peers/naive-xstate.ts')).naiveXState,
};

export type EncodingName = keyof typeof encodings;

export const encodingNames = Object.keys(encodings) as readonly EncodingName[];
