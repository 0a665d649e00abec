/** The kernel of this machine, as conformance sees it: scripts in, answers out. */
import { readFile } from 'node:fs/promises';
import { MAX_PID_NS_LEVEL, MNT } from '../models/constants.ts';
import { directories, files } from '../models/facts/paths.ts';
import { programs } from '../models/facts/programs.ts';
import type { Parameters } from '../models/kinds.ts';
import { taskName } from '../models/trace/session.ts';
import { ipcCalls } from './calls/ipc.ts';
import { touchesNet } from './calls/net.ts';
import { wordsIn } from './calls/proc.ts';
import type { Places } from './calls/translation.ts';
import type { Witnessed } from './compare.ts';
import { type Executor, openExecutor } from './executor/driver.ts';
import type { Scenario, ScenarioResult, Step, Word } from './executor/scenario.ts';
import { type ScriptedCall, tasksMax } from './script.ts';
import { toActual, toStep } from './translate.ts';

const CLONE_NEWUTS = 0x4000000;
const CLONE_NEWIPC = 0x8000000;
const CLONE_NEWPID = 0x20000000;
const CLONE_NEWNET = 0x40000000;
const CLONE_NEWNS = 0x20000;
const O_CREAT = 0o100;
const FIRST_FD = 3;

export type KernelUnderTest = {
  readonly release: string;
  readonly privilege: 'root' | 'unprivileged';
  /** The kernel's limits below the sandbox: what the model has to be told. */
  readonly parameters: Parameters;
  /** Whether the tasks have cgroups of their own: they take the permission to make one. */
  readonly cgroups: boolean;
  /** Each script in its mode; if left out, that of the kernel. */
  readonly play: (
    scripts: readonly (readonly ScriptedCall[])[],
    modes?: readonly Mode[],
  ) => Promise<readonly (readonly Witnessed[])[]>;
  readonly close: () => Promise<void>;
};

/** vm: tasks share their memory, which is fast; fork: they do not, as in ordinary programs. */
export type Mode = 'vm' | 'fork';

/**
 * Starts the executor. As `unprivileged` the first task is root of a user namespace of its own, as
 * for an ordinary user; also when this process is root.
 */
export async function openKernel(
  mode: Mode = 'vm',
  privilege: KernelUnderTest['privilege'] = 'root',
): Promise<KernelUnderTest> {
  const executor = await openExecutor({ userNamespace: privilege === 'unprivileged' });
  const levelsAbove = await countLevelsAbove(executor);
  const depthMax = await findDepthMax(executor);
  return {
    release: executor.probe.release,
    privilege: executor.probe.privilege,
    cgroups: executor.probe.cgroups,
    parameters: {
      depthMax,
      levelsAbove: MAX_PID_NS_LEVEL - depthMax,
      pid_max: 4194304,
      userLevelMax: userLevelMax(executor),
      ...(await suidDumpable()),
      ...(await firstTask(executor)),
    },
    close: () => executor.close(),
    play: async (scripts, modes) => {
      const results = await executor.run(
        scripts.map((script, i) => toScenario(script, modes?.[i] ?? mode, levelsAbove)),
      );
      return scripts.map((script, i) => witness(script, results[i], levelsAbove));
    },
  };
}

/** The sysctl fs.suid_dumpable, where it is not 0 or cannot be read. */
async function suidDumpable(): Promise<Pick<Parameters, 'suid_dumpable'>> {
  const text = await readFile('/proc/sys/fs/suid_dumpable', 'utf8').catch(() => '0');
  return Number(text) === 0 ? {} : { suid_dumpable: Number(text) };
}

/** The level of a user namespace that is not the machine's, as if it were right below that. */
const OUTERMOST_LEVEL = 1;

/** The deepest level of a user namespace that may have another one below it. */
function userLevelMax({ probe }: Executor): number {
  return (probe.privilege === 'root' ? 0 : OUTERMOST_LEVEL) + probe.userLevels - 1;
}

