/** What the executor owes the machine it runs on: to leave it as it was, and to leave nothing behind. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkHost, openExecutor, type Scenario } from './driver.ts';
import { CLONE_NEWIPC, CLONE_NEWUTS, call, randomScenario } from './random.fixture.ts';

const host = checkHost();
const root = process.getuid?.() === 0;
const CLONE_NEWNS = 0x20000;

/** Executor processes by pid, with their parents. Guard, controller and tasks share one name. */
function executorProcesses(): Map<number, number> {
  const found = new Map<number, number>();
  for (const entry of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const stat = statOf(Number(entry));
    const [, state, parent] = /\(cloister-exec\) (\S) (\d+)/.exec(stat) ?? [];
    if (state !== undefined && state !== 'Z' && state !== 'X') found.set(Number(entry), Number(parent));
  }
  return found;
}

function statOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return '';
  }
}

function descendantsOf(ancestor: number): number[] {
  const parents = executorProcesses();
  const below = (pid: number | undefined): boolean =>
    pid !== undefined && (pid === ancestor || below(parents.get(pid)));
  return [...parents.keys()].filter(below);
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Those of the processes that still live after two seconds. */
async function survivors(pids: readonly number[]): Promise<number[]> {
  const alive = (): number[] => pids.filter((pid) => executorProcesses().has(pid));
  for (let i = 0; i < 100 && alive().length > 0; i++) await sleep(20);
  return alive();
}

async function descendants(ancestor: number, atLeast: number): Promise<number[]> {
  for (let i = 0; i < 100 && descendantsOf(ancestor).length < atLeast; i++) await sleep(20);
  return descendantsOf(ancestor);
}

/** A scenario that hangs with a child beside it: pause, of which the executor is told that it returns. */
const hanging: Scenario = {
  nsflags: CLONE_NEWUTS,
  mode: 'vm',
  steps: [
    { op: 'clone', task: 0, flags: 0, child: 1 },
    { op: 'syscall', task: 0, call: 'pause', mayBlock: false },
    call(1, 'getpid'),
  ],
};

/** What scenarios could have changed: names, mounts, IPC objects, sysctls, addresses. */
const snapshot = (): string[] =>
  [
    'sys/kernel/hostname',
    'sys/kernel/domainname',
    'self/mountinfo',
    'sysvipc/msg',
    'sysvipc/sem',
    'sysvipc/shm',
    'self/cgroup',
    'self/uid_map',
    'net/dev_mcast',
    'sys/kernel/pid_max',
    'sys/user/max_user_namespaces',
  ].map((file) => `${file}\n${readFileSync(`/proc/${file}`, 'utf8')}`);

describe('the host', () => {
  beforeEach((context) => {
    if (!host.ok) context.skip(`${host.reason}; ${host.remedy}`);
  });

  it('is the same after the executor as before', async () => {
    const before = snapshot();
    const executor = await openExecutor();
    const intruders: Scenario[] = [0, CLONE_NEWUTS].map((nsflags) => ({
      nsflags: nsflags | CLONE_NEWNS | CLONE_NEWIPC,
      mode: 'fork',
      steps: [
        call(0, 'sethostname', { in: 'intruder' }, 8),
        call(0, 'setdomainname', { in: 'intruder' }, 8),
        call(0, 'msgget', 77, 0o1600),
        call(0, 'mkdir', { in: '/tmp/m' }, 0o755),
        call(0, 'mount', { in: 'none' }, { in: '/tmp/m' }, { in: 'tmpfs' }, 0, 0),
        call(0, 'umount2', { in: '/tmp/m' }, 0),
        { op: 'writefile', task: 0, path: 'sys/kernel/pid_max', data: '1234' },
        call(0, 'kill', -1, 9),
        call(0, 'kill', 0, 0),
        { op: 'writefile', task: 0, path: 'sys/user/max_user_namespaces', data: '1234' },
      ],
    }));
    const results = await executor.run([
      ...intruders,
      ...Array.from({ length: 50 }, (_, seed) => randomScenario(seed, 'vm')),
    ]);
    // The second finds nothing of what the first left.
    for (const result of results.slice(0, 2))
      expect(result.steps.map((step) => step.ret)).toEqual([0, 0, 0, 0, 0, 0, 4, -3, 0, root ? -13 : 4]);
    const running = descendantsOf(process.pid);
    // The guard and the controller: every sandbox ends with its scenario.
    expect(running).toHaveLength(2);
    await executor.close();
    expect(await survivors(running)).toEqual([]);
    expect(snapshot()).toEqual(before);
  });

  it('is left alone when the executor is killed', async () => {
    const executor = await openExecutor({ hangMs: 60_000 });
    const run = executor.run([hanging]);
    const lost = expect(run).rejects.toThrow('SIGKILL');
    // Guard, controller and two tasks.
    const running = await descendants(process.pid, 4);
    expect(running).toHaveLength(4);
    const guard = running.find((pid) => executorProcesses().get(pid) === process.pid);
    expect(guard).toBeDefined();
    process.kill(guard ?? 0, 'SIGKILL');
    await lost;
    expect(await survivors(running)).toEqual([]);
    await expect(executor.run([hanging])).rejects.toThrow();
    await executor.close();
  });

  it('is left alone when the driver is killed', async () => {
    const script = `
      const { openExecutor } = await import(${JSON.stringify(new URL('./driver.ts', import.meta.url).href)});
      await (await openExecutor({ hangMs: 60000 })).run([${JSON.stringify(hanging)}]);`;
    const driver = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'ignore' });
    const running = await descendants(driver.pid ?? 0, 4);
    expect(running).toHaveLength(4);
    driver.kill('SIGKILL');
    await once(driver, 'exit');
    expect(await survivors(running)).toEqual([]);
  });
});

