/** The verdicts of the machines and calls, restricted to clauses that the spec has. */
import { by as byAny, refuse as refuseAny } from '../checker/index.ts';
import type { ClauseId } from '../spec/clauses.gen.ts';
import type { Errno } from './errnos.ts';

export const refuse = refuseAny<ClauseId, Errno>;
export const by = byAny<ClauseId>;
