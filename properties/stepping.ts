/** What a step asked for and what it was told, taken out of its plain data. */
import { type Answer, isRefusal, type Step } from '../checker/index.ts';
import { CLONE, SIGNAL } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { newbornOf } from './reading.ts';

/** The calls that make a task. */
export const births = ['fork', 'clone', 'clone3'] as const;

/** The deaths that the system completes by itself. */
export const deaths = ['do_exit', 'zap_ends'] as const;

/** An argument that is a number; 0 if it is none. */
export function numberArg(step: Step, position: number): number {
  const value = step.args[position];
  return typeof value === 'number' ? value : 0;
}

/** The flags of a fork, clone or unshare, without the exit signal; all 64 bits. */
export function flagsOf(step: Step): number {
  if (step.name === 'clone3') return numberField(step, 'flags');
  const flags = step.name === 'fork' ? 0 : numberArg(step, 0);
  return step.name === 'clone' ? flags - (flags & 0xff) : flags;
}

/** The exit signal that a fork, clone or clone3 asks for. */
export function exitSignalOf(step: Step): number {
  if (step.name === 'clone3') return numberField(step, 'exit_signal');
  return step.name === 'fork' ? SIGNAL.SIGCHLD : numberArg(step, 0) & 0xff;
}

/** A field of the structure that clone3 is given; undefined if it is not there. */
export function clone3Field({ name, args: [given] }: Step, field: string): Answer | undefined {
  return name === 'clone3' && typeof given === 'object' && given !== null && 'answer' in given
    ? given.answer[field]
    : undefined;
}

function numberField(step: Step, field: string): number {
  const value = clone3Field(step, field);
  return typeof value === 'number' ? value : 0;
}

/** The numbers that clone3 chooses, from the inside out. */
export function setTidOf(step: Step): readonly number[] {
  const list = clone3Field(step, 'set_tid');
  // A structure of an earlier size has no room for them.
  if (Number(step.args[1]) < 80) return [];
  return Array.isArray(list) ? (list as readonly number[]) : [];
}

/**
 * Whether a call fails when the child has its numbers: the maker may have no descriptor more for the pidfd,
 * or clone3 is given a place for it that nobody may write to, or for a cgroup what is none.
 */
export function failsLate(step: Step): boolean {
  const flags = flagsOf(step);
  if (errnoOf(step) === 'EMFILE') return (births as readonly string[]).includes(step.name);
  return (
    ((flags & CLONE.CLONE_PIDFD) !== 0 && clone3Field(step, 'pidfd') !== undefined) ||
    flags >= CLONE.CLONE_INTO_CGROUP
  );
}

/** The signal that a parent is to be told of a death by. */
export function toldBy(world: Linux, dead: number): number {
  const { exit_signal, parent_executed } = world.tasks.get(dead);
  return parent_executed ? SIGNAL.SIGCHLD : exit_signal;
}

/** Whether a clone, clone3 or unshare asks for one of these namespaces: no other step asks for any. */
export function asksFor(step: Step, flags: number): boolean {
  const asks = step.name === 'clone' || step.name === 'clone3' || step.name === 'unshare';
  return asks && (flagsOf(step) & flags) !== 0;
}

/** Whom the namespaces of a clone or unshare are for: the child, or the caller itself. */
export function newcomerOf(before: Linux, { name, slot }: Step, after: Linux): number {
  return name === 'unshare' ? slot : newbornOf(before, after);
}

/** What a task's credentials were before a step: a new task's, its maker's. */
export function credentialsBefore(before: Linux, { slot }: Step, task: number) {
  const had = before.creds.get(task);
  return had.state === 'none' ? before.creds.get(slot) : had;
}

export function asksForPidNamespace(step: Step): boolean {
  return (flagsOf(step) & CLONE.CLONE_NEWPID) !== 0;
}

export function asksForUtsNamespace(step: Step): boolean {
  return (flagsOf(step) & CLONE.CLONE_NEWUTS) !== 0;
}

export function asksForThread(step: Step): boolean {
  return (flagsOf(step) & CLONE.CLONE_THREAD) !== 0;
}

export function asksForSibling(step: Step): boolean {
  return (flagsOf(step) & CLONE.CLONE_PARENT) !== 0;
}

/** The errno of a refused call, or nothing. */
export function errnoOf({ result }: Step): string {
  return isRefusal(result) ? result.errno : '';
}

/** One field of a structured answer; undefined if the answer is not structured. */
export function fieldOf({ result }: Step, field: string): Answer | undefined {
  return typeof result === 'object' && result !== null && 'answer' in result
    ? result.answer[field]
    : undefined;
}
