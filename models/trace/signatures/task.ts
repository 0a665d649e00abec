/** Making tasks, dying, waiting, signals (models/syscalls/{clone,unshare,exit,wait,kill,prctl}.ts). */
import {
  AMBIENT,
  CAP,
  IDTYPE,
  PRCTL,
  PTRACE,
  PTRACE_O,
  REBOOT,
  REBOOT_MAGIC,
  RLIMIT,
  SECBIT,
  SIG,
  SIGNAL,
  WAIT,
} from '../../constants.ts';
import { cloneFlags } from './clone-flags.ts';
import { fd, list, nothing, number, type Param, pid, record, type Signatures, takes } from './params.ts';

const { PTRACE_GETSIGMASK, PTRACE_SETSIGMASK } = PTRACE;

type Names = Readonly<Record<string, number>>;
const long = (names: Names): Param => ({ kind: 'flags', names, long: true });
const prctlWith = (second: Names, third: Names = {}): readonly Param[] => [
  { kind: 'flags', names: PRCTL },
  long(second),
  long(third),
  long({}),
  long({}),
];

const waitidOf = (id: Param): readonly Param[] => [
  { kind: 'flags', names: IDTYPE },
  id,
  nothing,
  { kind: 'flags', names: WAIT },
];

const signal: Param = { kind: 'flags', names: SIGNAL };

export const taskCalls: Signatures = {
  fork: takes(),
  clone: takes({ kind: 'flags', names: { ...cloneFlags, ...SIGNAL }, lowByteIsSignal: true, long: true }),
  clone3: {
    params: [
      { kind: 'struct', fields: { flags: cloneFlags, exit_signal: SIGNAL } },
      // The size of the structure.
      { kind: 'number', ifAbsent: 88 },
    ],
    optional: 1,
  },
  unshare: takes({ kind: 'flags', names: { ...cloneFlags, ...SIGNAL }, long: true }),
  _exit: takes(number),
  exit: takes(number),
  reboot: takes(long(REBOOT_MAGIC), long(REBOOT_MAGIC), long(REBOOT)),
  wait4: takes(pid, nothing, { kind: 'flags', names: WAIT }, nothing),
  waitid: {
    params: waitidOf(pid),
    optional: 0,
    variants: { [IDTYPE.P_PIDFD]: waitidOf(fd) },
  },
  kill: takes(pid, signal),
  tgkill: takes(pid, pid, signal),
  tkill: takes(pid, signal),
  // After those of the man page: what is done before it lets go, and with which signals.
  ptrace: {
    params: [
      { kind: 'flags', names: PTRACE, long: true },
      pid,
      long({}),
      long(PTRACE_O),
      long({ PTRACE_GETSIGMASK, PTRACE_SETSIGMASK }),
      list,
    ],
    optional: 2,
  },
  sigaction: takes(signal, record),
  sigprocmask: takes({ kind: 'flags', names: SIG }, list),
  setrlimit: takes({ kind: 'flags', names: RLIMIT }, record),
  getrlimit: takes({ kind: 'flags', names: RLIMIT }),
  sigpending: takes(),
  sigtimedwait: takes(list),
  getpid: takes(),
  gettid: takes(),
  getppid: takes(),
  setpgid: takes(pid, pid),
  setsid: takes(),
  getpgid: takes(pid),
  getpgrp: takes(),
  getsid: takes(pid),
  prctl: {
    params: prctlWith({}),
    optional: 4,
    variants: {
      [PRCTL.PR_SET_PDEATHSIG]: prctlWith(SIGNAL),
      [PRCTL.PR_CAPBSET_READ]: prctlWith(CAP),
      [PRCTL.PR_CAPBSET_DROP]: prctlWith(CAP),
      [PRCTL.PR_SET_SECUREBITS]: prctlWith(SECBIT),
      [PRCTL.PR_CAP_AMBIENT]: prctlWith(AMBIENT, CAP),
    },
  },
};
