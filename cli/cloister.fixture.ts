/** The real command, in a process of its own and a folder of its own. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const program = join(import.meta.dirname, '../bin/cloister.js');

export type Ended = { readonly code: number | null; readonly out: string; readonly err: string };

/** A folder for one test file, gone afterwards. */
export function workshop() {
  const folder = mkdtempSync(join(tmpdir(), 'cloister-cli-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    folder,
    write: (name: string, content: string | Uint8Array): string => {
      writeFileSync(join(folder, name), content);
      return name;
    },
    cloister: (...args: readonly string[]) => cloister(folder, args),
    /**
     * Presses Ctrl-C after a while. On a busy machine the command may not be listening by then and just
     * die of it (no exit code): then again, after a longer while.
     */
    interrupted: async (...args: readonly string[]): Promise<Ended> => {
      for (let milliseconds = 2500; ; milliseconds *= 3) {
        const ended = await cloister(folder, args, milliseconds);
        if (ended.code !== null || milliseconds > 60_000) return ended;
      }
    },
  };
}

function cloister(cwd: string, args: readonly string[], interruptAfter?: number): Promise<Ended> {
  const { FORCE_COLOR: _, CI: __, ...env } = process.env;
  const child = spawn(process.execPath, [program, ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout.on('data', (text) => {
    out += text;
  });
  child.stderr.on('data', (text) => {
    err += text;
  });
  if (interruptAfter !== undefined) setTimeout(() => child.kill('SIGINT'), interruptAfter);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}
