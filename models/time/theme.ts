/** Time namespaces: offsets are written by all kinds of users, and clocks are read on either side. */
import type { Drawable, Pick } from '../../checker/index.ts';
import { CLOCK, CLONE, OPEN, PRCTL, SIGNAL, TIMER_ABSTIME, WAIT } from '../constants.ts';
import { task_pid_nr } from '../facts/visibility.ts';
import type { Linux, LinuxKinds } from '../kinds.ts';
import { someFd } from '../repertoire/handles.ts';
import { hasDeadChildren, isOrdinary, oneOf } from '../repertoire/picking.ts';
import type { Theme } from '../repertoire/theme.ts';

const { CLONE_NEWPID, CLONE_NEWTIME, CLONE_NEWUSER, CLONE_VM } = CLONE;
const { SIGCHLD, SIGKILL } = SIGNAL;

const lines = oneOf(
  'monotonic 100 0',
  'monotonic 100 0',
  'boottime 7000 1',
  'boottime 7000 1',
  '1 -3 0',
  '7 -4 999999999',
  'boottime 0 0',
  'monotonic5 6 more',
  '\t7\t8\t9\t',
  'monotonic 3000000000 0',
);
const badLines = oneOf(
  'monotonic 1',
  'monotonic 1 1000000000',
  'monotonic 1 -1',
  'monotonic +1 0',
  'realtime 1 0',
  'monotonicboottime 1 0',
  '15 6',
  'boottime 5.5 7',
  '01 5 0',
  '',
  ' ',
);
const oddLines = oneOf(
  'monotonic 18446744073709551618 0',
  'boottime 1 18446744073709551615',
  'monotonic -9223372036854775808 0',
  'monotonic 9223372037 0',
  'boottime 4611686018 0',
  'boottime -2000000000 0',
);

/** Mostly one or two lines that are good. */
function someText(pick: Pick): string {
  const line = (): string => {
    const kind = pick(12);
    if (kind === 0) return badLines(pick);
    return kind === 1 ? oddLines(pick) : lines(pick);
  };
  switch (pick(12)) {
    case 0:
      return `${line()}\n${line()}\n${line()}\n`;
    case 1:
      return `${line()}\n\n`;
    case 2:
      return `${line()}\0${line()}`;
    case 3:
      return line().padEnd(pick(2) + 4095);
    case 4:
    case 5:
    case 6:
      return `${line()}\n${line()}`;
    default:
      return oneOf('', '\n')(pick) === '' ? line() : `${line()}\n`;
  }
}

/** A file of the caller's own, or of somebody who was there a moment ago. */
function someOffsets(k: Linux, _: number, pick: Pick): string {
  const numbers = k.tasks.slots().map((task) => String(task_pid_nr(k, task)));
  const who = ['self', 'self', ...numbers];
  return `/proc/${who[pick(who.length)]}/timens_offsets`;
}

const timeLink = (k: Linux, caller: number, pick: Pick): string =>
  someOffsets(k, caller, pick).replace('timens_offsets', `ns/${oneOf('time', 'time_for_children')(pick)}`);

const clocks = oneOf<number>(...Object.values(CLOCK), CLOCK.CLOCK_MONOTONIC, CLOCK.CLOCK_BOOTTIME);
const cloneFlags = oneOf(0, 0, 0, CLONE_VM, CLONE_NEWUSER, CLONE_NEWPID, CLONE_NEWUSER | CLONE_VM);
const clone3Flags = oneOf(CLONE_NEWTIME, CLONE_NEWTIME | CLONE_NEWUSER, CLONE_NEWTIME | CLONE_VM);
const unshareFlags = oneOf(CLONE_NEWTIME, CLONE_NEWTIME, CLONE_NEWTIME, CLONE_NEWTIME | CLONE_NEWUSER);

/** What one does with the file. */
const offsets: readonly Drawable<LinuxKinds>[] = [
  { call: 'write', weight: 14, args: (k, caller, pick) => [someOffsets(k, caller, pick), someText(pick)] },
  { call: 'read', weight: 5, args: (k, caller, pick) => [someOffsets(k, caller, pick), null] },
  {
    call: 'open',
    weight: 5,
    args: (k, caller, pick) => [
      someOffsets(k, caller, pick),
      oneOf<number>(OPEN.O_RDWR, OPEN.O_RDWR, OPEN.O_WRONLY, OPEN.O_RDONLY)(pick),
    ],
  },
  { call: 'write', weight: 6, args: (k, caller, pick) => [someFd(k, caller, pick), someText(pick)] },
  { call: 'pwrite', weight: 1, args: (k, caller, pick) => [someFd(k, caller, pick), someText(pick), 0] },
  { call: 'read', weight: 3, args: (k, caller, pick) => [someFd(k, caller, pick), null] },
  { call: 'lseek', weight: 2, args: (k, caller, pick) => [someFd(k, caller, pick), pick(2) * 5, 0] },
  { call: 'close', weight: 2, args: (k, caller, pick) => [someFd(k, caller, pick)] },
];

export const timeTheme: Theme = {
  name: 'time',
  kinds: ['user', 'pid', 'time'],
  share: 4,
  // Who shares memory with its maker does not enter a time namespace.
  mode: 'fork',
  repertoire: {
    internalWeight: 8,
    calls: [
      ...offsets,
      { call: 'clock_gettime', weight: 12, args: (_, __, pick) => [clocks(pick)] },
      {
        call: 'clock_nanosleep',
        weight: 6,
        args: (_, __, pick) => [
          oneOf(
            CLOCK.CLOCK_MONOTONIC,
            CLOCK.CLOCK_MONOTONIC,
            CLOCK.CLOCK_BOOTTIME,
            CLOCK.CLOCK_REALTIME,
          )(pick),
          TIMER_ABSTIME,
          oneOf(-900, 900, 900)(pick),
        ],
      },
      { call: 'read', weight: 3, args: () => ['/proc/uptime', null] },
      { call: 'unshare', weight: 12, args: (_, __, pick) => [unshareFlags(pick)] },
      { call: 'clone', weight: 8, args: (_, __, pick) => [cloneFlags(pick) | SIGCHLD] },
      {
        call: 'clone3',
        weight: 3,
        args: (_, __, pick) => [{ answer: { flags: clone3Flags(pick), exit_signal: SIGCHLD } }, 88],
      },
      { call: 'execve', weight: 2, args: () => ['/tmp/plain'] },
      { call: 'open', weight: 4, args: (k, caller, pick) => [timeLink(k, caller, pick), OPEN.O_RDONLY] },
      { call: 'setns', weight: 5, args: (k, caller, pick) => [someFd(k, caller, pick), CLONE_NEWTIME] },
      { call: 'stat', weight: 4, args: (k, caller, pick) => [timeLink(k, caller, pick)] },
      { call: '_exit', weight: 2, args: () => [0], prefers: isOrdinary },
      { call: 'kill', weight: 1, args: () => [-1, SIGKILL] },
      { call: 'wait4', weight: 2, args: () => [-1, WAIT.WNOHANG], prefers: hasDeadChildren },
      { call: 'setresuid', weight: 2, args: () => [1000, 1000, 1000] },
      { call: 'prctl', weight: 1, args: (_, __, pick) => [PRCTL.PR_SET_DUMPABLE, pick(2)] },
    ],
  },
};
