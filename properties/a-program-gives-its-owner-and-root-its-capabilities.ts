import { isRefusal, NONE, type Step } from '../checker/index.ts';
import { SECBIT } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { type Credentials, isPartOf, nameIn, uidsOf } from './credentials.ts';
import { has } from './powers.ts';
import { leaderOf } from './reading.ts';
import { errnoOf } from './stepping.ts';

/** Whether exactly the signals that were ignored still are, and no other is anything but the default. */
function handlesNothing(before: Linux, task: number, after: Linux): boolean {
  const ignored = (world: Linux) =>
    world.sighands
      .get(world.tasks.get(task).sighand)
      .actions.filter(({ handler }) => handler === 'ignore')
      .map(({ signal }) => signal);
  const { actions } = after.sighands.get(after.tasks.get(task).sighand);
  return (
    ignored(before).join() === actions.map(({ signal }) => signal).join() &&
    actions.every(({ handler, flags }) => handler === 'ignore' && flags === 0)
  );
}

/** The programs of the scopes, and the kernel's ids that they set. */
const sets: Readonly<Record<string, { readonly uid?: number; readonly gid?: number }>> = {
  '/tmp/plain': {},
  '/tmp/setuid-root': { uid: 0 },
  '/tmp/setuid-1000': { uid: 1000 },
  '/tmp/setgid-1000': { gid: 1000 },
  // Its group may not execute it, so that the bit means something else.
  '/tmp/setgid-locking': {},
  '/nosuid/setuid-root': {},
  '/tmp/unreadable': {},
};

function rootIn(world: Linux, ns: number): number {
  const line = world.userNamespaces.get(ns).uid_map.find(({ first }) => first === 0);
  return line ? line.lower_first : NONE;
}

/** Whether another process has the root and the working directory of a task. */
const sharesRoot = (world: Linux, task: number): boolean =>
  world.tasks
    .slots()
    .some(
      (other) =>
        leaderOf(world, other) !== leaderOf(world, task) &&
        world.tasks.get(other).fs === world.tasks.get(task).fs,
    );

const becomesAnother = (was: Credentials, is: Credentials): boolean =>
  was.euid !== is.euid || was.egid !== is.egid;

/** Real ids, groups and the sets that execution does not look at stay; the effective ids are saved. */
function keepsTheRest(was: Credentials, is: Credentials): boolean {
  const kept = ({ user_ns, uid, gid, groups, inheritable, bounding, no_new_privs }: Credentials) =>
    JSON.stringify([user_ns, uid, gid, groups, inheritable, bounding, no_new_privs]);
  const saved = is.suid === is.euid && is.fsuid === is.euid && is.sgid === is.egid && is.fsgid === is.egid;
  return saved && kept(was) === kept(is) && is.securebits === (was.securebits & ~SECBIT.SECBIT_KEEP_CAPS);
}

function idsAreDue(world: Linux, was: Credentials, is: Credentials, step: Step, shares: boolean): boolean {
  const { uid_map, gid_map } = world.userNamespaces.get(was.user_ns);
  const { uid, gid } = sets[String(step.args[0])] ?? {};
  const named = nameIn(uid_map, uid ?? 0) !== NONE && nameIn(gid_map, gid ?? 0) !== NONE;
  if (was.no_new_privs) return [was.uid, was.euid].includes(is.euid) && [was.gid, was.egid].includes(is.egid);
  // Who is held back is who it really is.
  if (shares && !has(was.effective, 'CAP_SETUID') && is.euid === was.uid && is.egid === was.gid) return true;
  return (
    is.euid === (named ? (uid ?? was.euid) : was.euid) && is.egid === (named ? (gid ?? was.egid) : was.egid)
  );
}

/** Whether a program would set an id that its task has not got. */
function isHeldBack({ args: [path] }: Step, is: Credentials): boolean {
  const { uid, gid } = sets[String(path)] ?? {};
  return (uid ?? is.euid) !== is.euid || (gid ?? is.egid) !== is.egid;
}

function capabilitiesAreDue(
  world: Linux,
  was: Credentials,
  is: Credentials,
  step: Step,
  shares: boolean,
): boolean {
  const root = rootIn(world, was.user_ns);
  const privileged = root !== NONE && (was.securebits & SECBIT.SECBIT_NOROOT) === 0;
  if (!isPartOf(is.ambient, was.ambient)) return false;
  if (was.no_new_privs || shares) {
    const nothingNew = isPartOf(is.permitted, was.permitted, was.ambient);
    if (was.no_new_privs || !nothingNew) return nothingNew;
    const moved = becomesAnother(was, is) || isHeldBack(step, is);
    if (moved || !isPartOf(was.bounding, was.permitted)) return true;
  }
  const ofRoot = privileged && (is.euid === root || is.uid === root);
  if (!ofRoot) return is.permitted === is.ambient && is.effective === is.ambient;
  const whole =
    isPartOf(is.permitted, was.bounding, was.inheritable, is.ambient) && isPartOf(was.bounding, is.permitted);
  return whole && is.effective === (is.euid === root ? is.permitted : is.ambient);
}

export const programsGiveWhatIsDue = stepProperty({
  name: 'a-program-gives-its-owner-and-root-its-capabilities',
  says: 'Who executes a program that sets an id has that as its effective, saved and filesystem id, unless the mount, no_new_privs or a user namespace without a name for it forbid that. Root is permitted the bounding set again, everybody else has the ambient set only; with no_new_privs, or with root and working directory shared with another process, nobody gains anything. Signals that were ignored still are, and none is handled. The new memory of a program that everybody may read belongs to the user namespace of its task.',
  clauses: [
    'exec.path',
    'exec.mode',
    'exec.ids',
    'exec.caps',
    'exec.nnp',
    'exec.fs',
    'exec.keepcaps',
    'exec.dumpable',
    'sigaction.exec',
  ],
  of: ['execve'],
  refused: true,
  holds: (before, step, after) => {
    const was = before.creds.get(step.slot);
    const is = after.creds.get(step.slot);
    const path = String(step.args[0]);
    if (path === '/tmp/data') return errnoOf(step) === 'EACCES';
    if (!sets[path]) return errnoOf(step) === 'ENOENT';
    if (path === '/tmp/setgid-locking' && errnoOf(step) === 'EACCES')
      return was.fsuid !== 0 && [was.fsgid, ...was.groups].includes(1000);
    if (isRefusal(step.result) || !handlesNothing(before, step.slot, after)) return false;
    const { dumpable, user_ns } = after.mms.get(after.tasks.get(step.slot).mm);
    const stays = uidsOf(was).every((uid) => uid === is.euid) && was.gid === is.egid && was.fsgid === is.egid;
    const gains = !isPartOf(is.permitted, was.permitted);
    // Who may look into the memory of one that is not for everybody to read is a claim of its own.
    const plain = path !== '/tmp/unreadable';
    if (plain && user_ns !== is.user_ns) return false;
    if (plain && stays && !gains && was.egid === is.egid && dumpable !== 1) return false;
    if ((gains || was.euid !== is.euid || was.uid !== was.euid) && dumpable !== 0) return false;
    const shares = sharesRoot(before, step.slot);
    return (
      keepsTheRest(was, is) &&
      idsAreDue(before, was, is, step, shares) &&
      capabilitiesAreDue(before, was, is, step, shares)
    );
  },
  // An ordinary user becomes root by a program.
  witness: (before, { slot }, after) =>
    before.creds.get(slot).euid !== 0 && after.creds.get(slot).euid === 0 && after.creds.get(slot).uid !== 0,
});
