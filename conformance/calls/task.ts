/** Making tasks, dying, waiting, signals. */

import type { Answer } from '../../checker/index.ts';
import { CLONE, PRCTL, PTRACE, SIGNAL } from '../../models/constants.ts';
import { fieldsOf } from '../../models/trace/bind.ts';
import { type CloneStep, decodeSiginfo, type StepResult, type Word } from '../executor/scenario.ts';
import type { ScriptedCall } from '../script.ts';
import { childCode, siCode, signalsIn, sigset } from './siginfo.ts';
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

/** With CLONE_PIDFD the descriptor is told too; it stands behind the numbers that are stored before it. */
function clonedAs({ call, args: [given] }: ScriptedCall, { ret, out }: StepResult): Answer {
  const flags = call === 'clone' ? Number(given) : Number(fieldsOf(given)?.flags ?? 0);
  if ((flags & CLONE.CLONE_PIDFD) === 0) return ret;
  const childTid = CLONE.CLONE_CHILD_SETTID | CLONE.CLONE_CHILD_CLEARTID;
  // clone3 has the pidfd first of all; each place is of eight bytes.
  const before = call === 'clone' && (flags & childTid) !== 0 ? 2 : 0;
  return { answer: { pid: ret, pidfd: wordAt(out, before) } };
}

/** What WIFSTOPPED, WIFCONTINUED and their relatives make of a wait status. */
function happened(pid: number, wstatus: number): Answer {
  const signal = wstatus & 0x7f;
  if (wstatus === 0xffff) return { answer: { pid, code: 'CLD_CONTINUED', status: SIGNAL.SIGCONT } };
  if (signal === 0x7f) return { answer: { pid, code: 'CLD_STOPPED', status: (wstatus >> 8) & 0xff } };
  return signal === 0
    ? { answer: { pid, code: 'CLD_EXITED', status: (wstatus >> 8) & 0xff } }
    : { answer: { pid, code: wstatus & 0x80 ? 'CLD_DUMPED' : 'CLD_KILLED', status: signal } };
}

/** A struct rlimit: two unsigned longs. */
function rlimit(limit: Answer | undefined): Uint8Array {
  const { rlim_cur = 0, rlim_max = 0 } = fieldsOf(limit) ?? {};
  return new Uint8Array(BigUint64Array.of(BigInt(Number(rlim_cur)), BigInt(Number(rlim_max))).buffer);
}

const answersThroughAPointer: readonly number[] = [PRCTL.PR_GET_CHILD_SUBREAPER, PRCTL.PR_GET_PDEATHSIG];

export const taskCalls: Translations = {
  fork: { step: ({ child }, { caller, slotOf }) => cloneStep(caller, SIGNAL.SIGCHLD, slotOf(child)) },
  clone: {
    step: ({ args: [flags], child }, { caller, slotOf }) => cloneStep(caller, Number(flags), slotOf(child)),
    answer: clonedAs,
  },
  clone3: {
    step: ({ args, child }, { caller, slotOf }) => clone3Step(caller, args, slotOf(child)),
    answer: clonedAs,
  },
  _exit: { step: ({ args: [code] }, { caller }) => ({ op: 'exit', task: caller, code: Number(code) }) },
  exit: {
    step: ({ args: [code] }, { caller }) => ({ op: 'exit', task: caller, code: Number(code), group: false }),
  },
  wait4: {
    step: ({ args: [pid, options] }, { caller }) =>
      syscall(caller, 'wait4', Number(pid), { out: 4 }, Number(options), 0),
    answer: (_, { ret, out }) => (ret === 0 ? 0 : happened(ret, wordAt(out, 0))),
  },
  // The first 32 bytes of a siginfo_t; a child of pid 0 is none.
  waitid: {
    step: ({ args: [idtype, id, options] }, { caller }) =>
      syscall(caller, 'waitid', Number(idtype), Number(id), { out: 128 }, Number(options), 0),
    answer: (_, result) => {
      const { pid, uid, code, status } = decodeSiginfo(result.out);
      return pid === 0 ? 0 : { answer: { pid, uid, code: childCode(code), status } };
    },
  },
  sigaction: {
    step: ({ args: [signal, act] }, { caller }) => {
      const { sa_handler = 0, sa_flags = 0 } = fieldsOf(act) ?? {};
      const how = (['default', 'ignore', 'handler'] as const)[Number(sa_handler)] ?? 'default';
      return { op: 'sigaction', task: caller, signal: Number(signal), how, flags: Number(sa_flags) };
    },
  },
  sigprocmask: {
    step: ({ args: [how, set] }, { caller }) =>
      syscall(caller, 'rt_sigprocmask', Number(how), { in: sigset(set) }, 0, 8),
  },
  sigpending: {
    step: (_, { caller }) => syscall(caller, 'rt_sigpending', { out: 8 }, 8),
    answer: (_, { out }) => signalsIn(out),
  },
  sigtimedwait: {
    // A timeout of 0: it does not sleep.
    step: ({ args: [set] }, { caller }) =>
      syscall(caller, 'rt_sigtimedwait', { in: sigset(set) }, { out: 128 }, { in: new Uint8Array(16) }, 8),
    answer: (_, { out }) => {
      const { signo, code, pid, uid, status } = decodeSiginfo(out);
      const told = { signo, code: siCode(code), pid, uid };
      return { answer: code > 0 && code < 0x80 ? { ...told, status } : told };
    },
  },
  setrlimit: {
    step: ({ args: [resource, limit] }, { caller }) =>
      syscall(caller, 'setrlimit', Number(resource), { in: rlimit(limit) }),
  },
  getrlimit: {
    step: ({ args: [resource] }, { caller }) => syscall(caller, 'getrlimit', Number(resource), { out: 16 }),
    answer: (_, { out }) => ({ answer: { rlim_cur: wordAt(out, 0), rlim_max: wordAt(out, 2) } }),
  },
  unshare: plain,
  kill: plain,
  tgkill: plain,
  tkill: plain,
  // Only inside a PID namespace below the outermost one: the model has no other, and the executor makes sure.
  reboot: plain,
  // With PTRACE_SEIZE the executor does the rest too, up to PTRACE_DETACH.
  ptrace: {
    step: ({ args: [request, pid, addr, data, then = 0, mask] }, { caller }) =>
      syscall(
        caller,
        'ptrace',
        ...[request, pid, addr, data, then].map(Number),
        then === PTRACE.PTRACE_SETSIGMASK ? { in: sigset(mask) } : { out: 8 },
      ),
    answer: ({ args: [, , , , then] }, { out }) => (then === PTRACE.PTRACE_GETSIGMASK ? signalsIn(out) : 0),
  },
  getpid: plain,
  gettid: plain,
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
