/** The rules that the interfaces add to those of Linux; their home is spec/questions/2-interface.md. */
import { by as decidedBy, refuse as refusedBy } from '../../../checker/index.ts';

export type InterfaceClause =
  /** A container object is made; there is nothing in it. */
  | 'container.new'
  /** It gets a namespace of a kind that it has none of. */
  | 'container.add'
  /** Who enters it is in all that it has, and where it was of the other kinds. */
  | 'container.enter';

export const by = (clause: InterfaceClause) => decidedBy(clause);
export const refuse = (clause: InterfaceClause, errno: 'EEXIST' | 'EINVAL') => refusedBy(clause, errno);
