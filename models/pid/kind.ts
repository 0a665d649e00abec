/** The kind of PID namespaces, in which tasks are through their pids. */
import { CLONE } from '../constants.ts';
import { pidLaws } from './laws.ts';
import { pidNamespaces } from './machine.ts';
import { pid_sysctl } from './sysctls.ts';

export const pid = {
  kind: 'pid',
  called: 'PID namespace',
  flag: CLONE.CLONE_NEWPID,
  turn: 4,
  machine: pidNamespaces,
  sysctl: pid_sysctl,
  laws: pidLaws,
} as const;
