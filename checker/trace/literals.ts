/** Numbers and strings of a trace: from their text to what they mean, and back. */

/** Something wrong inside one literal, `offset` characters from its start. */
export type LiteralProblem = { readonly offset: number; readonly expected: string; readonly found: string };

const numberPattern = /^-?(?:0[xX][0-9a-fA-F]+|0[0-7]*|[1-9][0-9]*)$/;

/** The value of a number written as in C: decimal, `0x1f` or octal `0755`; null if it is not one. */
export function numberOf(text: string): number | null {
  if (!numberPattern.test(text)) return null;
  const negative = text.startsWith('-');
  const digits = negative ? text.slice(1) : text;
  const isOctal = /^0[0-7]+$/.test(digits);
  const value = Number(isOctal ? `0o${digits.slice(1)}` : digits);
  if (!Number.isSafeInteger(value)) return null;
  // Minus zero is zero: C has no other.
  return negative && value !== 0 ? -value : value;
}

/** Why `numberOf` refuses this text, or null. */
export function numberProblem(text: string): LiteralProblem | null {
  if (numberOf(text) !== null) return null;
  const expected = numberPattern.test(text)
    ? `a number between -${Number.MAX_SAFE_INTEGER} and ${Number.MAX_SAFE_INTEGER}`
    : 'a whole number, as in 10, -1, 0x1f or 0755';
  return { offset: 0, expected, found: quote(text) };
}

// `\0` before a digit is refused: in C, and in /proc/mounts, `\040` would be an octal code.
const escapes = /\\(?:[nt\\"]|0(?![0-9])|x[0-9a-fA-F]{2})/g;

const escaped: Readonly<Record<string, string>> = { n: '\n', t: '\t', '\\': '\\', '"': '"', '0': '\0' };

/** The text between the quotes of a string without `stringProblem`, its escapes resolved. */
export function unquote(literal: string): string {
  return literal.slice(1, -1).replace(escapes, (sequence) => {
    const code = sequence.slice(1);
    return code.startsWith('x')
      ? String.fromCharCode(Number.parseInt(code.slice(1), 16))
      : (escaped[code] ?? '');
  });
}

/** What is wrong with a string, given from its opening quote to its closing one or the end of its line. */
export function stringProblem(literal: string): LiteralProblem | null {
  // Good escapes are blanked, not removed, so that offsets stay true.
  const rest = literal.replace(escapes, (sequence) => ' '.repeat(sequence.length));
  const offset = rest.indexOf('\\');
  if (offset >= 0 && offset < rest.length - 1) {
    const expected = String.raw`one of the escapes \n, \t, \\, \", \0 (before no digit) and \xNN`;
    return { offset, expected, found: badEscape.exec(literal.slice(offset))?.[0] ?? '\\' };
  }
  if (rest.length > 1 && rest.endsWith('"')) return null;
  return { offset: literal.length, expected: 'a " that closes the string', found: 'end of line' };
}

const badEscape = /^\\(?:x[^"]{0,2}|0[0-9]+|[\uD800-\uDBFF][\uDC00-\uDFFF]|.)/;

const unprintable: Readonly<Record<string, string>> = {
  '\n': String.raw`\n`,
  '\t': String.raw`\t`,
  '\\': String.raw`\\`,
  '"': String.raw`\"`,
};

/** The string as a trace writes it: in quotes, control characters as escapes, other Unicode as it is. */
export function quote(text: string): string {
  const body = text.replace(/["\\\p{Cc}]/gu, (character, offset: number) => {
    const isPlainNul = character === '\0' && !/[0-9]/.test(text.charAt(offset + 1));
    const code = character.charCodeAt(0).toString(16).padStart(2, '0');
    return unprintable[character] ?? (isPlainNul ? String.raw`\0` : `\\x${code}`);
  });
  return `"${body}"`;
}
