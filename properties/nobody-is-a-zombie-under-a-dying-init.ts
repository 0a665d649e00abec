import { NONE } from '../checker/index.ts';
import { stateProperty } from './claims.ts';
import { isDead } from './threads.ts';

export const noZombieUnderADyingInit = stateProperty({
  name: 'nobody-is-a-zombie-under-a-dying-init',
  says: 'The children of an init that is dying leave no zombies: it would never wait for them.',
  clauses: ['task.exit.autoreap', 'pid.zap.reap'],
  reads: ['tasks'],
  holds: (world) => {
    for (let task = 0; task < world.tasks.capacity; task++) {
      const { state, real_parent } = world.tasks.get(task);
      const dying = real_parent !== NONE && world.tasks.get(real_parent).state === 'zapping';
      if (state === 'zombie' && dying && isDead(world, task)) return false;
    }
    return true;
  },
  // A dying init has a child that is dying too.
  witness: (world) =>
    world.tasks.slots().some((task) => {
      const { state, real_parent } = world.tasks.get(task);
      return state === 'exiting' && real_parent !== NONE && world.tasks.get(real_parent).state === 'zapping';
    }),
});
