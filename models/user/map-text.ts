/**
 * What is written into uid_map, gid_map and projid_map: a line for each extent, "first lower count"
 * (kernel/user_namespace.c: map_write; lib/vsprintf.c: simple_strtoul).
 */

/** One line of a map as it is written: `lower` is an id of the parent namespace. */
export type WrittenExtent = { readonly first: number; readonly lower: number; readonly count: number };

/** What is wrong with a text: of the first line that is wrong, in the order of the kernel's checks. */
export type MapFault = 'none' | 'no numbers' | 'no ids' | 'overlap' | 'too many';

export type MapText = { readonly fault: MapFault; readonly extents: readonly WrittenExtent[] };

/** UID_GID_MAP_MAX_EXTENTS. */
const EXTENTS_MAX = 340;

/** (u32) -1: no id. */
const INVALID_ID = 4294967295;

// What isspace() takes for one, a byte of Latin-1 among them; a line feed ends the line before.
const blank = '[ \\t\\v\\f\\r\\xa0]';
const line = new RegExp(`^${blank}*(\\d+)${blank}+(\\d+)${blank}+(\\d+)${blank}*$`);

/** The extents that a text is about, up to the first fault; `text` has a byte in each character. */
export function parse_map(text: string): MapText {
  const extents: WrittenExtent[] = [];
  const fault = (what: MapFault): MapText => ({ fault: what, extents });
  for (let rest = cString(text), more = true; more; ) {
    const end = rest.indexOf('\n');
    const now = end < 0 ? rest : rest.slice(0, end);
    rest = end < 0 ? '' : rest.slice(end + 1);
    // One line feed may stand at the end; after it there is no further line.
    more = rest !== '';

    const numbers = line.exec(now);
    if (!numbers) return fault('no numbers');
    const [first = 0, lower = 0, count = 0] = numbers.slice(1).map(u32);
    const extent = { first, lower, count };
    if (!isRange(first, count) || !isRange(lower, count)) return fault('no ids');
    if (extents.some((other) => overlap(other, extent))) return fault('overlap');
    if (extents.length + 1 === EXTENTS_MAX && more) return fault('too many');
    extents.push(extent);
  }
  return fault('none');
}

/** Up to the first NUL. */
function cString(text: string): string {
  const end = text.indexOf('\0');
  return end < 0 ? text : text.slice(0, end);
}

/** The value as the kernel stores it: what does not fit is taken modulo 2^32. */
function u32(digits: string): number {
  return Number(BigInt(digits) & 0xffffffffn);
}

/** Whether there are that many ids from `first` on, and at least one. */
function isRange(first: number, count: number): boolean {
  return count > 0 && first + count <= INVALID_ID;
}

function overlap(a: WrittenExtent, b: WrittenExtent): boolean {
  const meet = (x: number, y: number) => x < y + b.count && y < x + a.count;
  return meet(a.first, b.first) || meet(a.lower, b.lower);
}
