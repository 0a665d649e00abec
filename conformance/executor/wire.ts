/** Scenarios into frames and answers out of them. wire.h is the other half. */
import { cloneWords } from './clone.ts';
import { LINK_ANSWER, linkRequest } from './links.ts';
import {
  type Scenario,
  type ScenarioResult,
  type Slot,
  type Step,
  type StepResult,
  statuses,
  type Word,
} from './scenario.ts';
import { assertAllowed, canKillOrReap, canSleep, numberOf } from './syscalls.ts';

const STEP_HEAD = 32;
const RESULT_HEAD = 40;
const SCENARIO_HEAD = 16;
const NO_SLOT = 0xff;
const MAX_STEPS = 4096;
const FRAME_MAX = 1 << 20;

const ops = {
  syscall: 0,
  clone: 1,
  exit: 2,
  nsids: 3,
  readfile: 4,
  writefile: 5,
  exec: 6,
  mkexec: 7,
  sigaction: 8,
  sendmsg: 9,
  recvmsg: 10,
  rtnetlink: 11,
} as const;
const kinds = { number: 0, in: 1, out: 2, res: 3, resOut: 4, path: 5, absent: 6 } as const;
const QUIESCE = 1;
const MAY_BLOCK = 2;
const CLONE3 = 4;
const FORK_MODE = 1;
const LIMITS = 2;
const FROM_PROC = 0x100n;
/** The tasks' descriptor of /proc/sys. */
const SYSCTL_FD = 59;

const VFORK = 8;
const THREAD = 16;
const CLOCKS = 32;
const MAX_WORDS = 16;

const encoder = new TextEncoder();
const bytesOf = (data: string | Uint8Array): Uint8Array =>
  typeof data === 'string' ? encoder.encode(`${data}\0`) : data;

/** One step as the executor reads it: words (undefined: its own choice), and the bytes some point to. */
type Encoded = {
  readonly nr: number;
  readonly child: Slot;
  readonly flags: number;
  readonly words: readonly (Word | undefined)[];
};

function encodeStep(step: Step, { nsflags, mode }: Pick<Scenario, 'nsflags' | 'mode'>): Encoded {
  const plain = { nr: 0, child: NO_SLOT, flags: 0 };
  switch (step.op) {
    case 'syscall': {
      const nr = numberOf(step.call);
      const words = step.args ?? [];
      assertAllowed(nr, nsflags);
      const quiesce = step.quiesce ?? canKillOrReap(nr, words[0], words[1]);
      const mayBlock = step.mayBlock ?? canSleep(nr);
      const flags = (quiesce ? QUIESCE : 0) | (mayBlock ? MAY_BLOCK : 0) | clocksOf(step);
      return { ...plain, nr, flags, words };
    }
    case 'clone': {
      const { clone3, vforks, thread, words } = cloneWords(step);
      const flags = (clone3 ? CLONE3 : 0) | (vforks ? VFORK | MAY_BLOCK : 0) | (thread ? THREAD : 0);
      return { ...plain, child: step.child, flags, words };
    }
    case 'exit':
      return { ...plain, flags: QUIESCE, words: [step.code, step.group === false ? 1 : 0] };
    case 'exec':
      if (mode === 'vm')
        throw new RangeError('exec needs mode fork: in mode vm the tasks share their memory');
      return {
        ...plain,
        flags: QUIESCE,
        words: [address(step.file), step.dirfd ?? AT_FDCWD, step.flags ?? 0],
      };
    case 'mkexec':
      return { ...plain, words: [{ in: step.path }, step.uid ?? 0, step.gid ?? 0, step.mode ?? 0o755] };
    case 'sigaction':
      return {
        ...plain,
        flags: QUIESCE,
        words: [step.signal, hows.indexOf(step.how), step.flags ?? 0, step.mask ?? 0],
      };
    case 'sendmsg': {
      const { pid, uid, gid } = step.credentials ?? { pid: 0, uid: 0, gid: 0 };
      return { ...plain, words: [step.fd, { in: outgoing(step) }, step.rights ?? -1, pid, uid, gid] };
    }
    case 'recvmsg':
      return { ...plain, words: [step.fd, { out: 64 }, step.flags ?? 0] };
    case 'rtnetlink':
      if ((nsflags & CLONE_NEWNET) === 0)
        throw new RangeError('rtnetlink needs CLONE_NEWNET in nsflags, or the next would see what it did');
      return { ...plain, words: [step.fd, { in: linkRequest(step.request) }, { out: LINK_ANSWER }] };
    case 'nsids':
      return { ...plain, words: [{ out: 80 }] };
    case 'readfile': {
      const cap = step.cap ?? 4096;
      return { ...plain, flags: clocksOf(step), words: [fileWord(step.path, step.of), { out: cap }, cap] };
    }
    case 'writefile': {
      const data = typeof step.data === 'string' ? encoder.encode(step.data) : step.data;
      const path = taskFile.test(step.path) ? { in: step.path } : procWord(step.path, step.of);
      return { ...plain, words: [path, { in: data }, data.length] };
    }
  }
}

