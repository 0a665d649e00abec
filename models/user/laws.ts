/** What the generic laws need to know of user namespaces. */
import { NONE, type Step } from '../../checker/index.ts';
import type { Linux } from '../kinds.ts';
import type { KindLaws } from '../lifetime/namespace-kind.ts';

/** The user namespace whose file is written to: that of an open file, or that of a task named in a path. */
function writtenTo(world: Linux, { slot, args: [to] }: Step): readonly number[] {
  if (typeof to === 'number') {
    const { files } = world.tasks.get(slot);
    const file = files === NONE ? undefined : world.fdTables.get(files).fds.find(({ fd }) => fd === to)?.file;
    const on = file === undefined ? undefined : world.files.get(file).on;
    return on?.is === 'user file' ? [on.user_ns] : [];
  }
  const [, procfs, who] = /^(.*?\/)(self|thread-self|\d+)\/[a-z_]+$/.exec(String(to)) ?? [];
  if (who === undefined) return [];
  if (who === 'self' || who === 'thread-self') return [world.creds.get(slot).user_ns];
  // Whose number it is in a procfs that somebody has mounted is another claim's.
  const named = world.tasks.slots().filter((task) => {
    const { thread_pid } = world.tasks.get(task);
    const numbers = thread_pid === NONE ? [] : world.pids.get(thread_pid).numbers;
    return numbers.some(({ nr, ns }) => (ns === 0 || procfs !== '/proc/') && nr === Number(who));
  });
  return named.map((task) => world.creds.get(task).user_ns);
}

export const userLaws: KindLaws = {
  observe: (world, ns) => {
    const { uid_map, gid_map, projid_map, setgroups_allowed } = world.userNamespaces.get(ns);
    return { uid_map, gid_map, projid_map, setgroups_allowed };
  },
  changedBy: [],
  // Maps are written from outside, as a rule: whose they are the path says.
  channels: [
    {
      clause: 'user.map.permitted',
      open: (before, step, ns) => step.name === 'write' && writtenTo(before, step).includes(ns),
    },
  ],
};
