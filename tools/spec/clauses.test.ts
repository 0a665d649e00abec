import { describe, expect, test } from 'vitest';
import { formatProblem, parseSpec } from './clauses.ts';

const metadata = 'since: 3.5 - man: fork(2) - kernel: kernel/fork.c copy_process - looseness: none';
const trace = (ids: string, ...lines: string[]): string =>
  ['```trace '.concat(ids), ...lines, '```'].join('\n');
const example = trace('task.fork.pid', 'A: fork() = _ as B');

/** A page with one sound clause, of which a test replaces a part. */
function page(part: { heading?: string; text?: string; metadata?: string; after?: string } = {}): string {
  return [
    '# Tasks',
    part.heading ?? 'r[task.fork.pid]',
    part.text ?? '`fork` returns a pid. It may fail with `EAGAIN`.',
    part.metadata ?? metadata,
    part.after ?? example,
  ].join('\n\n');
}

function problemsOf(...sources: string[]): readonly string[] {
  const documents = sources.map((source, index) => ({
    file: index === 0 ? 'task.md' : `p${index}.md`,
    source,
  }));
  return parseSpec(documents).problems.map(formatProblem);
}

describe('a sound page', () => {
  test('gives its clause with text, metadata, place and examples', () => {
    const { clauses, examples, problems } = parseSpec([{ file: 'task.md', source: page() }]);
    expect(problems).toEqual([]);
    expect(examples).toEqual([
      { clauses: ['task.fork.pid'], text: 'A: fork() = _ as B', file: 'task.md', line: 10 },
    ]);
    expect(clauses).toEqual([
      {
        id: 'task.fork.pid',
        text: '`fork` returns a pid. It may fail with `EAGAIN`.',
        metadata: {
          since: '3.5',
          man: 'fork(2)',
          kernel: 'kernel/fork.c copy_process',
          looseness: 'none',
          rows: [],
        },
        file: 'task.md',
        line: 3,
        examples,
      },
    ]);
  });

  test('may have id, text and metadata in one paragraph, and middle dots in the metadata', () => {
    const source = `r[a.b]\nOne\nidea.\n${metadata.replaceAll(' - ', ' · ')}\n\n${trace('a.b', 'A: getpid() = 1')}`;
    const { clauses, problems } = parseSpec([{ file: 'a.md', source }]);
    expect(problems).toEqual([]);
    expect(clauses[0]).toMatchObject({ id: 'a.b', text: 'One idea.', metadata: { looseness: 'none' } });
  });

  test('tells the line of metadata inside a paragraph', () => {
    const source = `r[a.b]\nOne\nidea.\n${metadata.replace('3.5', '3')}\n\n${trace('a.b', 'A: getpid() = 1')}`;
    expect(problemsOf(source)[0]).toBe(
      'spec/task.md:4: a.b: "since: 3" is not a version of the kernel, such as 3.5',
    );
  });

  test('names the rows that a clause states', () => {
    const source = page({ metadata: `${metadata} - rows: CLONE-6, UNSHARE-8` });
    const { clauses, problems } = parseSpec([{ file: 'task.md', source }]);
    expect(problems).toEqual([]);
    expect(clauses[0]?.metadata.rows).toEqual(['CLONE-6', 'UNSHARE-8']);
  });

  test('may have its example on another page', () => {
    expect(problemsOf(page({ after: '' }), example)).toEqual([]);
  });

  test('excuses a clause from having an example', () => {
    expect(problemsOf(page({ metadata: `${metadata} - example: none (too long)`, after: '' }))).toEqual([]);
  });
});

describe('the id', () => {
  test.each([
    'r[Task.fork]',
    'r[task]',
    'r[task..fork]',
    'r[task.fork] Text.',
    'r[task.fork_pid]',
    'r[task.fork',
  ])('cannot be written %s', (heading) => {
    const [first] = problemsOf(page({ heading }));
    expect(first).toBe(
      `spec/task.md:3: "${heading}" is not a clause id: r[lower-case.dotted.id], alone on its line`,
    );
  });

  test('is defined once, on all pages together', () => {
    expect(problemsOf(page(), page({ after: '' }))).toEqual([
      'spec/p1.md:3: task.fork.pid is already defined at spec/task.md:3',
    ]);
  });
});

describe('the text', () => {
  test('is there', () => {
    expect(problemsOf(page({ text: '' }))).toEqual(['spec/task.md:3: task.fork.pid has no text']);
  });

  test('has five lines at most, in any number of paragraphs', () => {
    expect(problemsOf(page({ text: 'a\nb\nc\n\nd\ne' }))).toEqual([]);
    expect(problemsOf(page({ text: 'a\nb\nc\n\nd\ne\nf' }))).toEqual([
      'spec/task.md:3: task.fork.pid has 6 lines, at most 5 make one idea',
    ]);
  });

  test('does not escape that by long lines', () => {
    expect(problemsOf(page({ text: 'x'.repeat(111) }))).toEqual([
      'spec/task.md:3: task.fork.pid has a line of 111 columns, at most 110',
    ]);
  });
});