/** Who the first task of a sandbox is, and the user namespace it is in where that is not the machine's. */
async function firstTask(
  executor: Executor,
): Promise<Pick<Parameters, 'first' | 'outermost' | 'rootLocked'>> {
  const { privilege, firstTask: it } = executor.probe;
  const [uid = 0, euid = 0, suid = 0, fsuid = 0] = it.uids.map((id) => toKid(it.uidMap, id));
  const [gid = 0, egid = 0, sgid = 0, fsgid = 0] = it.gids.map((id) => toKid(it.gidMap, id));
  const capabilities = {
    inheritable: Number(it.capInheritable),
    permitted: Number(it.capPermitted),
    effective: Number(it.capEffective),
    bounding: Number(it.capBounding),
    ambient: Number(it.capAmbient),
  };
  const first = { uid, euid, suid, fsuid, gid, egid, sgid, fsgid, ...capabilities };
  if (privilege === 'root') return { first };
  await closeMaps(executor);
  const outermost = {
    level: OUTERMOST_LEVEL,
    uid_map: extents(it.uidMap),
    gid_map: extents(it.gidMap),
    projid_map: extents(openToAll),
    setgroups_allowed: it.setgroups === 'allow',
  };
  // The jail has left the tree that another user namespace owned: its root has inherited the lock.
  return { first, outermost, rootLocked: true };
}

type Lines = readonly (readonly number[])[];

const extents = (map: Lines) =>
  map.map(([first = 0, lower_first = 0, count = 0]) => ({ first, lower_first, count }));

/** What the kernel stores for an id that the first task's user namespace has a name for. */
function toKid(map: Lines, id: number): number {
  const line = map.find(([first = 0, , count = 0]) => id >= first && id - first < count);
  return line === undefined ? id : (line[1] ?? 0) + id - (line[0] ?? 0);
}

/** The line of a map that gives every id the name it has above. */
const openToAll: Lines = [[0, 0, 4294967295]];

/**
 * All sandboxes share the user namespace of the jail, so that what is written into its maps lasts. The
 * one that is still open, that of projects, is written before any scenario can.
 */
async function closeMaps(executor: Executor): Promise<void> {
  const data = openToAll.map((line) => line.join(' ')).join('\n');
  const write: Step = { op: 'writefile', task: 0, path: 'self/projid_map', data };
  await executor.run([{ nsflags: 0, mode: 'vm', steps: [write] }]);
}

/** The kinds whose first namespace is made for each scenario: those that cost nothing. */
const fresh = CLONE_NEWUTS;

function toScenario(script: readonly ScriptedCall[], mode: Mode, levelsAbove: number): Scenario {
  const steps = script.map((call) => toStep(call, placesOf(call, levelsAbove)));
  const net = script.some(({ call, args }) => touchesNet(call, args)) ? CLONE_NEWNET : 0;
  // Ids depend on all that was made before in the same namespace.
  const ipc = script.some(isAboutIpc) ? CLONE_NEWIPC : 0;
  const nsflags = fresh | net | ipc | (mounts(script) ? CLONE_NEWNS : 0);
  return { nsflags, mode, steps: [...preparationsFor(script), ...steps] };
}

const ipcFile = /^\/proc\/(sysvipc|sys\/(kernel\/(msg|sem|shm)|fs\/mqueue))/;

function isAboutIpc({ call, args: [path, , type] }: ScriptedCall): boolean {
  if (call === 'mount' && type === 'mqueue') return true;
  return Object.hasOwn(ipcCalls, call) || (typeof path === 'string' && ipcFile.test(path));
}

/** Whether a script is about trees of mounts: that takes a mount namespace that is gone afterwards. */
const mounts = (script: readonly ScriptedCall[]): boolean =>
  script.some(
    ({ call, args }) =>
      ofTrees.includes(call) ||
      (call === 'read' && String(args[0]).endsWith('/mountinfo') && (args[1] ?? null) === null),
  );

/** Calls about trees of mounts. */
const ofTrees = ['mount', 'umount2', 'pivot_root', 'open_tree', 'move_mount', 'mount_setattr'];

/** The directories and files that the model has. */
const directoriesAndFiles: readonly Step[] = [
  ...directories.filter((path) => path !== '/').flatMap((path) => made({ path, is: 'directory' })),
  ...files.flatMap((path) => made({ path, is: 'file' })),
];

