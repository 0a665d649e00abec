/** The kind of user namespaces, in which tasks are through their credentials. */
import { CLONE } from '../constants.ts';
import { userLaws } from './laws.ts';
import { user_sysctl } from './limits.ts';
import { userNamespaces } from './machine.ts';

export const user = {
  kind: 'user',
  called: 'user namespace',
  flag: CLONE.CLONE_NEWUSER,
  turn: 0,
  machine: userNamespaces,
  sysctl: user_sysctl,
  laws: userLaws,
} as const;
