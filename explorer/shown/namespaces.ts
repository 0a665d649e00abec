/** The namespaces of every registered kind: their place in the forest, who is in them, what is in them. */
import { type Instances, NONE } from '../../checker/index.ts';
import { from_kid } from '../../models/facts/ids.ts';
import type { Linux } from '../../models/kinds.ts';
import type { NamespaceDescription, NamespaceKind } from '../../models/lifetime/namespace-kind.ts';
import { registered } from '../../models/lifetime/registered.ts';
import { type Belonging, belongingsOf } from './belongings.ts';
import { absolutePath } from './cgroups.ts';
import { homeOf, type Names, type NamespaceId, namespaceId } from './names.ts';
import { type Entry, entriesOf } from './plain.ts';

export type NamespaceShown = {
  readonly id: NamespaceId;
  readonly kind: NamespaceKind;
  /** Of its machine: `live`, `zapping`, `dead` ... */
  readonly state: string;
  /** Where the kind is a tree: the one above it, null for the outermost. */
  readonly parent: NamespaceId | null;
  /** The user namespace that owns it; of a user namespace the one above it. Null for the outermost. */
  readonly owner: NamespaceId | null;
  /** The kuid that made it; null for the first one of a kind. */
  readonly creator: number | null;
  /** The tasks that are in it, the dead among them that nobody has waited for. */
  readonly members: readonly string[];
  /** The tasks whose children will be in it, though they are not. */
  readonly aimedBy: readonly string[];
  /** How many open files mean it. */
  readonly files: number;
  readonly refs: number;
  /** What it holds by itself: names, limits, offsets, numbers. */
  readonly contents: readonly Entry[];
  /** What is in it with a life of its own: devices, sockets, IPC objects. */
  readonly belongings: readonly Belonging[];
};

/** What the machines of namespaces have in common, and the fields of a tree. */
type AnyNamespace = {
  readonly state: string;
  readonly refs: number;
  readonly user_ns?: number;
  readonly creator?: number;
  readonly parent?: number;
  readonly owner?: number;
} & Readonly<Record<string, unknown>>;

/** Told elsewhere: by the forest, by the maps, by the trees of mounts. */
const toldElsewhere = [
  'state',
  'refs',
  'user_ns',
  'creator',
  'parent',
  'level',
  'uid_map',
  'gid_map',
  'projid_map',
  'mounts',
];

export function showNamespaces(world: Linux, names: Names): readonly NamespaceShown[] {
  return registered().flatMap((kind) => {
    const instances = instancesOf(world, kind);
    const homes = world.tasks.slots().map((task) => ({ task, home: homeOf(world, task, kind.kind) }));
    return instances.slots().map((slot): NamespaceShown => {
      const ns = instances.get(slot);
      const id = namespaceId(kind.kind, slot);
      const owner = ns.user_ns ?? ns.parent ?? NONE;
      return {
        id,
        kind: kind.kind,
        state: ns.state,
        parent: ns.parent === undefined || ns.parent === NONE ? null : namespaceId(kind.kind, ns.parent),
        owner: owner === NONE ? null : namespaceId('user', owner),
        creator: creatorOf(kind, ns),
        members: names.tasks(homes.filter(({ home }) => home === id).map(({ task }) => task)),
        aimedBy: names.tasks(aimingAt(world, kind.kind, slot, id)),
        files: filesOn(world, kind.kind, slot),
        refs: ns.refs,
        contents: contentsOf(world, names, ns),
        belongings: belongingsOf(world, kind.kind, slot),
      };
    });
  });
}

/** The machines of a kind, whose contexts have at least what all namespaces have. */
function instancesOf(world: Linux, { kind }: NamespaceDescription): Instances<AnyNamespace> {
  return world[`${kind}Namespaces`] as unknown as Instances<AnyNamespace>;
}

/** A user namespace remembers its owner, the others who is counted for them. */
function creatorOf(_: NamespaceDescription, { creator, owner, parent }: AnyNamespace): number | null {
  if (creator !== undefined) return creator === NONE ? null : creator;
  return parent === NONE ? null : (owner ?? null);
}

/** A task's nsproxy says where its children will be, for the kinds that it does not enter itself. */
function aimingAt(world: Linux, kind: NamespaceKind, slot: number, id: NamespaceId): readonly number[] {
  return world.nsproxies.slots().filter((task) => {
    const aim = (world.nsproxies.get(task) as unknown as Readonly<Record<string, unknown>>)[
      `${kind}_ns_for_children`
    ];
    return aim === slot && homeOf(world, task, kind) !== id;
  });
}

function filesOn(world: Linux, kind: NamespaceKind, slot: number): number {
  return world.files.slots().filter((file) => {
    const { on } = world.files.get(file);
    return on.is === 'namespace' && on.kind === kind && on.ns === slot;
  }).length;
}

function contentsOf(world: Linux, names: Names, ns: AnyNamespace): readonly Entry[] {
  const own = Object.entries(ns).filter(([name]) => !toldElsewhere.includes(name));
  return own.flatMap(([name, value]) => {
    if (value === NONE) return [];
    // References to other machines are numbers of slots, which mean nothing to a reader.
    if (name === 'child_reaper') return [{ name, value: names.task(Number(value)) }];
    if (name === 'root') return [{ name, value: absolutePath(world, Number(value)) }];
    if (name === 'owner' || name === 'group') return [{ name, value: ownerAsCalledAbove(world, ns, name) }];
    return entriesOf(name, value);
  });
}

/** Of a user namespace: a kuid or kgid, and what the namespace above calls it where that differs. */
function ownerAsCalledAbove(world: Linux, ns: AnyNamespace, name: 'owner' | 'group'): string {
  const kid = Number(ns[name]);
  if (ns.parent === undefined || ns.parent === NONE) return String(kid);
  const above = world.userNamespaces.get(ns.parent);
  const called = from_kid(name === 'owner' ? above.uid_map : above.gid_map, kid);
  return called === kid ? String(kid) : `${kid} (${called === NONE ? 'no name' : called} above)`;
}
