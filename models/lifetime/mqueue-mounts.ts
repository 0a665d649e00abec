/** Mounts of the file system of message queues: an IPC namespace that is gone leaves it there (ipc/mqueue.c: mq_clear_sbinfo). */
import { NONE } from '../../checker/index.ts';
import { mqueue } from '../ipc/mqueue.ts';
import type { Linux, LinuxKernel } from '../kinds.ts';
import { type Mounted, mntNamespace } from '../mnt/machine.ts';
import { mq_leave } from './mqueues.ts';

type Queues = Extract<Mounted, { readonly is: 'mqueue' }>;

/** All mounts of queues, in whatever mount namespace. */
const mountsOfQueues = (k: Linux): readonly Queues[] =>
  k.mntNamespaces
    .slots()
    .flatMap((tree) =>
      k.mntNamespaces.get(tree).mounts.flatMap(({ of }) => (of.is === 'mqueue' ? [of] : [])),
    );

/**
 * An IPC namespace is gone, and what it left is named by a number from now on, if it is mounted anywhere: NONE if
 * it is not.
 */
export function mq_clear_sbinfo(k: LinuxKernel, ns: number): number {
  const mounted = mountsOfQueues(k);
  if (!mounted.some((one) => one.ns === ns)) return NONE;
  let stale = 0;
  while (mounted.some((one) => one.stale === stale)) stale++;
  for (const tree of k.mntNamespaces.slots())
    if (k.mntNamespaces.get(tree).mounts.some(({ of }) => of.is === 'mqueue' && of.ns === ns))
      k.mntNamespaces.send(tree, mntNamespace.IPC_GONE(ns, stale));
  return stale;
}

/** A mount of queues is gone: with the last one of what a namespace has left go the queues that are not open. */
export function put_mqueue_sb(k: LinuxKernel, { stale }: Queues): void {
  if (stale === NONE || mountsOfQueues(k).some((one) => one.stale === stale)) return;
  for (const queue of k.mqueues.slots())
    if (k.mqueues.get(queue).stale === stale) mq_leave(k, queue, mqueue.FORGET(NONE));
}
