import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openExecutor, type Step } from './driver.ts';
import { clone, host } from './play.fixture.ts';
import { call } from './random.fixture.ts';

const top = '/sys/fs/cgroup';
const mkdir = (path: string): Step => call(0, 'mkdir', { in: top + path }, 0o755);

/** The directories of ours in the hierarchy of the machine, where that can be seen. */
function ours(): readonly string[] {
  for (const mount of [`${top}/unified`, top]) {
    try {
      return readdirSync(mount).filter((name) => name.startsWith('cloister.'));
    } catch {}
  }
  return [];
}

it('tasks have a cgroup of their own, and what they make in it is gone with them', async (context) => {
  if (!host.ok) return context.skip(host.reason);
  const before = ours();
  const executor = await openExecutor();
  if (!executor.probe.cgroups) {
    await executor.close();
    return context.skip('without permission to make a cgroup');
  }
  const lineOf = (out: Uint8Array | undefined) => /^0::.*$/m.exec(new TextDecoder().decode(out))?.[0];
  for (let scenario = 0; scenario < 2; scenario++) {
    const [played] = await executor.run([
      {
        nsflags: 0,
        mode: 'fork',
        steps: [
          { op: 'readfile', task: 0, path: 'self/cgroup' },
          mkdir('/a'),
          mkdir('/a/b'),
          clone(0, 1),
          { op: 'writefile', task: 1, path: `${top}/a/b/cgroup.procs`, data: '0' },
          { op: 'readfile', task: 0, path: 'self/cgroup', of: 1 },
        ],
      },
    ]);
    expect(played?.steps.map(({ ret }) => ret).slice(1, 5)).toEqual([0, 0, 2, 1]);
    expect([lineOf(played?.steps[0]?.out), lineOf(played?.steps[5]?.out)]).toEqual(['0::/', '0::/a/b']);
  }
  await executor.close();
  expect(ours()).toEqual(before);
});