const clocksOf = ({ clocks }: { readonly clocks?: true }): number => (clocks ? CLOCKS : 0);

const hows = ['default', 'ignore', 'handler'];
const CLONE_NEWNET = 0x40000000;
const AT_FDCWD = -100;

/** A file below the procfs, or at an absolute path. */
const fileWord = (path: string, of: Slot | undefined): Word =>
  path.startsWith('/') ? { in: path } : procWord(path, of);

const address = (text: Word | string): Word => (typeof text === 'string' ? { in: text } : text);

/** struct outgoing (shared.h). */
function outgoing(step: Extract<Step, { op: 'sendmsg' }>): Uint8Array {
  const data = encoder.encode(step.data ?? 'x');
  const bytes = new Uint8Array(8 + data.length);
  const parts = (step.rights === undefined ? 0 : 1) | (step.credentials === undefined ? 0 : 2);
  new DataView(bytes.buffer).setUint32(0, parts, true);
  new DataView(bytes.buffer).setUint32(4, data.length, true);
  bytes.set(data, 8);
  return bytes;
}

const procWord = (path: string, of?: Slot): Word => (of === undefined ? { proc: path } : { proc: path, of });

/** A file of a task in a procfs that a scenario has mounted: one that says nothing of the machine. */
const taskFile = /^\/[\w./]+\/(self|thread-self|\d+)\/(uid_map|gid_map|projid_map|setgroups|timens_offsets)$/;

const limit = /^sys\/user\/max_(user|pid|uts|ipc|net|mnt|cgroup|time)_namespaces$/;
const netSysctl = /^sys\/net\/ipv4\/ip_unprivileged_port_start$/;
const ownSysctl = /^sys\/kernel\/(pid_max|ns_last_pid|hostname|domainname)$/;

/** A file below the tasks' own cgroup: an absolute path, to which procfs does not matter. */
const cgroupFile = /^\/sys\/fs\/cgroup(\/[\w.\n]+)*$/;
const ipcSysctl = /^sys\/kernel\/(msgmax|msgmnb|msgmni|sem|shmall|shmmax|shmmni|shm_rmid_forced)$/;
const mqSysctl = /^sys\/fs\/mqueue\/(queues_max|msg_max|msgsize_max|msg_default|msgsize_default)$/;
const sysvipc = /^sysvipc\/(msg|sem|shm)$/;

/** A word as it is sent: sysctls are named by plain paths, whose opener decides whose they are. */
function plainWord(word: Word | undefined): Word | undefined {
  if (typeof word !== 'object' || !('proc' in word)) return word;
  if (limit.test(word.proc) || netSysctl.test(word.proc)) return { in: word.proc };
  // The jail's /proc/sys cannot be written; this descriptor of it can.
  if (word.proc.startsWith('leader/') && !word.proc.split('/').includes('..'))
    return { in: `self/${word.proc.slice('leader/'.length)}` };
  if (ownSysctl.test(word.proc) || ipcSysctl.test(word.proc) || mqSysctl.test(word.proc))
    return { in: `thread-self/fd/${SYSCTL_FD}/${word.proc.slice('sys/'.length)}` };
  if (word.proc === 'uptime' || cgroupFile.test(word.proc) || sysvipc.test(word.proc))
    return { in: word.proc };
  // By these links one is in a tree of tasks, and no further up than anybody gets there.
  const leadsAway = /^self\/(root|cwd)(\/|$)/.test(word.proc);
  if (!word.proc.startsWith('self/') || (!leadsAway && word.proc.split('/').includes('..')))
    throw new RangeError(`"${word.proc}" is not below the task's own directory, self/`);
  return { ...word, proc: word.proc.slice('self/'.length) };
}

const namesLimit = (step: Step): boolean =>
  step.op === 'syscall'
    ? (step.args ?? []).some((word) => typeof word === 'object' && 'proc' in word && limit.test(word.proc))
    : step.op === 'writefile' && limit.test(step.path);

