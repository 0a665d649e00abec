/**
 * Tasks in paths below /proc. A trace names them, `/proc/B/ns/uts`; the model knows them by their
 * numbers in the outermost PID namespace, whose procfs it is: `/proc/2/ns/uts`.
 */
import type { Answer } from '../../checker/index.ts';
import { signatures } from './signatures/index.ts';
import type { Param } from './signatures/params.ts';

/** Whose directory, and what there; with nothing there, the directory itself. */
const procPath = /^\/proc\/([^/]+)(\/.*)?$/;

/** The path with a number for a name that is a task's. */
export function numbersInPath(path: string, numberOf: (name: string) => number | undefined): string {
  const [, who = '', rest = ''] = procPath.exec(path) ?? [];
  const number = numberOf(who);
  return number === undefined ? path : `/proc/${number}${rest}`;
}

/** The path with a name for a number that is a task's. */
export function namesInPath(path: string, nameOf: (nr: number) => string | undefined): string {
  const [, who = '', rest = ''] = procPath.exec(path) ?? [];
  const name = /^\d+$/.test(who) ? nameOf(Number(who)) : undefined;
  return name === undefined ? path : `/proc/${name}${rest}`;
}

const isPath = (param: Param | undefined): boolean =>
  param?.kind === 'path' || param?.kind === 'source' || param?.kind === 'file';

/** The arguments of a call with every path among them rewritten. */
export function rewritePaths(
  call: string,
  args: readonly Answer[],
  rewrite: (path: string) => string,
): readonly Answer[] {
  const params = signatures[call]?.params.filter(({ kind }) => kind !== 'null') ?? [];
  return args.map((arg, i) => (isPath(params[i]) && typeof arg === 'string' ? rewrite(arg) : arg));
}
