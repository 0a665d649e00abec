/** The matrix of channels: what is found is listed, what is listed is found, and a hole in a border is found out. */
import { beforeAll, describe, expect, it } from 'vitest';
import { type Mutant, mutantsOf, mutate } from '../../checker/index.ts';
import { linux } from '../../models/system.ts';
import { clauses } from '../../spec/clauses.gen.ts';
import { keyOf, searchChannels } from './explore.ts';
import { listedChannels } from './listed.ts';
import { lineOf, matrixOf } from './matrix.ts';
import { pins } from './pins.ts';
import { channelScopes } from './scopes.ts';

const listed = Object.values(listedChannels).flat();
const scopeNamed = (name: string) => channelScopes.filter((scope) => scope.name === `channels-${name}`);

/** What is found in one scope and not listed, with what it needs: a channel, or one that takes less. */
function unlisted(system: typeof linux, scope: string): readonly string[] {
  const keys = new Set(listed.map((line) => line.slice(0, line.lastIndexOf(' | '))));
  const needs = new Map(listed.map((line) => [line.slice(0, line.lastIndexOf(' | ')), line]));
  return matrixOf(system, scopeNamed(scope)).flatMap((found) => {
    const key = keyOf(found);
    if (!keys.has(key)) return [key];
    const known =
      needs
        .get(key)
        ?.slice(key.length + 3)
        .split(', ') ?? [];
    return [...found.needs].filter((need) => !known.includes(need)).map((need) => `${key} | ${need}`);
  });
}

/** Linux without one of its rules. */
function without(id: string): typeof linux {
  const mutant = mutantsOf(linux).find((one): one is Mutant => one.id === id);
  if (!mutant) throw new Error(`there is no mutant ${id}`);
  return mutate(linux, mutant) as typeof linux;
}

describe('the list of channels', () => {
  let lines: readonly string[];
  beforeAll(() => {
    lines = matrixOf(linux).map(lineOf);
  });

  it('has every channel that is found', () => {
    expect(lines.filter((line) => !listed.includes(line))).toEqual([]);
  });

  it('has no channel that is not found', () => {
    expect(listed.filter((line) => !lines.includes(line))).toEqual([]);
  });

  it('has them under the clauses of the page, each once', () => {
    const ofThePage = Object.entries(clauses).flatMap(([clause, { file }]) =>
      file === 'channels.md' ? [clause] : [],
    );
    expect(Object.keys(listedChannels).toSorted()).toEqual(ofThePage.toSorted());
    expect(listed.length).toBe(new Set(listed).size);
  });
});

describe.each(channelScopes)('$name', (scope) => {
  it('has as many states and transitions as it had', () => {
    const { states, transitions, depth } = searchChannels(linux, scope);
    expect({ states, transitions, depth }).toEqual(pins[scope.name]);
  });
});

it('every pin is of a scope that there is', () => {
  expect(Object.keys(pins).toSorted()).toEqual(channelScopes.map(({ name }) => name).toSorted());
});

describe('a hole in a border', () => {
  it('is not there in Linux', () => {
    expect(unlisted(linux, 'permission')).toEqual([]);
  });

  it('is found where root of a container has its power outside, too', () => {
    const mutant = 'facts/may_signal-asks-for-CAP_KILL-in-the-caller-s-own-user-namespace';
    expect(unlisted(without(mutant), 'permission')).toEqual([
      // And who made a user namespace has no power over it by that alone any more.
      'kill | changes | life of a task | inwards | above | same user',
      'kill | changes | life of a task | outwards | below | CAP_KILL',
    ]);
  });

  it('is found where a number from outside means somebody inside', () => {
    const { getpgid } = linux.calls;
    // Whoever asks, the number is looked up as the first task sees it.
    const everywhere: typeof getpgid = { run: (k, _, pid) => getpgid.run(k, 0, pid) };
    expect(unlisted({ ...linux, calls: { ...linux.calls, getpgid: everywhere } }, 'numbers')).toEqual([
      'getpgid | reads | process group of a task | outwards | same',
    ]);
  });

  it('is found where an init lets itself be killed from inside', () => {
    const mutant = 'sigpendings/is-for-an-init-and-not-forced-on-it';
    expect(unlisted(without(mutant), 'signals')).toEqual([
      'kill | changes | pending signals of a task | outwards | below',
      'kill | changes | pending signals of a task | outwards | same',
      'kill | changes | remains of a task | inwards | above',
      'kill | changes | remains of a task | inwards | same',
    ]);
  });

  it('is found where nobody asks who looks at whom', () => {
    const mutant = 'facts/ptrace_may_access-does-not-compare-what-they-may-do';
    // Without a capability, and from a user namespace below.
    expect(unlisted(without(mutant), 'looking')).toEqual([
      'readlink /proc/PID/ns/KIND | reads | dumpability of memory of a task | inwards | same | same user',
      'readlink /proc/PID/ns/KIND | reads | dumpability of memory of a task | outwards | below',
      'readlink /proc/PID/ns/KIND | reads | dumpability of memory of a task | sideways | same | same user',
    ]);
  });

  it('is found where a name is set in the first UTS namespace', () => {
    const { sethostname } = linux.calls;
    const outside: typeof sethostname = { run: (k, _, name, length) => sethostname.run(k, 0, name, length) };
    expect(unlisted({ ...linux, calls: { ...linux.calls, sethostname: outside } }, 'uts')).toEqual([
      'sethostname | changes | host and domain name of a uts namespace | outwards | below',
    ]);
  });
});
