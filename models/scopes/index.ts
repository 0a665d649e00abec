/** The scopes that are explored exhaustively, smallest first. */
import type { LinuxScope } from './scope.ts';
import { small } from './small.ts';
import { tiny, tinyLimits } from './tiny.ts';
import { tinyCloneFlags, tinyExitSignals, tinyTime } from './tiny-clone.ts';
import { tinyGroups, tinyPermission } from './tiny-groups.ts';
import { tinyInits, tinyNested, tinySubreaper, tinyWrap } from './tiny-pid.ts';
import { tinyNames, tinyUts } from './tiny-uts.ts';

export type { LinuxScope, Pinned } from './scope.ts';

export const scopes: readonly LinuxScope[] = [
  tiny,
  tinyLimits,
  tinyNames,
  tinyUts,
  tinyInits,
  tinyNested,
  tinySubreaper,
  tinyWrap,
  tinyCloneFlags,
  tinyExitSignals,
  tinyTime,
  tinyGroups,
  tinyPermission,
  small,
];
