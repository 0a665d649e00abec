/** What is read and written below /proc. */
import type { Answer } from '../../checker/index.ts';
import { uptimePath } from '../../models/time/clock.ts';
import { isCgroupsOfTask, pathIn } from './cgroup.ts';
import { setOf } from './credentials.ts';
import { belowProc, statAnswer, statBuffer } from './files.ts';
import { mountinfoOf, rootOfType } from './mounts.ts';
import { sysvipcOf } from './sysvipc.ts';
import { offsetsIn, uptimeAhead } from './time.ts';
import { isBelowProc, plain, procPath, syscall, type Translation, type Translations } from './translation.ts';
import { contentsOf } from './user-files.ts';
import { isNamePath, nameIn } from './uts.ts';

/** More than any of the files has: 340 lines of a map. */
const fileSizeMax = 16384;

/** Files of user namespaces keep nobody waiting, and kill nobody. */
const awake = { mayBlock: false, quiesce: false } as const;

/** A byte in each character. */
const bytesIn = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

const statLink: Translation = {
  step: ({ args: [path] }, places) =>
    syscall(places.caller, 'newfstatat', ...belowProc(path, places), statBuffer, 0),
  answer: (_, { out }) => statAnswer(out),
};

export const procCalls: Translations = {
  stat: statLink,
  readlink: statLink,
  read: {
    step: ({ args: [from] }, places) =>
      typeof from === 'number'
        ? { ...syscall(places.caller, 'read', from, { out: fileSizeMax }, fileSizeMax), ...awake }
        : {
            op: 'readfile',
            task: places.caller,
            ...procPath(String(from), places),
            cap: fileSizeMax,
            ...(from === uptimePath ? { clocks: true } : {}),
          },
    answer: ({ args: [from, field] }, result, { levelsAbove }) => {
      if (from === uptimePath) return uptimeAhead(result);
      if (isNamePath(from)) return nameIn(result);
      if (isCgroupsOfTask(from)) return pathIn(result);
      const { ret, out } = result;
      const text = new TextDecoder().decode(out.subarray(0, ret));
      if (field === null && String(from).endsWith('/net/dev')) return deviceNames(text);
      if (String(from).endsWith('/mountinfo'))
        return field === null ? mountinfoOf(text) : rootOfType(text, String(field));
      const objects = sysvipcOf(from, text);
      if (objects !== undefined) return objects;
      if (field === null) return offsetsIn(text) ?? contentsOf(text);
      // One that a scenario has mounted shows nothing of the levels above it.
      return lineOf(text, String(field), isBelowProc(from) ? levelsAbove : 0);
    },
  },
  write: {
    step: ({ args: [to, text] }, places) => {
      const data = bytesIn(String(text));
      return typeof to === 'number'
        ? { ...syscall(places.caller, 'write', to, { in: data }, data.length), ...awake }
        : { op: 'writefile', task: places.caller, ...procPath(String(to), places), data };
    },
  },
  pwrite: {
    step: ({ args: [fd, text, offset] }, { caller }) => {
      const data = bytesIn(String(text));
      return {
        ...syscall(caller, 'pwrite64', Number(fd), { in: data }, data.length, Number(offset)),
        ...awake,
      };
    },
  },
  lseek: plain,
};

/** The devices of /proc/net/dev: what stands before the colon in each line but the first two. */
function deviceNames(text: string): readonly string[] {
  const lines = text.split('\n').slice(2);
  return lines.flatMap((line) => line.split(':')[0]?.trim() || []).toSorted();
}

/** What stands in a line of the file. */
export function wordsIn(status: string, field: string): readonly string[] {
  const line = status.split('\n').find((one) => one.startsWith(`${field}:`));
  return line === undefined ? [] : line.split(/\s+/).slice(1).filter(Boolean);
}

/**
 * A line of the file: numbers, from the outermost modelled PID namespace inwards; ids, a flag, or a set of
 * capabilities; the letter of a state, of which those of the living are one.
 */
export function lineOf(status: string, field: string, levelsAbove: number): Answer {
  const words = wordsIn(status, field);
  if (field.startsWith('NS')) return words.map(Number).slice(levelsAbove);
  if (field === 'State') return words[0] === 'Z' ? 'Z' : 'S';
  if (field.startsWith('Cap')) return setOf(BigInt(`0x${words[0]}`));
  return field === 'NoNewPrivs' || field === 'Threads' ? Number(words[0]) : words.map(Number);
}
