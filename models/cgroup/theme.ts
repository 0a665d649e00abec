/** Cgroups: directories come and go, tasks are moved, and namespaces begin somewhere on the way. */
import type { Pick } from '../../checker/index.ts';
import { CLONE, OPEN, SIGNAL, WAIT } from '../constants.ts';
import { task_pid_nr, task_pid_nr_as_seen_by } from '../facts/visibility.ts';
import type { Linux } from '../kinds.ts';
import { someFd } from '../repertoire/handles.ts';
import { hasDeadChildren, isOrdinary, oneOf } from '../repertoire/picking.ts';
import type { Theme } from '../repertoire/theme.ts';
import { mountPoint } from './paths.ts';

const { CLONE_INTO_CGROUP, CLONE_NEWCGROUP, CLONE_NEWPID, CLONE_NEWUSER } = CLONE;
const { CLONE_SIGHAND, CLONE_THREAD, CLONE_VM } = CLONE;
const { SIGCHLD, SIGKILL } = SIGNAL;

const names = oneOf('a', 'a', 'b');

/** The path of a cgroup from the outermost one. */
function pathOf(k: Linux, cgroup: number): string {
  const { parent, name } = k.cgroups.get(cgroup);
  return cgroup === 0 ? mountPoint : `${pathOf(k, parent)}/${name}`;
}

/** One that is there, mostly not the outermost one. */
function someCgroup(k: Linux, _: number, pick: Pick): string {
  const live = k.cgroups.slots().filter((one) => k.cgroups.get(one).state === 'live');
  const all = [...live, ...live.slice(1), ...live.slice(1)];
  return pathOf(k, all[pick(all.length)] ?? 0);
}

/** A name that is free, taken, or not one to give. */
function someNew(k: Linux, caller: number, pick: Pick): string {
  const above = pick(10) === 0 ? `${mountPoint}/nowhere` : someCgroup(k, caller, pick);
  const odd = oneOf('cgroup.procs', 'cgroup.type', 'two\nlines');
  return `${above}/${pick(12) === 0 ? odd(pick) : names(pick)}`;
}

const procsOf = (k: Linux, caller: number, pick: Pick): string =>
  `${someCgroup(k, caller, pick)}/cgroup.procs`;

const typeOf = (k: Linux, caller: number, pick: Pick): string => `${someCgroup(k, caller, pick)}/cgroup.type`;
const types = oneOf(
  'threaded',
  'threaded',
  'threaded',
  'threaded',
  ' threaded\n',
  'domain',
  '',
  'threaded\0x',
);

/** Mostly the writer itself, or somebody in sight. */
function someNumber(k: Linux, caller: number, pick: Pick): string {
  const seen = k.tasks.slots().map((task) => task_pid_nr_as_seen_by(k, task, caller));
  const texts = ['0', '0', '0', ...seen.map(String), ...seen.map((nr) => ` ${nr}\n`)];
  const odd = ['', '-1', '1 2', 'x', '0x1', '01', '+1', '4194303', '4294967296', '08', '1\0z'];
  return pick(6) === 0 ? oneOf(...odd)(pick) : oneOf(...texts)(pick);
}

function someView(k: Linux, _: number, pick: Pick): string {
  const who = ['self', 'self', 'thread-self', ...k.tasks.slots().map((task) => String(task_pid_nr(k, task)))];
  return `/proc/${who[pick(who.length)]}/cgroup`;
}

const link = (k: Linux, caller: number, pick: Pick): string =>
  someView(k, caller, pick).replace(/cgroup$/, 'ns/cgroup');

const cloneFlags = oneOf(0, 0, CLONE_NEWCGROUP, CLONE_NEWUSER, CLONE_NEWPID, CLONE_NEWUSER | CLONE_NEWCGROUP);
const intoFlags = oneOf(0, 0, 0, CLONE_NEWCGROUP, CLONE_NEWUSER | CLONE_NEWCGROUP);
const thread = CLONE_VM | CLONE_SIGHAND | CLONE_THREAD;
const ids = oneOf([1000, 1000, 1000], [-1, 1000, -1], [-1, 0, -1]);

