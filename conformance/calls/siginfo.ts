/** Sets of signals and what a siginfo_t says, in the words of traces. */
import type { Answer } from '../../checker/index.ts';

/** A sigset_t of the kernel: bit n - 1 is signal n. */
export function sigset(signals: Answer | undefined): Uint8Array {
  const bytes = new Uint8Array(8);
  for (const signal of Array.isArray(signals) ? signals.map(Number) : [])
    if (signal >= 1 && signal <= 64)
      bytes[(signal - 1) >> 3] = (bytes[(signal - 1) >> 3] ?? 0) | (1 << ((signal - 1) & 7));
  return bytes;
}

/** The signals of a set, ascending. */
export function signalsIn(bytes: Uint8Array): readonly number[] {
  return Array.from({ length: 64 }, (_, i) => i + 1).filter(
    (signal) => ((bytes[(signal - 1) >> 3] ?? 0) >> ((signal - 1) & 7)) & 1,
  );
}

const childCodes = ['CLD_EXITED', 'CLD_KILLED', 'CLD_DUMPED', 'CLD_TRAPPED', 'CLD_STOPPED', 'CLD_CONTINUED'];

/** The si_code of SIGCHLD and of waitid(2). */
export function childCode(code: number): string {
  return childCodes[code - 1] ?? `CLD_${code}`;
}

/** The si_code of any signal: of a process, for one thread, of the kernel, or about a child. */
export function siCode(code: number): string {
  if (code === 0) return 'SI_USER';
  if (code === -6) return 'SI_TKILL';
  return code === 0x80 ? 'SI_KERNEL' : childCode(code);
}
