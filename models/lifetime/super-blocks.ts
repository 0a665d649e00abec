/**
 * What file systems keep, and what they show when that is gone (fs/super.c: sget_fc, deactivate_super; fs/nsfs.c,
 * fs/proc/root.c: proc_kill_sb, ipc/mqueue.c: mq_clear_sbinfo).
 */
import { NONE } from '../../checker/index.ts';
import { mqueue } from '../ipc/mqueue.ts';
import type { Linux, LinuxKernel } from '../kinds.ts';
import { type FileSystem, superBlock } from '../mnt/super-block.ts';
import { mq_leave } from './mqueues.ts';
import { get_ns, put_ns } from './namespaces.ts';
import { get_user_ns, put_user_ns } from './user.ts';

/** Whether there is one super_block for all who mount the same. */
const isKeyed = ({ fstype }: FileSystem): boolean => ['nsfs', 'sysfs', 'mqueue', 'cgroup2'].includes(fstype);

/** Which namespace is shown, where that is what matters. */
const keyOf = (shows: FileSystem): string =>
  [shows.fstype, 'kind' in shows && shows.kind, 'ns' in shows && shows.ns].join(' ');

/** The file system that is mounted already and shows that, for all who mount it; NONE if there is none. */
export function mounted_sb(k: Linux, shows: FileSystem): number {
  if (!isKeyed(shows)) return NONE;
  return k.superBlocks.slots().find((sb) => keyOf(k.superBlocks.get(sb).shows) === keyOf(shows)) ?? NONE;
}

/** What is mounted already, or a new one of a user namespace (NONE: of the machine's, out of sight). */
export function sget_fc(k: LinuxKernel, shows: FileSystem, user_ns: number, sb_rdonly: boolean): number {
  const known = mounted_sb(k, shows);
  if (known !== NONE) return known;
  const sb = k.superBlocks.free();
  // That of queues is there as long as their namespace is, and that of cgroups always.
  const isNew = shows.fstype !== 'mqueue' && shows.fstype !== 'cgroup2';
  k.superBlocks.send(sb, superBlock.CREATE(shows, user_ns, sb_rdonly && isNew));
  if (user_ns !== NONE) get_user_ns(k, user_ns);
  if (shows.fstype === 'nsfs') get_ns(k, shows.kind, shows.ns);
  if (shows.fstype === 'proc') get_ns(k, 'pid', shows.ns);
  return sb;
}

/** A file system that nothing shows any more lets go of what it kept. */
export function deactivate_super(k: LinuxKernel, sb: number): void {
  if (k.mounts.slots().some((mnt) => k.mounts.get(mnt).mnt_sb === sb)) return;
  const { s_user_ns, shows } = k.superBlocks.get(sb);
  k.superBlocks.send(sb, superBlock.PUT());
  // With what a namespace has left go the queues that are not open.
  for (const queue of k.mqueues.slots())
    if (k.mqueues.get(queue).stale === sb) mq_leave(k, queue, mqueue.FORGET(NONE));
  if (shows.fstype === 'nsfs') put_ns(k, shows.kind, shows.ns);
  if (shows.fstype === 'proc') put_ns(k, 'pid', shows.ns);
  if (s_user_ns !== NONE) put_user_ns(k, s_user_ns);
}

/** An IPC or network namespace is gone: the mounted file system that shows what it has left, or NONE. */
export function clear_sbinfo(k: LinuxKernel, fstype: 'mqueue' | 'sysfs', ns: number): number {
  const sb = mounted_sb(k, { fstype, ns });
  if (sb !== NONE) k.superBlocks.send(sb, superBlock.NAMESPACE_GONE());
  return sb;
}
