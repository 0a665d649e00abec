/** JUnit's XML, as CI systems read it: a suite for each scope, a case for each claim. */
import { XMLBuilder } from 'fast-xml-parser';
import type { Case, Suite } from './reporters.ts';

const builder = new XMLBuilder({ ignoreAttributes: false, format: true, suppressEmptyNode: true });

export function junitXml(suites: readonly Suite[], cases: readonly Case[]): string {
  const xml = {
    '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' },
    testsuites: {
      '@_name': 'cloister',
      ...totals(cases),
      testsuite: suites.map(({ name, seconds }) => {
        const own = cases.filter(({ suite }) => suite === name);
        return {
          '@_name': name,
          ...totals(own),
          '@_time': seconds.toFixed(3),
          testcase: own.map(testcase),
        };
      }),
    },
  };
  return builder.build(xml);
}

function totals(cases: readonly Case[]) {
  const number = (outcome: Case['outcome']) => cases.filter((one) => one.outcome === outcome).length;
  return {
    '@_tests': cases.length,
    '@_failures': number('failed'),
    '@_errors': 0,
    '@_skipped': number('open'),
  };
}

function testcase({ suite, name, outcome, message = '', details = '', place }: Case) {
  const attributes = {
    '@_classname': suite,
    '@_name': name,
    ...(place ? { '@_file': place.file, '@_line': place.line } : {}),
  };
  const what = { '@_message': printable(message) };
  if (outcome === 'failed')
    return { ...attributes, failure: { ...what, '#text': printable(details || message) } };
  return outcome === 'open' ? { ...attributes, skipped: what } : attributes;
}

/** XML 1.0 has no way to write most control characters, nor half a surrogate pair. */
function printable(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
}
