/** Who the first task is when a sequence begins: root, or somebody who has given that up. */
import type { Prelude } from '../../checker/index.ts';
import { PRCTL } from '../constants.ts';

/** Root, with every capability that the machine gives it. */
const root: Prelude = [];

/**
 * An ordinary user, whose memory is as dumpable as if it had logged in. Where only one id has a name it
 * cannot become one, and stays who it is.
 */
export const ordinaryUser: Prelude = [
  { call: 'setgroups', args: [1, [1000]] },
  { call: 'setresgid', args: [1000, 1000, 1000] },
  { call: 'setresuid', args: [1000, 1000, 1000] },
  { call: 'prctl', args: [PRCTL.PR_SET_DUMPABLE, 1] },
];

/** Root by its ids, and without a single capability: what an ordinary user is where it has but one id. */
const rootWithoutCapabilities: Prelude = [{ call: 'capset', args: [{ answer: {} }, { answer: {} }] }];

/** What a theme begins with that says nothing else: mostly root, who gets furthest. */
export const starters: readonly Prelude[] = [
  root,
  root,
  root,
  ordinaryUser,
  root,
  root,
  rootWithoutCapabilities,
];

/** As many privileged starters as others. */
export const starterOfEveryKind: readonly Prelude[] = [root, ordinaryUser, root, rootWithoutCapabilities];
