/** The rules of the lock, by name; a misspelt one does not compile. */
import { by as decidedBy, refuse as refusedBy } from '../index.ts';

export type Clause =
  /** A free lock is taken by whoever asks first. */
  | 'take.free'
  /** A held lock is taken by nobody. */
  | 'take.held'
  /** Who holds the lock must not ask for it again. */
  | 'acquire.again'
  /** A lock is released by its owner, and by nobody else. */
  | 'release.owner'
  /** A lock that is free goes to one of those that wait; to which is left open. */
  | 'hand-over';

export const by = (clause: Clause) => decidedBy(clause);
export const refuse = (clause: Clause, errno: 'EBUSY' | 'EDEADLK' | 'EPERM') => refusedBy(clause, errno);
