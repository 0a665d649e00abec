/** Making tasks, dying, waiting, signals. */

import type { Answer } from '../../checker/index.ts';
import { PRCTL, SIGNAL } from '../../models/constants.ts';
import type { CloneStep } from '../executor/scenario.ts';
import { plain, syscall, type Translations, wordAt } from './translation.ts';

function cloneStep(task: number, flags: number, child: number): CloneStep {
  return { op: 'clone', api: 'clone', task, flags: flags - (flags & 0xff), signal: flags & 0xff, child };
}

function died(pid: number, wstatus: number): Answer {
  const signal = wstatus & 0x7f;
  return signal === 0
    ? { answer: { pid, code: 'CLD_EXITED', status: (wstatus >> 8) & 0xff } }
    : { answer: { pid, code: wstatus & 0x80 ? 'CLD_DUMPED' : 'CLD_KILLED', status: signal } };
}

const answersThroughAPointer: readonly number[] = [PRCTL.PR_GET_CHILD_SUBREAPER, PRCTL.PR_GET_PDEATHSIG];

export const taskCalls: Translations = {
  fork: { step: ({ child }, { caller, slotOf }) => cloneStep(caller, SIGNAL.SIGCHLD, slotOf(child)) },
  clone: {
    step: ({ args: [flags], child }, { caller, slotOf }) => cloneStep(caller, Number(flags), slotOf(child)),
  },
  _exit: { step: ({ args: [code] }, { caller }) => ({ op: 'exit', task: caller, code: Number(code) }) },
  wait4: {
    step: ({ args: [pid, options] }, { caller }) =>
      syscall(caller, 'wait4', Number(pid), { out: 4 }, Number(options), 0),
    answer: (_, { ret, out }) => (ret === 0 ? 0 : died(ret, wordAt(out, 0))),
  },
  unshare: plain,
  kill: plain,
  getpid: plain,
  getppid: plain,
  setpgid: plain,
  setsid: plain,
  getpgid: plain,
  getpgrp: plain,
  getsid: plain,
  prctl: {
    step: ({ args: [option, ...others] }, { caller }) =>
      answersThroughAPointer.includes(Number(option))
        ? syscall(caller, 'prctl', Number(option), { out: 4 })
        : syscall(caller, 'prctl', Number(option), ...[0, 1, 2, 3].map((i) => Number(others[i] ?? 0))),
    answer: ({ args: [option] }, { ret, out }) =>
      answersThroughAPointer.includes(Number(option)) ? wordAt(out, 0) : ret,
  },
};