describe('openExecutor', () => {
  beforeEach((context) => {
    if (!host.ok) context.skip(`${host.reason}; ${host.remedy}`);
  });

  it('reports a hang with what the tasks are doing, and goes on with the next scenario', async () => {
    const executor = await openExecutor({ hangMs: 200 });
    const [hung, next] = await executor.run([hanging, { ...hanging, steps: [call(0, 'getpid')] }]);
    expect(hung?.steps.map((step) => step.status)).toEqual(['ok', 'hang', 'not-run']);
    expect(new TextDecoder().decode(hung?.steps[1]?.out)).toMatch(/task 0 stat: .*cloister-exec.* S /);
    expect(next?.steps[0]?.ret).toBe(1);
    await executor.close();
  });

  it('works for a user without privileges', async (context) => {
    if (process.getuid?.() !== 0)
      context.skip('only root can become another user; the other tests run unprivileged here');
    const executor = await openExecutor({ uid: 65534 });
    const { privilege, outerUid, sysReadOnly, firstTask, userLevels } = executor.probe;
    expect([privilege, outerUid, sysReadOnly]).toEqual(['unprivileged', 65534, false]);
    expect(userLevels).toBeGreaterThan(0);
    expect(firstTask).toMatchObject({
      uids: [0, 0, 0, 0],
      gids: [0, 0, 0, 0],
      groups: [],
      capInheritable: 0n,
      capAmbient: 0n,
      securebits: 0,
      uidMap: [[0, 65534, 1]],
      gidMap: [[0, 65534, 1]],
      projidMap: [],
      setgroups: 'deny',
    });
    expect(firstTask.capPermitted).toBe(firstTask.capBounding);
    const [result] = await executor.run([
      {
        ...hanging,
        steps: [call(0, 'getuid'), call(0, 'setuid', 1), call(0, 'sethostname', { in: 'a' }, 1)],
      },
    ]);
    expect(result?.steps.map((step) => step.ret)).toEqual([0, -22, 0]);
    await executor.close();
  });

  it('tells a model who the first task is', async () => {
    const executor = await openExecutor({ userNamespace: true });
    const [result] = await executor.run([
      { ...hanging, steps: [{ op: 'readfile', task: 0, path: 'self/status' }, call(0, 'prctl', 27)] },
    ]);
    const status = new TextDecoder().decode(result?.steps[0]?.out);
    const { firstTask, userLevels } = executor.probe;
    for (const [name, value] of [
      ['CapPrm', firstTask.capPermitted],
      ['CapEff', firstTask.capEffective],
      ['CapBnd', firstTask.capBounding],
    ] as const)
      expect(status).toMatch(new RegExp(`^${name}:\\s0*${value.toString(16)}$`, 'm'));
    expect([firstTask.uids, firstTask.securebits]).toEqual([[0, 0, 0, 0], result?.steps[1]?.ret]);
    const machine = await openExecutor();
    // Root of the machine is one level above, if this process is privileged.
    expect(machine.probe.userLevels - userLevels).toBe(machine.probe.privilege === 'root' ? 1 : 0);
    await Promise.all([executor.close(), machine.close()]);
  });

  it('refuses what would break the executor or reach the host', async () => {
    const executor = await openExecutor();
    const play = (...steps: Scenario['steps']): Promise<unknown> => executor.run([{ ...hanging, steps }]);
    await expect(play(call(0, 'nonsense'))).rejects.toThrow('unknown system call "nonsense"');
    await expect(play({ op: 'syscall', task: 0, call: 57 })).rejects.toThrow('use op clone');
    await expect(play({ op: 'readfile', task: 0, path: 'sys/kernel/panic' })).rejects.toThrow('self/');
    await expect(play({ op: 'readfile', task: 0, path: 'self/../1/status' })).rejects.toThrow('self/');
    await expect(play(call(0, 'msgget', 1, 0o1600))).rejects.toThrow('CLONE_NEWIPC');
    await expect(
      play({ op: 'clone', task: 0, child: 1, flags: 0, api: 'clone', setTid: [7] }),
    ).rejects.toThrow('need clone3');
    // A step that refers to nothing is a result, because whether a slot is taken is known only then.
    const [result] = await executor.run([
      {
        ...hanging,
        steps: [
          call(0, 'close', { res: 5 }),
          { op: 'clone', task: 0, child: 0, flags: 0 },
          call(9, 'getpid'),
        ],
      },
    ]);
    expect(result?.steps.map((step) => step.status)).toEqual(['bad-step', 'bad-step', 'dead-task']);
    await executor.close();
  });
});
