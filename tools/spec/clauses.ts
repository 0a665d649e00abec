import { rowIds } from '../../conformance/rows/table.ts';
import { findMisplacedWords } from './lint.ts';
import { type Block, linesOf, type ParsedMarkdown, parseMarkdown } from './markdown.ts';
import { type Metadata, parseMetadata } from './metadata.ts';

/** A page of the specification; `file` is its name inside `spec/`. */
export type SpecDocument = { readonly file: string; readonly source: string };

/** An executable example. `line` is that of the first line of its text, so that messages can count on. */
export type Example = {
  readonly clauses: readonly string[];
  readonly text: string;
  readonly file: string;
  readonly line: number;
};

export type Clause = {
  readonly id: string;
  /** The normative sentences, on one line. */
  readonly text: string;
  readonly metadata: Metadata;
  readonly file: string;
  readonly line: number;
  /** All examples that name the clause, wherever they stand. */
  readonly examples: readonly Example[];
};

/** Something that is wrong with the specification, at the place where a writer can mend it. */
export type Problem = { readonly file: string; readonly line: number; readonly message: string };

export type Spec = {
  readonly clauses: readonly Clause[];
  readonly examples: readonly Example[];
  readonly problems: readonly Problem[];
};

type Page = {
  readonly clauses: readonly Clause[];
  readonly examples: readonly Example[];
  readonly problems: readonly Problem[];
};

const clauseLinesMax = 5;
const columnsMax = 110;
const idPattern = /^[a-z][a-z0-9]*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)+$/;
const deciderPattern = /#\s*(?:refused:\s*)?([a-z][a-z0-9]*(?:\.[a-z0-9-]+)+)\s*$/;

/** Reads all pages; the spec is sound if no problem is left. Clauses keep the order of the pages. */
export function parseSpec(documents: readonly SpecDocument[]): Spec {
  const pages = documents.map(parsePage);
  const examples = pages.flatMap((page) => page.examples);
  const clauses = pages
    .flatMap((page) => page.clauses)
    .map((clause) => ({ ...clause, examples: examples.filter((each) => each.clauses.includes(clause.id)) }));
  const problems = [
    ...pages.flatMap((page) => page.problems),
    ...findDuplicates(clauses),
    ...clauses.flatMap(checkExamplesOf),
    ...findUnknownIds(examples, new Set(clauses.map((clause) => clause.id))),
  ];
  return { clauses, examples, problems: sortProblems(problems, documents) };
}

/** `spec/task.md:12: what is wrong`. */
export function formatProblem(problem: Problem): string {
  return `spec/${problem.file}:${problem.line}: ${problem.message}`;
}

function parsePage({ file, source }: SpecDocument): Page {
  const markdown = parseMarkdown(source);
  const problems: Problem[] = [];
  const report = (line: number, message: string): void => void problems.push({ file, line, message });

  const clauses = markdown.blocks.flatMap((block, index) =>
    startsClause(block, markdown) ? readClause(markdown, index, file, report) : [],
  );
  const examples = markdown.codes
    .filter((code) => code.language === 'trace')
    .map((code) => {
      if (code.info.length === 0)
        report(code.line, 'a trace block names the clauses it shows: ```trace clause.id');
      return { clauses: code.info, text: code.text, file, line: code.line + 1 };
    });
  for (const { line, message } of findMisplacedWords(markdown, clauses)) report(line, message);
  return { clauses, examples, problems };
}

function startsClause(block: Block, markdown: ParsedMarkdown): boolean {
  return block.kind === 'paragraph' && linesOf(block, markdown)[0]?.startsWith('r[') === true;
}

type Report = (line: number, message: string) => void;

