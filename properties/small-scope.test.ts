/**
 * The scope of minutes, in a file of its own so that the others can be exhausted beside it. Only those properties judge it
 * that it puts to a test; `npm run check` has all of them judge, which takes three times as long.
 */
import { expect, it } from 'vitest';
import type { ExploreReport } from '../checker/index.ts';
import { small } from '../models/scopes/small.ts';
import { exhaust, testedInSmallOnly } from './pinned-scopes.fixture.ts';

const tested: readonly string[] = [
  'a-dead-pid-namespace-gets-no-new-member',
  'a-fatal-signal-kills-an-ordinary-task',
  'a-live-pid-namespace-has-one-living-init',
  'a-name-set-in-one-uts-namespace-is-unseen-in-any-other',
  'a-name-that-is-set-is-read-by-every-member',
  'a-namespace-exists-exactly-while-somebody-refers-to-it',
  'a-new-task-is-born-where-its-maker-aims',
  'a-new-task-is-the-child-of-its-maker-or-its-sibling',
  'a-new-uts-namespace-starts-as-a-copy',
  'a-number-is-given-again-only-after-those-above-it',
  'a-parent-outside-is-not-seen',
  'a-refused-call-uses-up-numbers-and-nothing-else',
  'a-signal-that-is-ignored-changes-nothing',
  'a-task-dies-once-and-of-what-killed-it',
  'a-task-is-visible-exactly-in-its-own-pid-namespace-and-above',
  'an-init-makes-no-sibling',
  'arguments-that-linux-does-not-define-are-refused',
  'children-are-aimed-elsewhere-only-once',
  'children-are-born-at-home-or-below',
  'every-task-has-a-living-parent-here-or-above',
  'exactly-the-namespaces-asked-for-are-new',
  'fork-fails-with-eagain-exactly-when-no-number-is-free',
  'kill-reaches-only-tasks-in-sight',
  'nobody-is-a-zombie-under-a-dying-init',
  'only-sigkill-from-above-kills-init',
  'pid-namespace-dies-with-its-init',
  'pid-namespaces-nest-only-so-deep',
  'pids-are-positive-and-below-pid-max',
  'pids-are-unique-and-stable',
  'the-dead-keep-no-namespace-but-those-of-their-pid-and-credentials',
  'the-first-task-of-a-pid-namespace-is-1-and-its-init',
  'the-link-to-an-unborn-namespace-leads-nowhere',
  'unshare-moves-only-the-children',
  'wait4-answers-0-only-with-wnohang-and-living-children',
  'wait4-fails-with-echild-exactly-without-such-a-child',
  'wait4-reaps-one-dead-child-and-tells-how-it-died',
  'what-is-gone-leaves-nothing-behind',
  'what-is-seen-in-a-namespace-changes-only-from-inside',
];

let report: ExploreReport | undefined;

exhaust(
  small,
  (kept) => {
    report = kept;
  },
  tested,
);

it('puts each of these to a test, and those that no quick scope does are among them', () => {
  const witnessed = report?.properties.filter(({ witnessDepth }) => witnessDepth !== null);
  expect(witnessed?.map(({ property }) => property).sort()).toEqual(tested);
  expect(tested).toEqual(expect.arrayContaining([...testedInSmallOnly]));
});
