/**
 * Every way past a lock is tried in a pinned scope, where something is locked in the caller's mount namespace: that
 * nobody gets by is what the claims say which are proved there (pinned-scopes.test.ts).
 */
import { expect, it } from 'vitest';
import { NONE, type Step } from '../checker/index.ts';
import { MS } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { quickScopes } from '../models/scopes/index.ts';
import { linux } from '../models/system.ts';
import { stepProperty } from './claims.ts';
import { brokenIn } from './searching.fixture.ts';
import { errnoOf, numberArg } from './stepping.ts';
import { mounted } from './trees.ts';

type Way = { readonly way: string; readonly errno: string; readonly scope: string; readonly flags?: number };

const ways: readonly Way[] = [
  { way: 'mount', flags: MS.MS_BIND, errno: 'EINVAL', scope: 'mount-locks' },
  { way: 'mount', flags: MS.MS_BIND | MS.MS_REC, errno: '', scope: 'mount-locks' },
  { way: 'mount', flags: MS.MS_BIND | MS.MS_REC, errno: 'EPERM', scope: 'mount-locks-deep' },
  { way: 'mount', flags: MS.MS_MOVE, errno: 'EINVAL', scope: 'mount-roots-locked' },
  { way: 'mount', flags: MS.MS_REMOUNT | MS.MS_BIND, errno: 'EPERM', scope: 'mount-locks-received' },
  { way: 'umount2', errno: 'EINVAL', scope: 'mount-locks' },
  { way: 'umount2', errno: '', scope: 'mount-locks-kept' },
  { way: 'pivot_root', errno: '', scope: 'mount-roots-locked' },
  { way: 'chroot', errno: '', scope: 'mount-roots-locked' },
  { way: 'unshare', errno: '', scope: 'mount-locks-kept' },
  { way: 'setns', errno: '', scope: 'mount-locks-entered' },
  { way: 'setns', errno: 'EPERM', scope: 'mount-locks-entered' },
];

/** Whether something is locked to another mount in the namespace of who calls. */
function hasLocks(world: Linux, task: number): boolean {
  const { mnt_ns } = world.nsproxies.get(task);
  return mounted(world).some((mnt) => {
    const { mnt_ns: its, mnt_parent } = world.mounts.get(mnt);
    return its === mnt_ns && mnt_parent !== NONE && world.mountFlags.get(mnt).locked;
  });
}

it.each(ways)('$way $flags is tried in $scope: $errno', ({ way, flags, errno, scope: name }) => {
  const scope = quickScopes.find((one) => one.name === name);
  if (!scope) throw new Error(`there is no scope ${name}`);
  const isTried = (before: Linux, step: Step): boolean =>
    step.name === way &&
    errnoOf(step) === errno &&
    (flags === undefined || numberArg(step, 3) === flags) &&
    hasLocks(before, step.slot);
  const never = stepProperty({
    name: 'nobody-tries-this',
    says: 'Nobody tries this.',
    clauses: [],
    refused: true,
    holds: (before, step) => !isTried(before, step),
    witness: () => true,
  });
  expect(brokenIn(linux, scope, 20_000, [never], false)).toEqual(['nobody-tries-this']);
});
