/**
 * /proc/PID/timens_offsets: the offsets of the time namespace that a task's children will be in
 * (fs/proc/base.c: timens_offsets_write, kernel/time/namespace.c: proc_timens_set_offset).
 */
import { type BeyondScope, beyond, NONE, type Refusal, type Result } from '../../checker/index.ts';
import { KTIME_SEC_MAX, PAGE_SIZE } from '../constants.ts';
import { credentials, credOf } from '../credentials/context.ts';
import { cap_capable } from '../facts/capable.ts';
import { is_readonly } from '../facts/mounts.ts';
import { may_write } from '../facts/proc-files.ts';
import { orSelf, pid_task } from '../facts/visibility.ts';
import type { Opened } from '../files/context.ts';
import type { LinuxKernel } from '../kinds.ts';
import { nsproxy } from '../nsproxy/machine.ts';
import { structPid } from '../struct-pid/machine.ts';
import type { Access } from '../syscalls/user-files.ts';
import { proc_pid_lookup, stillHolding } from '../views/ns-links.ts';
import { type OffsetLine, type Timespec, timeNamespace } from './context.ts';
import { parse_offsets } from './offsets-text.ts';

export type OffsetsFile = Extract<Opened, { readonly is: 'timens_offsets' }>;

/** How long the machine has been running, in seconds: longer than the one, shorter than the other. */
const UPTIME = { least: 10, most: 1_000_000_000 } as const;
const NOT_READ_ONLY = beyond('is modelled through mounts that are not read-only');
const NO_CLOCK = beyond('depends on how long the machine has been running');

/** The file of a task, opened by the caller; undefined if `name` is that of another one. */
export function open_offsets(
  k: LinuxKernel,
  caller: number,
  task: number,
  name: string,
  { readable, writable }: Access,
): OffsetsFile | Refusal | undefined {
  if (name !== 'timens_offsets') return undefined;
  const f_cred = credOf(k.creds.get(caller));
  const pid = k.tasks.get(task).thread_pid;
  const opened: OffsetsFile = { is: 'timens_offsets', pid, f_cred, readable, writable };
  if (!writable) return opened;
  return k.creds.send(caller, credentials.OPEN_OFFSETS(may_write(k, f_cred, task))) ?? opened;
}

/** The text counts before anything is known of the task: first of all what it says, then who is meant. */
export function write_offsets(
  k: LinuxKernel,
  writer: number,
  { pid, f_cred }: OffsetsFile,
  text: string,
  offset: number,
): number | Refusal | BeyondScope {
  const whole = offset === 0 && text.length < PAGE_SIZE;
  const { lines, length } = parse_offsets(text);
  const found = pid_task(k, pid);
  const target = orSelf(found, writer);
  const refused =
    k.nsproxies.send(writer, nsproxy.WRITE_OFFSETS(whole, lines.length > 0)) ??
    k.pids.send(pid, structPid.OFFSETS(found !== NONE)) ??
    k.nsproxies.send(target, nsproxy.REACH_OFFSETS());
  if (refused) return refused;
  const ns = k.nsproxies.get(stillHolding(k, target, writer)).time_ns_for_children;
  const capable = cap_capable(k, f_cred, k.timeNamespaces.get(ns).user_ns, 'CAP_SYS_TIME');
  const inRange = every_clock_stays_in_range(lines);
  if (capable && inRange === undefined) return NO_CLOCK;
  const asked = { capable, inRange: inRange !== false, lines };
  return k.timeNamespaces.send(ns, timeNamespace.SET_OFFSETS(asked)) ?? length;
}

/** Whether the clocks would stay where a ktime_t can hold them; undefined if that depends on the machine. */
function every_clock_stays_in_range(lines: readonly OffsetLine[]): boolean | undefined {
  let every: boolean | undefined = true;
  for (const { offset } of lines) {
    if (Math.abs(offset.sec) > KTIME_SEC_MAX) return false;
    if (offset.sec + UPTIME.most < 0 || offset.sec + UPTIME.least > KTIME_SEC_MAX / 2) return false;
    if (offset.sec + UPTIME.least <= 0 || offset.sec + UPTIME.most > KTIME_SEC_MAX / 2) every = undefined;
  }
  return every;
}

/** Both offsets, as [seconds, nanoseconds]; nothing of who has begun to die. */
export function read_offsets(k: LinuxKernel, reader: number, { pid }: OffsetsFile): Result {
  const found = pid_task(k, pid);
  const refused = k.pids.send(pid, structPid.OFFSETS(found !== NONE));
  if (refused) return refused;
  k.by('time.offsets.read');
  const held = k.nsproxies.get(orSelf(found, reader));
  if (held.state !== 'held') return [];
  const { monotonic, boottime } = k.timeNamespaces.get(held.time_ns_for_children).offsets;
  return { answer: { monotonic: shown(monotonic), boottime: shown(boottime) } };
}

const shown = ({ sec, nsec }: Timespec) => [sec, nsec];

/** Two lines, the numbers padded to ten and nine places. */
export function offsets_length(said: Result): number {
  return said !== null && typeof said === 'object' && 'answer' in said
    ? 2 * 'monotonic           0         0\n'.length
    : 0;
}

const fileName = 'timens_offsets';

/** The file at a path, opened for one call; undefined if the path is that of another one. */
function open_at(k: LinuxKernel, caller: number, path: string, writable: boolean) {
  if (!path.endsWith(`/${fileName}`)) return undefined;
  const found = proc_pid_lookup(k, caller, path);
  if (!found || 'errno' in found) return found;
  if (writable && is_readonly(k, found.mnt)) return NOT_READ_ONLY;
  return open_offsets(k, caller, found.target, found.rest, { readable: !writable, writable });
}

export function read_offsets_at(k: LinuxKernel, caller: number, path: string): Result | undefined {
  const opened = open_at(k, caller, path, false);
  return opened && 'is' in opened ? read_offsets(k, caller, opened) : opened;
}

export function write_offsets_at(
  k: LinuxKernel,
  caller: number,
  path: string,
  text: string,
): Result | undefined {
  const opened = open_at(k, caller, path, true);
  return opened && 'is' in opened ? write_offsets(k, caller, opened, text, 0) : opened;
}
