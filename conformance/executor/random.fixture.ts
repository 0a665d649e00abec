/** Random scenarios for the executor's own tests: they live and die a lot, and mean nothing else. */
import type { Scenario, Slot, Step, Word } from './scenario.ts';

export const CLONE_PARENT = 0x8000;
export const CLONE_NEWUTS = 0x04000000;
export const CLONE_NEWIPC = 0x08000000;
export const CLONE_NEWUSER = 0x10000000;
export const CLONE_NEWPID = 0x20000000;

export const call = (task: Slot, name: string, ...args: readonly Word[]): Step => ({
  op: 'syscall',
  task,
  call: name,
  args,
});

/** mulberry32: small, and the same everywhere. */
function generator(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const PR_SET_PDEATHSIG = 1;
const PR_SET_CHILD_SUBREAPER = 36;
const SIGCHLD = 17;

const THREAD = 0x10d00; // CLONE_THREAD | CLONE_SIGHAND | CLONE_FILES | CLONE_VM
const VFORK = 0x4100; // CLONE_VFORK | CLONE_VM

/** With `threads`, some of the tasks are threads, some parents wait in vfork, and in mode fork some exec. */
export function randomScenario(seed: number, mode: Scenario['mode'], length = 30, threads = false): Scenario {
  const below = generator(seed);
  const steps: Step[] = [];
  // When one call kills both a parent and its child, the scheduler decides which goes first. It shows if
  // the parent ignores SIGCHLD (is the child left a zombie?) or sleeps in wait4 (does it still reap it?).
  // So a scenario has either such parents, or signals to groups; also a stop would make one: a group
  // orphaned while a member is stopped is sent SIGHUP as a whole.
  const singles = below(2) === 0;
  const pid = (): number => (singles || below(3) > 0 ? 1 + below(8) : below(9) - 1);
  let slots = 1;
  const fork = (task: Slot, flags: number, signal = SIGCHLD): Step => {
    const child = slots < 12 ? slots++ : 1 + below(11);
    return { op: 'clone', task, flags, signal, child };
  };
  const signals = singles || threads ? [9, 9, 9, 15, 18, 0] : [9, 9, 9, 15, 19, 18, 18, 0];
  const ignore = new Uint8Array(32);
  ignore[0] = 1; // SIG_IGN
  const kinds: ((task: Slot) => Step)[] = [
    (task) => fork(task, 0),
    (task) => fork(task, 0),
    (task) => fork(task, CLONE_NEWPID),
    (task) => fork(task, CLONE_PARENT, 0),
    (task) =>
      fork(task, [CLONE_NEWUTS, CLONE_NEWUSER, CLONE_NEWIPC, CLONE_NEWUSER | CLONE_NEWPID][below(4)] ?? 0),
    (task) => call(task, 'unshare', CLONE_NEWPID),
    (task) => call(task, 'unshare', CLONE_NEWUTS),
    (task) => call(task, 'kill', pid(), signals[below(signals.length)] ?? 9),
    (task) => call(task, 'wait4', -1, { out: 4 }, 1, 0),
    (task) => call(task, 'wait4', -1, { out: 4 }, 0x40000001, 0),
    (task) => call(task, 'wait4', pid(), { out: 4 }, singles && below(2) === 0 ? 0 : 3, 0),
    (task) => ({ op: 'exit', task: task === 0 ? below(slots) : task, code: below(4) }),
    (task) => call(task, 'prctl', PR_SET_PDEATHSIG, 9, 0, 0, 0),
    (task) => call(task, 'prctl', PR_SET_CHILD_SUBREAPER, below(2), 0, 0, 0),
    (task) => (singles ? call(task, 'rt_sigaction', SIGCHLD, { in: ignore }, 0, 8) : call(task, 'gettid')),
    (task) => call(task, below(2) === 0 ? 'setsid' : 'getpgrp'),
    (task) => call(task, 'setpgid', 0, 0),
    (task) => {
      steps.push(call(task, 'pidfd_open', 2 + below(5), 0));
      steps.push(call(task, 'setns', { res: steps.length - 1 }, CLONE_NEWPID));
      return fork(task, 0);
    },
    (task) => call(task, ['getpid', 'getppid', 'getpgrp'][below(3)] ?? 'getpid'),
    (task) => call(task, 'sethostname', { in: `h${below(9)}` }, 2),
    (task) => call(task, 'uname', { out: 390 }),
    (task) => call(task, 'msgget', below(3), 0o1600),
  ];
  const threaded: readonly ((task: Slot) => Step)[] = [
    (task) => fork(task, THREAD, 0),
    (task) => fork(task, THREAD, 0),
    (task) => fork(task, VFORK),
    (task) => ({ op: 'exit', task: below(slots), code: below(4), group: task === 0 }),
    (task) =>
      mode === 'vm' ? call(task, 'gettid') : { op: 'exec', task, file: below(5) > 0 ? '/p' : '/tmp' },
    // No stop: whether the call of a thread that stops its own group returns first is not determined.
    (task) => call(task, 'tkill', 1 + below(8), [9, 15, 18, 0][below(4)] ?? 9),
  ];
  if (threads) {
    kinds.push(...threaded, ...threaded);
    steps.push({ op: 'mkexec', path: '/p' });
  }
  while (steps.length < length) {
    const make = kinds[below(kinds.length)];
    if (make !== undefined) steps.push(make(below(slots)));
  }
  return { nsflags: CLONE_NEWUTS | CLONE_NEWIPC, mode, steps };
}
