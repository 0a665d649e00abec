import { isAnswer } from '../checker/index.ts';
import { stepProperty } from './claims.ts';
import { errnoOf } from './stepping.ts';
import {
  belongsToCaller,
  heldIn,
  isName,
  mayWrite,
  numbersWritten,
  ownOf,
  sysctlUsed,
} from './sysctl-files.ts';

/** What stands there after a write of a text that may stand there. */
function due(name: boolean, had: number | string, text: string, at: number): number | string {
  if (!name) return at === 0 ? (numbersWritten(text, 1)[0] ?? had) : had;
  const old = String(had);
  if (text === '' || at > old.length) return old;
  const [line = ''] = text.split(/[\n\0]/);
  return `${old.slice(0, at)}${line}`.slice(0, 64);
}

export const sysctlsAreWrittenByWhoMay = stepProperty({
  name: 'a-sysctl-is-written-by-who-may-at-that-time',
  says: 'Who writes a sysctl by a descriptor may write what that namespace has by what it is at that time, whoever opened the file: else EPERM, and nothing changes. Numbers count at the beginning of the file only; a name goes on from where it is written, up to its 64 bytes, and not behind its end.',
  clauses: ['sysctl.fd.writer', 'sysctl.fd.position', 'fd.mode'],
  of: ['write', 'pwrite', 'read'],
  refused: true,
  holds: (before, step, after) => {
    const used = sysctlUsed(before, step);
    if (!used || used.path || used.left !== null) return true;
    const { name, bound, f_pos } = used;
    const ns = belongsToCaller(name) ? ownOf(before, name, step.slot) : bound;
    const had = heldIn(before, name, ns);
    if (step.name === 'read') {
      if (!used.readable) return errnoOf(step) === 'EBADF';
      if (f_pos === 0) return true;
      const rest = isName(name) && f_pos <= String(had).length ? String(had).slice(f_pos) : undefined;
      return rest === undefined
        ? Array.isArray(step.result) && step.result.length === 0
        : step.result === rest;
    }
    const has = heldIn(after, name, ns);
    if (!used.writable) return errnoOf(step) === 'EBADF' && has === had;
    if (!mayWrite(before, name, step.slot, ns)) return errnoOf(step) === 'EPERM' && has === had;
    if (!isAnswer(step.result)) return errnoOf(step) === 'EINVAL' && has === had;
    const text = String(step.args[1]);
    const at = step.name === 'pwrite' ? Number(step.args[2]) : f_pos;
    // Of a text with more than a number in it the number is taken, with what is around it.
    const taken = isName(name) || at !== 0 ? text : (/^\s*\S+\s*/.exec(text)?.[0] ?? '');
    return step.result === taken.length && has === due(isName(name), had, text, at);
  },
  // By somebody else than before.
  witness: (before, step) => {
    const used = sysctlUsed(before, step);
    return used !== undefined && errnoOf(step) === 'EPERM';
  },
});
