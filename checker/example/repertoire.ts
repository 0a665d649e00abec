/** What random walks are made of. */
import type { Repertoire } from '../index.ts';
import type { LockKinds } from './system.ts';

const plain = (call: string, weight: number) => ({ call, weight, args: () => [] });

export const repertoire: Repertoire<LockKinds> = {
  internalWeight: 2,
  calls: [
    { ...plain('acquire', 4), prefers: ({ processes }, slot) => processes.get(slot).state === 'idle' },
    plain('try_acquire', 2),
    { ...plain('release', 4), prefers: ({ processes }, slot) => processes.get(slot).state === 'critical' },
    plain('peek', 1),
    plain('spawn', 1),
  ],
};

export const racyRepertoire: Repertoire<LockKinds> = {
  internalWeight: 0,
  calls: [plain('look', 3), plain('take', 3), plain('release', 2)],
};
