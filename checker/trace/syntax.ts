/**
 * The abstract syntax of a `.trace` file: what the parser produces and the printer takes.
 *
 * The syntax knows nothing of Linux: whether `SIGKILL` is a constant, `B` a task or `unshare` a call
 * is decided by whoever binds the trace to a system.
 *
 * What the types cannot say: numbers are safe integers; names are C identifiers and none of the
 * reserved words (`null`, `as`, `_`, `any`, `died`, `blocks`), which may still name fields and calls;
 * header keys are lower-case; comments and header values are one line and end in no blank.
 */

/** Where something stands in a trace: both numbers start at 1, columns count UTF-16 units as editors do. */
export type Position = { readonly line: number; readonly column: number };

/** An argument of a call, or a part of an expected result. */
export type Value = SingleValue | FlagsValue;

/** What can stand where `|` would separate alternatives: anything but flags. */
export type SingleValue =
  | NumberValue
  | NameValue
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'null' }
  /** `B@A`: the pid of B as A sees it. */
  | { readonly kind: 'pid-as-seen-by'; readonly task: string; readonly viewer: string }
  /** `-B`: the process group of B. */
  | { readonly kind: 'group'; readonly task: string }
  | { readonly kind: 'record'; readonly fields: readonly Field[] }
  | { readonly kind: 'list'; readonly items: readonly Value[] };

export type NumberValue = { readonly kind: 'number'; readonly value: number };

/** One identifier: a constant (`SIGKILL`), a task (`B`) or any other bound name (`fd1`). */
export type NameValue = { readonly kind: 'name'; readonly name: string };

/** Two or more identifiers or numbers joined by `|`. */
export type FlagsValue = { readonly kind: 'flags'; readonly flags: readonly (NameValue | NumberValue)[] };

export type Field = { readonly name: string; readonly value: Value };

/** What a call is expected to answer. */
export type Expected =
  /** Exactly this value; an errno is the name `EPERM`. */
  | { readonly kind: 'value'; readonly value: SingleValue }
  /** `EPERM | EINVAL`: any one of these two or more. */
  | { readonly kind: 'one-of'; readonly values: readonly SingleValue[] }
  /** `_`: anything but an error. */
  | { readonly kind: 'success' }
  /** `any`: anything at all. */
  | { readonly kind: 'anything' }
  /** `died`: the caller did not survive the call. */
  | { readonly kind: 'died' }
  /** `blocks`: the call does not return for now. */
  | { readonly kind: 'blocks' };

/** `TASK: call(args) = RESULT [as NAME] [kernel: RESULT]`, with the comment that ends its line. */
export type CallLine = {
  readonly kind: 'call';
  readonly task: string;
  readonly call: string;
  readonly args: readonly Value[];
  readonly expected: Expected;
  readonly as: string | null;
  /** What a kernel answered when it was played there; null where nobody has recorded that. */
  readonly kernel: Expected | null;
  readonly comment: string | null;
  readonly position: Position;
};

/** A line of its own that starts with `#`; `text` is without the mark and the blank after it. */
export type CommentLine = { readonly kind: 'comment'; readonly text: string; readonly position: Position };

/** An empty line, kept so that printing keeps the paragraphs. */
export type BlankLine = { readonly kind: 'blank'; readonly position: Position };

export type TraceLine = CallLine | CommentLine | BlankLine;

export type HeaderEntry = { readonly key: string; readonly value: string; readonly position: Position };

/** A whole trace. `file` is what messages call it. */
export type Trace = {
  readonly file: string;
  readonly header: readonly HeaderEntry[];
  readonly lines: readonly TraceLine[];
};

/** A trace that cannot be read, with the place and what was expected there. */
export type SyntaxProblem = Position & {
  readonly file: string;
  /** What stands there, quoted, or `end of line`. */
  readonly found: string;
  /** In words: `a task name`, `")"`, `one of _, any, ...`. */
  readonly expected: string;
};
