/** The names of a UTS namespace. */
import type { Answer } from '../../checker/index.ts';
import type { StepResult } from '../executor/scenario.ts';
import { syscall, type Translation, type Translations } from './translation.ts';

/** struct new_utsname: six fields of 65 bytes. */
const fieldSize = 65;
const utsSize = 6 * fieldSize;

/** The bytes, and zeros behind them as far as any accepted length reads. */
function padded(bytes: string): Uint8Array {
  const buffer = new Uint8Array(Math.max(bytes.length, fieldSize) + 1);
  for (let i = 0; i < bytes.length; i++) buffer[i] = bytes.charCodeAt(i);
  return buffer;
}

function name(out: Uint8Array, field: number): string {
  const bytes = out.subarray(field * fieldSize, (field + 1) * fieldSize);
  return String.fromCharCode(...bytes.subarray(0, bytes.indexOf(0)));
}

/** Whether a path is that of a name below /proc/sys/kernel. */
export function isNamePath(path: Answer | undefined): boolean {
  return path === '/proc/sys/kernel/hostname' || path === '/proc/sys/kernel/domainname';
}

/** What is read there, without the line feed behind it. */
export function nameIn({ ret, out }: StepResult): string {
  return String.fromCharCode(...out.subarray(0, ret)).replace(/\n$/, '');
}

const setName: Translation = {
  step: ({ call, args: [text, length] }, { caller }) =>
    syscall(caller, call, typeof text === 'string' ? { in: padded(text) } : 0, Number(length)),
};

export const utsCalls: Translations = {
  sethostname: setName,
  setdomainname: setName,
  uname: {
    step: (_, { caller }) => syscall(caller, 'uname', { out: utsSize }),
    answer: (_, { out }) => ({ answer: { nodename: name(out, 1), domainname: name(out, 5) } }),
  },
  gethostname: {
    step: (_, { caller }) => syscall(caller, 'uname', { out: utsSize }),
    answer: (_, { out }) => name(out, 1),
  },
};
