import { NONE, type Step } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import {
  couldTrace,
  fileOf,
  flagOfKind,
  type Handle,
  isInUse,
  kindsAndFlags,
  openedOn,
  ownerOf,
  taskOf,
} from './descriptors.ts';
import { mayDo } from './powers.ts';
import { homeOf, isSelfOrAbove } from './reading.ts';
import { askedFor } from './setns-enters-exactly-what-was-asked-for.ts';
import { errnoOf, numberArg } from './stepping.ts';
import { isOnlyThread } from './threads.ts';

/** What is wrong with the descriptor, what it means, and the flags. */
function wrongWithArguments(before: Linux, step: Step): string {
  const file = fileOf(before, step.slot, numberArg(step, 0));
  if (file === NONE || before.files.get(file).path) return 'EBADF';
  const on = openedOn(before, file);
  const flags = numberArg(step, 1);
  if (on.is === 'namespace') return flags === 0 || flags === flagOfKind[on.kind] ? '' : 'EINVAL';
  if (on.is !== 'pidfd') return 'EINVAL';
  const rest = kindsAndFlags.reduce((left, [, flag]) => left & ~flag, flags);
  if (flags === 0 || rest !== 0) return 'EINVAL';
  const target = taskOf(before, on.pid);
  if (target === NONE) return 'ESRCH';
  if (!couldTrace(before, step.slot, target, 'real')) return 'EPERM';
  return isInUse(before, target) ? '' : 'ESRCH';
}

/** Whether others have the same memory, or the same root and directory. */
function shares(before: Linux, caller: number, what: 'fs' | 'mm'): boolean {
  const mine = before.tasks.get(caller)[what];
  return before.tasks.slots().some((task) => task !== caller && before.tasks.get(task)[what] === mine);
}

/** What is wrong with entering one, for somebody who will be in the user namespace `home`. */
function wrongWithEntering(before: Linux, caller: number, one: Handle, home: number, alone: boolean): string {
  const mine = before.creds.get(caller);
  if (one.kind === 'user') {
    if (one.ns === mine.user_ns || !isOnlyThread(before, caller) || shares(before, caller, 'fs'))
      return 'EINVAL';
    return mayDo(before, mine, one.ns, 'CAP_SYS_ADMIN') ? '' : 'EPERM';
  }
  if (one.kind === 'time' && shares(before, caller, 'mm')) return 'EUSERS';
  const mayAdmin = (ns: number) => mayDo(before, mine, ns, 'CAP_SYS_ADMIN');
  if (!mayAdmin(ownerOf(before, one)) || !mayAdmin(home)) return 'EPERM';
  if (one.kind === 'mnt' && !mayDo(before, mine, home, 'CAP_SYS_CHROOT')) return 'EPERM';
  // Together with others it is entered with a root and directory of its own.
  if (one.kind === 'mnt' && alone && shares(before, caller, 'fs')) return 'EINVAL';
  return one.kind === 'pid' && !isSelfOrAbove(before, homeOf(before, caller), one.ns) ? 'EINVAL' : '';
}

function errnoDue(before: Linux, step: Step): string {
  const wrong = wrongWithArguments(before, step);
  if (wrong !== '') return wrong;
  const all = askedFor(before, step);
  const home = all.find(({ kind }) => kind === 'user')?.ns ?? before.creds.get(step.slot).user_ns;
  for (const one of all) {
    const errno = wrongWithEntering(before, step.slot, one, home, all.length === 1);
    if (errno !== '') return errno;
  }
  return '';
}

export const setnsIsRefusedForItsReasons = stepProperty({
  name: 'setns-is-refused-exactly-for-its-reasons',
  says: 'setns fails for what its man page names and for nothing else, the first reason in the order of the kernel being told: no such handle, other kinds than asked for, a process that is gone or may not be looked into; then kind by kind no power over the owner or at home, one’s own user namespace, a PID namespace that is not below.',
  clauses: [
    'thread.setns.user',
    'setns.file',
    'setns.nstype',
    'setns.cap.owner',
    'setns.cap.own',
    'setns.mnt.chroot',
    'setns.user.own',
    'setns.user.cap',
    'setns.pid.below',
    'setns.pidfd.kinds',
    'pidfd.task',
    'pidfd.access',
    'pidfd.dropped',
    'setns.user.fs',
    'setns.mnt.fs',
    'setns.time.vm',
  ],
  of: ['setns'],
  refused: true,
  holds: (before, step) => errnoOf(step) === errnoDue(before, step),
  // It has power over the owner, and not at home.
  witness: (before, step) =>
    errnoOf(step) === 'EPERM' &&
    askedFor(before, step).some((one) => {
      // A task that is dead has none of some kinds.
      const owner = one.ns === NONE ? NONE : ownerOf(before, one);
      return owner !== NONE && mayDo(before, before.creds.get(step.slot), owner, 'CAP_SYS_ADMIN');
    }),
});
