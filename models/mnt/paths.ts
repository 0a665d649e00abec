/** The paths at which something can be mounted, and what is reached by them. */

import { NONE } from '../../checker/index.ts';
import type { Linux } from '../kinds.ts';
import { type Mounted, type MountPoint, mountAt } from './machine.ts';

/** Two files and a directory; /tmp is one that all mount namespaces have in common. */
const points: Readonly<Record<string, MountPoint>> = {
  '/tmp/a': 'file',
  '/tmp/b': 'file',
  '/tmp/proc': 'directory',
  '/tmp/nowhere': 'nothing',
};

/** What is at a path without any mounts; undefined for one that is not modelled. */
export function mountPoint(path: string): MountPoint | undefined {
  return Object.hasOwn(points, path) ? points[path] : undefined;
}

/** What is mounted at a path, as a task finds it; undefined for nothing. */
export function mountedAt(k: Linux, task: number, path: string): Mounted | undefined {
  const { mnt_ns } = k.nsproxies.get(task);
  return mnt_ns === NONE ? undefined : mountAt(k.mntNamespaces.get(mnt_ns).mounts, path)?.of;
}

/** The paths that a scenario finds as it begins. */
export const mountPoints = Object.entries(points).flatMap(([path, is]) =>
  is === 'nothing' ? [] : [{ path, is }],
);
