/** Queues as files of a mount of their file system (ipc/mqueue.c: mqueue_create, mq_clear_sbinfo). */
import { beyond, NONE, type Refusal, type Result } from '../../../checker/index.ts';
import { OPEN } from '../../constants.ts';
import { shown_by } from '../../facts/mounts.ts';
import { inode_permission, lookup_queue, MAY } from '../../facts/mqueue.ts';
import { type Inside, path_inside } from '../../facts/paths.ts';
import type { Linux, LinuxKernel } from '../../kinds.ts';
import { clear_expiry_mark } from '../../lifetime/mounts.ts';
import { superBlock } from '../../mnt/super-block.ts';
import { get_unused_fd_for, installOpened } from '../../syscalls/open.ts';
import { MQ } from '../constants.ts';
import { mqueue } from '../mqueue.ts';

const { O_CLOEXEC, O_RDWR, O_WRONLY } = OPEN;
const { O_CREAT, O_NONBLOCK } = MQ;
const modelled = O_WRONLY | O_RDWR | O_CLOEXEC | O_CREAT | O_NONBLOCK;

const NO_FLAG = beyond('is modelled for queues with O_CREAT, O_NONBLOCK and O_CLOEXEC only');
const NO_CREATE = beyond('makes a queue by open(2) only where there is no IPC namespace any more');

/** The IPC namespace whose queues a mount shows: NONE if that is gone, undefined if it shows something else. */
function ipc_ns_of(k: Linux, mnt: number): number | undefined {
  const shows = shown_by(k, mnt);
  return shows.fstype === 'mqueue' ? shows.ns : undefined;
}

/** The queue that a name in a file system means; NONE if it means none. */
function d_lookup(k: Linux, sb: number, ns: number, name: string): number {
  if (ns !== NONE) return lookup_queue(k, ns, name);
  const found = k.mqueues.slots().find((queue) => {
    const its = k.mqueues.get(queue);
    return its.stale === sb && its.name === name;
  });
  return found ?? NONE;
}

/** open(2) of a queue by its name in the mount that the caller finds; undefined where there is none. */
export function open_queue_at(
  k: LinuxKernel,
  caller: number,
  path: string,
  flags: number,
): Result | undefined {
  const inside = path_inside(k, caller, path);
  const ns = inside && ipc_ns_of(k, inside.mnt);
  if (inside === undefined || ns === undefined || !/^[a-z]+$/.test(inside.rest)) return undefined;
  const both = (flags & (O_WRONLY | O_RDWR)) === (O_WRONLY | O_RDWR);
  if (both || (flags & ~modelled) !== 0) return NO_FLAG;
  const full = get_unused_fd_for(k, caller);
  if (full) return full;
  clear_expiry_mark(k, inside.mnt);
  return open_queue(k, caller, inside, ns, flags);
}

function open_queue(
  k: LinuxKernel,
  caller: number,
  { mnt, rest }: Inside,
  ns: number,
  flags: number,
): Result {
  const sb = k.mounts.get(mnt).mnt_sb;
  const queue = d_lookup(k, sb, ns, rest);
  const creates = (flags & O_CREAT) !== 0;
  // Whether who makes files in a sticky directory may open those of others is a matter of fs.protected_regular.
  if (creates && (queue !== NONE || ns !== NONE)) return NO_CREATE;
  const missing = k.superBlocks.send(sb, superBlock.LOOK_FOR_QUEUE(queue !== NONE, creates));
  if (missing) return missing;
  const writable = (flags & (O_WRONLY | O_RDWR)) !== 0;
  const readable = (flags & O_WRONLY) === 0;
  const it = queue === NONE ? (k.mqueues.slots()[0] ?? NONE) : queue;
  // Where the rule is missing that there must be one, and there is none at all.
  if (it === NONE) return NO_CREATE;
  const denied = permission(k, caller, it, (readable ? MAY.MAY_READ : 0) | (writable ? MAY.MAY_WRITE : 0));
  if (denied) return denied;
  k.by('mq.mount.open');
  const on = { is: 'mqueue', queue: it, readable, writable, nonblock: (flags & O_NONBLOCK) !== 0 } as const;
  return installOpened(k, caller, on, { cloexec: (flags & O_CLOEXEC) !== 0, mnt });
}

function permission(k: LinuxKernel, caller: number, queue: number, mask: number): Refusal | undefined {
  const permitted = inode_permission(k, caller, k.mqueues.get(queue), mask);
  return k.mqueues.send(queue, mqueue.FOUND(false, false, permitted));
}
