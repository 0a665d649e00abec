import { stateProperty } from './claims.ts';

export const groupsLieInSessions = stateProperty({
  name: 'a-process-group-lies-in-one-session',
  says: 'All members of a process group, dead or alive, are in the same session, and the leader of a session leads a process group of it.',
  clauses: ['setpgid.session', 'setpgid.leader', 'setpgid.group', 'setsid.leader', 'setsid.new', 'pgrp.fork'],
  reads: ['tasks', 'signals'],
  holds: (world) => {
    for (let one = 0; one < world.tasks.capacity; one++) {
      const { state, thread_pid } = world.tasks.get(one);
      const { pgrp, session } = world.signals.get(one);
      if (state === 'free') continue;
      if (session === thread_pid && pgrp !== thread_pid) return false;
      for (let other = 0; other < world.tasks.capacity; other++) {
        const his = world.signals.get(other);
        if (his.pgrp === pgrp && his.session !== session) return false;
      }
    }
    return true;
  },
  // A session has two groups, and there is another session.
  witness: (world) => {
    const all = world.tasks.slots().map((task) => world.signals.get(task));
    return all.some((one) =>
      all.some(
        (other) =>
          one.session === other.session &&
          one.pgrp !== other.pgrp &&
          all.some(({ session }) => session !== one.session),
      ),
    );
  },
});
