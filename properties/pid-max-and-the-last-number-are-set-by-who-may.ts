import type { Parameters } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { homeOf } from './reading.ts';
import { errnoOf } from './stepping.ts';
import { mayWrite, numbersWritten } from './sysctl-files.ts';

export const pidSysctlsAreSetByWhoMay = ({ pid_max: greatest, reserved_pids: reserved = 300 }: Parameters) =>
  stepProperty({
    name: 'pid-max-and-the-last-number-are-set-by-who-may',
    says: 'kernel.pid_max and ns_last_pid are those of the writer’s own PID namespace, and of no other: what is written is there afterwards, if the writer may and the value is one that there can be, and otherwise an errno is the answer.',
    clauses: ['pid.max', 'pid.max.cap', 'pid.max.range', 'pid.last', 'pid.last.cap', 'pid.last.range'],
    of: ['write'],
    refused: true,
    holds: (before, step, after) => {
      // For want of a descriptor nothing else is looked at.
      if (errnoOf(step) === 'EMFILE') return true;
      const [path, text] = step.args;
      const own = homeOf(before, step.slot);
      const isMax = path === '/proc/sys/kernel/pid_max';
      if (!isMax && path !== '/proc/sys/kernel/ns_last_pid') return true;
      const [value] = numbersWritten(text, 1);
      const may = mayWrite(before, isMax ? 'pid_max' : 'ns_last_pid', step.slot, own);
      const [least, most] = isMax ? [reserved + 1, greatest] : [0, before.pidNamespaces.get(own).pid_max];
      const fits = value === undefined || (value >= least && value <= most);
      const due = !may ? (isMax ? 'EACCES' : 'EPERM') : fits ? '' : 'EINVAL';
      if (errnoOf(step) !== due) return false;
      return before.pidNamespaces.slots().every((ns) => {
        const was = before.pidNamespaces.get(ns);
        const is = after.pidNamespaces.get(ns);
        if (ns !== own || due !== '' || value === undefined)
          return was.pid_max === is.pid_max && was.last_pid === is.last_pid;
        return isMax ? is.pid_max === value : is.last_pid === value;
      });
    },
    // Lower than a number that somebody has.
    witness: (before, step, after) => {
      const own = homeOf(before, step.slot);
      const { pid_max } = after.pidNamespaces.get(own);
      return after.pids
        .slots()
        .some((pid) => after.pids.get(pid).numbers.some(({ ns, nr }) => ns === own && nr >= pid_max));
    },
  });
