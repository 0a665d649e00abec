import { constants } from 'node:os';
import type { ParsedMarkdown } from './markdown.ts';

export type Misplaced = { readonly line: number; readonly message: string };

/** The errnos of Linux, and the one of them that Node does not know. */
export const errnoNames: ReadonlySet<string> = new Set([...Object.keys(constants.errno), 'EUSERS']);
const errnoLike = /\bE[A-Z0-9]{3,}\b/g;
const requirement = /\b(?:MUST|SHALL|SHOULD)(?: NOT)?\b|\b(?:MAY|REQUIRED|RECOMMENDED|OPTIONAL)\b/g;

/** Words in running text that belong elsewhere: errno names to code font, words of RFC 2119 to clauses. */
export function findMisplacedWords(
  markdown: ParsedMarkdown,
  clauses: readonly { readonly line: number; readonly text: string }[],
): readonly Misplaced[] {
  const isInClause = (line: number): boolean =>
    clauses.some((clause) => line >= clause.line && line <= clauseEnd(markdown, clause.line));
  return markdown.prose.flatMap(({ text, line }) => [
    ...matches(text, errnoLike)
      .filter(({ word }) => errnoNames.has(word))
      .map(({ word, offset }) => ({
        line: line + offset,
        message: `${word} stands in code font: \`${word}\``,
      })),
    ...matches(text, requirement)
      .filter(({ offset }) => !isInClause(line + offset))
      .map(({ word, offset }) => ({
        line: line + offset,
        message: `${word} stands only inside a clause, and this is none`,
      })),
  ]);
}

/** A clause ends with its metadata. */
function clauseEnd(markdown: ParsedMarkdown, start: number): number {
  const length = markdown.lines.slice(start - 1).findIndex((line) => line.trim().startsWith('since:'));
  return length === -1 ? start : start + length;
}

function matches(
  text: string,
  pattern: RegExp,
): readonly { readonly word: string; readonly offset: number }[] {
  return [...text.matchAll(pattern)].map((match) => ({
    word: match[0],
    offset: text.slice(0, match.index).split('\n').length - 1,
  }));
}
