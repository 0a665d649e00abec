/** The questions of 2006 of which something is generated, a file each. */
import type { Question } from './fences.ts';

export const questions: readonly Question[] = [];
