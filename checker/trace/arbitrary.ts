import fc from 'fast-check';
import type {
  CallLine,
  Expected,
  Field,
  HeaderEntry,
  NameValue,
  NumberValue,
  SingleValue,
  Trace,
  TraceLine,
  Value,
} from './syntax.ts';

/** Any well-formed trace, for the tests of whatever reads or writes one; all positions are 1:1. */

const reserved = ['null', 'as', '_', 'any', 'died', 'blocks'];
const position = fc.constant({ line: 1, column: 1 });

/** Calls and fields may be called by reserved words, everything else may not. */
const word = fc.oneof(fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,8}$/), fc.constantFrom(...reserved));
const name = word.filter((text) => !reserved.includes(text));

const unicode = fc.string({ unit: 'binary', maxLength: 12 });
/** Mostly printable text, and often what the escapes are for. */
const stringText = fc.oneof(unicode, fc.string({ unit: fc.constantFrom(...'\0\n\t\r"\\0a7x#é\x7f\u2028') }));
const lineText = unicode.map((text) => text.replace(/[\r\n]/g, '').replace(/[ \t]+$/, ''));

const numberValue: fc.Arbitrary<NumberValue> = fc.record({
  kind: fc.constant('number'),
  value: fc.oneof(fc.integer(), fc.maxSafeInteger()),
});
const nameValue: fc.Arbitrary<NameValue> = fc.record({ kind: fc.constant('name'), name });

type Values = { readonly single: SingleValue; readonly value: Value; readonly field: Field };

const values = fc.letrec<Values>((tie) => ({
  single: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    nameValue,
    numberValue,
    fc.record({ kind: fc.constant('string'), value: stringText }),
    fc.record({ kind: fc.constant('null') }),
    fc.record({ kind: fc.constant('pid-as-seen-by'), task: name, viewer: name }),
    fc.record({ kind: fc.constant('group'), task: name }),
    fc.record({ kind: fc.constant('record'), fields: fc.array(tie('field'), { maxLength: 3 }) }),
    fc.record({ kind: fc.constant('list'), items: fc.array(tie('value'), { maxLength: 3 }) }),
  ),
  value: fc.oneof(
    { weight: 4, arbitrary: tie('single') },
    fc.record({
      kind: fc.constant('flags'),
      flags: fc.array(fc.oneof(nameValue, numberValue), { minLength: 2, maxLength: 4 }),
    }),
  ),
  field: fc.record({ name: word, value: tie('value') }),
}));

const expected: fc.Arbitrary<Expected> = fc.oneof(
  fc.record({ kind: fc.constant('value'), value: values.single }),
  fc.record({
    kind: fc.constant('one-of'),
    values: fc.array(values.single, { minLength: 2, maxLength: 3 }),
  }),
  fc.record({ kind: fc.constantFrom('success', 'anything', 'died', 'blocks') }),
);

const callLine: fc.Arbitrary<CallLine> = fc.record({
  kind: fc.constant('call'),
  task: name,
  call: word,
  args: fc.array(values.value, { maxLength: 4 }),
  expected,
  as: fc.option(name),
  kernel: fc.option(expected),
  comment: fc.option(lineText),
  position,
});

const line: fc.Arbitrary<TraceLine> = fc.oneof(
  { weight: 5, arbitrary: callLine },
  fc.record({ kind: fc.constant('comment'), text: lineText, position }),
  fc.record({ kind: fc.constant('blank'), position }),
);

const headerEntry: fc.Arbitrary<HeaderEntry> = fc.record({
  key: fc.stringMatching(/^[a-z][a-z0-9_-]{0,8}$/),
  value: lineText.map((text) => text.replace(/^[ \t]+/, '')),
  position,
});

export const arbitraryTrace: fc.Arbitrary<Trace> = fc.record({
  file: unicode,
  header: fc.array(headerEntry, { maxLength: 3 }),
  lines: fc.array(line, { maxLength: 8 }),
});
