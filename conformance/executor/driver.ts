/** Starts the executor and plays scenarios on the kernel of this machine. */
import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { compileExecutor } from './compile.ts';
import type { Scenario, ScenarioResult } from './scenario.ts';
import { decodeAnswer, encodeScenario } from './wire.ts';

export * from './scenario.ts';
export { syscallNumbers } from './syscalls.ts';

export type ExecutorOptions = {
  /** The CPU of the executor and all its tasks; the last one allowed if left out. */
  readonly cpu?: number;
  /** After so many milliseconds without quiescence a step is a hang (3000). */
  readonly hangMs?: number;
  /** Also as root: work as root of a new user namespace, as an unprivileged user does. */
  readonly userNamespace?: boolean;
  /** As root: start as this user and group, without further groups and privileges; the map has one ID. */
  readonly uid?: number;
};

/** What a model of this kernel takes as its parameters. */
export type Probe = {
  readonly release: string;
  readonly machine: string;
  readonly cpu: number;
  /** root: capable in the initial user namespace (or the container's); unprivileged: in one of our own. */
  readonly privilege: 'root' | 'unprivileged';
  /** The uid, outside, to which uid 0 is mapped; the map has this one entry. Undefined if privileged. */
  readonly outerUid: number | undefined;
  /** The tasks are below a PID namespace of the executor's own, which dies with it. */
  readonly privatePids: boolean;
  /** /proc/sys in the jail is mounted read-only; then a nested user namespace cannot mount proc. */
  readonly sysReadOnly: boolean;
  /** pidfds of threads (Linux 6.9): without them no scenario can have threads. */
  readonly threadPidfds: boolean;
  /** Further user namespaces, each below the other, that a task of the first task's can be in. */
  readonly userLevels: number;
  /** The tasks have cgroups of their own, below /sys/fs/cgroup. */
  readonly cgroups: boolean;
  /** The first task of every scenario, unless its nsflags have CLONE_NEWUSER. */
  readonly firstTask: FirstTask;
  readonly seccomp: number;
};

export type FirstTask = {
  /** Real, effective, saved and file system IDs. */
  readonly uids: readonly number[];
  readonly gids: readonly number[];
  readonly groups: readonly number[];
  readonly capInheritable: bigint;
  readonly capPermitted: bigint;
  readonly capEffective: bigint;
  readonly capBounding: bigint;
  readonly capAmbient: bigint;
  readonly securebits: number;
  readonly noNewPrivs: boolean;
  /** The maps of its user namespace: first ID inside, first ID in the parent, count. */
  readonly uidMap: readonly (readonly number[])[];
  readonly gidMap: readonly (readonly number[])[];
  readonly projidMap: readonly (readonly number[])[];
  readonly setgroups: 'allow' | 'deny';
};

export type Executor = {
  readonly probe: Probe;
  /** Plays the scenarios one after the other, each in a sandbox of its own; the results in their order. */
  run(scenarios: readonly Scenario[]): Promise<ScenarioResult[]>;
  close(): Promise<void>;
};

export type HostCheck =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: string; readonly remedy: string };

const CLONE_THREAD = 0x10000n;

/** Frames under way: enough that neither side waits for the other. */
const WINDOW = 64;

let checked: HostCheck | undefined;

/** Can this machine play scenarios? Compiles the executor and makes one sandbox, the first time. */
export function checkHost(): HostCheck {
  checked ??= examineHost();
  return checked;
}

function examineHost(): HostCheck {
  if (process.platform !== 'linux')
    return refusal(
      `this is ${process.platform}, not Linux`,
      'run conformance on Linux, for instance in a virtual machine',
    );
  if (process.arch !== 'x64')
    return refusal(
      `the executor is written for x86-64, not ${process.arch}`,
      'run conformance on an x86-64 machine',
    );
  const compiled = compileExecutor();
  if (!('program' in compiled)) return refusal(compiled.reason, compiled.remedy);
  const run = spawnSync(compiled.program, [], { input: '', timeout: 20_000 });
  if (run.status === 0) return { ok: true };
  const complaint =
    run.stderr?.toString().trim() || run.error?.message || `it ended with ${run.status ?? run.signal}`;
  return refusal(complaint, remedyFor(complaint));
}

