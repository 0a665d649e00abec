/** The claims about processors that share lines, for the programs that they run. */
import type { Property } from '../../../checker/index.ts';
import type { LineKinds, Program } from '../../../models/designs/lines/system.ts';
import { noTwoAreInOneSection } from './no-two-are-in-one-section.ts';
import { noUpdateIsLost } from './no-update-is-lost.ts';
import { somebodyGetsOn } from './somebody-gets-on.ts';
import { whatIsWrittenIsInOneCache } from './what-is-written-is-in-one-cache.ts';

export const claimsOfLines = (programs: readonly Program[]): readonly Property<LineKinds>[] => [
  noTwoAreInOneSection(programs),
  noUpdateIsLost(programs),
  somebodyGetsOn(programs),
  whatIsWrittenIsInOneCache(programs),
];
