/**
 * Sets of capabilities: a `kernel_cap_t`, as a number with one bit a capability. There are 41 of them,
 * so that the bitwise operators of JavaScript, which know 32, are not enough.
 */
import { CAP, type Capability } from '../constants.ts';

/** The bits of a `kernel_cap_t`, as /proc/PID/status shows them. */
export type CapabilitySet = number;

/** CAP_EMPTY_SET. */
export const noCapabilities: CapabilitySet = 0;

/** CAP_FULL_SET: every capability that this version of Linux has. */
export const allCapabilities: CapabilitySet = 2 ** Object.keys(CAP).length - 1;

const half = 2 ** 32;

/** Applies an operator of 32 bits to both halves. */
function bitwise(
  a: CapabilitySet,
  b: CapabilitySet,
  operator: (a: number, b: number) => number,
): CapabilitySet {
  const low = operator(a % half, b % half) >>> 0;
  return (operator(Math.floor(a / half), Math.floor(b / half)) >>> 0) * half + low;
}

/** The set of these capabilities. */
export function capabilities(...names: readonly Capability[]): CapabilitySet {
  return names.reduce((set, name) => cap_combine(set, cap_to_mask(CAP[name])), noCapabilities);
}

/** Whether a capability is in a set. */
export function cap_raised(set: CapabilitySet, capability: Capability): boolean {
  return cap_number_raised(set, CAP[capability]);
}

/** The set of one capability, by its number. */
export function cap_to_mask(capability: number): CapabilitySet {
  return 2 ** capability;
}

/** Whether there is a capability of this number. */
export function cap_valid(capability: number): boolean {
  return capability >= 0 && capability < Object.keys(CAP).length;
}

/** Whether a capability is in a set, by its number. */
export function cap_number_raised(set: CapabilitySet, capability: number): boolean {
  return Math.floor(set / cap_to_mask(capability)) % 2 === 1;
}

/** Those in either. */
export function cap_combine(a: CapabilitySet, b: CapabilitySet): CapabilitySet {
  return bitwise(a, b, (x, y) => x | y);
}

/** Those in both. */
export function cap_intersect(a: CapabilitySet, b: CapabilitySet): CapabilitySet {
  return bitwise(a, b, (x, y) => x & y);
}

/** Those of `a` that are not in `b`. */
export function cap_drop(a: CapabilitySet, b: CapabilitySet): CapabilitySet {
  return bitwise(a, b, (x, y) => x & ~y);
}

/** Whether every capability of `a` is in `b`. */
export function cap_issubset(a: CapabilitySet, b: CapabilitySet): boolean {
  return cap_drop(a, b) === noCapabilities;
}
