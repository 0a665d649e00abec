/** sigaction(2), sigprocmask(2), sigpending(2), sigtimedwait(2) (kernel/signal.c). */
import { type Answer, beyond, type Result } from '../../checker/index.ts';
import { HANDLER, SA } from '../constants.ts';
import { has_blocked, holderOf, next_signal } from '../facts/dispositions.ts';
import { group_leader } from '../facts/threads.ts';
import type { LinuxKernel } from '../kinds.ts';
import { type Disposition, sighand } from '../sighand/machine.ts';
import { type Siginfo, sigpending as sigqueue } from '../sigpending/context.ts';
import { ignoredByDefault } from '../task/default-actions.ts';
import { flush, get_signal } from './send-signal.ts';

const NOT_MODELLED = beyond('is modelled with sa_handler, SA_NOCLDSTOP and SA_NOCLDWAIT only');

const dispositions: readonly (Disposition | undefined)[] = ['default', 'ignore', 'handler'];

/** A struct sigaction: SIG_DFL, SIG_IGN, or SIG_HANDLER for any function, and flags. */
type Action = { readonly answer: { readonly sa_handler?: Answer; readonly sa_flags?: Answer } };

/** A signal that is ignored from now on does not wait any more, blocked or not. */
export const sigaction = {
  run: (k: LinuxKernel, caller: number, signal: number, act: Action): Result => {
    const { sa_handler = HANDLER.SIG_DFL, sa_flags: flags = 0 } = act.answer;
    const handler = typeof sa_handler === 'number' ? dispositions[sa_handler] : undefined;
    if (!handler || typeof flags !== 'number' || flags & ~(SA.SA_NOCLDSTOP | SA.SA_NOCLDWAIT))
      return NOT_MODELLED;
    const { sighand: slot } = k.tasks.get(caller);
    const refused = k.sighands.send(slot, sighand.SIGACTION({ signal, handler, flags }));
    if (refused) return refused;
    if (handler === 'ignore' || (handler === 'default' && ignoredByDefault.includes(signal)))
      flush(k, caller, [signal]);
    return 0;
  },
};

/** What waits and is not blocked any more is taken before the call returns. */
export const sigprocmask = {
  run: (k: LinuxKernel, caller: number, how: number, signals: readonly number[]): Result => {
    const refused = k.sigpendings.send(caller, sigqueue.SIGPROCMASK(how, signals));
    if (refused) return refused;
    get_signal(k, caller);
    return 0;
  },
};

export const sigpending = {
  run: (k: LinuxKernel, caller: number): Result => {
    const { shared_pending } = k.sigpendings.get(group_leader(k, caller));
    const waiting = [...k.sigpendings.get(caller).pending, ...shared_pending].map(({ signal }) => signal);
    k.by('signal.blocked');
    const blocked = waiting.filter((signal) => has_blocked(k, caller, signal));
    return [...new Set(blocked)].toSorted((a, b) => a - b);
  },
};

/** With a timeout of 0: it never waits. */
export const sigtimedwait = {
  run: (k: LinuxKernel, caller: number, signals: readonly number[]): Result => {
    const taken = next_signal(k, caller, (signal) => signals.includes(signal));
    const refused = k.sigpendings.send(caller, sigqueue.WAIT(taken !== undefined));
    if (refused || !taken) return refused ?? 0;
    const { info, queue } = taken;
    k.sigpendings.send(holderOf(k, caller, queue), sigqueue.TAKE(info.signal, queue === 'shared_pending'));
    k.by(whyTold(info));
    if (info.code === 'SI_USER' || info.code === 'SI_TKILL') k.by('siginfo.uid');
    return siginfo(k, info);
  },
};

function whyTold({ code, pids }: Siginfo) {
  if (code !== 'SI_USER' && code !== 'SI_TKILL') return 'signal.child';
  return pids.includes(0) ? 'siginfo.pid.outside' : 'siginfo.pid';
}

/** One of what is possible. */
function siginfo(k: LinuxKernel, { signal, code, pids, uids, status }: Siginfo): Answer {
  const pid = pids[pids.length > 1 ? k.choose(pids.length) : 0] as number;
  const uid = uids[uids.length > 1 ? k.choose(uids.length) : 0] as number;
  const told = { signo: signal, code, pid, uid };
  return { answer: code.startsWith('CLD_') ? { ...told, status } : told };
}
