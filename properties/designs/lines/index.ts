/** The claims about processors that share lines, for the programs that they run. */
import type { Property } from '../../../checker/index.ts';
import type { LineKinds, Program } from '../../../models/designs/lines/system.ts';
import { aLockIsTakenWhileItIsNeeded } from './a-lock-is-taken-while-it-is-needed.ts';
import { aNameIsReadInOnePiece } from './a-name-is-read-in-one-piece.ts';
import { noTwoAreInOneSection } from './no-two-are-in-one-section.ts';
import { noUpdateIsLost } from './no-update-is-lost.ts';
import { somebodyGetsOn } from './somebody-gets-on.ts';
import { whatIsWrittenIsInOneCache } from './what-is-written-is-in-one-cache.ts';

export const claimsOfLines = (programs: readonly Program[]): readonly Property<LineKinds>[] => [
  noTwoAreInOneSection(programs),
  noUpdateIsLost(programs),
  somebodyGetsOn(programs),
  whatIsWrittenIsInOneCache(programs),
  aNameIsReadInOnePiece(programs),
  aLockIsTakenWhileItIsNeeded(programs),
];