const refusal = (reason: string, remedy: string): HostCheck => ({ ok: false, reason, remedy });

function remedyFor(complaint: string): string {
  const errno = Number(/errno (\d+)/.exec(complaint)?.[1] ?? 0);
  if (/CLONE_NEWUSER/.test(complaint) && errno === 28)
    return 'allow user namespaces: sysctl -w user.max_user_namespaces=10000, or run as root';
  if (/CLONE_NEWUSER/.test(complaint) && (errno === 1 || errno === 13))
    return 'allow user namespaces (sysctl -w kernel.unprivileged_userns_clone=1; a container: without its seccomp profile), or run as root';
  if (errno === 38)
    return 'a seccomp filter hides clone3: run the container with --security-opt seccomp=unconfined';
  if (errno === 28) return 'raise the limits: sysctl -w user.max_pid_namespaces=10000 and its siblings';
  if (errno === 1 || errno === 13)
    return 'run as root outside a restricted container (docker: --privileged), or: sysctl -w kernel.apparmor_restrict_unprivileged_userns=0';
  return 'run with a kernel that has all eight kinds of namespace and /proc mounted';
}

export async function openExecutor(options: ExecutorOptions = {}): Promise<Executor> {
  const compiled = compileExecutor();
  if (!('program' in compiled)) throw new Error(`${compiled.reason}; ${compiled.remedy}`);
  const args = [
    ...(options.cpu === undefined ? [] : [`--cpu=${options.cpu}`]),
    ...(options.hangMs === undefined ? [] : [`--hang-ms=${options.hangMs}`]),
    ...(options.uid === undefined ? [] : [`--uid=${options.uid}`]),
    ...(options.userNamespace === true ? ['--user-namespace'] : []),
  ];
  const link = connect(spawn(compiled.program, args, { stdio: ['pipe', 'pipe', 'pipe'] }));
  const probe = parseProbe(new TextDecoder().decode(await link.probe));
  const run = async (scenarios: readonly Scenario[]): Promise<ScenarioResult[]> => {
    if (!probe.threadPidfds && scenarios.some(hasThreads))
      throw new RangeError(
        `Linux ${probe.release} has no pidfds of threads: CLONE_THREAD needs 6.9 or newer`,
      );
    return link.play(scenarios);
  };
  return { probe, run, close: () => link.close() };
}

const hasThreads = ({ steps }: Scenario): boolean =>
  steps.some((step) => step.op === 'clone' && (BigInt(step.flags) & CLONE_THREAD) !== 0n);

type Job = {
  readonly frames: readonly Uint8Array[];
  readonly results: ScenarioResult[];
  sent: number;
  readonly resolve: (results: ScenarioResult[]) => void;
  readonly reject: (error: Error) => void;
};

