/** What signal(7), kill(2) and capabilities(7) say of signals: what they do, and who may send them. */
import { NONE } from '../checker/index.ts';
import { CAP, SIGNAL } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import type { Siginfo } from '../models/sigpending/context.ts';
import { leaderOf } from './reading.ts';

/** Whether nothing comes of a signal: 0 is none, and these are ignored unless somebody asked for them. */
export function doesNothingByDefault(signal: number): boolean {
  switch (signal) {
    case 0:
    case SIGNAL.SIGCHLD:
    case SIGNAL.SIGCONT:
    case SIGNAL.SIGURG:
    case SIGNAL.SIGWINCH:
      return true;
    default:
      return false;
  }
}

/** Whether a signal stops by default. */
export function stopsByDefault(signal: number): boolean {
  return [SIGNAL.SIGSTOP, SIGNAL.SIGTSTP, SIGNAL.SIGTTIN, SIGNAL.SIGTTOU].some((one) => one === signal);
}

/** What a task has said about a signal; nothing said is the default. */
export function saidAbout(world: Linux, task: number, signal: number): 'default' | 'ignore' | 'handler' {
  const { sighand } = world.tasks.get(task);
  if (sighand < 0) return 'default';
  for (const action of world.sighands.get(sighand).actions)
    if (action.signal === signal) return action.handler;
  return 'default';
}

/** Whether a signal has to wait because a task has it blocked. */
export function isBlocked(world: Linux, task: number, signal: number): boolean {
  return world.sigpendings.get(task).blocked.some((one) => one === signal);
}

/** The signals that wait for a thread alone, and those that wait for its process. */
export function waitingFor(world: Linux, task: number): readonly Siginfo[] {
  const { pending } = world.sigpendings.get(task);
  return [...pending, ...world.sigpendings.get(leaderOf(world, task)).shared_pending];
}

/** Whether a signal waits for a task, or for its process. */
export function isPending(world: Linux, task: number, signal: number): boolean {
  return waitingFor(world, task).some((info) => info.signal === signal);
}

const sessionOf = (world: Linux, task: number): number => world.signals.get(leaderOf(world, task)).session;

/** Whether a sender may signal a task: as one of its threads, as the same user, as one with power over it, or to go on in a session. */
export function maySignal(world: Linux, sender: number, task: number, signal: number): boolean {
  if (leaderOf(world, sender) === leaderOf(world, task)) return true;
  const from = world.creds.get(sender);
  const to = world.creds.get(task);
  for (const mine of [from.uid, from.euid])
    for (const his of [to.uid, to.suid]) if (mine === his) return true;
  if (mayKillIn(world, sender, to.user_ns)) return true;
  return signal === SIGNAL.SIGCONT && sessionOf(world, sender) === sessionOf(world, task);
}

/**
 * Whether a task has CAP_KILL over a user namespace: on the way up from there it comes to its own, with
 * the capability in effect, or it comes to one that the task's effective user has made from its own.
 */
function mayKillIn(world: Linux, task: number, target: number): boolean {
  const { user_ns, euid, effective } = world.creds.get(task);
  let made = NONE;
  let at = target;
  for (let steps = 0; at !== NONE && steps <= world.userNamespaces.capacity; steps++) {
    if (at === user_ns) {
      const inEffect = Math.floor(effective / 2 ** CAP.CAP_KILL) % 2 === 1;
      return inEffect || (made !== NONE && world.userNamespaces.get(made).owner === euid);
    }
    made = at;
    at = world.userNamespaces.get(at).parent;
  }
  return false;
}
