/** The rules that the namings add to those of Linux; their home is spec/questions/3-names.md. */
import { by as decidedBy, refuse as refusedBy } from '../../../checker/index.ts';

export type NamesClause =
  /** A process that is not there, or is in no namespace any more, names none. */
  | 'names.nobody'
  /** A number that no living namespace has names none. */
  | 'names.number'
  /** A name is remembered, and by the children of who remembers it. */
  | 'names.hold'
  /** A container that is restored elsewhere has the numbers inside that it had. */
  | 'names.restore';

export const by = (clause: NamesClause) => decidedBy(clause);
export const refuse = (clause: NamesClause, errno: 'ESRCH' | 'ENOENT') => refusedBy(clause, errno);