/** The conversation with one executor process: jobs in order, answers in the same order. */
function connect(child: ChildProcessByStdio<Writable, Readable, Readable>) {
  const jobs: Job[] = [];
  const opening = Promise.withResolvers<Uint8Array>();
  const ended = Promise.withResolvers<void>();
  let greeted = false;
  let underWay = 0;
  let complaint = '';
  let failure: Error | undefined;

  const pump = (): void => {
    // Refill only when half is gone: fewer and longer writes.
    if (underWay > WINDOW / 2) return;
    const frames: Uint8Array[] = [];
    for (const job of jobs) {
      const next = job.frames.slice(job.sent, job.sent + WINDOW - underWay);
      job.sent += next.length;
      underWay += next.length;
      frames.push(...next);
    }
    if (frames.length > 0) child.stdin.write(Buffer.concat(frames));
  };

  const receive = (payload: Uint8Array): void => {
    if (!greeted) {
      greeted = true;
      opening.resolve(payload);
      return;
    }
    const job = jobs[0];
    if (job === undefined) return;
    underWay--;
    job.results.push(decodeAnswer(payload));
    if (job.results.length === job.frames.length) {
      jobs.shift();
      job.resolve(job.results);
    }
    pump();
  };

  const fail = (error: Error): void => {
    failure ??= error;
    opening.reject(failure);
    for (const job of jobs.splice(0)) job.reject(failure);
  };

  child.stdout.on('data', frameReader(receive));
  child.stderr.on('data', (text: Buffer) => {
    complaint += text.toString();
  });
  // EPIPE only says that the executor ended; its exit tells why.
  child.stdin.on('error', () => undefined);
  child.on('error', fail);
  child.on('close', (code, signal) => {
    fail(new Error(complaint.trim() || `the executor ended with ${code ?? signal}`));
    ended.resolve();
  });

  return {
    probe: opening.promise,
    play: async (scenarios: readonly Scenario[]): Promise<ScenarioResult[]> => {
      if (failure !== undefined) throw failure;
      // All of them before any is sent: a scenario that cannot be encoded rejects its own call only.
      const frames = scenarios.map(encodeScenario);
      if (frames.length === 0) return [];
      return new Promise((resolve, reject) => {
        jobs.push({ frames, results: [], sent: 0, resolve, reject });
        pump();
      });
    },
    /** The end of its input ends the executor, and its end ends every task. */
    close: (): Promise<void> => {
      child.stdin.end();
      return ended.promise;
    },
  };
}

/** Cuts the stream into payloads. */
function frameReader(receive: (payload: Uint8Array) => void): (chunk: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0);
  return (chunk) => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    while (rest.length >= 4) {
      const end = 4 + rest.readUInt32LE(0);
      if (rest.length < end) break;
      receive(rest.subarray(4, end));
      rest = rest.subarray(end);
    }
  };
}

function parseProbe(text: string): Probe {
  const fields = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [key, value] = line.split('\t');
    if (key !== undefined && value !== undefined) fields.set(key.replace(/:$/, ''), value);
  }
  const word = (key: string): string => fields.get(key) ?? '';
  const outerUid = Number(word('outerUid'));
  return {
    release: word('release'),
    machine: word('machine'),
    cpu: Number(word('cpu')),
    privilege: outerUid < 0 ? 'root' : 'unprivileged',
    outerUid: outerUid < 0 ? undefined : outerUid,
    privatePids: word('privatePids') === '1',
    sysReadOnly: word('sysReadOnly') === '1',
    threadPidfds: word('threadPidfds') === '1',
    userLevels: Number(word('userLevels')),
    cgroups: word('cgroups') === '1',
    firstTask: parseFirstTask(word),
    seccomp: Number(word('Seccomp')),
  };
}

function parseFirstTask(word: (key: string) => string): FirstTask {
  const numbers = (text: string): number[] => text.split(' ').filter(Boolean).map(Number);
  const capabilities = (key: string): bigint => BigInt(`0x${word(key) || '0'}`);
  const extents = (key: string): number[][] => word(key).split(',').filter(Boolean).map(numbers);
  return {
    uids: numbers(word('Uid')),
    gids: numbers(word('Gid')),
    groups: numbers(word('Groups')),
    capInheritable: capabilities('CapInh'),
    capPermitted: capabilities('CapPrm'),
    capEffective: capabilities('CapEff'),
    capBounding: capabilities('CapBnd'),
    capAmbient: capabilities('CapAmb'),
    securebits: Number(word('securebits')),
    noNewPrivs: word('NoNewPrivs') === '1',
    uidMap: extents('uid_map'),
    gidMap: extents('gid_map'),
    projidMap: extents('projid_map'),
    setgroups: word('setgroups') === 'deny' ? 'deny' : 'allow',
  };
}
