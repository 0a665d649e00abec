import { EOF, type IToken } from 'chevrotain';
import { CallParser } from './grammar.ts';
import { type LiteralProblem, quote } from './literals.ts';
import type { CallLine, HeaderEntry, Position, SyntaxProblem, Trace, TraceLine } from './syntax.ts';
import { StringText, tokenize, tokenProblem } from './tokens.ts';

export type ParseResult =
  | { readonly ok: true; readonly trace: Trace }
  | { readonly ok: false; readonly problems: readonly SyntaxProblem[] };

/**
 * Read a trace. `file` is what messages call it.
 *
 * Each line is read by itself, so that one broken line hides no other: the problems name the leftmost
 * mistake of every broken line, in order. Any text gets an answer; nothing is thrown.
 */
export function parseTrace(text: string, file: string): ParseResult {
  const texts = linesOf(text);
  const closing = texts.findIndex((line) => /^[ \t]*---[ \t]*$/.test(line));
  const header: HeaderEntry[] = [];
  const lines: TraceLine[] = [];
  const problems: SyntaxProblem[] = [];
  for (const [index, text] of texts.entries()) {
    if (index === closing || (index < closing && isBlank(text))) continue;
    const position = { line: index + 1, column: text.search(/[^ \t]|$/) + 1 };
    const parsed = index < closing ? parseHeaderLine(text, position, closing) : parseLine(text, position);
    if ('found' in parsed) {
      const mayBeHeader = closing === -1 && !lines.some((line) => line.kind === 'call');
      problems.push({ ...(mayBeHeader ? hintAtHeader(parsed, text) : parsed), file });
    } else if ('key' in parsed) header.push(parsed);
    else lines.push(parsed);
  }
  return problems.length === 0 ? { ok: true, trace: { file, header, lines } } : { ok: false, problems };
}

/** What is wrong with a line; the file is added at the end. */
type Problem = Omit<SyntaxProblem, 'file'>;

/** Lines without their ends; the end of the last one begins no further line. A byte order mark is no text. */
function linesOf(text: string): string[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

function parseHeaderLine(text: string, position: Position, closing: number): HeaderEntry | Problem {
  const [, key, value = ''] = /^([a-z][a-z0-9_-]*)[ \t]*:(.*)$/s.exec(trimmed(text)) ?? [];
  if (key !== undefined) return { key, value: trimmed(value), position };
  const expected = `a header line, as in "privilege: root", above the "---" in line ${closing + 1}`;
  return { ...position, expected, found: quote(trimmed(text)) };
}

/** A header whose `---` was forgotten reads like broken calls; say so where it looks like that. */
function hintAtHeader(problem: Problem, text: string): Problem {
  if (!/^[a-z][a-z0-9_-]*[ \t]*:[^(]*$/.test(trimmed(text))) return problem;
  return { ...problem, expected: `${problem.expected}, or a line "---" below the header` };
}

function parseLine(text: string, position: Position): TraceLine | Problem {
  if (isBlank(text)) return { kind: 'blank', position: { ...position, column: 1 } };
  if (trimmed(text).startsWith('#')) return { kind: 'comment', text: commentText(text), position };
  return parseCall(text, position);
}

const parser = new CallParser();

function parseCall(text: string, position: Position): CallLine | Problem {
  const { tokens, comment } = tokenize(text);
  const literal = tokenProblem(tokens);
  // The grammar reads up to a badly written token, to tell mistakes before it; it need not survive what follows.
  parser.input = literal === null ? tokens : tokens.filter((token) => token.startOffset <= literal.offset);
  const call = parser.line();
  const error = parser.errors.find(({ token }) => literal === null || token.tokenType !== EOF);
  const problem = error ? { expected: error.message, ...placeOf(error.token, tokens, comment) } : literal;
  if (problem !== null) {
    const { offset, expected, found } = problem;
    return { line: position.line, column: offset + 1, expected, found };
  }
  return { kind: 'call', ...call, comment: comment === null ? null : commentText(comment.image), position };
}

/** Where the grammar stopped and what a person sees there. */
function placeOf(
  token: IToken,
  tokens: readonly IToken[],
  comment: IToken | null,
): Pick<LiteralProblem, 'offset' | 'found'> {
  if (token.tokenType === EOF && comment !== null) return { offset: comment.startOffset, found: 'a comment' };
  if (token.tokenType === EOF) return { offset: endOf(tokens.at(-1)), found: 'end of line' };
  const found = token.tokenType === StringText ? `the string ${token.image}` : quote(token.image);
  return { offset: token.startOffset, found };
}

function endOf(token: IToken | undefined): number {
  return token === undefined ? 0 : token.startOffset + token.image.length;
}

/** A comment without its mark and the one blank after it. */
function commentText(text: string): string {
  return trimmed(text).replace(/^# ?/, '');
}

/** Only blanks and tabs are trimmed, so that comments keep any other Unicode. */
function trimmed(text: string): string {
  return text.replace(/^[ \t]+|[ \t]+$/g, '');
}

function isBlank(text: string): boolean {
  return trimmed(text) === '';
}
