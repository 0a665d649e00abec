/** Who gets which number: chosen ones, the sysctls of PID namespaces, births that fail late. */
import type { Answer, Pick } from '../../checker/index.ts';
import { CLONE, SIGNAL, WAIT } from '../constants.ts';
import type { Linux } from '../kinds.ts';
import { hasDeadChildren, isOrdinary, oneOf, somePid } from './picking.ts';
import type { Theme } from './theme.ts';

const { SIGCHLD } = SIGNAL;
const flags = oneOf<number>(
  0,
  0,
  0,
  CLONE.CLONE_NEWPID,
  CLONE.CLONE_NEWPID,
  CLONE.CLONE_NEWUSER,
  CLONE.CLONE_NEWUSER | CLONE.CLONE_NEWPID,
);
const numbers = oneOf(1, 1, 1, 2, 3, 7, 300, 301, 0, -1, 4194304);
const texts = oneOf('301', '301', '302', '300', '4194304', '4194305', '0');
const lasts = oneOf('0', '5', '299', '300', '301', '302');

function clone3Args(k: Linux, caller: number, pick: Pick): readonly [Answer, number] {
  const count = oneOf(0, 0, 1, 1, 1, 2, 2, 3)(pick);
  const set_tid = Array.from({ length: count }, (_, i) =>
    i === 0 || pick(4) > 0 ? numbers(pick) : somePid(k, caller, pick),
  );
  const late = pick(12);
  const fields: Record<string, Answer> = { flags: flags(pick), exit_signal: SIGCHLD };
  if (count > 0) fields.set_tid = set_tid;
  if (late === 0) fields.flags = CLONE.CLONE_PIDFD;
  if (late === 0) fields.pidfd = 1;
  if (late === 1) fields.flags = CLONE.CLONE_INTO_CGROUP;
  if (late === 1) fields.cgroup = 50;
  return [{ answer: fields }, 88];
}

export const chosenPids: Theme = {
  name: 'chosen-pids',
  kinds: ['pid', 'user'],
  share: 2,
  repertoire: {
    internalWeight: 8,
    calls: [
      { call: 'clone3', weight: 16, args: clone3Args },
      { call: 'fork', weight: 8, args: () => [] },
      { call: 'unshare', weight: 3, args: () => [CLONE.CLONE_NEWPID] },
      { call: 'write', weight: 3, args: (_, __, pick) => ['/proc/sys/kernel/pid_max', texts(pick)] },
      { call: 'write', weight: 4, args: (_, __, pick) => ['/proc/sys/kernel/ns_last_pid', lasts(pick)] },
      { call: 'read', weight: 1, args: () => ['/proc/sys/kernel/pid_max', null] },
      { call: 'read', weight: 1, args: () => ['/proc/sys/kernel/ns_last_pid', null] },
      { call: 'read', weight: 3, args: () => ['/proc/self/status', 'NSpid'] },
      { call: 'setresuid', weight: 1, args: () => [1000, 1000, 1000] },
      { call: '_exit', weight: 6, args: () => [7], prefers: isOrdinary },
      { call: 'wait4', weight: 5, args: () => [-1, WAIT.WNOHANG], prefers: hasDeadChildren },
      { call: 'getpid', weight: 1, args: () => [] },
    ],
  },
};
