/** Reports for machines: what a command found out, one case per claim. */
import { expectWritable, writeWhole } from '../files.ts';
import { complain, print } from '../output.ts';
import { Problem } from '../problem.ts';
import { noSuch } from '../suggest.ts';
import { annotations } from './github.ts';
import { junitXml } from './junit.ts';

/** One claim and what became of it. */
export type Case = {
  /** What it was held against: a scope, the walks, this kernel. */
  readonly suite: string;
  readonly name: string;
  /** `open`: the budget ended first. */
  readonly outcome: 'held' | 'failed' | 'open';
  /** One line; absent when the claim holds. */
  readonly message?: string;
  /** Lines: the trace, the difference. */
  readonly details?: string;
  /** Where the claim is written, relative to the working folder. */
  readonly place?: Place | undefined;
};

export type Place = { readonly file: string; readonly line: number };

export type Suite = { readonly name: string; readonly seconds: number };

export type Reporter = { readonly kind: 'junit'; readonly file: string } | { readonly kind: 'github' };

/** Reads `junit=FILE` or `github`. */
export function parseReporter(text: string): Reporter {
  if (text === 'github') return { kind: 'github' };
  const [, name = '', file = ''] = /^([^=]*)=?(.*)$/s.exec(text) ?? [];
  if (name !== 'junit') throw new Problem(noSuch('reporter', name, ['junit', 'github']));
  if (file === '') throw new Problem('the reporter junit needs a file: --reporter junit=FILE');
  return { kind: 'junit', file };
}

/** Before the work: can the reports be written? */
export function prepareReports(reporters: readonly Reporter[]): void {
  for (const reporter of reporters) if (reporter.kind === 'junit') expectWritable(reporter.file);
}

/** After the work: writes them. Annotations leave standard output alone if it carries JSON. */
export function report(
  reporters: readonly Reporter[],
  suites: readonly Suite[],
  cases: readonly Case[],
  json: boolean,
): void {
  for (const reporter of reporters) {
    if (reporter.kind === 'junit') writeWhole(reporter.file, junitXml(suites, cases));
    else for (const line of annotations(cases)) (json ? complain : print)(line);
  }
}
