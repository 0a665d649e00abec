/** Ends a command with one line that says what is wrong, and no stack trace. */
import { type ExitCode, exitCodes } from './exit-codes.ts';

export class Problem extends Error {
  override readonly name = 'Problem';
  readonly exitCode: ExitCode;
  /** The message begins with FILE:LINE:COLUMN, which says enough about where it comes from. */
  readonly placed: boolean;

  constructor(message: string, { exitCode = exitCodes.badInput, placed = false }: Partial<ProblemKind> = {}) {
    super(message);
    this.exitCode = exitCode;
    this.placed = placed;
  }
}

type ProblemKind = { readonly exitCode: ExitCode; readonly placed: boolean };

/** The words for an error number of the system; the message of anything else. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return (
    reasons[code] ?? (code && !error.message.includes(code) ? `${error.message} (${code})` : error.message)
  );
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or directory',
  EISDIR: 'it is a directory',
  ENOTDIR: 'a part of its path is not a directory',
  EEXIST: 'a part of its path is not a directory',
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space left on the device',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'too many symbolic links',
};
