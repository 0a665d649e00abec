import { NONE } from '../checker/index.ts';
import { stateProperty } from './claims.ts';

export const structPidOutlivesItsTask = stateProperty({
  name: 'a-struct-pid-outlives-its-task-exactly-while-a-pidfd-means-it',
  says: 'A struct pid whose numbers are free is kept by the pidfds, the files and the directory of its task that are open, the sockets that its task made and the messages that name it, and by nobody else, and it knows how many they are. Which PID namespace it was of it remembers.',
  clauses: ['pidfd.life', 'pidfd.open', 'sock.peercred'],
  reads: ['files', 'pids', 'unixSockets'],
  holds: (world) => {
    const pidfds = Array<number>(world.pids.capacity).fill(0);
    for (const file of world.files.slots()) {
      const { on } = world.files.get(file);
      if ('pid' in on) pidfds[on.pid] = (pidfds[on.pid] ?? 0) + 1;
    }
    for (const socket of world.unixSockets.slots()) {
      const { queue, peercred } = world.unixSockets.get(socket);
      for (const { pid } of [peercred, ...queue]) if (pid !== NONE) pidfds[pid] = (pidfds[pid] ?? 0) + 1;
    }
    for (let pid = 0; pid < world.pids.capacity; pid++) {
      const { state, pidfds: known, numbers, formerly } = world.pids.get(pid);
      if (known !== pidfds[pid]) return false;
      if ((state === 'unused') !== (numbers.length === 0 && known > 0)) return false;
      if (formerly >= 0 !== (state === 'unused')) return false;
    }
    return true;
  },
  witness: (world) => world.pids.slots().some((pid) => world.pids.get(pid).state === 'unused'),
});