/** One file system at the root, with all of them, and nothing on it but what a script asks for. */
function treeOfDirectories(script: readonly ScriptedCall[]): readonly Step[] {
  const names = (start: string) =>
    script.some(({ args }) => args.some((arg) => typeof arg === 'string' && arg.startsWith(start)));
  return [
    ...['/proc', '/nosuid', '/sys/fs/cgroup']
      .filter((path) => path === '/proc' || !names(path))
      .map((path) => firstCalls('umount2', { in: path }, MNT.MNT_DETACH)),
    ...directoriesAndFiles,
  ];
}

/** Whether somebody goes to a directory. */
const goesSomewhere = (script: readonly ScriptedCall[]): boolean =>
  script.some(({ call }) => call === 'chroot' || call === 'chdir');

/** The programs, where one is executed, and the tree, where anything is mounted. */
function preparationsFor(script: readonly ScriptedCall[]): readonly Step[] {
  const executes = script.some(({ call }) => call === 'execve');
  return [
    ...(executes ? programs.map((program): Step => ({ op: 'mkexec', ...program })) : []),
    ...(mounts(script) ? treeOfDirectories(script) : goesSomewhere(script) ? directoriesAndFiles : []),
  ];
}

/** A directory, or a file: the descriptor that it is made with is the first one. */
function made({ path, is }: { readonly path: string; readonly is: string }): readonly Step[] {
  if (is === 'directory') return [firstCalls('mkdir', { in: path }, 0o755)];
  return [firstCalls('open', { in: path }, O_CREAT, 0o644), firstCalls('close', FIRST_FD)];
}

function firstCalls(call: string, ...args: readonly Word[]): Step {
  return { op: 'syscall', task: 0, call, args };
}

function placesOf({ task }: ScriptedCall, levelsAbove: number): Places {
  return { caller: slotOf(task), slotOf, levelsAbove };
}

/** A, B, C ... live in the executor's places 0, 1, 2 ... */
function slotOf(name: string): number {
  for (let slot = 0; slot < tasksMax; slot++) if (taskName(slot) === name) return slot;
  throw new Error(`the executor has no place for a task ${name}`);
}

function witness(
  script: readonly ScriptedCall[],
  result: ScenarioResult | undefined,
  levelsAbove: number,
): readonly Witnessed[] {
  if (result?.error !== 0) throw new Error(`no sandbox could be made: errno ${result?.error}`);
  const before = preparationsFor(script).length;
  return script.map((call, at) => {
    const step = result.steps[before + at];
    if (!step) throw new Error(`the executor did not answer call ${at + 1} (${call.call})`);
    return {
      actual: toActual(call, step, placesOf(call, levelsAbove)),
      alive: namesIn(step.alive),
      ...(step.stopped !== 0 && { stopped: namesIn(step.stopped) }),
      zombie: namesIn(step.zombie),
      zapping: namesIn(step.parked),
    };
  });
}

function namesIn(mask: number): readonly string[] {
  return Array.from({ length: tasksMax }, (_, slot) => slot)
    .filter((slot) => (mask >>> slot) & 1)
    .map(taskName);
}

/** The executor's procfs shows numbers of levels above the sandbox, which no scenario is about. */
async function countLevelsAbove(executor: Executor): Promise<number> {
  const [result] = await executor.run([
    { nsflags: 0, mode: 'vm', steps: [{ op: 'readfile', task: 0, path: 'self/status', cap: 4096 }] },
  ]);
  return wordsIn(new TextDecoder().decode(result?.steps[0]?.out), 'NSpid').length - 1;
}

/** How deep PID namespaces can be nested below the sandbox: each task makes one more, until one cannot. */
async function findDepthMax(executor: Executor): Promise<number> {
  const steps = Array.from({ length: tasksMax - 1 }, (_, slot) => ({
    op: 'clone' as const,
    task: slot,
    flags: CLONE_NEWPID,
    child: slot + 1,
  }));
  const [result] = await executor.run([{ nsflags: 0, mode: 'vm', steps }]);
  return result?.steps.filter(({ status, ret }) => status === 'ok' && ret > 0).length ?? 0;
}
