/** Changes the header of a trace in its text, and leaves everything else as it is written. */

/** Sets a key, or with null takes it out; a trace without a header gets one. */
export function withHeader(text: string, key: string, value: string | null): string {
  const lines = text.split('\n');
  const end = lines.indexOf('---');
  const header = end < 0 ? [] : lines.slice(0, end);
  const body = end < 0 ? lines : lines.slice(end + 1);
  const others = header.filter((line) => !new RegExp(`^${key}\\s*:`).test(line));
  const all = value === null ? others : [...others, `${key}: ${value}`];
  return (all.length === 0 ? body : [...all, '---', ...body]).join('\n');
}