describe('the metadata', () => {
  const missing =
    'task.fork.pid has no metadata: a line "since: ... - man: ... - kernel: ... - looseness: ..."';

  test('is there, before the example', () => {
    expect(problemsOf(page({ metadata: '' }))).toContain(`spec/task.md:3: ${missing}`);
    expect(problemsOf(page({ metadata: '', after: `${example}\n\n${metadata}` }))).toContain(
      `spec/task.md:3: ${missing}`,
    );
  });

  test('is not borrowed from the next clause', () => {
    const next = `r[task.next]\n\nText.\n\n${metadata}\n\n${trace('task.next', 'A: fork() = 2')}`;
    expect(problemsOf(page({ metadata: '', after: next }))).toContain(`spec/task.md:3: ${missing}`);
  });

  test.each([
    ['since: 3.5 - man: fork(2) - kernel: fork.c', 'metadata "looseness" is missing'],
    ['since: 3.5 - man: fork(2) - looseness: none', 'metadata "kernel" is missing'],
    [`${metadata} - until: ever`, '"until: ever" is not a version of the kernel, such as 3.5'],
    [metadata.replace('3.5', 'long ago'), '"since: long ago" is not a version of the kernel, such as 3.5'],
    [
      `${metadata} - rating: good`,
      'unknown metadata "rating", expected one of since, man, kernel, looseness, example, until, rows',
    ],
    [`${metadata} - man: clone(2)`, 'metadata "man" is given twice'],
    [
      `${metadata} - rows: CLONE-6, KLONE-6`,
      'there is no row "KLONE-6" in conformance/rows/errno-table.json',
    ],
    [`${metadata} - rows: CLONE-6, CLONE-7, CLONE-6`, 'the row CLONE-6 is given twice'],
    [`${metadata} - rows:`, '"rows:" in the metadata is not "key: value"'],
    [`${metadata} - example: none`, '"example: none" should be "example: none (reason)"'],
  ])('%s', (line, complaint) => {
    expect(problemsOf(page({ metadata: line }))).toContain(`spec/task.md:7: task.fork.pid: ${complaint}`);
  });
});

describe('the examples', () => {
  test('exist for every clause', () => {
    expect(problemsOf(page({ after: '' }))).toEqual([
      'spec/task.md:3: task.fork.pid has no example: add a trace block, or "example: none (reason)"',
    ]);
  });

  test('are not excused where there is one', () => {
    expect(problemsOf(page({ metadata: `${metadata} - example: none (lazy)` }))).toEqual([
      'spec/task.md:3: task.fork.pid has an example, so "example: none (lazy)" is out of date',
    ]);
  });

  test('name only clauses that exist', () => {
    const after = trace('task.fork.pid task.fork.pod', 'A: fork() = 2');
    expect(problemsOf(page({ after }))).toEqual([
      'spec/task.md:9: the trace shows task.fork.pod, which no clause defines',
    ]);
  });

  test('name at least one clause', () => {
    expect(problemsOf(page({ after: `${example}\n\n${trace('', 'A: fork() = 2')}` }))).toEqual([
      'spec/task.md:13: a trace block names the clauses it shows: ```trace clause.id',
    ]);
  });

  test('name existing clauses in the comments of their calls too', () => {
    const lines = [
      'A: fork() = 2  # task.fork.pid',
      'A: fork() = 3',
      'A: fork() = EPERM  # refused: task.cap',
    ];
    expect(problemsOf(page({ after: trace('task.fork.pid', ...lines) }))).toEqual([
      'spec/task.md:12: the comment names task.cap, which no clause defines',
    ]);
  });

  test('may have comments of any other kind', () => {
    const lines = [
      '# e.g. the first',
      'A: fork() = 2  # see task.md, not earlier.',
      'A: fork() = 3  # third',
    ];
    expect(problemsOf(page({ after: trace('task.fork.pid', ...lines) }))).toEqual([]);
  });

  test('are blocks in the language trace only', () => {
    const after = `${example}\n\n${example.replace('trace task.fork.pid', 'text task.unknown')}`;
    expect(problemsOf(page({ after }))).toEqual([]);
  });
});

test('problems come in the order of pages and lines', () => {
  const wrong = `${page({ after: trace('task.unknown', 'A: getpid() = 1') })}\n\nEPERM`;
  expect(problemsOf(wrong, wrong).map((each) => each.split(' ')[0])).toEqual([
    'spec/task.md:3:',
    'spec/task.md:9:',
    'spec/task.md:13:',
    'spec/p1.md:3:',
    'spec/p1.md:3:',
    'spec/p1.md:9:',
    'spec/p1.md:13:',
  ]);
});

describe('the prose', () => {
  test('has errno names in code font, everywhere', () => {
    expect(problemsOf(page({ text: '`fork` fails with EAGAIN,\nor even ENOMEM.' }))).toEqual([
      'spec/task.md:5: EAGAIN stands in code font: `EAGAIN`',
      'spec/task.md:6: ENOMEM stands in code font: `ENOMEM`',
    ]);
    expect(problemsOf(page({ after: `${example}\n\n- **EPERM** is bad` }))).toEqual([
      'spec/task.md:13: EPERM stands in code font: `EPERM`',
    ]);
  });

  test('may use other words in capitals', () => {
    expect(problemsOf(page({ text: 'An EXAMPLE of ELF and ENV.' }))).toEqual([]);
  });

  test('demands something inside clauses only', () => {
    expect(problemsOf(page({ text: 'It MUST NOT fail.' }))).toEqual([]);
    expect(problemsOf(page({ after: `${example}\n\nYou really\nMUST NOT do so.` }))).toEqual([
      'spec/task.md:14: MUST NOT stands only inside a clause, and this is none',
    ]);
  });
});
