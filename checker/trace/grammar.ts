import {
  defaultParserErrorProvider,
  EmbeddedActionsParser,
  EOF,
  type IParserErrorMessageProvider,
  type ParserMethod,
  type TokenType,
} from 'chevrotain';
import { numberOf, unquote } from './literals.ts';
import type { CallLine, Expected, Field, NameValue, NumberValue, SingleValue, Value } from './syntax.ts';
import * as t from './tokens.ts';

/** A call line without what only the whole text knows: its comment and its position. */
export type ParsedCall = Omit<CallLine, 'kind' | 'comment' | 'position'>;

const example = 'as in "A: fork() = _"';

/** What each place of the grammar expects, in the words of a person. */
const wanted = {
  task: `a task's name, ${example}`,
  colon: `":" after the task's name, ${example}`,
  call: `a call's name, ${example}`,
  open: `"(" after the call's name, ${example}`,
  equals: `"=" and a result, ${example}`,
  value:
    'a value: a number, a string in double quotes, a name, flags joined by "|", null, a record in {} or a list in []',
  flag: 'another flag: a name or a number, as in "CLONE_NEWPID|SIGCHLD"',
  viewer: 'the task that sees the pid, as in "B@A"',
  group: 'a task\'s name, as in "-B"',
  field: `a field's name, as in "{pid: B}"`,
  fieldColon: `":" after the field's name, as in "{pid: B}"`,
  expected:
    'a result: a number, a string in double quotes, a name, an errno, "_", "any", "died", "blocks", a record or a list',
  alternative: 'another result, as in "EPERM | EINVAL"',
  as: 'a name for what the call made, as in "as B"',
  kernelColon: '":" after "kernel", as in "kernel: EPERM"',
  end: 'a comment or the end of the line',
  kernelOrEnd: '"kernel:" and its answer, a comment or the end of the line',
  asOrEnd: '"as" and a name, "kernel:" and its answer, a comment or the end of the line',
  alternativeOrEnd:
    '"|" and another result, "as" and a name, "kernel:" and its answer, a comment or the end of the line',
  moreOrEnd: '"|" and another result, a comment or the end of the line',
} as const;

/** Chevrotain would wrap what we say in its own words and the names of tokens. */
const plainMessages: IParserErrorMessageProvider = {
  ...defaultParserErrorProvider,
  buildNoViableAltMessage: ({ customUserDescription }) => customUserDescription ?? wanted.value,
};

/**
 * The grammar of a call line; the message of each error it records is what was expected.
 *
 * Chevrotain runs every rule once with dummy tokens to learn the grammar, so actions must bear any text.
 */
export class CallParser extends EmbeddedActionsParser {
  readonly line: ParserMethod<[], ParsedCall> = this.RULE('line', (): ParsedCall => {
    const task = this.CONSUME(t.Name, { ERR_MSG: wanted.task }).image;
    this.CONSUME(t.Colon, { ERR_MSG: wanted.colon });
    const call = this.CONSUME(t.Word, { ERR_MSG: wanted.call }).image;
    this.CONSUME(t.OpenParen, { ERR_MSG: wanted.open });
    const args: Value[] = [];
    this.MANY_SEP({ SEP: t.Comma, DEF: () => args.push(this.SUBRULE(this.value)) });
    this.CONSUME(t.CloseParen, { ERR_MSG: orClose(args, 'an argument', ')') });
    this.CONSUME(t.Equals, { ERR_MSG: wanted.equals });
    const expected = this.SUBRULE(this.expected);
    const as = this.OPTION(() => {
      this.CONSUME(t.As);
      return this.CONSUME2(t.Name, { ERR_MSG: wanted.as }).image;
    });
    const kernel = this.OPTION2(() => {
      this.CONSUME(t.KernelWord);
      this.CONSUME2(t.Colon, { ERR_MSG: wanted.kernelColon });
      return this.SUBRULE2(this.expected);
    });
    this.CONSUME(EOF, { ERR_MSG: wantedLast(expected, as, kernel) });
    return { task, call, args, expected, as: as ?? null, kernel: kernel ?? null };
  });

  readonly expected: ParserMethod<[], Expected> = this.RULE(
    'expected',
    (): Expected =>
      this.OR({
        ERR_MSG: wanted.expected,
        DEF: [
          { ALT: () => this.take<Expected>(t.Underscore, { kind: 'success' }) },
          { ALT: () => this.take<Expected>(t.AnyWord, { kind: 'anything' }) },
          { ALT: () => this.take<Expected>(t.Died, { kind: 'died' }) },
          { ALT: () => this.take<Expected>(t.Blocks, { kind: 'blocks' }) },
          { ALT: () => this.SUBRULE(this.alternatives) },
        ],
      }),
  );

  readonly alternatives: ParserMethod<[], Expected> = this.RULE('alternatives', (): Expected => {
    const value = this.SUBRULE(this.single, { ARGS: [wanted.expected] });
    const others: SingleValue[] = [];
    this.MANY(() => {
      this.CONSUME(t.Bar);
      others.push(this.SUBRULE2(this.single, { ARGS: [wanted.alternative] }));
    });
    return others.length === 0 ? { kind: 'value', value } : { kind: 'one-of', values: [value, ...others] };
  });

