/** What instances of machines are called: as people call what they are, and not by their kind and slot. */
import { NONE } from '../../checker/index.ts';
import { kinds, type Linux, type LinuxKinds } from '../../models/kinds.ts';

export type KindName = keyof LinuxKinds & string;

export const kindNames = Object.keys(kinds) as readonly KindName[];

/** An instance as everybody can read it. */
export type View = Readonly<Record<string, unknown>> & { readonly state: string };

/** The names of tasks, by their slots. */
export type NamesBySlot = ReadonlyMap<number, string>;

/** What belongs to a task and is in the slot of its number. */
const ofTasks: Partial<Record<KindName, string>> = {
  signals: 'signal_struct',
  sigpendings: 'pending signals',
  nsproxies: 'nsproxy',
  creds: 'cred',
  cssSets: 'css_set',
};

/** What tasks mean by a slot of its own, and the field of a task that says which. */
const meantByTasks: Partial<Record<KindName, string>> = {
  pids: 'thread_pid',
  mms: 'mm',
  fsStructs: 'fs',
  sighands: 'sighand',
  fdTables: 'files',
};

/** The kernel's words for the rest, where the kind is not called so. */
const words: Partial<Record<KindName, string>> = {
  pids: 'struct pid',
  mms: 'mm',
  fsStructs: 'fs_struct',
  sighands: 'sighand',
  fdTables: 'files_struct',
  files: 'open file',
  unixSockets: 'socket pair end',
  netSockets: 'socket',
  cgroups: 'cgroup',
  mounts: 'mount',
  propagations: 'propagation of mount',
  mountFlags: 'flags of mount',
  superBlocks: 'super block',
  mqueues: 'message queue',
};

/** `task B`, `B's cred`, `pid:1`, `struct pid of C`, `mount 3 at /a`. */
export function instanceName(world: Linux, kind: KindName, slot: number, names: NamesBySlot): string {
  const task = (one: number) => names.get(one) ?? `task ${one}`;
  if (kind === 'tasks') return names.has(slot) ? `task ${names.get(slot)}` : task(slot);
  const own = ofTasks[kind];
  if (own !== undefined) return `${task(slot)}’s ${own}`;
  const namespace = /^(\w+)Namespaces$/.exec(kind)?.[1];
  if (namespace !== undefined) return `${namespace}:${slot}`;
  const means = meantByTasks[kind];
  const by = means === undefined ? [] : whoMeans(world, means, slot).map(task);
  const word = words[kind] ?? kind;
  if (by.length > 0) return `${word} of ${by.join(', ')}`;
  return `${word} ${slot}${placeOf(world, kind, slot)}`;
}

function whoMeans(world: Linux, field: string, slot: number): readonly number[] {
  return world.tasks.slots().filter((task) => (world.tasks.get(task) as unknown as View)[field] === slot);
}

/** What else one would know it by. */
function placeOf(world: Linux, kind: KindName, slot: number): string {
  if (kind === 'mounts') {
    const { state, mnt_mountpoint, mnt_parent } = world.mounts.get(slot);
    if (state === 'free') return '';
    return mnt_parent === slot || mnt_parent === NONE ? ', a root' : ` at ${mnt_mountpoint}`;
  }
  if (kind === 'netDevices') {
    const { name } = world.netDevices.get(slot);
    return name === '' ? '' : ` (${name})`;
  }
  return '';
}
