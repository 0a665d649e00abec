/** wait4(2) and waitid(2) (kernel/exit.c: kernel_wait4, kernel_waitid, do_wait). */
import {
  type Answer,
  type BeyondScope,
  BLOCKS,
  NONE,
  type Refusal,
  type Result,
} from '../../checker/index.ts';
import { IDTYPE, INT_MIN, SIGNAL, WAIT } from '../constants.ts';
import { children, children_of_group, delay_group_leader, eligible_child } from '../facts/family.ts';
import { fileOf } from '../facts/files.ts';
import { from_kid_munged } from '../facts/ids.ts';
import { group_leader, threads } from '../facts/threads.ts';
import { find_vpid, task_pid_nr_as_seen_by } from '../facts/visibility.ts';
import type { LinuxKernel } from '../kinds.ts';
import type { ChildCode } from '../sigpending/context.ts';
import { task } from '../task/context.ts';
import { release_task } from './exit.ts';
import { how_it_died } from './how-it-died.ts';
import { pidOf } from './pidfd.ts';

const { WNOHANG, WNOWAIT, WEXITED, WSTOPPED, WCONTINUED, __WNOTHREAD, __WALL, __WCLONE } = WAIT;
const known4 = WNOHANG | WSTOPPED | WCONTINUED | __WNOTHREAD | __WALL | __WCLONE;
const knownId = known4 | WEXITED | WNOWAIT;

type Named = (child: number) => boolean;

const anybody: Named = () => true;

/** The child with a number, as the caller has it. */
const isNumber =
  (k: LinuxKernel, caller: number, pid: number): Named =>
  (child) =>
    task_pid_nr_as_seen_by(k, child, caller) === pid;

/** The children in a group: the one with the number, or the caller's own for 0. */
function isOfGroup(k: LinuxKernel, caller: number, pgid: number): Named {
  k.by('wait.group');
  const pgrp = pgid === 0 ? k.signals.get(group_leader(k, caller)).pgrp : find_vpid(k, pgid, caller);
  return (child) => pgrp !== NONE && k.signals.get(child).pgrp === pgrp;
}

type Event = { readonly child: number; readonly code: ChildCode; readonly status: number };

/** What there is to be told of a child, if it is asked for: a dead one does nothing any more but be dead. */
function eventOf(k: LinuxKernel, child: number, options: number): Event | undefined {
  const { state, exit_code, stop_signal, continued } = k.tasks.get(child);
  if (state === 'zombie' && !delay_group_leader(k, child)) {
    const [code, status] = how_it_died(exit_code);
    return options & WEXITED ? { child, code, status } : undefined;
  }
  if (stop_signal !== 0 && options & WSTOPPED) return { child, code: 'CLD_STOPPED', status: stop_signal };
  if (continued && options & WCONTINUED) return { child, code: 'CLD_CONTINUED', status: SIGNAL.SIGCONT };
  return undefined;
}

/** Waits; `ask` is told whether there is anybody to wait for. */
function do_wait(
  k: LinuxKernel,
  caller: number,
  named: Named,
  options: number,
  ask: (matches: boolean) => Refusal | undefined,
): Event | typeof BLOCKS | Refusal | undefined {
  const all = options & __WNOTHREAD ? children(k, caller) : children_of_group(k, caller);
  const family = all.filter(named);
  const wanted = family.filter((child) => eligible_child(k, child, options));
  if (wanted.length < family.length) k.by('wait.clone');
  const matching = wanted.filter(
    (child) => k.tasks.get(child).state !== 'zombie' || delay_group_leader(k, child) || options & WEXITED,
  );
  const refused = ask(matching.length > 0);
  if (refused) return refused;
  const ready = matching.flatMap((child) => eventOf(k, child, options) ?? []);
  if (ready.length === 0) {
    k.by(options & WNOHANG ? 'wait.nohang' : 'wait.blocks');
    return options & WNOHANG ? undefined : BLOCKS;
  }
  if (ready.length > 1) k.by('wait.any');
  const event = ready[k.choose(ready.length)];
  if (event && k.tasks.get(event.child).real_parent !== caller) k.by('thread.wait');
  return event;
}

