/**
 * Nothing that a scenario mounts comes to the machine, also where the machine shares all its mounts, as systemd
 * has it: the harness is started in a mount namespace like that, and its mounts are looked at all the while.
 */
import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { checkHost } from './executor/driver.ts';

const host = checkHost();
const isRoot = process.getuid?.() === 0;

/** Runs a program where every mount is shared, as root of a user namespace if need be. */
function whereAllIsShared(...program: readonly string[]) {
  const asRoot = isRoot ? [] : ['--map-root-user'];
  return spawnSync('unshare', [...asRoot, '--mount', '--propagation', 'shared', '--', ...program], {
    encoding: 'utf8',
    timeout: 110_000,
  });
}

it('nothing is mounted on the machine, though its mounts are shared', { timeout: 120_000 }, ({ skip }) => {
  skip(!host.ok, host.ok ? '' : `${host.reason}; ${host.remedy}`);
  skip(
    whereAllIsShared('true').status !== 0,
    'unshare(1) is missing, or may not make a mount namespace here',
  );
  const fixture = new URL('./host-mounts.fixture.ts', import.meta.url).pathname;
  const { stdout, stderr, status } = whereAllIsShared(process.execPath, fixture);
  expect([stderr, status]).toEqual(['', 0]);
  const { shared, changes, granted, difference } = JSON.parse(stdout) as Readonly<{
    shared: number;
    changes: readonly string[];
    granted: readonly number[];
    difference: string;
  }>;
  expect(changes).toEqual([]);
  // It could have come there, and there was something that could have.
  expect(shared).toBeGreaterThan(0);
  expect(granted.every((times) => times > 0)).toBe(true);
  expect(difference).toBe('');
});

it('what is mounted there without the harness is seen', ({ skip }) => {
  const look = 'cat /proc/self/mountinfo';
  const mounting = `${look}; unshare -m --propagation unchanged mount -t tmpfs none /tmp; echo --; ${look}`;
  const { stdout, status } = whereAllIsShared('sh', '-c', mounting);
  skip(status !== 0, 'unshare(1) or mount(8) is missing, or may not make a mount namespace here');
  const [before = '', after = ''] = stdout.split('--\n');
  expect(after.split('\n').length).toBe(before.split('\n').length + 1);
});
