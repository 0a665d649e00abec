import { NONE, type Step } from '../checker/index.ts';
import { CLONE } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { has } from './credentials.ts';
import { fileOf, openedOn } from './descriptors.ts';
import { lives, newbornOf } from './reading.ts';
import { errnoOf, numberArg } from './stepping.ts';

/** What is found under a path, name by name, where there are `/`, `/proc`, `/tmp` and the file `/proc/uptime`. */
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
  return name === 'nowhere' ? 'ENOENT' : walk(rest, [...at, name], root);
}

const namesIn = (path: string): readonly string[] => path.split('/').filter((name) => name !== '');

/** Where a path leads a task, or the errno. */
function lookedUp(world: Linux, { slot, args }: Step): string {
  const { root, pwd } = world.fsStructs.get(world.tasks.get(slot).fs);
  const path = String(args[0]);
  const found = walk(path.split('/'), namesIn(path.startsWith('/') ? root : pwd), namesIn(root));
  return typeof found === 'string' ? found : `/${found.join('/')}`;
}

/** Whether a setns was granted that has a mount namespace among those that it enters. */
function entersMounts(before: Linux, step: Step): boolean {
  if (errnoOf(step) !== '') return false;
  const on = openedOn(before, fileOf(before, step.slot, numberArg(step, 0)));
  if (on.is === 'namespace') return on.kind === 'mnt';
  return on.is === 'pidfd' && (numberArg(step, 1) & CLONE.CLONE_NEWNS) !== 0;
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
    if (step.name === 'setns' && entersMounts(before, step)) return is.root === '/' && is.pwd === '/';
    if (step.name !== 'chroot' && step.name !== 'chdir') {
      const newborn = newbornOf(before, after);
      const child =
        newborn === NONE || !lives(after, newborn) ? was : after.fsStructs.get(after.tasks.get(newborn).fs);
      return [is, child].every(({ root, pwd }) => root === was.root && pwd === was.pwd);
    }
    const found = lookedUp(before, step);
    const capable = step.name === 'chdir' || has(before.creds.get(step.slot).effective, 'CAP_SYS_CHROOT');
    const due = found.startsWith('E') ? found : capable ? '' : 'EPERM';
    if (errnoOf(step) !== due) return false;
    if (due !== '') return is.root === was.root && is.pwd === was.pwd;
    if (step.name === 'chdir') return is.pwd === found && is.root === was.root;
    return is.root === found && is.pwd === was.pwd;
  },
  // Somebody gets out of its root.
  witness: (before, { slot }, after) =>
    before.fsStructs.get(before.tasks.get(slot).fs).root === '/tmp' &&
    after.fsStructs.get(after.tasks.get(slot).fs).root === '/',
});
