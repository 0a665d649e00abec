/** What the files of user namespaces answer: maps as lists of three numbers a line. */
import type { Answer } from '../../checker/index.ts';

/** The contents of a whole file: a number, a map where there are three in each line, else a word. */
export function contentsOf(text: string): Answer {
  if (/^-?\d+\n$/.test(text)) return Number(text);
  // A name of which nothing is left, where nothing at all would be no line.
  if (text === '\n') return '';
  // Of kernel.sem, with tabulators between.
  if (/^-?\d+(\t-?\d+)+\n$/.test(text)) return text.trim().split('\t').map(Number);
  return /^[\s\d]*$/.test(text) ? mapLines(text) : text.trimEnd();
}

/** The three numbers of each line of a map. */
function mapLines(text: string): readonly (readonly number[])[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.trim().split(/\s+/).map(Number));
}
