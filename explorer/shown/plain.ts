/** Any data of a machine as a list of names and short values. */
import { NONE } from '../../checker/index.ts';

/** `sysctls.shmmax` and its value. */
export type Entry = { readonly name: string; readonly value: string };

/** A record becomes an entry a field, under names that lead there. */
export function entriesOf(name: string, value: unknown): readonly Entry[] {
  if (value !== null && typeof value === 'object' && !Array.isArray(value))
    return Object.entries(value).flatMap(([field, inner]) => entriesOf(`${name}.${field}`, inner));
  return [{ name, value: plain(value) }];
}

/** A value in one line: strings without quotes, a reference to nothing as a dash, lists in brackets. */
export function plain(value: unknown): string {
  if (value === null || value === NONE) return '–';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : `[${value.map(plain).join(', ')}]`;
  if (typeof value === 'object') {
    const fields = Object.entries(value).map(([field, inner]) => `${field} ${plain(inner)}`);
    return `{${fields.join(', ')}}`;
  }
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}
