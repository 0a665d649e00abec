/** What the files of user namespaces answer: maps as lists of three numbers a line. */
import type { Answer } from '../../checker/index.ts';

const maps: readonly string[] = ['uid_map', 'gid_map', 'projid_map'];

/** The contents of a whole file; a text where nothing more is known of it. */
export function contentsOf(path: string, text: string): Answer {
  return maps.some((map) => path.endsWith(`/${map}`)) ? mapLines(text) : text.trimEnd();
}

/** The three numbers of each line of a map. */
export function mapLines(text: string): readonly (readonly number[])[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.trim().split(/\s+/).map(Number));
}
