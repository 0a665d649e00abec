/** What a call is to the executor: the step that makes it, and what its result says. */

import type { Answer } from '../../checker/index.ts';
import { ERRNO } from '../../models/errnos.ts';
import type { Actual } from '../../models/trace/session.ts';
import type { Slot, Step, StepResult, Word } from '../executor/scenario.ts';
import type { ScriptedCall } from '../script.ts';

/** Where the tasks of a script are in the executor. */
export type Places = {
  readonly caller: Slot;
  readonly slotOf: (name: string) => Slot;
  /** How many PID namespaces the executor's procfs sees above the outermost modelled one. */
  readonly levelsAbove: number;
};

export type Translation = {
  readonly step: (call: ScriptedCall, places: Places) => Step;
  /** What a call that did not fail answered; the return value itself if left out. */
  readonly answer?: (call: ScriptedCall, result: StepResult, places: Places) => Answer | Actual;
};

export type Translations = Readonly<Record<string, Translation>>;

/** A system call whose arguments are the numbers of the script. */
export const plain: Translation = {
  step: ({ call, args }, { caller }) => syscall(caller, call, ...args.map(Number)),
};

/** Whether a path means the procfs that all tasks have; it is the executor's. */
export const isBelowProc = (path: unknown): boolean => String(path).startsWith('/proc/');

/**
 * A path below /proc as the executor has it: `/proc/thread-self/...` and `/proc/B/...` are the files of a
 * task, `/proc/self/...` those of the first thread of the caller's process, a number is nobody's. Without anything
 * after it, it is the directory itself.
 */
export function procWord(path: string, { slotOf }: Places): Word {
  if (path.startsWith('/sys/')) return { in: path };
  const [, who = '', rest = ''] = /^\/proc\/([^/]+)(?:\/(.*))?$/.exec(path) ?? [];
  if (who === 'self') return { in: `self/${rest}` };
  if (who === 'thread-self') return { proc: `self/${rest}` };
  if (who === 'sys') return { proc: `sys/${rest}` };
  return /^\d+$/.test(who) ? { in: `${who}/${rest}` } : { proc: `self/${rest}`, of: slotOf(who) };
}

/** The same for a step that opens the file by itself. */
export function procPath(path: string, { slotOf }: Places): { readonly path: string; readonly of?: Slot } {
  if (!isBelowProc(path)) return { path };
  const [, who = '', rest = ''] = /^\/proc\/([^/]+)\/(.*)$/.exec(path) ?? [];
  if (path.startsWith('/sys/')) return { path };
  // A file of the machine itself.
  if (who === '') return { path: path.slice('/proc/'.length) };
  if (who === 'thread-self') return { path: `self/${rest}` };
  if (who === 'self') return { path: `leader/${rest}` };
  return who === 'sys' || who === 'sysvipc'
    ? { path: `${who}/${rest}` }
    : { path: `self/${rest}`, of: slotOf(who) };
}

/**
 * A path for a call without a directory descriptor. By the links root and cwd of a task below /proc, whatever its
 * number there is, the executor goes from its procfs; what is in the tree of the caller it finds there.
 */
export function linkWord(path: string, { caller, slotOf }: Places): Word {
  const [, who = '', rest = ''] = /^\/proc\/([^/]+)\/((?:root|cwd)(?:\/.*)?)$/.exec(path) ?? [];
  if (who === '' || /^\d+$/.test(who)) return { in: path };
  const of = who === 'self' || who === 'thread-self' ? caller : slotOf(who);
  if (of === caller && rest.startsWith('cwd'))
    throw new Error(`the executor is elsewhere when it looks for ${path}: take the path of another task`);
  return { proc: `self/${rest}`, fromProc: true, of };
}

/** A step that makes one system call. */
export function syscall(task: Slot, call: string, ...args: readonly Word[]): Step {
  return { op: 'syscall', task, call, args };
}

const errnoNames = new Map<number, string>(Object.entries(ERRNO).map(([name, number]) => [number, name]));

/** The answer to a call that returned the negative of an errno. */
export function failed(ret: number): Actual {
  return { kind: 'errno', errno: errnoNames.get(-ret) ?? `errno ${-ret}` };
}

/** The 32-bit word at a position, in words, of what a call stored. */
export function wordAt(out: Uint8Array, index: number): number {
  return new DataView(out.buffer, out.byteOffset).getInt32(index * 4, true);
}
