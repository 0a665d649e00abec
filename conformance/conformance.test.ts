/** The model against this machine's kernel: spec examples, random scenarios, and the harness itself. */
import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mutantsOf, mutate, parseTrace, printLine, type Trace } from '../checker/index.ts';
import { linux } from '../models/system.ts';
import { examples } from '../spec/clauses.gen.ts';
import { conform } from './campaign.ts';
import { show } from './compare.ts';
import { checkHost } from './executor/driver.ts';
import { type KernelUnderTest, openKernel } from './kernel.ts';
import { runOn } from './run.ts';

const host = checkHost();

beforeEach((context) => {
  if (!host.ok) context.skip(`${host.reason}; ${host.remedy}`);
});

function traceOf(text: string, file: string): Trace {
  const parsed = parseTrace(text, file);
  if (!parsed.ok) throw new Error(`${file} cannot be read`);
  return parsed.trace;
}

describe('traces on this kernel', () => {
  let opened: KernelUnderTest | undefined;
  beforeAll(async () => {
    if (host.ok) opened = await openKernel('fork');
  });
  afterAll(async () => {
    await opened?.close();
  });
  const kernel = (): KernelUnderTest => {
    if (!opened) throw new Error('the kernel was not opened');
    return opened;
  };

  it.for(examples)('the example $file:$line $clauses', async ({ trace, file }, { skip }) => {
    skip(trace.includes('/sys/fs/cgroup') && !kernel().cgroups, 'the tasks may make no cgroups here');
    const played = await runOn(kernel(), traceOf(trace, file));
    const differing = played.lines.flatMap(({ accepted, actual }, at) => {
      const line = played.model.lines[at]?.line;
      return accepted || !line ? [] : [`${printLine(line)}   # the kernel answers ${show(actual)}`];
    });
    expect(differing).toEqual([]);
    expect(played.difference).toBeUndefined();
  });

  const kept = globSync(['counterexamples/designs/*/linux*.trace', 'spec/questions/inherited/*.trace']);
  it.for(kept)('the trace %s', async (file, { skip }) => {
    skip(file.endsWith('cgroup.trace') && !kernel().cgroups, 'the tasks may make no cgroups here');
    const played = await runOn(kernel(), traceOf(readFileSync(file, 'utf8'), file));
    expect(played.difference).toBeUndefined();
    expect(played.lines.map(({ accepted }) => accepted)).not.toContain(false);
  });

  it('a path below /proc means the task that the trace calls so, in whatever order the tasks come', async () => {
    const text = [
      'A: fork() = _ as C',
      'A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B',
      'A: stat("/proc/A/ns/user") = _ as outer',
      'A: stat("/proc/C/ns/user") = outer',
      'A: write("/proc/B/uid_map", "0 0 1") = 5',
      'A: fork() = _ as Pause',
      'A: read("/proc/Pause/status", NSpid) = [4]',
    ].join('\n');
    const played = await runOn(kernel(), traceOf(text, 'names'));
    expect(played.difference).toBeUndefined();
    expect(played.lines.map(({ accepted }) => accepted)).not.toContain(false);
  });

  it('PID namespaces nest as deep as this kernel allows below the sandbox, and no deeper', async () => {
    const { depthMax } = kernel().parameters;
    const deepest = `T${depthMax}`;
    const text = [
      ...Array.from({ length: depthMax }, (_, i) => `T${i}: clone(CLONE_NEWPID|SIGCHLD) = _ as T${i + 1}`),
      `${deepest}: clone(CLONE_NEWPID|SIGCHLD) = ENOSPC`,
      `${deepest}: unshare(CLONE_NEWPID) = ENOSPC`,
    ].join('\n');
    const played = await runOn(kernel(), traceOf(text.replace('T0:', 'A:'), 'depth'));
    expect(played.difference).toBeUndefined();
    expect(played.lines.map(({ accepted }) => accepted)).toEqual(Array(depthMax + 2).fill(true));
  });
});

