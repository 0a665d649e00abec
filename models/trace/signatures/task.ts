/** Making tasks, dying, waiting, signals (models/syscalls/{clone,unshare,exit,wait,kill,prctl}.ts). */
import { CLONE, PRCTL, SIGNAL, WAIT } from '../../constants.ts';
import { nothing, number, type Param, pid, type Signatures, takes } from './params.ts';

const signal: Param = { kind: 'flags', names: SIGNAL };

export const taskCalls: Signatures = {
  fork: takes(),
  clone: takes({ kind: 'flags', names: { ...CLONE, ...SIGNAL }, lowByteIsSignal: true, long: true }),
  unshare: takes({ kind: 'flags', names: { ...CLONE, ...SIGNAL }, long: true }),
  _exit: takes(number),
  wait4: takes(pid, nothing, { kind: 'flags', names: WAIT }, nothing),
  kill: takes(pid, signal),
  getpid: takes(),
  getppid: takes(),
  setpgid: takes(pid, pid),
  setsid: takes(),
  getpgid: takes(pid),
  getpgrp: takes(),
  getsid: takes(pid),
  prctl: {
    params: [
      { kind: 'flags', names: PRCTL },
      { kind: 'flags', names: {}, long: true },
    ],
    optional: 1,
  },
};
