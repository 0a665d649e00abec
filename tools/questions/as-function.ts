/** Numbers that were counted for several numbers of kinds, as a function of that. */

/**
 * `cn² + bn + a`, where the numbers for `first`, `first` + 1 ... kinds lie on such a curve exactly; an error where
 * they do not.
 */
export function asFunction(values: readonly number[], first: number): string {
  const [one = 0, two = one, three = 2 * two - one] = values;
  const square = (three - 2 * two + one) / 2;
  const slope = two - one - square * (2 * first + 1);
  const constant = one - slope * first - square * first ** 2;
  const fits = (value: number, at: number) =>
    value === constant + slope * (first + at) + square * (first + at) ** 2;
  if (!values.every(fits)) throw new Error(`no curve goes through ${values.join(', ')}`);
  const terms = [term(square, 'n²'), term(slope, 'n'), term(constant, '')].filter(({ size }) => size !== 0);
  return (
    terms.reduce((text, { size, written }) => {
      if (text === '') return `${size < 0 ? '−' : ''}${written}`;
      return `${text} ${size < 0 ? '−' : '+'} ${written}`;
    }, '') || '0'
  );
}

function term(size: number, unit: string): { readonly size: number; readonly written: string } {
  const many = Math.abs(size);
  return { size, written: many === 1 && unit !== '' ? unit : `${many}${unit}` };
}
