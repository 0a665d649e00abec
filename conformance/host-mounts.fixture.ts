/**
 * Plays scenarios that are about mounts, and prints what became of the mounts of the namespace that it was
 * started in: {shared, changes, granted, difference} as JSON.
 */
import { readFileSync } from 'node:fs';
import { themes } from '../models/repertoire/index.ts';
import { conform } from './campaign.ts';

const mountinfo = (): string => readFileSync('/proc/self/mountinfo', 'utf8');

const before = mountinfo();
const changes = new Set<string>();
const look = (): void => {
  const now = mountinfo();
  if (now !== before) changes.add(now);
};
const timer = setInterval(look, 20);
const { difference, answers } = await conform({
  runs: 150,
  steps: 40,
  seed: 11,
  themes: themes.filter(({ name }) => name.startsWith('mount')),
});
clearInterval(timer);
look();
const { mount = {}, umount2 = {}, pivot_root = {} } = answers;
process.stdout.write(
  JSON.stringify({
    shared: before.split('\n').filter((line) => / shared:\d+ /.test(line)).length,
    changes: [...changes],
    granted: [mount, umount2, pivot_root].map(({ ok = 0 }) => ok),
    difference: difference?.text ?? '',
  }),
);
