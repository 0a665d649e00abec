import { NONE } from '../checker/index.ts';
import { stateProperty } from './claims.ts';
import { descriptorsOf } from './descriptors.ts';

export const fileExistsWhileMeant = stateProperty({
  name: 'an-open-file-exists-exactly-while-a-descriptor-means-it',
  says: 'An open file exists exactly as long as a descriptor in the table of some task means it or a message that nobody has received passes it, and it knows how many do. What is dead has no descriptors.',
  clauses: [
    'fd.close',
    'fd.exit',
    'fd.fork',
    'fd.share',
    'fd.unshare',
    'exec.files',
    'fd.dup',
    'fd.dup2',
    'pidfd.getfd',
    'scm.rights.flight',
  ],
  reads: ['tasks', 'fdTables', 'files', 'unixSockets'],
  holds: (world) => {
    const meant = Array<number>(world.files.capacity).fill(0);
    for (let task = 0; task < world.tasks.capacity; task++) {
      const { state } = world.tasks.get(task);
      const dead = state === 'zombie' || state === 'zapping' || state === 'free';
      if (dead && descriptorsOf(world, task).length > 0) return false;
    }
    for (const table of world.fdTables.slots())
      for (const { file } of world.fdTables.get(table).fds) meant[file] = (meant[file] ?? 0) + 1;
    for (const socket of world.unixSockets.slots())
      for (const { fp } of world.unixSockets.get(socket).queue)
        if (fp !== NONE) meant[fp] = (meant[fp] ?? 0) + 1;
    for (let file = 0; file < world.files.capacity; file++) {
      const { state, refs } = world.files.get(file);
      if (refs !== meant[file] || (state === 'open') !== refs > 0) return false;
    }
    // Nobody's table is left behind.
    return world.fdTables
      .slots()
      .every((table) => world.tasks.slots().some((task) => world.tasks.get(task).files === table));
  },
  // One file is meant by two tasks, after one of them has closed another.
  witness: (world) =>
    world.files.slots().some((file) => file > 0 && world.files.get(file).refs > 1) &&
    world.tasks.slots().some((task) => world.tasks.get(task).state === 'zombie'),
});
