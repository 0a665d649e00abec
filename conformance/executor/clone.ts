/** The words of a clone step: what the caller says, and what the executor fills in. */
import type { CloneArgs, CloneStep, Word } from './scenario.ts';

const CLONE_NEWTIME = 0x80n;
const CLONE_PIDFD = 0x1000n;
const CLONE_VFORK = 0x4000n;
const CLONE_THREAD = 0x10000n;
const CLONE_PARENT_SETTID = 0x100000n;
const CLONE_CHILD_TID = 0x1200000n; // _SETTID and _CLEARTID
const SIGCHLD = 17;

/** The fields without which there can be no clone3, because clone has no room for them. */
const onlyClone3 = [
  'stack_size',
  'set_tid',
  'set_tid_size',
  'cgroup',
  'size',
  'trailing',
  'pointer',
] as const satisfies readonly (keyof CloneArgs)[];

type Encoded = {
  readonly clone3: boolean;
  readonly vforks: boolean;
  readonly thread: boolean;
  /** In the order of enum clone_word (wire.h). */
  readonly words: readonly (Word | undefined)[];
};

/** Throws a RangeError if clone was asked for and has no room for the arguments. */
export function cloneWords(step: CloneStep): Encoded {
  const flags = BigInt(step.flags);
  const args = step.args ?? {};
  const thread = (flags & CLONE_THREAD) !== 0n;
  const signal = step.signal ?? (thread ? 0 : SIGCHLD);
  const needed = step.setTid !== undefined || onlyClone3.some((field) => args[field] !== undefined);
  // clone would ignore the upper half of the flags, and take CLONE_NEWTIME for a part of the signal.
  const preferred = needed || (flags & CLONE_NEWTIME) !== 0n || flags > 0xffffffffn;
  const clone3 = step.api === 'clone3' || (step.api === undefined && preferred);
  if (!clone3 && (needed || signal > 0xff || signal < 0))
    throw new RangeError('these arguments need clone3: clone has no room for them');
  return {
    clone3,
    thread,
    vforks: (flags & CLONE_VFORK) !== 0n,
    words: withoutTail([step.flags, signal, ...places(flags, args, clone3), ...fields(step, args)]),
  };
}

/** pidfd, child_tid, parent_tid: of clone the last is also the place for the pidfd. */
function places(flags: bigint, args: CloneArgs, clone3: boolean): readonly (Word | undefined)[] {
  const wants = (bits: bigint): Word | undefined => ((flags & bits) === 0n ? undefined : { out: 4 });
  const parentTid = clone3 ? CLONE_PARENT_SETTID : CLONE_PARENT_SETTID | CLONE_PIDFD;
  return [
    clone3 ? (args.pidfd ?? wants(CLONE_PIDFD)) : undefined,
    args.child_tid ?? wants(CLONE_CHILD_TID),
    args.parent_tid ?? (clone3 ? undefined : args.pidfd) ?? wants(parentTid),
  ];
}

function fields({ setTid }: CloneStep, args: CloneArgs): readonly (Word | undefined)[] {
  const { stack, stack_size, tls, set_tid, set_tid_size, cgroup, size, trailing, pointer } = args;
  const tids = setTid && { in: new Uint8Array(Int32Array.from(setTid).buffer) };
  const count = set_tid_size ?? setTid?.length;
  return [stack, stack_size, tls, set_tid ?? tids, count, cgroup, size, trailing, pointer];
}

function withoutTail(words: readonly (Word | undefined)[]): readonly (Word | undefined)[] {
  return words.slice(0, words.findLastIndex((word) => word !== undefined) + 1);
}
