/** Making tasks, dying, waiting, signals. */

import type { Answer } from '../../checker/index.ts';
import { PRCTL, SIGNAL } from '../../models/constants.ts';
import type { CloneStep, Word } from '../executor/scenario.ts';
import { plain, syscall, type Translations, wordAt } from './translation.ts';

function cloneStep(task: number, flags: number, child: number): CloneStep {
  return { op: 'clone', api: 'clone', task, flags: flags - (flags & 0xff), signal: flags & 0xff, child };
}

/** The record of a trace: pointers that it leaves out are the executor's, a size of another kind is not. */
function clone3Step(caller: number, [given, size]: readonly Answer[], child: number): CloneStep {
  const fields = typeof given === 'object' && given !== null && 'answer' in given ? given.answer : undefined;
  const word = (name: string): number | undefined => {
    const value = fields?.[name];
    return typeof value === 'number' ? value : undefined;
  };
  const set_tid = fields?.set_tid;
  const args: Record<string, Word | undefined> = {
    pidfd: word('pidfd'),
    child_tid: word('child_tid'),
    parent_tid: word('parent_tid'),
    stack: word('stack'),
    stack_size: word('stack_size'),
    tls: word('tls'),
    set_tid: word('set_tid'),
    set_tid_size: word('set_tid_size'),
    cgroup: word('cgroup'),
    trailing: word('reserved'),
    size: Number(size),
    pointer: fields === undefined ? Number(given) : undefined,
  };
  return {
    op: 'clone',
    api: 'clone3',
    task: caller,
    flags: word('flags') ?? 0,
    signal: word('exit_signal') ?? 0,
    child,
    ...(Array.isArray(set_tid) ? { setTid: set_tid.map(Number) } : {}),
    args: Object.fromEntries(Object.entries(args).filter(([, value]) => value !== undefined)),
  };
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
  clone3: {
    step: ({ args, child }, { caller, slotOf }) => clone3Step(caller, args, slotOf(child)),
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
