/** What is written into /proc/PID/setgroups (kernel/user_namespace.c: proc_setgroups_write). */
import type { SetgroupsWrite } from './context.ts';

/** The kernel's buffer has eight bytes, with the NUL that it adds. */
export const SETGROUPS_LENGTH_MAX = 7;

/** The word, with blanks and line feeds behind it, up to the first NUL; `text` has a byte in each character. */
export function parse_setgroups(text: string): SetgroupsWrite['text'] {
  const [, word] = /^(allow|deny)[ \t\n\v\f\r\xa0]*(?:\0|$)/.exec(text) ?? [];
  return word === 'allow' || word === 'deny' ? word : 'neither';
}
