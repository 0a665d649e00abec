import { describe, expect, it } from 'vitest';
import { parseTrace } from './parse.ts';
import { formatProblem } from './print.ts';

/** The problems of a text as a person reads them. */
function problemsOf(text: string): string[] {
  const result = parseTrace(text, 'dir/ü.trace');
  return result.ok ? [] : result.problems.map(formatProblem);
}

const example = 'as in "A: fork() = _"';
const aValue =
  'a value: a number, a string in double quotes, a name, flags joined by "|", null, a record in {} or a list in []';
const aResult =
  'a result: a number, a string in double quotes, a name, an errno, "_", "any", "died", "blocks", a record or a list';
const end = 'a comment or the end of the line';
const kernel = `"kernel:" and its answer, ${end}`;
const escapes = String.raw`one of the escapes \n, \t, \\, \", \0 (before no digit) and \xNN`;
const whole = 'a whole number, as in 10, -1, 0x1f or 0755';

describe('a broken call line names the column, what was expected and what was found', () => {
  it.each([
    // The frame of the line.
    [': fork() = _', 1, `a task's name, ${example}`, '":"'],
    ['any: fork() = _', 1, `a task's name, ${example}`, '"any"'],
    ['"A": fork() = _', 1, `a task's name, ${example}`, 'the string "A"'],
    ['  😀', 3, `a task's name, ${example}`, '"😀"'],
    ['A fork() = _', 3, `":" after the task's name, ${example}`, '"fork"'],
    ['A:', 3, `a call's name, ${example}`, 'end of line'],
    ['A: (1) = 2', 4, `a call's name, ${example}`, '"("'],
    ['A: fork = 2', 9, `"(" after the call's name, ${example}`, '"="'],
    ['A: fork() 3', 11, `"=" and a result, ${example}`, '"3"'],
    ['A: fork()', 10, `"=" and a result, ${example}`, 'end of line'],
    ['A: fork() # = 1', 11, `"=" and a result, ${example}`, 'a comment'],
    // Arguments.
    ['A: fork(  ', 9, '")" or an argument', 'end of line'],
    ["A: fork('x') = 0", 9, '")" or an argument', `"'"`],
    ['A: fork(1 2) = 0', 11, '"," or ")"', '"2"'],
    ['A: fork("é😀" 2) = 0', 15, '"," or ")"', '"2"'],
    ['A: fork(1, ) = 0', 12, aValue, '")"'],
    ['A: fork(_) = 0', 9, '")" or an argument', '"_"'],
    [
      'A: fork(A|"x") = 0',
      11,
      'another flag: a name or a number, as in "CLONE_NEWPID|SIGCHLD"',
      'the string "x"',
    ],
    ['A: fork("x"|A) = 0', 12, '"," or ")"', '"|"'],
    ['A: fork(B@) = 0', 11, 'the task that sees the pid, as in "B@A"', '")"'],
    ['A: fork(-) = 0', 10, 'a task\'s name, as in "-B"', '")"'],
    ['A: fork({1: 2}) = 0', 10, '"}" or a field\'s name, as in "{pid: B}"', '"1"'],
    ['A: fork({a: 1, }) = 0', 16, 'a field\'s name, as in "{pid: B}"', '"}"'],
    ['A: fork({a 2}) = 0', 12, '":" after the field\'s name, as in "{pid: B}"', '"2"'],
    ['A: fork({a: }) = 0', 13, aValue, '"}"'],
    ['A: fork({a: 2) = 0', 14, '"," or "}"', '")"'],
    ['A: fork([) = 0', 10, '"]" or an item of the list', '")"'],
    ['A: fork([1) = 0', 11, '"," or "]"', '")"'],
    // Literals.
    ['A: fork(089) = 0', 9, whole, '"089"'],
    ['A: fork(1, 0x) = 0', 12, whole, '"0x"'],
    ['A: fork(1.5) = 0', 9, whole, '"1.5"'],
    [
      'A: fork() = 9007199254740992',
      13,
      'a number between -9007199254740991 and 9007199254740991',
      '"9007199254740992"',
    ],
    [String.raw`A: fork("ab\q") = 0`, 12, escapes, String.raw`\q`],
    [String.raw`A: fork("\n\040") = 0`, 12, escapes, String.raw`\040`],
    [String.raw`A: fork("\\\x4") = 0`, 12, escapes, String.raw`\x4`],
    [String.raw`A: fork("\😀") = 0`, 10, escapes, String.raw`\😀`],
    ['A: fork("', 10, 'a " that closes the string', 'end of line'],
    ['A: fork("ab) = 0', 17, 'a " that closes the string', 'end of line'],
    [String.raw`A: fork("ab\ `.trim(), 13, 'a " that closes the string', 'end of line'],
    [String.raw`A: fork("ab\"`, 14, 'a " that closes the string', 'end of line'],
    [`A: fork(${'['.repeat(20_000)}`, 59, 'at most 50 records and lists within each other', '"["'],
    // Results.
    ['A: fork() =', 12, aResult, 'end of line'],
    ['A: fork() = )', 13, aResult, '")"'],
    ['A: fork() = as B', 13, aResult, '"as"'],
    ['A: fork() = 1 2', 15, `"|" and another result, "as" and a name, ${kernel}`, '"2"'],
    ['A: fork() = 1 | 2 3', 19, `"|" and another result, "as" and a name, ${kernel}`, '"3"'],
    ['A: fork() = _ | 1', 15, `"as" and a name, ${kernel}`, '"|"'],
    ['A: fork() = EPERM |', 20, 'another result, as in "EPERM | EINVAL"', 'end of line'],
    ['A: fork() = EPERM | any', 21, 'another result, as in "EPERM | EINVAL"', '"any"'],
    ['A: fork() = _ as', 17, 'a name for what the call made, as in "as B"', 'end of line'],
    ['A: fork() = _ as 2', 18, 'a name for what the call made, as in "as B"', '"2"'],
    ['A: fork() = _ as B C', 20, kernel, '"C"'],
    // The recorded answer of a kernel.
    ['A: fork() = _ kernel', 21, '":" after "kernel", as in "kernel: EPERM"', 'end of line'],
    ['A: fork() = _ kernel: # none', 23, aResult, 'a comment'],
    ['A: fork() = _ kernel: EPERM as B', 29, `"|" and another result, ${end}`, '"as"'],
    ['A: fork() = _ as B kernel: died 3', 33, end, '"3"'],
    ['A: fork() = EPERM kernels: 0', 19, `"|" and another result, "as" and a name, ${kernel}`, '"kernels"'],
  ])('%s', (line, column, expected, found) => {
    expect(problemsOf(line)).toEqual([`dir/ü.trace:1:${column}: expected ${expected}, found ${found}`]);
  });

  it('names the leftmost mistake, be it of a literal or of the grammar', () => {
    expect(problemsOf('A: f(1 089) = 0')).toEqual(['dir/ü.trace:1:8: expected "," or ")", found "089"']);
    expect(problemsOf('A: f(089 1) = 0')).toEqual([`dir/ü.trace:1:6: expected ${whole}, found "089"`]);
    expect(problemsOf('A f(089) = 0')).toEqual([
      `dir/ü.trace:1:3: expected ":" after the task's name, ${example}, found "f"`,
    ]);
  });
});

