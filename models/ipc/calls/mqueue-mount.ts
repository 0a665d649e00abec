/** Queues as files of a mount of their file system (ipc/mqueue.c: mqueue_create, mq_clear_sbinfo). */
import { beyond, NONE, type Refusal, type Result } from '../../../checker/index.ts';
import { OPEN } from '../../constants.ts';
import { inode_permission, lookup_queue, MAY } from '../../facts/mqueue.ts';
import { current_chrooted } from '../../facts/paths.ts';
import type { Linux, LinuxKernel } from '../../kinds.ts';
import { type Mounted, mntNamespace } from '../../mnt/machine.ts';
import { mountedAt } from '../../mnt/paths.ts';
import { get_unused_fd_for, installOpened } from '../../syscalls/open.ts';
import { MQ } from '../constants.ts';
import { mqueue } from '../mqueue.ts';

/** The directory at which the file system is mounted. */
const MQUEUE_AT = '/tmp/proc';

const { O_CLOEXEC, O_RDWR, O_WRONLY } = OPEN;
const { O_CREAT, O_NONBLOCK } = MQ;
const modelled = O_WRONLY | O_RDWR | O_CLOEXEC | O_CREAT | O_NONBLOCK;

const NO_FLAG = beyond('is modelled for queues with O_CREAT, O_NONBLOCK and O_CLOEXEC only');
const NO_CREATE = beyond('makes a queue by open(2) only where there is no IPC namespace any more');

type Queues = Extract<Mounted, { readonly is: 'mqueue' }>;

/** The queue that a name in a mount means; NONE if it means none. */
function d_lookup(k: Linux, { ns, stale }: Queues, name: string): number {
  if (ns !== NONE) return lookup_queue(k, ns, name);
  const found = k.mqueues.slots().find((queue) => {
    const its = k.mqueues.get(queue);
    return its.stale === stale && its.name === name;
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
  const [, name] = /^\/tmp\/proc\/([a-z]+)$/.exec(path) ?? [];
  if (name === undefined || k.nsproxies.get(caller).mnt_ns === NONE || current_chrooted(k, caller))
    return undefined;
  const found = mountedAt(k, caller, MQUEUE_AT);
  if (found?.is !== 'mqueue') return undefined;
  const both = (flags & (O_WRONLY | O_RDWR)) === (O_WRONLY | O_RDWR);
  if (both || (flags & ~modelled) !== 0) return NO_FLAG;
  const full = get_unused_fd_for(k, caller);
  if (full) return full;
  return open_queue(k, caller, found, name, flags);
}

function open_queue(k: LinuxKernel, caller: number, mounted: Queues, name: string, flags: number): Result {
  const queue = d_lookup(k, mounted, name);
  const creates = (flags & O_CREAT) !== 0;
  // Whether who makes files in a sticky directory may open those of others is a matter of fs.protected_regular.
  if (creates && (queue !== NONE || mounted.ns !== NONE)) return NO_CREATE;
  const { mnt_ns } = k.nsproxies.get(caller);
  const missing = k.mntNamespaces.send(mnt_ns, mntNamespace.LOOK_FOR_QUEUE(queue !== NONE, creates));
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
  return installOpened(k, caller, on, { cloexec: (flags & O_CLOEXEC) !== 0 });
}

function permission(k: LinuxKernel, caller: number, queue: number, mask: number): Refusal | undefined {
  const permitted = inode_permission(k, caller, k.mqueues.get(queue), mask);
  return k.mqueues.send(queue, mqueue.FOUND(false, false, permitted));
}
