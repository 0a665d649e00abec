import { describe, expect, it } from 'vitest';
import { parseTrace } from './parse.ts';
import { formatProblem, printExpected, printTrace, printValue } from './print.ts';
import type { CallLine, Expected, Trace, Value } from './syntax.ts';

function parsed(text: string): Trace {
  const result = parseTrace(text, 'x.trace');
  if (!result.ok) throw new Error(result.problems.map(formatProblem).join('\n'));
  return result.trace;
}

function callOf(text: string): CallLine {
  const [line] = parsed(text).lines;
  if (line?.kind !== 'call') throw new Error(`not a call: ${text}`);
  return line;
}

function argument(text: string): Value | undefined {
  return callOf(`A: f(${text}) = _`).args[0];
}

function result(text: string): Expected {
  return callOf(`A: f() = ${text}`).expected;
}

const name = (name: string) => ({ kind: 'name', name }) as const;
const number = (value: number) => ({ kind: 'number', value }) as const;

describe('the example of the design', () => {
  const text = `# the first process of a PID namespace is 1 to itself
A: unshare(CLONE_NEWPID) = 0
A: fork() = _ as B
B: getpid() = 1
B: getppid() = 0
A: unshare(CLONE_NEWPID) = EINVAL      # refused: unshare.pid.once
`;
  const fork = { kind: 'call', task: 'A', call: 'fork', args: [], kernel: null, comment: null } as const;

  it('parses into its lines, each with its place', () => {
    const call = { ...fork, as: null };
    const value = (value: ReturnType<typeof name> | ReturnType<typeof number>) =>
      ({ kind: 'value', value }) as const;
    expect(parsed(text)).toEqual({
      file: 'x.trace',
      header: [],
      lines: [
        {
          kind: 'comment',
          text: 'the first process of a PID namespace is 1 to itself',
          position: { line: 1, column: 1 },
        },
        {
          ...call,
          call: 'unshare',
          args: [name('CLONE_NEWPID')],
          expected: value(number(0)),
          position: { line: 2, column: 1 },
        },
        { ...fork, expected: { kind: 'success' }, as: 'B', position: { line: 3, column: 1 } },
        { ...call, task: 'B', call: 'getpid', expected: value(number(1)), position: { line: 4, column: 1 } },
        { ...call, task: 'B', call: 'getppid', expected: value(number(0)), position: { line: 5, column: 1 } },
        {
          ...call,
          call: 'unshare',
          args: [name('CLONE_NEWPID')],
          expected: value(name('EINVAL')),
          comment: 'refused: unshare.pid.once',
          position: { line: 6, column: 1 },
        },
      ],
    } satisfies Trace);
  });

  it('prints as it was written, but for the blanks before the comment', () => {
    expect(printTrace(parsed(text))).toBe(text.replace('EINVAL      #', 'EINVAL  #'));
  });
});

describe('the recorded answer of a kernel', () => {
  it('stands after the result and its name', () => {
    const line = 'A: fork() = _ as B  kernel: EPERM | EAGAIN  # fork.limit';
    expect(callOf(line)).toMatchObject({
      expected: { kind: 'success' },
      as: 'B',
      kernel: { kind: 'one-of', values: [name('EPERM'), name('EAGAIN')] },
      comment: 'fork.limit',
    });
    expect(printTrace(parsed(line))).toBe(`${line}\n`);
  });

  it('leaves the word a name everywhere else', () => {
    const { task, args, expected, as } = callOf('kernel: kernel(kernel) = kernel as kernel  kernel: kernel');
    expect([task, args, expected, as]).toEqual([
      'kernel',
      [name('kernel')],
      { kind: 'value', value: name('kernel') },
      'kernel',
    ]);
  });
});

describe('an argument', () => {
  it.each<[string, Value, string]>([
    ['12', number(12), '12'],
    ['-1', number(-1), '-1'],
    ['-0', number(0), '0'],
    ['0x1F', number(31), '31'],
    ['-0x10', number(-16), '-16'],
    ['0755', number(493), '493'],
    ['9007199254740991', number(9007199254740991), '9007199254740991'],
    ['SIGKILL', name('SIGKILL'), 'SIGKILL'],
    ['nullable', name('nullable'), 'nullable'],
    ['null', { kind: 'null' }, 'null'],
    ['B@A', { kind: 'pid-as-seen-by', task: 'B', viewer: 'A' }, 'B@A'],
    ['-B', { kind: 'group', task: 'B' }, '-B'],
    [
      'CLONE_NEWPID |SIGCHLD|0x10',
      { kind: 'flags', flags: [name('CLONE_NEWPID'), name('SIGCHLD'), number(16)] },
      'CLONE_NEWPID|SIGCHLD|16',
    ],
    ['"0 1000 1"', { kind: 'string', value: '0 1000 1' }, '"0 1000 1"'],
    ['"# ü😀\u2028"', { kind: 'string', value: '# ü😀\u2028' }, '"# ü😀\u2028"'],
    [
      String.raw`"\n\t\\\"\0\x41\x1b"`,
      { kind: 'string', value: '\n\t\\"\0A\x1b' },
      String.raw`"\n\t\\\"\0A\x1b"`,
    ],
    [String.raw`"\x007"`, { kind: 'string', value: '\x007' }, String.raw`"\x007"`],
    ['[ ]', { kind: 'list', items: [] }, '[]'],
    ['{ }', { kind: 'record', fields: [] }, '{}'],
    [
      '{flags:A|B, set_tid: [1,2], as: null}',
      {
        kind: 'record',
        fields: [
          { name: 'flags', value: { kind: 'flags', flags: [name('A'), name('B')] } },
          { name: 'set_tid', value: { kind: 'list', items: [number(1), number(2)] } },
          { name: 'as', value: { kind: 'null' } },
        ],
      },
      '{flags: A|B, set_tid: [1, 2], as: null}',
    ],
  ])('%s', (text, value, printed) => {
    expect(argument(text)).toEqual(value);
    expect(printValue(value)).toBe(printed);
  });
});

