/** What is read below /proc. */
import { belowProc, statAnswer, statBuffer } from './files.ts';
import { syscall, type Translation, type Translations } from './translation.ts';

const statLink: Translation = {
  step: ({ args: [path] }, places) =>
    syscall(places.caller, 'newfstatat', ...belowProc(path, places), statBuffer, 0),
  answer: (_, { out }) => statAnswer(out),
};

export const procCalls: Translations = {
  stat: statLink,
  readlink: statLink,
  read: {
    step: (_, { caller }) => ({ op: 'readfile', task: caller, path: 'self/status', cap: 4096 }),
    answer: (_, { out }, { levelsAbove }) => nsPid(new TextDecoder().decode(out)).slice(levelsAbove),
  },
};

/** The numbers of the line NSpid, from the level of the executor's procfs inwards. */
export function nsPid(status: string): readonly number[] {
  const line = status.split('\n').find((one) => one.startsWith('NSpid:'));
  return line === undefined ? [] : line.split(/\s+/).slice(1).filter(Boolean).map(Number);
}
