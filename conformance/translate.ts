/** From a scripted call to what the executor does, and from its result to an answer. */
import { match } from 'ts-pattern';
import { ERRNO, PRCTL, SIGNAL } from '../models/constants.ts';
import type { Actual } from '../models/trace/session.ts';
import {
  type CloneStep,
  decodeNsIds,
  type NsLink,
  type Step,
  type StepResult,
  type Word,
} from './executor/scenario.ts';
import type { ScriptedCall } from './script.ts';

/** struct new_utsname: six fields of 65 bytes. */
const utsFieldSize = 65;
const utsSize = 6 * utsFieldSize;

const errnoNames = new Map<number, string>(Object.entries(ERRNO).map(([name, number]) => [number, name]));

/** The step for a call; `slotOf` gives the executor's place of a task's name. */
export function toStep({ task, call, args, child }: ScriptedCall, slotOf: (name: string) => number): Step {
  const at = slotOf(task);
  const [first, second] = args;
  const syscall = (name: string, ...words: readonly Word[]): Step => ({
    op: 'syscall',
    task: at,
    call: name,
    args: words,
  });
  switch (call) {
    case 'fork':
      return cloneStep(at, SIGNAL.SIGCHLD, slotOf(child));
    case 'clone':
      return cloneStep(at, Number(first), slotOf(child));
    case '_exit':
      return { op: 'exit', task: at, code: Number(first) };
    case 'wait4':
      return syscall('wait4', Number(first), { out: 4 }, Number(second), 0);
    case 'unshare':
    case 'kill':
    case 'getpid':
    case 'getppid':
      return syscall(call, ...args.map(Number));
    case 'prctl':
      return first === PRCTL.PR_GET_CHILD_SUBREAPER
        ? syscall('prctl', first, { out: 4 })
        : syscall('prctl', ...args.map(Number), 0, 0, 0);
    case 'sethostname':
    case 'setdomainname':
      return syscall(call, typeof first === 'string' ? { in: padded(first) } : 0, Number(second));
    case 'uname':
    case 'gethostname':
      return syscall('uname', { out: utsSize });
    case 'stat':
    case 'readlink':
      return { op: 'nsids', task: at };
    case 'read':
      return { op: 'readfile', task: at, path: 'self/status', cap: 4096 };
    default:
      throw new Error(`the executor has no translation of ${call}`);
  }
}

function cloneStep(task: number, flags: number, child: number): CloneStep {
  return { op: 'clone', task, flags: flags - (flags & 0xff), signal: flags & 0xff, child };
}

/** The bytes, and zeros behind them as far as any accepted length reads. */
function padded(bytes: string): Uint8Array {
  const buffer = new Uint8Array(Math.max(bytes.length, utsFieldSize) + 1);
  for (let i = 0; i < bytes.length; i++) buffer[i] = bytes.charCodeAt(i);
  return buffer;
}

/** What the kernel answered; a namespace is named by its inode number. */
export function toActual(call: ScriptedCall, result: StepResult, levelsAbove: number): Actual {
  return (
    match(result.status)
      .returnType<Actual>()
      .with('ok', () => answered(call, result, levelsAbove))
      .with('died', () => ({ kind: 'died' }))
      .with('blocked', 'blocked-done', () => ({ kind: 'blocks' }))
      .with('dead-task', 'busy', 'stopped', () => ({ kind: 'cannot call' }))
      // A hang, or a step that means nothing because an earlier one went otherwise than the model said.
      .with('hang', 'not-run', 'bad-step', (status) => ({
        kind: 'not modelled',
        why: `${status} ${new TextDecoder().decode(result.out)}`.trim(),
      }))
      .exhaustive()
  );
}

function answered({ call, args }: ScriptedCall, { ret, out }: StepResult, levelsAbove: number): Actual {
  if (call === 'stat' || call === 'readlink') return link(String(args[0]), out);
  if (ret < 0) return { kind: 'errno', errno: errnoNames.get(-ret) ?? `errno ${-ret}` };
  switch (call) {
    case 'wait4':
      return { kind: 'answer', value: ret === 0 ? 0 : died(ret, word(out)) };
    case 'prctl':
      return { kind: 'answer', value: args[0] === PRCTL.PR_GET_CHILD_SUBREAPER ? word(out) : ret };
    case 'uname':
      return { kind: 'answer', value: { answer: { nodename: name(out, 1), domainname: name(out, 5) } } };
    case 'gethostname':
      return { kind: 'answer', value: name(out, 1) };
    case 'read':
      return { kind: 'answer', value: nsPid(new TextDecoder().decode(out)).slice(levelsAbove) };
    default:
      return { kind: 'answer', value: ret };
  }
}

function died(pid: number, wstatus: number): Extract<Actual, { kind: 'answer' }>['value'] {
  const signal = wstatus & 0x7f;
  return signal === 0
    ? { answer: { pid, code: 'CLD_EXITED', status: (wstatus >> 8) & 0xff } }
    : { answer: { pid, code: wstatus & 0x80 ? 'CLD_DUMPED' : 'CLD_KILLED', status: signal } };
}

function link(path: string, out: Uint8Array): Actual {
  const name = path.replace('/proc/self/ns/', '') as NsLink;
  const inode = decodeNsIds(out)[name];
  if (inode < 0) return { kind: 'errno', errno: errnoNames.get(-inode) ?? `errno ${-inode}` };
  return { kind: 'answer', value: { answer: { kind: name === 'uts' ? 'uts' : 'pid', slot: inode } } };
}

function word(out: Uint8Array): number {
  return new DataView(out.buffer, out.byteOffset).getInt32(0, true);
}

function name(out: Uint8Array, field: number): string {
  const bytes = out.subarray(field * utsFieldSize, (field + 1) * utsFieldSize);
  return String.fromCharCode(...bytes.subarray(0, bytes.indexOf(0)));
}

/** The numbers of the line NSpid, from the level of the executor's procfs inwards. */
export function nsPid(status: string): readonly number[] {
  const line = status.split('\n').find((one) => one.startsWith('NSpid:'));
  return line === undefined ? [] : line.split(/\s+/).slice(1).filter(Boolean).map(Number);
}
