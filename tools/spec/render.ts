import type { Clause, Example, Spec } from './clauses.ts';

/** The text of `spec/clauses.gen.ts`: plain data that a browser can import too. */
export function renderClauses({ clauses, examples }: Spec): string {
  return `// Generated from spec/*.md by tools/gen.ts. Do not edit: change the page, then \`npm run gen\`.
// SPDX-License-Identifier: Apache-2.0

/** Every clause of the specification, by its id; \`rows\` are those of the table of errnos that it states, \`origin\` is the line below its text. */
export const clauses = {
${clauses.map(renderClause).join('\n')}
} as const;

/** The id of a clause: one that is misspelt or withdrawn does not compile. */
export type ClauseId = keyof typeof clauses;

/** The executable examples; \`line\` is that of the first line of the trace in \`file\`. */
export const examples = [
${examples.map(renderExample).join('\n')}
] as const;
`;
}

function renderClause({ id, file, line, text, metadata }: Clause): string {
  const { rows, ...others } = metadata;
  const origin = Object.entries(others).map(([key, value]) => `${key}: ${value}`);
  return `  ${quote(id)}: { file: ${quote(file)}, line: ${line}, rows: [${rows.map(quote).join(', ')}], text: ${quote(text)}, origin: ${quote(origin.join(' - '))} },`;
}

function renderExample({ clauses, file, line, text }: Example): string {
  return `  {
    clauses: [${clauses.map(quote).join(', ')}],
    file: ${quote(file)},
    line: ${line},
    trace: \`${text.replace(/[`\\]|\$\{/g, '\\$&')}\`,
  },`;
}

function quote(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`;
}
