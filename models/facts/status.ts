/** What the file status of a task shows, and to whom (fs/proc/array.c: task_state). */
import { fact, NONE } from '../../checker/index.ts';
import type { Linux } from '../kinds.ts';
import { pid_nr_ns, task_pid } from './visibility.ts';

/** The user namespace whose names for ids are shown: that of who opened the file, whoever reads it. */
export const seq_user_ns = fact(
  'seq_user_ns',
  (_k: Linux, _task: number, _reader: number, f_user_ns: number): number => f_user_ns,
  {
    'calls ids as the task itself does': (k, task) => k.creds.get(task).user_ns,
    'calls ids as who reads does': (k, _, reader) => k.creds.get(reader).user_ns,
  },
);

/** What a struct pid is called in each PID namespace that sees the task, from the outside in; 0 for nothing. */
export const numbers_shown = fact(
  'numbers_shown',
  (k: Linux, task: number, pid: number): readonly number[] => {
    const { numbers } = task_pid(k, task);
    return numbers.map(({ ns }) => (pid === NONE ? 0 : pid_nr_ns(k, k.pids.get(pid), ns)));
  },
  {
    'shows each pid by all of its own numbers': (k, _, pid) =>
      pid === NONE ? [] : k.pids.get(pid).numbers.map(({ nr }) => nr),
  },
);
