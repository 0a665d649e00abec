/** The calls of the interfaces that Linux has not. */
import { type BeyondScope, beyond, NONE, type Refusal, type Result } from '../../../checker/index.ts';
import { find_task_by_vpid } from '../../facts/visibility.ts';
import { get_namespace, switch_namespace } from '../../lifetime/nsproxy.ts';
import { nsproxyKinds } from '../../lifetime/registered.ts';
import { nsproxy } from '../../nsproxy/machine.ts';
import { clone as linuxClone } from '../../syscalls/clone.ts';
import { create_new_namespaces, isMade } from '../../syscalls/create-namespaces.ts';
import { unshare as linuxUnshare } from '../../syscalls/unshare.ts';
import { containerObject } from './container.ts';
import { type ComparedKind, comparedKinds, flagOf, flagsOf, type InterfaceKernel } from './interface.ts';

const NO_SUCH = beyond('is about a task or a container that is not there');
const NO_ROOM = beyond('needs one more container than the scope has room for');

const NO_SUCH_FLAG: Refusal = { errno: 'EINVAL', clause: 'interface.flag' };
const NO_SUCH_CALL: Refusal = { errno: 'ENOSYS', clause: 'interface.call' };

/** The flags of kinds that this kernel does not have yet. */
const unknown = (k: InterfaceKernel): number => flagsOf(comparedKinds) & ~flagsOf(k.parameters.kinds);

/** clone(2): bits that the kernel does not know mean nothing to it. */
export const clone = {
  run: (k: InterfaceKernel, caller: number, flags: number): Result =>
    linuxClone.run(k, caller, flags & ~unknown(k)),
};

/** unshare(2): a bit that the kernel does not know is refused. */
export const unshare = {
  run: (k: InterfaceKernel, caller: number, flags: number): Result =>
    flags & unknown(k) ? NO_SUCH_FLAG : linuxUnshare.run(k, caller, flags),
};

/** `unshare_KIND()`, which comes with its kind: before that there is no such call. */
export const unshareOf = (kind: ComparedKind) => ({
  run: (k: InterfaceKernel, caller: number): Result =>
    k.parameters.kinds.includes(kind) ? linuxUnshare.run(k, caller, flagOf[kind]) : NO_SUCH_CALL,
});

/** `join_KIND(pid)`, likewise. */
export const joinOf = (kind: ComparedKind) => ({
  run: (k: InterfaceKernel, caller: number, pid: number): Result =>
    k.parameters.kinds.includes(kind) ? join.run(k, caller, pid, flagOf[kind]) : NO_SUCH_CALL,
});

/** The caller enters the namespaces of those kinds that a flag asks for, all at once. */
function enter(k: InterfaceKernel, caller: number, from: (kind: string) => number, flags: number): void {
  for (const kind of nsproxyKinds()) {
    const ns = (flags & kind.flag) === 0 ? NONE : from(kind.kind);
    if (ns === NONE) continue;
    get_namespace(k, kind, ns);
    switch_namespace(k, caller, kind, ns);
  }
}

/** `join(pid, flags)`: what `setns(pidfd_open(pid), flags)` does, in one line. */
export const join = {
  run: (k: InterfaceKernel, caller: number, pid: number, flags: number): Result => {
    if (flags & unknown(k)) return NO_SUCH_FLAG;
    const target = find_task_by_vpid(k, pid, caller);
    if (target === NONE) return NO_SUCH;
    const held = k.nsproxies.get(target);
    const fields = new Map<string, number>(nsproxyKinds().map(({ kind, field }) => [kind, held[field]]));
    enter(k, caller, (kind) => fields.get(kind) ?? NONE, flags);
    return 0;
  },
};

/** `container()`: the caller is alone, in every kind that this kernel has. */
export const container = {
  run: (k: InterfaceKernel, caller: number): Result =>
    linuxUnshare.run(k, caller, flagsOf(k.parameters.kinds)),
};

/** `container_join(pid)`: the caller is where that process is, in every kind that this kernel has. */
export const container_join = {
  run: (k: InterfaceKernel, caller: number, pid: number): Result =>
    join.run(k, caller, pid, flagsOf(k.parameters.kinds)),
};

/** `container_create()`: an object with nothing in it. */
export const container_create = {
  run: (k: InterfaceKernel): Result => {
    const object = k.containerObjects.free();
    if (object === NONE) return NO_ROOM;
    return k.containerObjects.send(object, containerObject.CREATE()) ?? object;
  },
};

/** `container_add(container, flag)`: a new namespace of that kind, in which nobody is yet. */
export const container_add = {
  run: (k: InterfaceKernel, caller: number, object: number, flag: number): Result => {
    if (k.containerObjects.get(object).state !== 'there') return NO_SUCH;
    const known = (flagsOf(k.parameters.kinds) & flag) !== 0;
    const kind = nsproxyKinds().find((one) => one.flag === flag)?.kind ?? '';
    const refused = k.containerObjects.send(object, containerObject.MAY_ADD(kind, known));
    if (refused) return refused;
    const owner = k.creds.get(caller).user_ns;
    const namespaces = create_new_namespaces(k, caller, flag, owner, nsproxy.UNSHARE_NEWPID);
    if (!isMade(namespaces)) return namespaces;
    for (const { ns } of namespaces.made) k.containerObjects.send(object, containerObject.ADD(kind, ns));
    return 0;
  },
};

/** `container_enter(container)`: the caller is in all that it has, at once. */
export const container_enter = {
  run: (k: InterfaceKernel, caller: number, object: number): Result => {
    const { state, holds } = k.containerObjects.get(object);
    if (state !== 'there') return NO_SUCH;
    k.containerObjects.send(object, containerObject.ENTER());
    enter(
      k,
      caller,
      (kind) => holds.find((one) => one.kind === kind)?.ns ?? NONE,
      flagsOf(k.parameters.kinds),
    );
    return 0;
  },
};

const HALF = beyond('leaves somebody half isolated');

/** Of a search that goes no such way: whether somebody is in a namespace of its own of one kind and not of another. */
export function stops_half_way(k: InterfaceKernel): BeyondScope | undefined {
  if (!k.parameters.careful) return undefined;
  const there = nsproxyKinds().filter(({ kind }) => (k.parameters.kinds as readonly string[]).includes(kind));
  const tasks = k.tasks.slots().map((task) => there.map(({ field }) => k.nsproxies.get(task)[field]));
  const mixed = tasks.some((own) => own.includes(0) && own.some((ns) => ns !== 0));
  const apart = tasks.some((own) =>
    tasks.some((other) => own.some((ns, at) => ns !== 0 && ns === other[at]) && own.join() !== other.join()),
  );
  return mixed || apart ? HALF : undefined;
}