export const cgroupTheme: Theme = {
  name: 'cgroup',
  kinds: ['user', 'pid', 'cgroup'],
  share: 4,
  // Who has become somebody else must not make the memory of all undumpable.
  mode: 'fork',
  needs: 'cgroups',
  repertoire: {
    internalWeight: 8,
    calls: [
      { call: 'mkdir', weight: 14, args: (k, caller, pick) => [someNew(k, caller, pick), 0o755] },
      { call: 'rmdir', weight: 6, args: (k, caller, pick) => [someCgroup(k, caller, pick)] },
      { call: 'rmdir', weight: 1, args: (k, caller, pick) => [someNew(k, caller, pick)] },
      {
        call: 'chown',
        weight: 5,
        args: (k, caller, pick) => [
          pick(2) === 0 ? procsOf(k, caller, pick) : someCgroup(k, caller, pick),
          oneOf(1000, 1000, 0)(pick),
          oneOf(1000, 0)(pick),
        ],
      },
      {
        call: 'write',
        weight: 16,
        args: (k, caller, pick) => [procsOf(k, caller, pick), someNumber(k, caller, pick)],
      },
      { call: 'read', weight: 16, args: (k, caller, pick) => [someView(k, caller, pick), null] },
      {
        call: 'read',
        weight: 6,
        args: (k, caller, pick) => [someView(k, caller, pick).replace(/cgroup$/, 'mountinfo'), 'cgroup2'],
      },
      { call: 'read', weight: 6, args: (k, caller, pick) => [typeOf(k, caller, pick), null] },
      { call: 'write', weight: 6, args: (k, caller, pick) => [typeOf(k, caller, pick), types(pick)] },
      {
        call: 'open',
        weight: 5,
        args: (k, caller, pick) => [someCgroup(k, caller, pick), oneOf(OPEN.O_RDONLY, OPEN.O_PATH)(pick)],
      },
      {
        call: 'open',
        weight: 4,
        args: (k, caller, pick) => [
          procsOf(k, caller, pick),
          oneOf(OPEN.O_RDWR, OPEN.O_WRONLY, OPEN.O_RDONLY)(pick),
        ],
      },
      {
        call: 'write',
        weight: 5,
        args: (k, caller, pick) => [someFd(k, caller, pick), someNumber(k, caller, pick)],
      },
      { call: 'close', weight: 2, args: (k, caller, pick) => [someFd(k, caller, pick)] },
      {
        call: 'clone3',
        weight: 7,
        args: (k, caller, pick) => [
          {
            answer: {
              flags: CLONE_INTO_CGROUP + intoFlags(pick),
              exit_signal: SIGCHLD,
              cgroup: Math.max(0, someFd(k, caller, pick)),
            },
          },
          88,
        ],
      },
      {
        call: 'clone3',
        weight: 3,
        args: (k, caller, pick) => [
          pick(3) === 0
            ? { answer: { flags: thread } }
            : { answer: { flags: thread + CLONE_INTO_CGROUP, cgroup: Math.max(0, someFd(k, caller, pick)) } },
          88,
        ],
      },
      {
        call: 'unshare',
        weight: 6,
        args: (_, __, pick) => [oneOf(CLONE_NEWCGROUP, CLONE_NEWCGROUP, CLONE_NEWUSER)(pick)],
      },
      { call: 'clone', weight: 8, args: (_, __, pick) => [cloneFlags(pick) | SIGCHLD] },
      { call: 'open', weight: 3, args: (k, caller, pick) => [link(k, caller, pick), OPEN.O_RDONLY] },
      { call: 'setns', weight: 4, args: (k, caller, pick) => [someFd(k, caller, pick), CLONE_NEWCGROUP] },
      { call: 'stat', weight: 2, args: (k, caller, pick) => [link(k, caller, pick)] },
      { call: 'setresuid', weight: 3, args: (_, __, pick) => [...ids(pick)] },
      { call: '_exit', weight: 2, args: () => [0], prefers: isOrdinary },
      { call: 'kill', weight: 1, args: () => [-1, SIGKILL] },
      { call: 'wait4', weight: 2, args: () => [-1, WAIT.WNOHANG], prefers: hasDeadChildren },
    ],
  },
};
