/**
 * Linux with a `struct container`: a task is in one container with all of its namespaces. Whatever would put
 * it into pieces of two is refused; nothing else is different.
 */
import { isAnswer, type Refusal, type Result } from '../../checker/index.ts';
import type { LinuxKernel } from '../kinds.ts';
import type { NsproxyKind } from '../lifetime/namespace-kind.ts';
import { nsproxyKinds } from '../lifetime/registered.ts';
import type { Nsproxy } from '../nsproxy/machine.ts';
import { clone } from '../syscalls/clone.ts';
import { setns } from '../syscalls/setns.ts';
import { unshare } from '../syscalls/unshare.ts';

const IN_PIECES: Refusal = { errno: 'EINVAL', clause: 'design.container.whole' };

/** The kinds that a container is made of; nobody enters the time of one by unsharing it: that is for children. */
function kindsHere(k: LinuxKernel): readonly NsproxyKind[] {
  return nsproxyKinds().filter(({ kind, instances }) => kind !== 'time' && k[instances].capacity > 0);
}

/** Whether two tasks share some of their namespaces, but not all. */
function in_pieces(k: LinuxKernel, a: Nsproxy, b: Nsproxy): boolean {
  const same = kindsHere(k).map(({ field }) => a[field] === b[field]);
  return same.includes(true) && same.includes(false);
}

/** clone(2), refused if the child would share some with its parent and not all: before it has a number. */
const wholeClone = {
  run: (k: LinuxKernel, caller: number, flags: number): Result => {
    const asked = kindsHere(k).map(({ flag }) => (flags & flag) !== 0);
    return asked.includes(true) && asked.includes(false) ? IN_PIECES : clone.run(k, caller, flags);
  },
};

/** The same call, refused if somebody would be in pieces of two containers then. */
function whole<Args extends readonly unknown[]>(call: {
  readonly run: (k: LinuxKernel, caller: number, ...args: Args) => Result;
}) {
  return {
    run: (k: LinuxKernel, caller: number, ...args: Args): Result => {
      const before = k.nsproxies.get(caller);
      const result = call.run(k, caller, ...args);
      if (!isAnswer(result)) return result;
      const held = k.nsproxies.slots().map((slot) => k.nsproxies.get(slot));
      return held.some((one) => in_pieces(k, one, before) || in_pieces(k, one, k.nsproxies.get(caller)))
        ? IN_PIECES
        : result;
    },
  };
}

export const container = {
  says: 'a task is in one container, with the namespaces of all kinds, and never in pieces of two',
  calls: { clone: wholeClone, unshare: whole(unshare), setns: whole(setns) },
};
