// SPDX-License-Identifier: Apache-2.0
/** Annotations of a GitHub workflow: lines that the runner puts beside the source. */
import type { Case } from './reporters.ts';

/** An error for every claim that failed, a warning for all that were left open. */
export function annotations(cases: readonly Case[]): readonly string[] {
  return cases
    .filter(({ outcome }) => outcome !== 'held')
    .map(({ suite, name, outcome, message = '', details = '', place }) => {
      const properties = {
        ...(place ? { file: place.file, line: String(place.line) } : {}),
        title: `${suite}: ${name}`,
      };
      const written = Object.entries(properties).map(([key, value]) => `${key}=${property(value)}`);
      const text = details ? `${message}\n${details}` : message;
      return `::${outcome === 'failed' ? 'error' : 'warning'} ${written.join(',')}::${data(text)}`;
    });
}

/** What the runner would take for the end of the line, or for an escape. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** In a property, the separators too. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
