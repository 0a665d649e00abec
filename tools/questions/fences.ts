/**
 * What is generated into the pages of `spec/questions/`: the text between a fence
 * `<!-- generated: NAME -->` and the next `<!-- /generated -->`. The rest of a page is written by hand.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** One page and what is generated for it; each part is Markdown, made when it is asked for. */
export type Question = {
  /** The file in `spec/questions/`. */
  readonly page: string;
  readonly parts: Readonly<Record<string, () => string>>;
  /** Files beside the page, as pictures: their text by their path in `spec/questions/`. */
  readonly files?: Readonly<Record<string, () => string | Promise<string>>>;
};

const opening = /^<!-- generated: (.*) -->$/;
const closing = '<!-- /generated -->';

/** The page with every fence filled; an error tells the line, or the part that has no fence. */
export function fillFences(page: string, source: string, parts: Question['parts']): string {
  const filled: string[] = [];
  const used = new Set<string>();
  let open: { readonly name: string; readonly line: number } | undefined;
  for (const [index, text] of source.split('\n').entries()) {
    const at = `spec/questions/${page}:${index + 1}`;
    const name = opening.exec(text)?.[1];
    if (name !== undefined) {
      if (open) throw new Error(`${at}: the fence of ${open.name} (line ${open.line}) is still open`);
      const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
      if (!part)
        throw new Error(`${at}: nothing generates ${name}; there are ${Object.keys(parts).join(', ')}`);
      if (used.has(name)) throw new Error(`${at}: ${name} has a fence already`);
      used.add(name);
      open = { name, line: index + 1 };
      filled.push(text, '', part().trim(), '');
    } else if (text === closing) {
      if (!open) throw new Error(`${at}: ${closing} closes no fence`);
      open = undefined;
      filled.push(text);
    } else if (!open) filled.push(text);
  }
  if (open) throw new Error(`spec/questions/${page}:${open.line}: the fence of ${open.name} is not closed`);
  const missing = Object.keys(parts).filter((name) => !used.has(name));
  if (missing.length > 0) throw new Error(`spec/questions/${page} has no fence for ${missing.join(', ')}`);
  return filled.join('\n');
}

/** Writes the pages and the files beside them, or only compares them; returns what is wrong, in lines. */
export async function generateQuestions(
  folder: string,
  questions: readonly Question[],
  mode: 'write' | 'check',
): Promise<readonly string[]> {
  const complaints: string[] = [];
  for (const question of questions)
    try {
      complaints.push(...(await generateQuestion(folder, question, mode)));
    } catch (error) {
      complaints.push(error instanceof Error ? error.message : String(error));
    }
  return complaints;
}

async function generateQuestion(
  folder: string,
  { page, parts, files = {} }: Question,
  mode: 'write' | 'check',
): Promise<readonly string[]> {
  const texts = [[page, fillFences(page, readFileSync(join(folder, page), 'utf8'), parts)]] as [
    string,
    string,
  ][];
  for (const [file, make] of Object.entries(files)) texts.push([file, await make()]);
  return texts.flatMap(([file, text]) => {
    const target = join(folder, file);
    if (readIfThere(target) === text) return [];
    if (mode === 'check')
      return [`spec/questions/${file} is out of date: run \`npm run gen\` and commit the result`];
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
    return [];
  });
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
