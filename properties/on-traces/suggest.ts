/** Finds what somebody meant. */
import { closest, distance } from 'fastest-levenshtein';

/** A list that still fits into a message. */
const listedMax = 8;

/** `; did you mean "tiny"?`, or what there is when nothing is near. */
export function suggestion(wanted: string, known: readonly string[]): string {
  if (known.length === 0) return '; there are none';
  const nearest = closest(wanted, [...known]);
  const near = distance(wanted, nearest) <= Math.max(2, Math.floor(wanted.length / 2));
  const partly = known.find((name) => wanted.length > 2 && name.includes(wanted));
  if (near || partly !== undefined) return `; did you mean "${near ? nearest : partly}"?`;
  if (known.length > listedMax) return `; there are ${known.length}, none of them like it`;
  return `; there ${known.length === 1 ? 'is' : 'are'} ${listed(known)}`;
}

function listed(names: readonly string[]): string {
  const quoted = names.map((name) => `"${name}"`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
}

/** `there is no scope "tinny"; did you mean "tiny"?` */
export function noSuch(what: string, wanted: string, known: readonly string[]): string {
  return `there is no ${what} "${wanted}"${suggestion(wanted, known)}`;
}
