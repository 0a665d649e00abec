import { isAnswer, type Step } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { namesSeenBy, shareNames } from './names.ts';
import { errnoOf } from './stepping.ts';

/** Which name a step reads or writes below /proc/sys; undefined for another step. */
function nameAt({ args: [path] }: Step): 'nodename' | 'domainname' | undefined {
  if (path === '/proc/sys/kernel/hostname') return 'nodename';
  return path === '/proc/sys/kernel/domainname' ? 'domainname' : undefined;
}

/** What a name is after `text` was written to its file. */
function due(before: string, text: string): string {
  if (text.length === 0) return before;
  let line = '';
  for (const byte of text) {
    if (byte === '\n' || byte === '\0' || line.length === 64) break;
    line += byte;
  }
  return line;
}

const isRoot = (before: Linux, { slot }: Step): boolean => before.creds.get(slot).euid === 0;

export const sysctlNamesAreRoots = stepProperty({
  name: 'a-name-below-proc-sys-is-set-by-root-of-the-machine',
  says: 'Who writes a name below /proc/sys/kernel is root by its effective user id, whatever it can do where; who is not is refused with EACCES. All members of its UTS namespace read the first line of what was written, cut off at 64 bytes, and the file shows it.',
  clauses: ['uts.sysctl.owner', 'uts.sysctl.write', 'uts.sysctl.empty', 'uts.sysctl.read'],
  of: ['write', 'read'],
  refused: true,
  holds: (before, step, after) => {
    const name = nameAt(step);
    const had = namesSeenBy(before, step.slot);
    if (!name || !had) return true;
    if (step.name === 'read') return step.result === had[name];
    if (!isRoot(before, step)) return errnoOf(step) === 'EACCES';
    const text = String(step.args[1]);
    if (!isAnswer(step.result) || step.result !== text.length) return false;
    const names = { ...had, [name]: due(had[name], text) };
    return before.nsproxies.slots().every((task) => {
      const read = shareNames(before, task, step.slot) ? namesSeenBy(after, task) : undefined;
      return !read || (read.nodename === names.nodename && read.domainname === names.domainname);
    });
  },
  // By somebody without a capability.
  witness: (before, step) =>
    step.name === 'write' &&
    nameAt(step) !== undefined &&
    isAnswer(step.result) &&
    before.creds.get(step.slot).effective === 0,
});