describe('a broken header', () => {
  it('is told apart from calls, wherever it is broken', () => {
    expect(problemsOf('# why\n  Scope: a\nsystem\n---\nA: f() = 0')).toEqual(
      [
        '1:1: expected a header line, as in "privilege: root", above the "---" in line 4, found "# why"',
        '2:3: expected a header line, as in "privilege: root", above the "---" in line 4, found "Scope: a"',
        '3:1: expected a header line, as in "privilege: root", above the "---" in line 4, found "system"',
      ].map((problem) => `dir/ü.trace:${problem}`),
    );
  });

  it('without its "---" is hinted at, but not below a call or a "---"', () => {
    expect(problemsOf('system: linux\nA: f() = 0\nb: c')).toEqual([
      `dir/ü.trace:1:14: expected "(" after the call's name, ${example}, or a line "---" below the header, found end of line`,
      `dir/ü.trace:3:5: expected "(" after the call's name, ${example}, found end of line`,
    ]);
    expect(problemsOf('a: b\n---\nc: d')).toEqual([
      `dir/ü.trace:3:5: expected "(" after the call's name, ${example}, found end of line`,
    ]);
  });

  it('cannot be closed twice', () => {
    expect(problemsOf('a: b\n---\n---\n')).toEqual([
      `dir/ü.trace:3:1: expected a task's name, ${example}, found "-"`,
    ]);
  });
});

describe('every broken line', () => {
  it('is reported, in order, with the line it stands in under either line end', () => {
    const text = 'a: b\nC\n---\n\nA: f( = 0\n# fine\nA: f() = 0\nA: f() 0\n';
    const expected = [
      'dir/ü.trace:2:1: expected a header line, as in "privilege: root", above the "---" in line 3, found "C"',
      'dir/ü.trace:5:7: expected ")" or an argument, found "="',
      `dir/ü.trace:8:8: expected "=" and a result, ${example}, found "0"`,
    ];
    expect(problemsOf(text)).toEqual(expected);
    expect(problemsOf(text.replaceAll('\n', '\r\n'))).toEqual(expected);
  });

  it('ends a call: none goes on in the next line', () => {
    expect(problemsOf('A: f(1,\n2) = 0')).toEqual([
      `dir/ü.trace:1:8: expected ${aValue}, found end of line`,
      `dir/ü.trace:2:1: expected a task's name, ${example}, found "2"`,
    ]);
  });
});