/** The bytes a step's words point to; the offset of each is what its word holds. */
function encodeData(words: readonly (Word | undefined)[]): {
  readonly data: Uint8Array;
  readonly offsets: readonly number[];
} {
  const parts: Uint8Array[] = [];
  const offsets: number[] = [];
  let used = 0;
  for (const word of words) {
    offsets.push(used);
    if (typeof word !== 'object' || !('in' in word || 'proc' in word)) continue;
    const bytes = 'in' in word ? bytesOf(word.in) : encoder.encode(`${word.proc}\0`);
    parts.push(bytes);
    used += (bytes.length + 7) & ~7;
  }
  const data = new Uint8Array(used);
  let at = 0;
  for (const part of parts) {
    data.set(part, at);
    at += (part.length + 7) & ~7;
  }
  return { data, offsets };
}

function kindAndValue(word: Word | undefined, offset: number, task: Slot): readonly [number, bigint] {
  if (word === undefined) return [kinds.absent, 0n];
  if (typeof word !== 'object') return [kinds.number, BigInt.asUintN(64, BigInt(word))];
  if ('in' in word) return [kinds.in, BigInt(offset)];
  if ('out' in word) return [kinds.out, BigInt(word.out)];
  if ('res' in word) return [kinds.res, BigInt(word.res)];
  if ('resOut' in word) return [kinds.resOut, (BigInt(word.resOut) << 32n) | BigInt(word.offset ?? 0)];
  const slot = BigInt(word.of ?? task) | (word.fromProc === true ? FROM_PROC : 0n);
  return [kinds.path, (slot << 32n) | BigInt(offset)];
}

function stepBytes(step: Step, scenario: Scenario): Uint8Array {
  const task = step.op === 'mkexec' ? 0 : step.task;
  const { nr, child, flags, words: given } = encodeStep(step, scenario);
  const words = given.map(plainWord);
  if (words.length > (step.op === 'syscall' ? 6 : MAX_WORDS))
    throw new RangeError('a system call has at most 6 arguments');
  const { data, offsets } = encodeData(words);
  const dataAt = STEP_HEAD + 8 * words.length;
  const bytes = new Uint8Array(dataAt + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, bytes.length, true);
  bytes.set([ops[step.op], task, child, words.length], 4);
  view.setUint16(8, flags, true);
  view.setUint32(12, nr, true);
  words.forEach((word, i) => {
    const [kind, value] = kindAndValue(word, offsets[i] ?? 0, task);
    bytes[16 + i] = kind;
    view.setBigUint64(STEP_HEAD + 8 * i, value, true);
  });
  bytes.set(data, dataAt);
  return bytes;
}

/** The frame of a scenario, its length first. Throws a RangeError for what no executor can do. */
export function encodeScenario(scenario: Scenario): Uint8Array {
  if (scenario.steps.length > MAX_STEPS) throw new RangeError(`more than ${MAX_STEPS} steps`);
  const steps = scenario.steps.map((step) => stepBytes(step, scenario));
  const length = steps.reduce((sum, step) => sum + step.length, SCENARIO_HEAD);
  if (length > FRAME_MAX) throw new RangeError(`a scenario of ${length} bytes; at most ${FRAME_MAX} fit`);
  const frame = new Uint8Array(4 + length);
  const view = new DataView(frame.buffer);
  view.setUint32(0, length, true);
  view.setUint32(4, scenario.nsflags, true);
  const options = (scenario.mode === 'fork' ? FORK_MODE : 0) | (scenario.steps.some(namesLimit) ? LIMITS : 0);
  view.setUint32(8, options, true);
  view.setUint32(12, steps.length, true);
  let at = 4 + SCENARIO_HEAD;
  for (const step of steps) {
    frame.set(step, at);
    at += step.length;
  }
  return frame;
}

export function decodeAnswer(payload: Uint8Array): ScenarioResult {
  const view = new DataView(payload.buffer, payload.byteOffset, payload.byteLength);
  const steps: StepResult[] = [];
  let at = 16;
  for (let left = view.getUint32(4, true); left > 0; left--) {
    const length = view.getUint32(at + 12, true);
    steps.push(decodeResult(view, at, payload.slice(at + RESULT_HEAD, at + RESULT_HEAD + length)));
    at += RESULT_HEAD + ((length + 7) & ~7);
  }
  return { error: view.getInt32(0, true), microseconds: view.getUint32(8, true), steps };
}

function decodeResult(view: DataView, at: number, out: Uint8Array): StepResult {
  const status = statuses[view.getUint16(at + 8, true)];
  if (status === undefined) throw new Error('the executor answered with a status that is not in wire.h');
  const result = {
    status,
    ret: Number(view.getBigInt64(at, true)),
    out,
    alive: view.getUint32(at + 16, true),
    zombie: view.getUint32(at + 20, true),
    parked: view.getUint32(at + 24, true),
    blocked: view.getUint32(at + 28, true),
    stopped: view.getUint32(at + 32, true),
  };
  return status === 'blocked-done' ? { ...result, completed: view.getUint32(at + 36, true) } : result;
}