describe('a result', () => {
  it.each<[string, Expected]>([
    ['_', { kind: 'success' }],
    ['any', { kind: 'anything' }],
    ['died', { kind: 'died' }],
    ['blocks', { kind: 'blocks' }],
    ['-1', { kind: 'value', value: number(-1) }],
    ['EPERM', { kind: 'value', value: name('EPERM') }],
    ['"init"', { kind: 'value', value: { kind: 'string', value: 'init' } }],
    ['[1, 2]', { kind: 'value', value: { kind: 'list', items: [number(1), number(2)] } }],
    ['EPERM | EINVAL | 0', { kind: 'one-of', values: [name('EPERM'), name('EINVAL'), number(0)] }],
    [
      '{pid: B, flags: A|B}',
      {
        kind: 'value',
        value: {
          kind: 'record',
          fields: [
            { name: 'pid', value: name('B') },
            { name: 'flags', value: { kind: 'flags', flags: [name('A'), name('B')] } },
          ],
        },
      },
    ],
  ])('%s', (text, expected) => {
    expect(result(text)).toEqual(expected);
    expect(printExpected(expected)).toBe(text);
  });

  it('reads "|" without blanks as alternatives too', () => {
    expect(result('EPERM|EINVAL')).toEqual({ kind: 'one-of', values: [name('EPERM'), name('EINVAL')] });
  });
});

describe('the text around the calls', () => {
  it('has a header only above a line "---", its values the rest of their lines', () => {
    const trace = parsed('privilege: root\n\n  property :  tous — # A: f() = 0 \nkernel:\n---\nA: f() = 0\n');
    expect(trace.header).toEqual([
      { key: 'privilege', value: 'root', position: { line: 1, column: 1 } },
      { key: 'property', value: 'tous — # A: f() = 0', position: { line: 3, column: 3 } },
      { key: 'kernel', value: '', position: { line: 4, column: 1 } },
    ]);
    expect(trace.lines.map(({ position }) => position)).toEqual([{ line: 6, column: 1 }]);
    expect(printTrace(trace)).toBe(
      'privilege: root\nproperty: tous — # A: f() = 0\nkernel:\n---\nA: f() = 0\n',
    );
  });

  it('keeps blank lines, indented comments and their inner blanks', () => {
    const trace = parsed('\n  #  two\n\t\n#\n A: f() = 0 #');
    expect(trace.lines).toMatchObject([
      { kind: 'blank', position: { line: 1, column: 1 } },
      { kind: 'comment', text: ' two', position: { line: 2, column: 3 } },
      { kind: 'blank', position: { line: 3, column: 1 } },
      { kind: 'comment', text: '', position: { line: 4, column: 1 } },
      { kind: 'call', comment: '', position: { line: 5, column: 2 } },
    ]);
    expect(printTrace(trace)).toBe('\n#  two\n\n#\nA: f() = 0  #\n');
  });

  it('may end its lines as Windows does and begin with a byte order mark', () => {
    expect(parsed('\uFEFFa: b\r\n---\r\nA: f() = 0 # c\r\n\r\n')).toEqual(
      parsed('a: b\n---\nA: f() = 0 # c\n\n'),
    );
  });

  it('loses no Unicode, not even blanks and line ends that are none here', () => {
    const text = 'property: \u2028tous\u00a0\n---\n# \u3000é\u2029\nA: f() = 0  # \u00a0\n';
    expect(printTrace(parsed(text))).toBe(text);
  });

  it('may hold long lists of short ones', () => {
    expect(argument(`[${Array(99).fill('[{}]').join()}]`)).toMatchObject({ items: { length: 99 } });
  });

  it('may be empty', () => {
    expect(parsed('')).toEqual({ file: 'x.trace', header: [], lines: [] });
    expect(printTrace(parsed(''))).toBe('');
  });

  it('is printed one line a line, whatever its producer put into comments and values', () => {
    const position = { line: 1, column: 1 };
    const comment = { kind: 'comment', text: 'one \r\n two ', position } as const;
    const call = { ...callOf('A: f() = 0'), comment: 'a\nb' };
    expect(
      printTrace({ file: '', header: [{ key: 'k', value: 'v\nw', position }], lines: [comment, call] }),
    ).toBe('k: v w\n---\n# one two\nA: f() = 0  # a b\n');
  });
});