  readonly value: ParserMethod<[], Value> = this.RULE('value', (): Value => {
    const first = this.SUBRULE(this.single, { ARGS: [wanted.value] });
    const others: (NameValue | NumberValue)[] = [];
    this.MANY({
      GATE: () => isFlag(first),
      DEF: () => {
        this.CONSUME(t.Bar);
        others.push(this.SUBRULE(this.flag));
      },
    });
    return others.length > 0 && isFlag(first) ? { kind: 'flags', flags: [first, ...others] } : first;
  });

  readonly flag: ParserMethod<[], NameValue | NumberValue> = this.RULE('flag', (): NameValue | NumberValue =>
    this.OR({
      ERR_MSG: wanted.flag,
      DEF: [
        { ALT: (): NameValue => ({ kind: 'name', name: this.CONSUME(t.Name).image }) },
        { ALT: () => numberValue(this.CONSUME(t.NumberText).image) },
      ],
    }),
  );

  /** A value without `|`; `expected` is what to say when there is none. */
  readonly single: ParserMethod<[string], SingleValue> = this.RULE(
    'single',
    (expected: string): SingleValue =>
      this.OR({
        ERR_MSG: expected,
        DEF: [
          { ALT: () => numberValue(this.CONSUME(t.NumberText).image) },
          { ALT: (): SingleValue => ({ kind: 'string', value: unquote(this.CONSUME(t.StringText).image) }) },
          { ALT: () => this.take<SingleValue>(t.Null, { kind: 'null' }) },
          { ALT: () => this.SUBRULE(this.nameOrPid) },
          { ALT: () => this.SUBRULE(this.group) },
          { ALT: () => this.SUBRULE(this.record) },
          { ALT: () => this.SUBRULE(this.list) },
        ],
      }),
  );

  readonly nameOrPid: ParserMethod<[], SingleValue> = this.RULE('nameOrPid', (): SingleValue => {
    const name = this.CONSUME(t.Name).image;
    const viewer = this.OPTION(() => {
      this.CONSUME(t.At);
      return this.CONSUME2(t.Name, { ERR_MSG: wanted.viewer }).image;
    });
    return viewer === undefined ? { kind: 'name', name } : { kind: 'pid-as-seen-by', task: name, viewer };
  });

  readonly group: ParserMethod<[], SingleValue> = this.RULE('group', (): SingleValue => {
    this.CONSUME(t.Minus);
    return { kind: 'group', task: this.CONSUME(t.Name, { ERR_MSG: wanted.group }).image };
  });

  readonly record: ParserMethod<[], SingleValue> = this.RULE('record', (): SingleValue => {
    const fields: Field[] = [];
    this.CONSUME(t.OpenBrace);
    this.MANY_SEP({ SEP: t.Comma, DEF: () => fields.push(this.SUBRULE(this.field)) });
    this.CONSUME(t.CloseBrace, { ERR_MSG: orClose(fields, wanted.field, '}') });
    return { kind: 'record', fields };
  });

  readonly field: ParserMethod<[], Field> = this.RULE('field', (): Field => {
    const name = this.CONSUME(t.Word, { ERR_MSG: wanted.field }).image;
    this.CONSUME(t.Colon, { ERR_MSG: wanted.fieldColon });
    return { name, value: this.SUBRULE(this.value) };
  });

  readonly list: ParserMethod<[], SingleValue> = this.RULE('list', (): SingleValue => {
    const items: Value[] = [];
    this.CONSUME(t.OpenBracket);
    this.MANY_SEP({ SEP: t.Comma, DEF: () => items.push(this.SUBRULE(this.value)) });
    this.CONSUME(t.CloseBracket, { ERR_MSG: orClose(items, 'an item of the list', ']') });
    return { kind: 'list', items };
  });

  constructor() {
    super(t.vocabulary, { maxLookahead: 1, errorMessageProvider: plainMessages });
    this.performSelfAnalysis();
  }

  /** One reserved word and what it stands for. */
  private take<Meaning>(word: TokenType, meaning: Meaning): Meaning {
    this.CONSUME(word);
    return meaning;
  }
}

/** After an element only a comma or the closing mark can follow; before the first, an element can. */
function orClose(elements: readonly unknown[], element: string, mark: string): string {
  return elements.length === 0 ? `"${mark}" or ${element}` : `"," or "${mark}"`;
}

/** `_`, `any`, `died` and `blocks` stand alone; a value can have alternatives. */
function wantedLast(expected: Expected, as: string | undefined, kernel: Expected | undefined): string {
  if (kernel !== undefined) return isValue(kernel) ? wanted.moreOrEnd : wanted.end;
  if (as !== undefined) return wanted.kernelOrEnd;
  return isValue(expected) ? wanted.alternativeOrEnd : wanted.asOrEnd;
}

function isValue(expected: Expected): boolean {
  return expected?.kind === 'value' || expected?.kind === 'one-of';
}

function isFlag(value: Value): value is NameValue | NumberValue {
  return value?.kind === 'name' || value?.kind === 'number';
}

/** A number that cannot be read is already a problem of its token; what it counts as does not matter. */
function numberValue(text: string): NumberValue {
  return { kind: 'number', value: numberOf(text) ?? 0 };
}