/** The child is gone, or its stop or going on has been told, unless it is to stay as it is. */
function consume(k: LinuxKernel, { child, code }: Event, options: number): void {
  k.by(code === 'CLD_STOPPED' ? 'wait.stopped' : code === 'CLD_CONTINUED' ? 'wait.continued' : 'wait.reap');
  if (options & WNOWAIT) k.by('waitid.nowait');
  else if (code === 'CLD_STOPPED' || code === 'CLD_CONTINUED')
    for (const thread of threads(k, child)) k.tasks.send(thread, task.TOLD());
  else release_task(k, child);
}

/**
 * `pid` is a number of the caller's PID namespace, or the negative of one for a process group, 0 for
 * the caller's own group, -1 for any child. Which of several that are ready is open.
 */
export const wait4 = {
  run: (k: LinuxKernel, caller: number, pid: number, options: number): Result => {
    const named = pid === -1 ? anybody : pid > 0 ? isNumber(k, caller, pid) : isOfGroup(k, caller, -pid);
    const valid = (options & ~known4) === 0;
    const event = do_wait(k, caller, named, options | WEXITED, (matches) =>
      k.tasks.send(caller, task.WAIT(valid, pid === INT_MIN, matches)),
    );
    if (event === undefined) return 0;
    if (!('child' in event)) return event;
    const told: Answer = {
      answer: {
        pid: task_pid_nr_as_seen_by(k, event.child, caller),
        code: event.code,
        status: event.status,
      },
    };
    consume(k, event, options);
    return told;
  },
};

/** What a wait that the kernel has not refused is about: nobody, if it makes no sense. */
function namedBy(k: LinuxKernel, caller: number, idtype: number, id: number): Named {
  if (idtype === IDTYPE.P_ALL) return anybody;
  return idtype === IDTYPE.P_PID ? isNumber(k, caller, id) : isOfGroup(k, caller, id);
}

/** The child that a pidfd means, and whether its file is O_NONBLOCK. */
function pidfd_get_pid(
  k: LinuxKernel,
  caller: number,
  fd: number,
): { readonly named: Named; readonly nonblock: boolean } | Refusal | BeyondScope {
  k.by('waitid.pidfd');
  const pidfd = pidOf(k, caller, fd);
  if ('errno' in pidfd || 'beyondScope' in pidfd) return pidfd;
  const on = fileOf(k, caller, fd)?.on;
  return {
    named: (child) => k.tasks.get(child).thread_pid === pidfd.pid,
    nonblock: on?.is === 'pidfd' && on.nonblock,
  };
}

const isId = (idtype: number, id: number): boolean =>
  idtype === IDTYPE.P_ALL ||
  (idtype === IDTYPE.P_PID && id > 0) ||
  ((idtype === IDTYPE.P_PGID || idtype === IDTYPE.P_PIDFD) && id >= 0);

/**
 * `id` is a number of the caller's PID namespace, of a child (P_PID) or of a group (P_PGID); a pidfd of a child
 * (P_PIDFD); or nothing (P_ALL).
 */
export const waitid = {
  run: (k: LinuxKernel, caller: number, idtype: number, id: number, options: number): Result => {
    const ask = (matches: boolean) =>
      k.tasks.send(
        caller,
        task.WAITID(
          (options & ~knownId) === 0,
          (options & (WEXITED | WSTOPPED | WCONTINUED)) !== 0,
          isId(idtype, id),
          matches,
        ),
      );
    const meant = idtype === IDTYPE.P_PIDFD ? (ask(true) ?? pidfd_get_pid(k, caller, id)) : undefined;
    if (meant && !('named' in meant)) return meant;
    const named = meant ? meant.named : namedBy(k, caller, idtype, id);
    const event = do_wait(k, caller, named, options | (meant?.nonblock ? WNOHANG : 0), ask);
    if (event === undefined) return k.tasks.send(caller, task.NOTHING_YET((options & WNOHANG) === 0)) ?? 0;
    if (!('child' in event)) return event;
    const { uid_map } = k.userNamespaces.get(k.creds.get(caller).user_ns);
    const told: Answer = {
      answer: {
        pid: task_pid_nr_as_seen_by(k, event.child, caller),
        uid: from_kid_munged(uid_map, k.creds.get(event.child).uid),
        code: event.code,
        status: event.status,
      },
    };
    k.by('waitid.answer');
    consume(k, event, options);
    return told;
  },
};
