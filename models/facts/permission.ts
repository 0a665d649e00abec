/** Who may signal whom (kernel/signal.c: check_kill_permission). */
import { fact } from '../../checker/index.ts';
import { SIGNAL } from '../constants.ts';
import type { Linux } from '../kinds.ts';
import { ns_capable } from './capable.ts';
import { group_leader, same_thread_group } from './threads.ts';

/** Whether the caller's real or effective uid is one of these. */
function has_one_of(k: Linux, caller: number, kuids: readonly number[]): boolean {
  const { uid, euid } = k.creds.get(caller);
  return kuids.includes(euid) || kuids.includes(uid);
}

/** Whether one of the caller's real and effective uid is one of the target's real and saved uid. */
function same_user(k: Linux, caller: number, target: number): boolean {
  const { uid, suid } = k.creds.get(target);
  return has_one_of(k, caller, [uid, suid]);
}

function capable_of_kill(k: Linux, caller: number, target: number): boolean {
  return ns_capable(k, caller, k.creds.get(target).user_ns, 'CAP_KILL');
}

/** SIGCONT, to somebody in the same session. */
function continues_in_session(k: Linux, caller: number, target: number, signal: number): boolean {
  const [his, mine] = [target, caller].map((task) => k.signals.get(group_leader(k, task)).session);
  return signal === SIGNAL.SIGCONT && his === mine;
}

/** Whether a task may send a signal to another, or to its own process, whatever its ids are. */
export const may_signal = fact(
  'may_signal',
  (k: Linux, caller: number, target: number, signal: number): boolean =>
    same_thread_group(k, caller, target) ||
    same_user(k, caller, target) ||
    capable_of_kill(k, caller, target) ||
    continues_in_session(k, caller, target, signal),
  {
    'makes no exception for other threads': (k, caller, target, signal) =>
      same_user(k, caller, target) ||
      capable_of_kill(k, caller, target) ||
      continues_in_session(k, caller, target, signal),
    'knows no user ids': (k, caller, target, signal) =>
      capable_of_kill(k, caller, target) || continues_in_session(k, caller, target, signal),
    'knows no CAP_KILL': (k, caller, target, signal) =>
      same_user(k, caller, target) || continues_in_session(k, caller, target, signal),
    'makes no exception for SIGCONT': (k, caller, target) =>
      same_user(k, caller, target) || capable_of_kill(k, caller, target),
    'lets SIGCONT out of the session': (k, caller, target, signal) =>
      signal === SIGNAL.SIGCONT || same_user(k, caller, target) || capable_of_kill(k, caller, target),
    'asks for CAP_KILL in the caller’s own user namespace': (k, caller, target, signal) =>
      same_user(k, caller, target) ||
      ns_capable(k, caller, k.creds.get(caller).user_ns, 'CAP_KILL') ||
      continues_in_session(k, caller, target, signal),
    'asks for the target’s effective uid instead of its saved one': (k, caller, target, signal) =>
      has_one_of(k, caller, [k.creds.get(target).uid, k.creds.get(target).euid]) ||
      capable_of_kill(k, caller, target) ||
      continues_in_session(k, caller, target, signal),
    'asks for the caller’s effective uid only': (k, caller, target, signal) =>
      [k.creds.get(target).uid, k.creds.get(target).suid].includes(k.creds.get(caller).euid) ||
      capable_of_kill(k, caller, target) ||
      continues_in_session(k, caller, target, signal),
    'lets everybody signal everybody': () => true,
  },
);
