/** ptrace(2): attach, look, do one thing, let go (kernel/ptrace.c: ptrace_attach, ptrace_request, ptrace_detach). */
import { type Answer, beyond, NONE, type Result } from '../../checker/index.ts';
import { PTRACE, PTRACE_O, SIG } from '../constants.ts';
import { credentials } from '../credentials/context.ts';
import { is_hidden_by_its_memory, ptrace_may_access } from '../facts/ptrace.ts';
import { group_leader, same_thread_group } from '../facts/threads.ts';
import { find_task_by_vpid, orSelf } from '../facts/visibility.ts';
import type { LinuxKernel } from '../kinds.ts';
import { sigpending } from '../sigpending/context.ts';
import { task } from '../task/context.ts';
import { do_notify_parent_cldstop, get_signal } from './send-signal.ts';

const NO_TRACEE = beyond('is modelled with a tracer that attaches and lets go in one call only');
const LEAVES_A_STOP = beyond(
  'is modelled with PTRACE_SEIZE: the SIGSTOP of PTRACE_ATTACH may be left behind',
);
const NO_OTHER = beyond('is modelled with PTRACE_GETSIGMASK and PTRACE_SETSIGMASK while attached only');
const NO_SECCOMP = beyond('is modelled without PTRACE_O_SUSPEND_SECCOMP');
const NEVER_STOPS = beyond(
  'cannot let go of a task that does not stop, as one that dies or waits in vfork(2)',
);

const { PTRACE_O_SUSPEND_SECCOMP } = PTRACE_O;
const options = Object.values(PTRACE_O).reduce((all: number, one) => all | one, 0);

/** Not dead, but no signal stops it. */
const neverStops: readonly string[] = ['vforking', 'exiting', 'zapping'];

/** Whether options of PTRACE_SEIZE, an unsigned long, have no bit that the kernel does not know. */
const areKnown = (data: number): boolean => data >= 0 && data <= options && (data & ~options) === 0;

/**
 * What a tracer does that leaves nobody traced, as one call: PTRACE_SEIZE, PTRACE_INTERRUPT, `then` (0 for
 * nothing) with `mask`, PTRACE_DETACH. Of other requests only that they are refused is modelled.
 */
export const ptrace = {
  run: (
    k: LinuxKernel,
    caller: number,
    request: number,
    pid: number,
    addr: number,
    data: number,
    then: number,
    mask: Answer,
  ): Result => {
    if (request === PTRACE.PTRACE_TRACEME) return NO_TRACEE;
    const found = find_task_by_vpid(k, pid, caller);
    const target = orSelf(found, caller);
    const seizes = request === PTRACE.PTRACE_SEIZE;
    if (!seizes && request !== PTRACE.PTRACE_ATTACH)
      return k.tasks.send(caller, task.PTRACE_REQUEST(found !== NONE)) ?? 0;
    const refused = k.tasks.send(
      caller,
      task.PTRACE_ATTACH(
        found !== NONE,
        !seizes || (addr === 0 && areKnown(data)),
        same_thread_group(k, caller, target),
      ),
    );
    if (refused) return refused;
    if (seizes && data & PTRACE_O_SUSPEND_SECCOMP) return NO_SECCOMP;
    if (is_hidden_by_its_memory(k, caller, target, 'real')) k.by('nsfs.link.undumpable');
    const denied =
      k.creds.send(caller, credentials.PTRACE_ATTACH(ptrace_may_access(k, caller, target, 'real'))) ??
      k.tasks.send(target, task.PTRACE_LINK());
    if (denied) return denied;
    if (!seizes) return LEAVES_A_STOP;
    if (neverStops.includes(k.tasks.get(target).state)) return NEVER_STOPS;
    tellTracer(k, caller, target);
    return request_of(k, target, then, Array.isArray(mask) ? mask.map(Number) : []);
  },
};

/** The tracer gets SIGCHLD for the stop, as a parent would; the parent does not. */
function tellTracer(k: LinuxKernel, tracer: number, target: number): void {
  const { stop_signal } = k.tasks.get(group_leader(k, target));
  if (do_notify_parent_cldstop(k, target, 'CLD_STOPPED', stop_signal, tracer)) k.by('ptrace.sigchld');
}

/** What is done to who is stopped for the tracer; then it goes on, and takes signals if it can. */
function request_of(k: LinuxKernel, target: number, then: number, mask: readonly number[]): Result {
  switch (then) {
    case 0:
      return 0;
    case PTRACE.PTRACE_GETSIGMASK:
      k.by('ptrace.sigmask');
      return k.sigpendings.get(target).blocked;
    case PTRACE.PTRACE_SETSIGMASK: {
      k.by('ptrace.sigmask');
      const refused = k.sigpendings.send(target, sigpending.SIGPROCMASK(SIG.SIG_SETMASK, mask));
      get_signal(k, target);
      return refused ?? 0;
    }
    default:
      return NO_OTHER;
  }
}
