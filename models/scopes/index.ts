/** The scopes that are explored exhaustively, smallest first. */

import { registered } from '../lifetime/registered.ts';
import {
  everyKind,
  nesting,
  nestingDepth,
  nestingPowers,
  nestingUnprivileged,
  nestingUsers,
} from './nesting.ts';
import type { LinuxScope } from './scope.ts';
import { small } from './small.ts';
import { tiny, tinyLimits } from './tiny.ts';
import { tinyCloneFlags, tinyExitSignals } from './tiny-clone.ts';
import { tinyClone3, tinyClonePidfd, tinyPidMax, tinySetTid } from './tiny-clone3.ts';
import { credentialsScopes } from './tiny-credentials.ts';
import { tinyGroups, tinyPermission } from './tiny-groups.ts';
import { handleScopes } from './tiny-handles.ts';
import { tinyEverybody, tinyInits, tinyNested, tinyReboot, tinySubreaper, tinyWrap } from './tiny-pid.ts';
import { tinyNofile, tinyNproc } from './tiny-rlimits.ts';
import { tinySharing, tinySharingFiles, tinySharingPrograms, tinySharingSetns } from './tiny-sharing.ts';
import { tinyOrphans, tinySenders, tinySignals, tinyStops, tinyVfork, tinyZombies } from './tiny-signals.ts';
import { socketScopes } from './tiny-sockets.ts';
import { tinyStatus, tinyStatusOpened } from './tiny-status.ts';
import { tinySysctls, tinySysctlsOfPids } from './tiny-sysctls.ts';
import { threadScopes } from './tiny-threads.ts';
import { tinyTracing } from './tiny-tracing.ts';
import { userScopes } from './user-maps.ts';

export type { LinuxScope, Pinned } from './scope.ts';

export const scopes: readonly LinuxScope[] = [
  tiny,
  tinyLimits,
  tinyInits,
  tinyNested,
  tinyEverybody,
  tinySubreaper,
  tinyReboot,
  tinyWrap,
  tinyCloneFlags,
  tinyExitSignals,
  tinyGroups,
  tinyPermission,
  tinySignals,
  tinyVfork,
  tinySenders,
  tinyStops,
  tinyTracing,
  tinyZombies,
  tinyOrphans,
  tinyStatus,
  tinyStatusOpened,
  tinySysctls,
  tinySysctlsOfPids,
  nestingDepth,
  nestingUnprivileged,
  nestingPowers,
  nestingUsers,
  nesting,
  everyKind,
  ...credentialsScopes,
  tinyClone3,
  tinyClonePidfd,
  tinySetTid,
  tinyPidMax,
  ...userScopes,
  tinyNofile,
  tinyNproc,
  tinySharing,
  tinySharingFiles,
  tinySharingPrograms,
  tinySharingSetns,
  ...threadScopes,
  ...handleScopes,
  ...socketScopes,
  ...registered().flatMap(({ scopes = [] }) => scopes),
  small,
];

/** Those that take seconds: what looks for a rule that is missing explores these. */
export const quickScopes: readonly LinuxScope[] = scopes.filter((scope) => scope !== small);
