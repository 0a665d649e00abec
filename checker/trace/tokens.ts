import { createToken, type IToken, Lexer, type TokenType } from 'chevrotain';
import { type LiteralProblem, numberProblem, quote, stringProblem } from './literals.ts';

/**
 * The words and marks of one line of a trace.
 *
 * Every line splits into tokens, whatever it holds: a number or a string that is badly written is still
 * one token, so that the message can speak of it as a whole, and anything else is `Unknown`.
 */

/** Any word, reserved or not: what a call and a field may be called. */
export const Word = createToken({ name: 'Word', pattern: Lexer.NA });
export const Name = createToken({ name: 'Name', pattern: /[A-Za-z_][A-Za-z0-9_]*/, categories: Word });
export const Null = reserved('null');
export const As = reserved('as');
export const Underscore = reserved('_');
export const AnyWord = reserved('any');
export const Died = reserved('died');
export const Blocks = reserved('blocks');
/** A name like any other, but for where the recorded answer of a kernel can follow. */
export const KernelWord = createToken({
  name: 'KernelWord',
  pattern: 'kernel',
  longer_alt: Name,
  categories: Name,
});

export const NumberText = createToken({ name: 'NumberText', pattern: /-?[0-9][A-Za-z0-9_.]*/ });
export const StringText = createToken({
  name: 'StringText',
  pattern: /"[^"\\]*(?:\\[\0-\uFFFF][^"\\]*)*(?:"|\\)?/,
  line_breaks: false,
});

export const Colon = mark('Colon', ':');
export const Comma = mark('Comma', ',');
export const Equals = mark('Equals', '=');
export const Bar = mark('Bar', '|');
export const At = mark('At', '@');
export const Minus = mark('Minus', '-');
export const OpenParen = mark('OpenParen', '(');
export const CloseParen = mark('CloseParen', ')');
export const OpenBrace = mark('OpenBrace', '{');
export const CloseBrace = mark('CloseBrace', '}');
export const OpenBracket = mark('OpenBracket', '[');
export const CloseBracket = mark('CloseBracket', ']');

const Blanks = createToken({ name: 'Blanks', pattern: /[ \t]+/, group: Lexer.SKIPPED });
const Comment = createToken({
  name: 'Comment',
  pattern: /#[\0-\uFFFF]*/,
  group: 'comments',
  line_breaks: false,
});
// The range is spelled out: chevrotain misreads the first characters of [\s\S], and a dot omits U+2028.
const Unknown = createToken({
  name: 'Unknown',
  pattern: /[\uD800-\uDBFF][\uDC00-\uDFFF]|[\0-\uFFFF]/,
  line_breaks: false,
});

/** Earlier ones win: reserved words before names, numbers before a bare minus, `Unknown` last of all. */
export const vocabulary: TokenType[] = [
  Blanks,
  Comment,
  StringText,
  NumberText,
  ...[Null, As, Underscore, AnyWord, Died, Blocks, KernelWord, Name, Word],
  ...[Colon, Comma, Equals, Bar, At, Minus],
  ...[OpenParen, CloseParen, OpenBrace, CloseBrace, OpenBracket, CloseBracket],
  Unknown,
];

const lexer = new Lexer(vocabulary, { positionTracking: 'onlyOffset' });

/** The tokens of one line, and the comment that ends it. */
export function tokenize(line: string): { readonly tokens: IToken[]; readonly comment: IToken | null } {
  const { tokens, groups } = lexer.tokenize(line);
  return { tokens, comment: groups.comments?.[0] ?? null };
}

/** Nobody writes lists this deep; the limit keeps a hostile line from exhausting the parser's stack. */
const depthMax = 50;

/** The leftmost thing that is wrong with a token by itself; `offset` counts from the start of the line. */
export function tokenProblem(tokens: readonly IToken[]): LiteralProblem | null {
  let depth = 0;
  for (const token of tokens) {
    const problem = literalProblem(token);
    if (problem !== null) return { ...problem, offset: token.startOffset + problem.offset };
    if (token.tokenType === OpenBrace || token.tokenType === OpenBracket) depth += 1;
    if (token.tokenType === CloseBrace || token.tokenType === CloseBracket) depth -= 1;
    if (depth > depthMax) {
      const expected = `at most ${depthMax} records and lists within each other`;
      return { offset: token.startOffset, expected, found: quote(token.image) };
    }
  }
  return null;
}

function literalProblem(token: IToken): LiteralProblem | null {
  if (token.tokenType === NumberText) return numberProblem(token.image);
  if (token.tokenType === StringText) return stringProblem(token.image);
  return null;
}

function reserved(word: string): TokenType {
  return createToken({ name: `Reserved ${word}`, pattern: word, longer_alt: Name, categories: Word });
}

function mark(name: string, pattern: string): TokenType {
  return createToken({ name, pattern });
}
