import { NONE, type Step } from '../checker/index.ts';
import { CLONE } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { has } from './credentials.ts';
import { fileOf, openedOn } from './descriptors.ts';
import { lives, newbornOf } from './reading.ts';
import { errnoOf, numberArg } from './stepping.ts';
import { isChrooted } from './trees.ts';

const known: readonly string[] = ['proc', 'tmp', 'tmp/proc', 'proc/uptime'];

/** What is found under a path, name by name, where there are `/`, `/proc`, `/tmp`, `/tmp/proc` and the file `/proc/uptime`. */
function walk(
  names: readonly string[],
  at: readonly string[],
  root: readonly string[],
): readonly string[] | string {
  const [name, ...rest] = names;
  if (name === undefined) return at.join('/') === 'proc/uptime' ? 'ENOTDIR' : at;
  if (at.join('/') === 'proc/uptime') return 'ENOTDIR';
  if (name === '' || name === '.') return walk(rest, at, root);
  if (name === '..') return walk(rest, at.join('/') === root.join('/') ? at : at.slice(0, -1), root);
  const next = [...at, name];
  return known.includes(next.join('/')) ? walk(rest, next, root) : 'ENOENT';
}

const namesIn = (path: string): readonly string[] => path.split('/').filter((name) => name !== '');

/** Where a path leads a task, or the errno. */
function lookedUp(world: Linux, { slot, args }: Step): string {
  const { root, pwd } = world.fsStructs.get(world.tasks.get(slot).fs);
  const path = String(args[0]);
  if (path === '') return 'ENOENT';
  const found = walk(
    path.split('/'),
    namesIn((path.startsWith('/') ? root : pwd).dentry),
    namesIn(root.dentry),
  );
  return typeof found === 'string' ? found : `/${found.join('/')}`;
}

/** Whether a setns was granted that has a mount namespace among those that it enters. */
function entersMounts(before: Linux, step: Step): boolean {
  if (errnoOf(step) !== '') return false;
  const on = openedOn(before, fileOf(before, step.slot, numberArg(step, 0)));
  if (on.is === 'namespace') return on.kind === 'mnt';
  return on.is === 'pidfd' && (numberArg(step, 1) & CLONE.CLONE_NEWNS) !== 0;
}

/** Whether a task is at the root of its mount namespace, and has that for its root. */
function isAtTheTop(world: Linux, task: number): boolean {
  const { root, pwd } = world.fsStructs.get(world.tasks.get(task).fs);
  return !isChrooted(world, task) && pwd.mnt === root.mnt && pwd.dentry === root.dentry;
}

/** Whether only the names occur that `walk` knows, and nothing is mounted but the root. */
function isPlain(world: Linux, { slot, args }: Step): boolean {
  const { root, pwd } = world.fsStructs.get(world.tasks.get(slot).fs);
  const names = [String(args[0]), root.dentry, pwd.dentry].flatMap(namesIn);
  const plain = ['.', '..', 'proc', 'tmp', 'uptime', 'nowhere', 'x'];
  return world.mounts.slots().length <= 2 && names.every((name) => plain.includes(name));
}

export const rootNeedsSysChroot = stepProperty({
  name: 'a-root-is-changed-only-with-cap-sys-chroot',
  says: 'chroot makes a directory the root of who has CAP_SYS_CHROOT in effect, and chdir goes there; what is not there or no directory is refused first. setns with a mount namespace leads to the root of that. Nothing else moves anybody, and a new task is where its maker is.',
  clauses: ['chroot.root', 'chroot.path', 'chroot.cap', 'chroot.pwd', 'chroot.fork', 'setns.mnt.root'],
  refused: true,
  of: ['chroot', 'chdir', 'fork', 'clone', 'unshare', 'setns'],
  holds: (before, step, after) => {
    const was = before.fsStructs.get(before.tasks.get(step.slot).fs);
    const is = after.fsStructs.get(after.tasks.get(step.slot).fs);
    if (step.name === 'setns' && entersMounts(before, step)) return isAtTheTop(after, step.slot);
    if (step.name !== 'chroot' && step.name !== 'chdir') {
      const newborn = newbornOf(before, after);
      const child =
        newborn === NONE || !lives(after, newborn) ? was : after.fsStructs.get(after.tasks.get(newborn).fs);
      return [is, child].every(
        ({ root, pwd }) => root.dentry === was.root.dentry && pwd.dentry === was.pwd.dentry,
      );
    }
    // Where mounts lead is a matter of its own.
    if (!isPlain(before, step)) return true;
    const found = lookedUp(before, step);
    const capable = step.name === 'chdir' || has(before.creds.get(step.slot).effective, 'CAP_SYS_CHROOT');
    const due = found.startsWith('E') ? found : capable ? '' : 'EPERM';
    if (errnoOf(step) !== due) return false;
    const [root, pwd] = [is.root.dentry, is.pwd.dentry];
    if (due !== '') return root === was.root.dentry && pwd === was.pwd.dentry;
    if (step.name === 'chdir') return pwd === found && root === was.root.dentry;
    return root === found && pwd === was.pwd.dentry;
  },
  // Somebody gets out of its root.
  witness: (before, { slot }, after) =>
    before.fsStructs.get(before.tasks.get(slot).fs).root.dentry === '/tmp' &&
    after.fsStructs.get(after.tasks.get(slot).fs).root.dentry === '/',
});
