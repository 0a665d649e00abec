/** The questions of 2006 of which something is generated, a file each. */
import { control } from './control.ts';
import { cost } from './cost.ts';
import type { Question } from './fences.ts';
import { indistinguishable } from './indistinguishable.ts';
import { interfaceQuestion } from './interfaces.ts';
import { namesQuestion } from './names.ts';
import { nesting } from './nesting.ts';
import { pattern } from './pattern.ts';
import { references } from './references.ts';

export const questions: readonly Question[] = [
  references,
  interfaceQuestion,
  namesQuestion,
  pattern,
  control,
  cost,
  nesting,
  indistinguishable,
];
