/** The numbers that are written to a sysctl (kernel/sysctl.c: do_proc_dointvec, proc_get_long). */

/** What is no number counts as one that fits into no range: both are refused the same way. */
const FITS_NOWHERE = Number.POSITIVE_INFINITY;

/** A number of digits more is not even looked at (TMPBUFLEN). */
const LENGTH_MAX = 20;

export type Numbers = {
  /** In their order; none of an empty text. */
  readonly values: readonly number[];
  /** How much of the text was taken, with the white space behind it: what write(2) answers. */
  readonly length: number;
};

/**
 * Up to `count` numbers, between white space, of which the digits say the base: `16`, `0x10` and `020` are the same.
 * What is behind them is not looked at.
 */
export function numbersIn(text: string, count = 1): Numbers {
  const values: number[] = [];
  let rest = skip_spaces(text);
  while (values.length < count && rest !== '') {
    const [word = ''] = /^-?(0x[\da-f]+|0[0-7]*|[1-9]\d*)(?=[ \t\n]|$)/i.exec(rest) ?? [];
    if (word === '' || word.length > LENGTH_MAX)
      return { values: [...values, FITS_NOWHERE], length: text.length };
    values.push(valueIn(word));
    rest = skip_spaces(rest.slice(word.length));
  }
  if (text !== '' && values.length === 0) values.push(FITS_NOWHERE);
  return { values, length: text.length - rest.length };
}

function valueIn(word: string): number {
  const digits = word.replace('-', '');
  const value = /^0\d/.test(digits) ? Number.parseInt(digits, 8) : Number(digits);
  return word === digits ? value : -value;
}

const skip_spaces = (text: string): string => text.replace(/^[ \t\n\v\f\r]+/, '');