/** Reads `r[id]`, the text and the metadata, which may be one paragraph or stand apart. */
function readClause(
  markdown: ParsedMarkdown,
  start: number,
  file: string,
  report: Report,
): readonly Clause[] {
  const first = markdown.blocks[start];
  if (first === undefined) return [];
  const id = readId(linesOf(first, markdown)[0] ?? '', first.line, report);
  const { text, metadataLine, metadataAt } = gatherLines(markdown, start);
  const name = id ?? 'this clause';

  if (text.length === 0) report(first.line, `${name} has no text`);
  if (text.length > clauseLinesMax)
    report(first.line, `${name} has ${text.length} lines, at most ${clauseLinesMax} make one idea`);
  for (const each of text)
    if (each.length > columnsMax)
      report(first.line, `${name} has a line of ${each.length} columns, at most ${columnsMax}`);
  if (metadataLine === null) {
    report(
      first.line,
      `${name} has no metadata: a line "since: ... - man: ... - kernel: ... - looseness: ..."`,
    );
    return [];
  }
  const { metadata, complaints } = parseMetadata(metadataLine, rowIds);
  for (const complaint of complaints) report(metadataAt, `${name}: ${complaint}`);
  if (id === null || metadata === null) return [];
  return [{ id, text: text.join(' '), metadata, file, line: first.line, examples: [] }];
}

function readId(heading: string, line: number, report: Report): string | null {
  const id = /^r\[(.*)\]$/.exec(heading)?.[1];
  if (id !== undefined && idPattern.test(id)) return id;
  report(line, `"${heading}" is not a clause id: r[lower-case.dotted.id], alone on its line`);
  return null;
}

type Gathered = {
  readonly text: readonly string[];
  readonly metadataLine: string | null;
  readonly metadataAt: number;
};

function gatherLines(markdown: ParsedMarkdown, start: number): Gathered {
  const text: string[] = [];
  for (const [offset, block] of markdown.blocks.slice(start).entries()) {
    if (block.kind !== 'paragraph' || (offset > 0 && startsClause(block, markdown))) break;
    const lines = linesOf(block, markdown);
    for (const [index, line] of lines.entries()) {
      if (offset === 0 && index === 0) continue;
      if (line.startsWith('since:'))
        return { text, metadataLine: lines.slice(index).join(' '), metadataAt: block.line + index };
      text.push(line);
    }
  }
  return { text, metadataLine: null, metadataAt: 0 };
}

function findDuplicates(clauses: readonly Clause[]): readonly Problem[] {
  const seen = new Map<string, Clause>();
  return clauses.flatMap((clause) => {
    const earlier = seen.get(clause.id);
    if (earlier === undefined) {
      seen.set(clause.id, clause);
      return [];
    }
    const message = `${clause.id} is already defined at spec/${earlier.file}:${earlier.line}`;
    return [{ file: clause.file, line: clause.line, message }];
  });
}

function checkExamplesOf({ id, metadata, examples, file, line }: Clause): readonly Problem[] {
  const excused = metadata.example !== undefined;
  if (examples.length === 0 && !excused)
    return [{ file, line, message: `${id} has no example: add a trace block, or "example: none (reason)"` }];
  if (examples.length > 0 && excused)
    return [
      { file, line, message: `${id} has an example, so "example: ${metadata.example}" is out of date` },
    ];
  return [];
}

function findUnknownIds(examples: readonly Example[], known: ReadonlySet<string>): readonly Problem[] {
  return examples.flatMap(({ clauses, text, file, line }) => [
    ...clauses
      .filter((id) => !known.has(id))
      .map((id) => ({ file, line: line - 1, message: `the trace shows ${id}, which no clause defines` })),
    ...text.split('\n').flatMap((each, index) => {
      const id = deciderPattern.exec(each)?.[1];
      if (id === undefined || known.has(id)) return [];
      return [{ file, line: line + index, message: `the comment names ${id}, which no clause defines` }];
    }),
  ]);
}

function sortProblems(problems: readonly Problem[], documents: readonly SpecDocument[]): readonly Problem[] {
  const order = new Map(documents.map(({ file }, index) => [file, index]));
  const position = (problem: Problem): number => order.get(problem.file) ?? 0;
  return problems.toSorted((a, b) => position(a) - position(b) || a.line - b.line);
}
