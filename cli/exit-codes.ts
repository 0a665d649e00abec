/** What the command answers to whoever started it. */

export const exitCodes = {
  held: 0,
  /** A property was violated, or two that should agree (model and kernel, count and pin) differ. */
  violated: 1,
  /** Usage, or input that cannot be read. */
  badInput: 2,
  /** The budget, or the person at the terminal, ended it first. */
  unfinished: 3,
  /** This machine cannot do that. */
  cannot: 4,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The gravest first: what was found out counts more than what was left open. */
const gravest: readonly ExitCode[] = [4, 2, 1, 3, 0];

/** The code of several results together. */
export function worst(codes: readonly ExitCode[]): ExitCode {
  return gravest.find((code) => codes.includes(code)) ?? exitCodes.held;
}
