/** The ninth kind of the tutorial in the comparison: its files in a copy of the tree, asked by the same code. */
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseMarkdown } from '../spec/markdown.ts';
import { once } from './markdown.ts';
import type { OldExamples } from './old-examples.ts';
import type { KindFacts } from './pattern-facts.ts';
import type { MachineFacts } from './pattern-machines.ts';

const root = join(import.meta.dirname, '..', '..');
const registry = 'models/namespaces.ts';
const question = `
  import { factsOf } from './tools/questions/pattern-facts.ts';
  import { machineOf } from './tools/questions/pattern-machines.ts';
  import { oldExamples } from './tools/questions/old-examples.ts';
  const told = { facts: factsOf('syslog'), machine: machineOf('syslog'), old: oldExamples() };
  process.stdout.write(JSON.stringify(told));
`;

export type NinthKind = {
  readonly facts: KindFacts;
  readonly machine: MachineFacts;
  /** The examples of eight kinds, played where there are nine. */
  readonly old: OldExamples;
};

/** What is known of the tutorial's kind. Nothing of it is written in the tools. */
export const ninthKind = once((): NinthKind => {
  const copy = mkdtempSync(join(tmpdir(), 'cloister-ninth-'));
  try {
    for (const part of ['checker', 'models', 'properties', 'spec', 'tools', 'package.json'])
      cpSync(join(root, part), join(copy, part), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    const page = readFileSync(join(root, 'spec', 'adding-a-namespace.md'), 'utf8');
    for (const { info, text } of parseMarkdown(page).codes) {
      const [path] = info;
      if (path === undefined) continue;
      mkdirSync(dirname(join(copy, path)), { recursive: true });
      if (path === registry) appendFileSync(join(copy, path), `${text}\n`);
      else writeFileSync(join(copy, path), `${text}\n`);
    }
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '--eval', question],
      { cwd: copy, encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`the kind of spec/adding-a-namespace.md cannot be asked: ${stderr}`);
    return JSON.parse(stdout);
  } finally {
    rmSync(copy, { recursive: true });
  }
});
