import type { Parameters } from '../models/kinds.ts';
import { stateProperty } from './claims.ts';

export const pidsAreBelowPidMax = ({ pid_max }: Parameters) =>
  stateProperty({
    name: 'pids-are-positive-and-below-pid-max',
    says: 'Every number of every pid is at least 1 and less than pid_max.',
    clauses: ['pid.alloc.cyclic', 'pid.alloc.full'],
    reads: ['pids'],
    holds: (world) => {
      for (let pid = 0; pid < world.pids.capacity; pid++)
        for (const { nr } of world.pids.get(pid).numbers) if (!(nr >= 1 && nr < pid_max)) return false;
      return true;
    },
    // The greatest number there can be is in use.
    witness: (world) =>
      world.pids.slots().some((pid) => world.pids.get(pid).numbers.some(({ nr }) => nr === pid_max - 1)),
  });
