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
