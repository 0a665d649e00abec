/** The scopes that are explored exhaustively, smallest first. */
import type { LinuxScope } from './scope.ts';
import { small } from './small.ts';
import { tiny, tinyInits, tinyLimits, tinyNames, tinyNested, tinySubreaper, tinyUts } from './tiny.ts';

export type { LinuxScope, Pinned } from './scope.ts';

export const scopes: readonly LinuxScope[] = [
  tiny,
  tinyLimits,
  tinyNames,
  tinyUts,
  tinyInits,
  tinyNested,
  tinySubreaper,
  small,
];
