/** Results as JSON on standard output: one document a command. */
import { print } from '../output.ts';

export function printJson(
  command: string,
  exitCode: number,
  results: Readonly<Record<string, unknown>>,
): void {
  print(JSON.stringify({ command, exitCode, ...results }, null, 2));
}
