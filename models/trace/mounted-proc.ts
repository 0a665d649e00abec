/**
 * Paths below /proc for a task that finds a procfs mounted there, as `unshare --mount-proc` leaves it. Everywhere
 * else `/proc` means the procfs of the outermost PID namespace, also where no path leads to one; there it means the
 * one that is mounted, and the path is written so that it is looked up: `/./proc/1/status`.
 */
import { is_readonly, shown_by } from '../facts/mounts.ts';
import { path_inside } from '../facts/paths.ts';
import { pid_nr_ns, task_pid } from '../facts/visibility.ts';
import type { FileSystem } from '../mnt/super-block.ts';
import { nobodysNumber, type Session } from './session.ts';

/** Whose directory in the procfs, and what is there. */
const ofTask = /^\/proc\/([^/]+)\/(.+)$/;

/** Directories of a procfs whose files are those of who opens them, through whichever procfs. */
const ofWhoAsks = ['sys', 'sysvipc'];

/** Whether it is a procfs that shows what the one shows that all have. */
const isOutermost = (shows: FileSystem): boolean => shows.fstype === 'proc' && shows.ns === 0;

/** The path as the caller finds it, where it leads below such a procfs; undefined where it does not. */
export function throughMountedProc(
  { tasks, reaped, world }: Session,
  task: string,
  path: string,
): string | undefined {
  const [, who = '', rest = ''] = ofTask.exec(path) ?? [];
  const caller = tasks.get(task);
  if (who === '' || caller === undefined || world.tasks.get(caller).state !== 'running') return undefined;
  const mnt = path_inside(world, caller, '/proc/self')?.mnt;
  if (mnt === undefined) return undefined;
  const shows = shown_by(world, mnt);
  const isOneForAll = !is_readonly(world, mnt) && (ofWhoAsks.includes(who) || isOutermost(shows));
  if (shows.fstype !== 'proc' || isOneForAll) return undefined;
  const slot = tasks.get(who);
  if (slot === undefined) return `/./proc/${reaped.has(who) ? nobodysNumber : who}/${rest}`;
  return `/./proc/${pid_nr_ns(world, task_pid(world, slot), shows.ns) || nobodysNumber}/${rest}`;
}
