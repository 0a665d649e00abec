/** The sizes of pidns-core and the counts that every encoding must reach. */

/** What a search counts. */
export type Counts = { readonly states: number; readonly transitions: number };

/** A size: task slots, namespace slots, greatest depth of a namespace. */
export type Size = {
  readonly name: string;
  readonly tasks: number;
  readonly namespaces: number;
  readonly depthMax: number;
  /** Distinct states and transitions of the whole size. */
  readonly counts: Counts;
  /** The same of the first levels only, for an encoding too slow for the whole: see `Prefix`. */
  readonly prefix?: Prefix;
};

/**
 * The first levels of a breadth-first search: every state less than `levels` steps from the first one is
 * expanded. Unlike "the first n states" this does not depend on the order within a level, so that all
 * encodings must agree on it.
 */
export type Prefix = Counts & { readonly levels: number };

/** An encoding: searches a size, or the first `levels` levels of it. */
export type Encoding = (size: Size, levels?: number) => Counts;

const size = (
  name: string,
  [tasks, namespaces, depthMax]: readonly [number, number, number],
  counts: Counts,
  prefix?: Prefix,
): Size => ({ name, tasks, namespaces, depthMax, counts, ...(prefix && { prefix }) });

/** Smallest first. The counts of the whole sizes are those of the reference, the prefixes' are ours. */
export const sizes: readonly Size[] = [
  size('S4', [4, 3, 2], { states: 10_695, transitions: 81_139 }),
  size(
    'S5',
    [4, 4, 3],
    { states: 73_600, transitions: 577_613 },
    { levels: 10, states: 31_669, transitions: 192_963 },
  ),
  size(
    'S6',
    [4, 6, 2],
    { states: 934_554, transitions: 7_063_495 },
    { levels: 9, states: 57_359, transitions: 247_113 },
  ),
  size(
    'S7',
    [6, 3, 2],
    { states: 5_390_937, transitions: 90_316_247 },
    { levels: 6, states: 24_307, transitions: 102_897 },
  ),
];
