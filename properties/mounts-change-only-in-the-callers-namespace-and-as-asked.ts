import { NONE, type Step } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { couldTrace, isInUse, under } from './descriptors.ts';
import { keepsNamespaces, type Mount, mountsOf, procFileOf, topAt } from './mounts.ts';
import { mayDo } from './powers.ts';
import { homeOf } from './reading.ts';
import { errnoOf } from './stepping.ts';

/** What is due to a mount or umount2: an errno, or the mounts of the caller's namespace from then on. */
type Due = string | readonly Mount[];

const directories: readonly string[] = ['/tmp/proc'];

/** What a source of MS_BIND is: a namespace, or an errno. */
function sourceOf(before: Linux, step: Step): Mount['of'] | string {
  const bound = topAt(mountsOf(before, step.slot), String(step.args[0]))?.of;
  if (bound) return bound;
  const file = procFileOf(before, step);
  if (!file || file.task === 'ENOENT') return 'ENOENT';
  const link = file.rest.replace(/^ns\//, '');
  if (!couldTrace(before, step.slot, file.task, 'fs')) return 'EACCES';
  if (link !== 'user' && link !== 'pid' && !isInUse(before, file.task)) return 'ENOENT';
  const found = under(before, file.task, link);
  if (!found) return 'ENOENT';
  if (link === 'pid_for_children' && before.pidNamespaces.get(found.ns).last_pid < 1) return 'ENOENT';
  return { is: 'namespace', kind: found.kind, ns: found.ns };
}

function dueTo(before: Linux, step: Step): Due {
  const mounts = mountsOf(before, step.slot);
  const { mnt_ns } = before.nsproxies.get(step.slot);
  const mine = before.creds.get(step.slot);
  const at = String(step.args[step.name === 'mount' ? 1 : 0]);
  if (at === '/tmp/nowhere') return 'ENOENT';
  const { user_ns: owner } = before.mntNamespaces.get(mnt_ns);
  if (!mayDo(before, mine, owner, 'CAP_SYS_ADMIN')) return 'EPERM';
  if (step.name === 'umount2') {
    const top = topAt(mounts, at);
    if (!top || top.locked) return 'EINVAL';
    const height = mounts.lastIndexOf(top);
    return [...mounts.slice(0, height), ...mounts.slice(height + 1)];
  }
  if (step.args[2] === 'proc') {
    const home = homeOf(before, step.slot);
    const { user_ns: over } = before.pidNamespaces.get(home);
    if (!mayDo(before, mine, over, 'CAP_SYS_ADMIN')) return 'EPERM';
    if (owner !== 0 && !mounts.some(({ of }) => of.is === 'procfs')) return 'EPERM';
    if (!directories.includes(at)) return 'ENOTDIR';
    return [...mounts, { at, of: { is: 'procfs', ns: home }, locked: false }];
  }
  if (step.args[2] === 'mqueue') {
    const { ipc_ns: ns } = before.nsproxies.get(step.slot);
    if (!mayDo(before, mine, before.ipcNamespaces.get(ns).user_ns, 'CAP_SYS_ADMIN')) return 'EPERM';
    const top = topAt(mounts, at)?.of;
    if (top?.is === 'mqueue' && top.ns === ns) return 'EBUSY';
    if (!directories.includes(at)) return 'ENOTDIR';
    return [...mounts, { at, of: { is: 'mqueue', ns, stale: NONE }, locked: false }];
  }
  const source = sourceOf(before, step);
  if (typeof source === 'string') return source;
  if (source.is === 'namespace' && source.kind === 'mnt' && source.ns === mnt_ns) return 'EINVAL';
  return directories.includes(at) ? 'ENOTDIR' : [...mounts, { at, of: source, locked: false }];
}

/** What becomes of a mount whose IPC namespace is gone another claim is about. */
const shown = ({ of, ...mount }: Mount) =>
  JSON.stringify({ ...mount, of: of.is === 'mqueue' ? { is: of.is } : of });

const same = (a: readonly Mount[], b: readonly Mount[]): boolean =>
  a.map(shown).join() === b.map(shown).join();

/** Whether a mount namespace that is new has the mounts that its maker found. */
function isACopy(before: Linux, step: Step, after: Linux, tree: number): boolean {
  const { mounts, user_ns } = after.mntNamespaces.get(tree);
  const had = mountsOf(before, step.slot);
  const { user_ns: owner } = before.mntNamespaces.get(before.nsproxies.get(step.slot).mnt_ns);
  return same(
    mounts,
    had.map((mount) => ({ ...mount, locked: mount.locked || user_ns !== owner })),
  );
}

export const mountsChangeAsAsked = stepProperty({
  name: 'mounts-change-only-in-the-callers-namespace-and-as-asked',
  says: 'mount and umount2 change the mounts of the caller’s mount namespace, with CAP_SYS_ADMIN over its owner, and of no other; they fail for no reason but theirs. A new mount namespace has those of its maker’s, which are locked if another user namespace owns it.',
  clauses: [
    'mnt.path',
    'mnt.cap',
    'mnt.bind.file',
    'mnt.bind.loop',
    'mnt.bind.dir',
    'mnt.copy.files',
    'mnt.umount.file',
    'mnt.umount.none',
    'mnt.umount.locked',
    'mq.mount',
    'mq.mount.cap',
    'mq.mount.busy',
    'mq.mount.dir',
    'procfs.mount',
    'procfs.cap',
    'procfs.revealing',
    'procfs.dir',
  ],
  of: ['mount', 'umount2', 'clone', 'clone3', 'unshare', 'setns'],
  refused: true,
  holds: (before, step, after) => {
    const asks = keepsNamespaces(step);
    const due = asks ? dueTo(before, step) : '';
    if (asks && errnoOf(step) !== (typeof due === 'string' ? due : '')) return false;
    for (const tree of after.mntNamespaces.slots()) {
      const { state, mounts } = before.mntNamespaces.get(tree);
      const is = after.mntNamespaces.get(tree).mounts;
      if (state === 'free') {
        if (!isACopy(before, step, after, tree)) return false;
        continue;
      }
      const changed = typeof due !== 'string' && before.nsproxies.get(step.slot).mnt_ns === tree;
      if (!same(is, changed ? due : mounts)) return false;
    }
    return true;
  },
  // Something that is locked is left where it is.
  witness: (before, step) =>
    step.name === 'umount2' && topAt(mountsOf(before, step.slot), String(step.args[0]))?.locked === true,
});
