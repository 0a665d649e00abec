import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A block at the top level of a page. */
export type Block = {
  readonly kind: string;
  /** The first and the last line, counted from 1. */
  readonly line: number;
  readonly lineEnd: number;
};

/** A fenced code block anywhere on a page; `line` is that of the fence. */
export type Code = {
  readonly language: string;
  /** What follows the language, split at blanks. */
  readonly info: readonly string[];
  readonly text: string;
  readonly line: number;
};

/** Running text, without anything in code font. */
export type Prose = { readonly text: string; readonly line: number };

export type ParsedMarkdown = {
  readonly lines: readonly string[];
  readonly blocks: readonly Block[];
  readonly codes: readonly Code[];
  readonly prose: readonly Prose[];
};

const parser = unified().use(remarkParse);

type Root = ReturnType<typeof parser.parse>;
type Node = Root | Root['children'][number];

/** The parts of a page that the tools look at. */
export function parseMarkdown(source: string): ParsedMarkdown {
  const root = parser.parse(source);
  const nodes = [...descend(root)];
  return {
    lines: source.split('\n'),
    blocks: root.children.map((node) => ({ kind: node.type, ...extent(node) })),
    codes: nodes.flatMap((node) =>
      node.type === 'code'
        ? [
            {
              language: node.lang ?? '',
              info: (node.meta ?? '').split(/\s+/).filter((word) => word !== ''),
              text: node.value,
              line: extent(node).line,
            },
          ]
        : [],
    ),
    prose: nodes.flatMap((node) =>
      node.type === 'text' ? [{ text: node.value, line: extent(node).line }] : [],
    ),
  };
}

/** The source lines of a block, without blanks at their ends. */
export function linesOf(block: Block, markdown: ParsedMarkdown): readonly string[] {
  return markdown.lines.slice(block.line - 1, block.lineEnd).map((line) => line.trim());
}

function* descend(node: Node): Generator<Node> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* descend(child);
}

function extent(node: Node): { readonly line: number; readonly lineEnd: number } {
  return { line: node.position?.start.line ?? 1, lineEnd: node.position?.end.line ?? 1 };
}
