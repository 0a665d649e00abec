/** What differs between two pieces of plain data. */

/** Whether two pieces of plain data say the same. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  const [left, right] = [a, b] as readonly Readonly<Record<string, unknown>>[];
  return (
    keys.length === Object.keys(b).length && keys.every((key) => key in b && same(left?.[key], right?.[key]))
  );
}

/** How an element of a list came to be as it is now. */
export type Change = 'new' | 'changed' | 'same';

export type Compared<Item> = {
  readonly item: Item;
  readonly change: Change;
  /** What it was, where it has changed. */
  readonly before: Item | undefined;
};

export type Difference<Item> = {
  /** The elements there are now, in their order. */
  readonly now: readonly Compared<Item>[];
  readonly gone: readonly Item[];
  readonly changed: boolean;
};

/** Compares two lists whose elements have keys; without a list to compare with nothing has changed. */
export function compare<Item>(
  now: readonly Item[],
  before: readonly Item[] | undefined,
  keyOf: (item: Item) => string | number,
): Difference<Item> {
  const earlier = new Map((before ?? now).map((item) => [keyOf(item), item]));
  const compared = now.map((item): Compared<Item> => {
    const was = earlier.get(keyOf(item));
    if (was === undefined) return { item, change: 'new', before: undefined };
    return same(item, was)
      ? { item, change: 'same', before: undefined }
      : { item, change: 'changed', before: was };
  });
  const kept = new Set(now.map(keyOf));
  const gone = (before ?? []).filter((item) => !kept.has(keyOf(item)));
  return {
    now: compared,
    gone,
    changed: gone.length > 0 || compared.some(({ change }) => change !== 'same'),
  };
}
