/** Annotations of a GitHub workflow: lines that the runner puts beside the source. */
import type { Case, Place } from './reporters.ts';

/** An error for every claim that failed, and one warning for all of a suite that were left open. */
export function annotations(cases: readonly Case[]): readonly string[] {
  const failed = cases.filter(({ outcome }) => outcome === 'failed');
  const open = Map.groupBy(
    cases.filter(({ outcome }) => outcome === 'open'),
    ({ suite }) => suite,
  );
  return [
    ...failed.map(({ suite, name, message = '', details = '', place }) =>
      annotation('error', `${suite}: ${name}`, details ? `${message}\n${details}` : message, place),
    ),
    ...[...open].map(([suite, [first, ...others]]) => {
      const names = first && others.length === 0 ? first.name : `${others.length + 1} claims`;
      return annotation('warning', suite, `${names}: ${first?.message ?? ''}`);
    }),
  ];
}

function annotation(kind: 'error' | 'warning', title: string, message: string, place?: Place): string {
  const where = place ? `file=${property(place.file)},line=${place.line},` : '';
  return `::${kind} ${where}title=${property(title)}::${data(message)}`;
}

/** What the runner would take for the end of the line, or for an escape. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** In a property, the separators too. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