describe.each(['root', 'unprivileged'] as const)('user namespaces on this kernel, %s', (privilege) => {
  it('nest 33 levels below the initial one, and no deeper', async () => {
    const kernel = await openKernel('fork', privilege);
    const level = [
      'A: unshare(CLONE_NEWUSER) = 0',
      'A: write("/proc/self/uid_map", "0 0 1") = 5',
      'A: write("/proc/self/setgroups", "deny") = 4',
      'A: write("/proc/self/gid_map", "0 0 1") = 5',
    ];
    const { userLevelMax = 0, outermost } = kernel.parameters;
    const levels = userLevelMax + 1 - (outermost?.level ?? 0);
    const tooDeep = ['A: unshare(CLONE_NEWUSER) = ENOSPC', 'A: clone(CLONE_NEWUSER|SIGCHLD) = ENOSPC'];
    const text = [...Array(levels).fill(level).flat(), ...tooDeep].join('\n');
    const played = await runOn(kernel, traceOf(text, 'depth'));
    await kernel.close();
    expect(levels).toBe(privilege === 'root' ? 33 : 32);
    expect(played.difference).toBeUndefined();
    expect(played.lines.filter(({ accepted }) => !accepted)).toEqual([]);
    expect(played.model.lines.at(-1)?.refusedBy).toBe('user.new.depth');
  });
});

describe('random scenarios on this kernel', () => {
  it.each(['vm', 'fork'] as const)('the model agrees, tasks made in mode %s', async (mode) => {
    const report = await conform({ runs: mode === 'vm' ? 1500 : 500, steps: 30, seed: 2006, mode });
    expect(report.difference?.text).toBeUndefined();
    expect(report.complete).toBe(true);
    expect(report.calls).toBeGreaterThan(report.scenarios * 15);
  });

  it('the model agrees where the first task is root of its own user namespace only', async () => {
    const report = await conform({ runs: 500, steps: 30, seed: 2006, privilege: 'unprivileged' });
    expect(report.difference?.text).toBeUndefined();
    expect(report.privilege).toBe('unprivileged');
  });

  // The answers may differ where the kernel is free (a namespace that is released late, for instance);
  // each of them is then one that the model allows.
  it('plays the same scenarios for the same seed', async () => {
    const play = async () => {
      const scripts: unknown[] = [];
      const { difference } = await conform({
        runs: 200,
        steps: 30,
        seed: 42,
        record: (line) => void scripts.push(JSON.parse(line).script),
      });
      expect(difference).toBeUndefined();
      return scripts;
    };
    const first = await play();
    expect(first).toHaveLength(200);
    expect(new Set(first.map((script) => JSON.stringify(script))).size).toBeGreaterThan(190);
    expect(await play()).toEqual(first);
  });

  // Rules whose loss a random scenario notices within a few hundred; the others are the properties' task.
  it.each([
    'sigpendings/is-for-an-init-and-not-forced-on-it',
    'tasks/has-no-such-child',
    'tasks/its-parent-ignores-SIGCHLD',
    'nsproxies/aim-children',
    'pidNamespaces/give-out-the-number',
    'utsNamespaces/set-the-nodename',
  ])('notices a model without %s', async (id) => {
    const mutant = mutantsOf(linux).find((one) => one.id === id);
    if (!mutant) throw new Error(`there is no mutant ${id}`);
    const report = await conform({ runs: 1000, steps: 30, seed: 2006, system: mutate(linux, mutant) });
    expect(report.difference?.text).toContain('model and kernel differ');
    expect(report.difference?.trace.lines.length).toBeLessThanOrEqual(8);
    // Both answers stand in every line, and they part in the last one if it is an answer that differs.
    const calls =
      report.difference?.trace.lines.flatMap((line) => (line.kind === 'call' ? [line] : [])) ?? [];
    expect(calls.filter(({ kernel }) => kernel === null)).toEqual([]);
    const last = calls.at(-1);
    const differs = JSON.stringify(last?.kernel) !== JSON.stringify(last?.expected);
    expect(differs).toBe(report.difference?.text.includes('differ in what it answers'));
  });
});
