/** What the generic laws need to know of user namespaces. */
import { NONE, type Step } from '../../checker/index.ts';
import type { Linux } from '../kinds.ts';
import type { KindLaws } from '../lifetime/namespace-kind.ts';

/** The user namespace whose file is written to: that of a task named in a path, or that of an open file. */
function writtenTo(world: Linux, { slot, args: [to] }: Step): number {
  if (typeof to === 'number') {
    const { files } = world.tasks.get(slot);
    const file = files === NONE ? undefined : world.fdTables.get(files).fds.find(({ fd }) => fd === to)?.file;
    const on = file === undefined ? undefined : world.files.get(file).on;
    return on?.is === 'user file' ? on.user_ns : NONE;
  }
  const [, who] = /^\/proc\/(self|\d+)\//.exec(String(to)) ?? [];
  if (who === 'self') return world.creds.get(slot).user_ns;
  const named = world.tasks.slots().find((task) => {
    const { thread_pid } = world.tasks.get(task);
    const numbers = thread_pid === NONE ? [] : world.pids.get(thread_pid).numbers;
    return numbers.some(({ nr, ns }) => ns === 0 && nr === Number(who));
  });
  return named === undefined ? NONE : world.creds.get(named).user_ns;
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
      open: (before, step, ns) => step.name === 'write' && writtenTo(before, step) === ns,
    },
  ],
};
